import { expect, test } from 'vitest'
import { defaultDataFolder } from './data-folder'

// Frozen: another folder is an empty application. Never edit an expected value here.
test.each([
  [
    'win32',
    { APPDATA: 'C:\\Users\\Ana\\AppData\\Roaming' },
    'C:\\Users\\Ana',
    'C:\\Users\\Ana\\AppData\\Roaming\\Sextant',
  ],
  ['win32', {}, 'C:\\Users\\Ana', 'C:\\Users\\Ana\\AppData\\Roaming\\Sextant'],
  ['darwin', {}, '/Users/ana', '/Users/ana/Library/Application Support/Sextant'],
  ['linux', {}, '/home/ana', '/home/ana/.local/share/sextant'],
  ['linux', { XDG_DATA_HOME: '/data/ana' }, '/home/ana', '/data/ana/sextant'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ana', '/home/ana/.local/share/sextant'],
] as const)('%s %o', (platform, env, home, expected) => {
  expect(defaultDataFolder({ platform, env, home })).toBe(expected)
})
