import type { Session, WebContents } from 'electron'
import { isOwnAddress } from './origin'

/** What a page may ask of the machine: to fill the clipboard and to go full screen, both for the projector. */
const ALLOWED_PERMISSIONS = new Set(['clipboard-sanitized-write', 'fullscreen'])
/** Schemes that stay inside the process. `devtools:` is how an unpackaged build is inspected. */
const LOCAL_SCHEMES = new Set(['blob:', 'data:', 'devtools:'])

/** No permission, no device, no network: the application talks to nobody. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(ALLOWED_PERMISSIONS.has(permission) && isOwnAddress(contents.getURL())),
  )
  session.setPermissionCheckHandler(
    (contents, permission) =>
      ALLOWED_PERMISSIONS.has(permission) && contents !== null && isOwnAddress(contents.getURL()),
  )
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysHere(url) }))
  // The spelling dictionaries would come from the network.
  session.setSpellCheckerEnabled(false)
}

/**
 * Keeps every page where it is. A link to the outside opens nothing here: `onOutside` decides.
 *
 * @param onOutside receives an address that a page wanted to open in a window
 */
export function hardenContents(contents: WebContents, onOutside: (address: string) => void): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    onOutside(url)
    return { action: 'deny' }
  })
}

function staysHere(address: string): boolean {
  if (isOwnAddress(address)) return true
  try {
    return LOCAL_SCHEMES.has(new URL(address).protocol)
  } catch {
    return false
  }
}
