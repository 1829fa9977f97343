import { spawn } from 'node:child_process'

/** Opens an address in the default browser, where there is one. Never fails: the address is printed anyway. */
export function openBrowser(url: string): void {
  const [command, args] = opener(url)
  if (command === null) return
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true })
  child.once('error', () => undefined)
  child.unref()
}

function opener(url: string): [string | null, readonly string[]] {
  switch (process.platform) {
    case 'win32':
      return ['rundll32', ['url.dll,FileProtocolHandler', url]]
    case 'darwin':
      return ['open', [url]]
    default:
      // Without a display there is no window to open, and xdg-open would start a text browser.
      return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
        ? ['xdg-open', [url]]
        : [null, []]
  }
}
