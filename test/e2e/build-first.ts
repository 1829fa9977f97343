import { buildStale } from '../../scripts/lib/build.mjs'

/** The product is tested as it is shipped: built, and no older than its sources. `SEXTANT_E2E_AS_BUILT=1` trusts what is there. */
async function buildFirst(): Promise<void> {
  if (process.env['SEXTANT_E2E_AS_BUILT'] === '1') return
  const failed = await buildStale()
  if (failed !== null) throw new Error(failed)
}

// The runner asks for a default export.
// oxlint-disable-next-line import/no-default-export
export default buildFirst
