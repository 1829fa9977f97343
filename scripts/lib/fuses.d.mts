export function withNinthFuse(program: Uint8Array): Buffer
