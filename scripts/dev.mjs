// npm run dev: rebuilds the renderer at each save and serves it as in production, same policy included. Reload by hand.
//   npm run dev -- [--port N] [--data DIR] [--no-open]
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildStale } from './lib/build.mjs'
import { ROOT } from './lib/root.mjs'
import { bin } from './lib/run.mjs'

const failed = await buildStale()
if (failed !== null) process.stderr.write(failed)

const start = (args) => spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
const children = [
  start([bin('electron-vite'), 'build', '--watch', '--logLevel', 'warn']),
  start([join(ROOT, 'out', 'cli', 'main.js'), 'serve', ...process.argv.slice(2)]),
]
const stop = () => {
  for (const child of children) child.kill()
}
for (const child of children) child.once('exit', stop)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
