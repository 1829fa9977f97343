// npm run size: what the first screen loads before anything is clicked, compressed, against its budget.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildStale } from './lib/build.mjs'
import { ROOT } from './lib/root.mjs'

/** Gzipped scripts and styles, in kB (1,000 bytes). */
const BUDGET_KB = 300
const BUILT = join(ROOT, 'out', 'renderer')

const failed = await buildStale({ names: ['app'] })
if (failed !== null) {
  process.stderr.write(failed)
  process.exit(1)
}

const manifest = JSON.parse(await readFile(join(BUILT, '.vite', 'manifest.json'), 'utf8'))
const files = new Set()
/** Static imports only: what is imported on demand waits for its screen. */
function follow(key) {
  const { file, css = [], imports = [] } = manifest[key]
  if (files.has(file)) return
  files.add(file)
  for (const sheet of css) files.add(sheet)
  for (const next of imports) follow(next)
}
for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) follow(key)

const sizes = await Promise.all(
  [...files]
    .filter((file) => /\.(js|css)$/.test(file))
    .map(async (file) => {
      const bytes = await readFile(join(BUILT, file))
      return { file, raw: bytes.length / 1000, gzip: gzipSync(bytes).length / 1000 }
    }),
)
for (const { file, raw, gzip } of sizes.sort((a, b) => b.gzip - a.gzip)) {
  process.stdout.write(`${gzip.toFixed(1).padStart(8)} kB  (${raw.toFixed(1)} raw)  ${file}\n`)
}
const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0)
process.stdout.write(`${total.toFixed(1).padStart(8)} kB  start-up, budget ${BUDGET_KB} kB\n`)
if (sizes.length === 0 || total > BUDGET_KB) {
  process.stderr.write('The start-up bundle is over its budget.\n')
  process.exitCode = 1
}
