export function buildStale(options?: {
  readonly names?: readonly ('app' | 'cli')[]
  readonly onStart?: () => void
}): Promise<string | null>
