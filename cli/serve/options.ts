import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../shared/kernel/result'
import { DEFAULT_PORT } from './server'

export interface ServeOptions {
  readonly port: number
  /** As typed; null for the default folder. */
  readonly data: string | null
  readonly open: boolean
}

/** Reads the arguments of `serve`; the error is the part that was not understood. */
export function serveOptions(args: readonly string[]): Result<ServeOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        'no-open': { type: 'boolean' },
        // What `npm start` calls this way in; here it is the only one.
        browser: { type: 'boolean' },
      },
    })
    const { port = String(DEFAULT_PORT), data = null } = values
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return err(`--port ${port}`)
    if (data !== null && data.trim() === '') return err('--data')
    return ok({ port: Number(port), data, open: values['no-open'] !== true })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}
