import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ROOT } from './root.mjs'

const require = createRequire(import.meta.url)

/** Path of a program of an installed package, run by Node itself: `.bin` holds shell scripts on Windows. */
export function bin(name, program = name.split('/').at(-1)) {
  const manifest = packageFile(name)
  const { bin: programs } = require(manifest)
  return join(dirname(manifest), typeof programs === 'string' ? programs : programs[program])
}

/** `package.json` of a package, also of one that does not export it. */
export function packageFile(name) {
  return join(ROOT, 'node_modules', name, 'package.json')
}

/**
 * Runs a program to its end.
 *
 * @param options `quiet` keeps what it says instead of showing it
 * @returns its exit code (1 when a signal ended it) and, when quiet, what it said
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    })
    let said = ''
    const hear = (part) => {
      said += part
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', (error) => done({ code: 1, said: `${said}${error.message}\n` }))
    child.once('close', (code) => done({ code: code ?? 1, said }))
  })
}

/** The same, for a program of an installed package. */
export const runBin = (name, args, options = {}) =>
  run(process.execPath, [bin(name, options.program), ...args], options)
