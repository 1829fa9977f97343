/** Headers that go with every answer to a page, from the desktop's own protocol and from the local server. */
export const pageHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
} as const

/**
 * Content security policy of production, and of end-to-end tests: everything is refused, then what
 * the product needs is allowed.
 *
 * @param isWorker a worker's own script may compile WebAssembly (pictures of documents, key derivation);
 *   a page never may
 */
export function contentSecurityPolicy({ isWorker }: { readonly isWorker: boolean }): string {
  return [
    "default-src 'none'",
    isWorker ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}
