// npm start: opens Sextant. On the desktop where Electron is there or can be fetched, else in the browser.
//   npm start -- [--desktop | --browser] [--no-open] [--port N] [--data DIR]
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildStale } from './lib/build.mjs'
import { electronBinary, fetchElectron } from './lib/electron.mjs'
import { say } from './lib/language.mjs'
import { ROOT } from './lib/root.mjs'

function options() {
  try {
    const { values } = parseArgs({
      options: {
        desktop: { type: 'boolean' },
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
      },
    })
    return values
  } catch (error) {
    process.stderr.write(`${say('badOption', { detail: error.message })}\n`)
    process.exit(2)
  }
}

/** Why there can be no window here, as the key of a sentence; null where there can. */
function whyNoWindow() {
  if (process.platform !== 'linux') return null
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'noDisplay'
  return process.getuid?.() === 0 ? 'root' : null
}

/** The Electron binary to use, or null after saying why the browser it is. */
async function desktopBinary({ desktop = false, browser = false, port }) {
  // A port only means something to the browser.
  const reason = browser || port !== undefined ? 'browser' : whyNoWindow()
  if (reason !== null) {
    process.stdout.write(`${say(reason)}\n`)
    return null
  }
  const onStart = () => process.stdout.write(`${say('fetching')}\n`)
  const binary = electronBinary() ?? (await fetchElectron({ again: desktop, onStart }))
  if (binary === null) process.stdout.write(`${say('noNetwork')}\n`)
  return binary
}

/** Hands over to the program that is the application, and ends as it ends. */
function become(command, args) {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
  child.once('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

const chosen = options()
const failed = await buildStale({
  onStart: () => process.stdout.write(`${say('building')}\n`),
})
if (failed !== null) {
  process.stderr.write(`${say('buildFailed', { detail: failed })}\n`)
  process.exit(1)
}

// npm runs scripts in the project's folder; a path is meant from where the user typed it.
const data = chosen.data === undefined ? null : resolve(process.env.INIT_CWD ?? '.', chosen.data)
const binary = await desktopBinary(chosen)
if (binary !== null) {
  become(binary, ['.', ...(data === null ? [] : [`--data=${data}`])])
} else {
  become(process.execPath, [
    join(ROOT, 'out', 'cli', 'main.js'),
    'serve',
    ...(chosen['no-open'] ? ['--no-open'] : []),
    ...(chosen.port === undefined ? [] : ['--port', chosen.port]),
    ...(data === null ? [] : ['--data', data]),
  ])
}
