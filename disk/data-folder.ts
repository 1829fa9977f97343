import { posix, win32 } from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The user's own folder. */
  readonly home: string
}

/**
 * Where projects live unless the user says otherwise, the same for the desktop and for the local server, so
 * that a project begun in one is found in the other. Never changes: another folder is an empty application.
 *
 * Windows `%APPDATA%\Sextant`, macOS `~/Library/Application Support/Sextant`, elsewhere
 * `$XDG_DATA_HOME/sextant` or `~/.local/share/sextant`.
 */
export function defaultDataFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32') {
    return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'Sextant')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Sextant')
  const xdg = env['XDG_DATA_HOME']
  // A relative value is to be ignored, says the XDG base directory specification.
  const base = xdg && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share')
  return posix.join(base, 'sextant')
}
