/** Scheme and host of every page. They are the key to its storage: never changed, or the app opens empty. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
export const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`

/** Compared by parts of the parsed address: `app://bundle.evil` starts with ours too. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address)
    return protocol === `${APP_SCHEME}:` && host === APP_HOST
  } catch {
    return false
  }
}
