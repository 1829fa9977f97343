// npm run --silent sextant -- <command> ...: the command line, rebuilt first when its sources changed.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildStale } from './lib/build.mjs'
import { say } from './lib/language.mjs'
import { ROOT } from './lib/root.mjs'

const args = process.argv.slice(2)
// Serving needs the renderer too; nothing else does.
const failed = await buildStale({ names: args[0] === 'serve' ? ['app', 'cli'] : ['cli'] })
if (failed !== null) {
  process.stderr.write(`${say('buildFailed', { detail: failed })}\n`)
  process.exit(1)
}

const child = spawn(process.execPath, [join(ROOT, 'out', 'cli', 'main.js'), ...args], {
  // Paths among the arguments are meant from where the user typed them.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => {
  process.exitCode = code ?? 1
})
