// npm run build: builds what is older than its sources, and says nothing when there is nothing to do.
import { buildStale } from './lib/build.mjs'
import { say } from './lib/language.mjs'

const failed = await buildStale()
if (failed !== null) {
  process.stderr.write(`${say('buildFailed', { detail: failed })}\n`)
  process.exitCode = 1
}
