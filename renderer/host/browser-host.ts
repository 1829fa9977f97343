import type { AppError } from '../../shared/errors/app-error'
import type { DiskChannel } from '../../shared/host/channels'
import { diskServicesOver } from '../../shared/host/disk-services-over'
import type { Host } from '../../shared/host/host'
import { err, type Result } from '../../shared/kernel/result'
import { openFile, saveFile } from './browser-files'

/**
 * The machine as a browser reaches it, through the local server.
 *
 * @param origin  where the page came from, e.g. `http://127.0.0.1:4817`
 * @param request the browser's own `fetch`, or one that brings a session of its own (tests)
 */
export function browserHost(origin: string, request: typeof fetch = fetch): Host {
  async function send(channel: DiskChannel, argument: unknown): Promise<Result<never, AppError>> {
    try {
      const response = await request(`${origin}/host/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(argument),
        credentials: 'same-origin',
        cache: 'no-store',
      })
      // A refused argument comes with its reason; any other refusal is the server's door.
      if (!response.ok && response.status !== 400) return err({ code: 'host-unreachable' })
      // At the wire: both ends are one release, and the disk side built this value.
      return (await response.json()) as Result<never, AppError>
    } catch {
      return err({ code: 'host-unreachable' }) // the server was closed: the tab keeps its edits
    }
  }

  return {
    kind: 'browser',
    ...diskServicesOver(send),
    files: { save: saveFile, open: openFile },
  }
}
