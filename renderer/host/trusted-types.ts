interface PolicyRules {
  readonly createScriptURL: (address: string) => string | null
}
interface PolicyFactory {
  createPolicy(name: string, rules: PolicyRules): unknown
}

/**
 * Under the content security policy a page may not turn a text into a script. One thing still needs it: starting
 * our own workers. This allows addresses of our own origin for that, and nothing else: no HTML, no code. Call it
 * once, before anything starts a worker. Browsers without trusted types need no permission.
 */
export function allowOwnWorkers(
  page: { readonly trustedTypes?: PolicyFactory | undefined } = window as {
    trustedTypes?: PolicyFactory
  },
  origin = window.location.origin,
): void {
  page.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwn(address, origin) ? address : null),
  })
}

/** Compared by parts: `app:` addresses have no origin that `URL` would tell, and a prefix would let `app://bundle.evil` pass. */
function isOwn(address: string, origin: string): boolean {
  try {
    const url = new URL(address, `${origin}/`)
    const own = new URL(`${origin}/`)
    return url.protocol === own.protocol && url.host === own.host
  } catch {
    return false
  }
}
