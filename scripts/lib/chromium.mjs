import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES =
  process.platform === 'win32'
    ? ['chrome.exe', 'msedge.exe']
    : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where browsers install themselves outside the search path. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]
  }
  if (process.platform === 'win32') {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ]
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
  }
  return []
}

/** A Chromium of this machine (`CHROMIUM_PATH` first), or null. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return asked
  const searched = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...searched, ...usualPlaces()].find((path) => existsSync(path)) ?? null
}
