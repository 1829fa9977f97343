import { createServer, type Server } from 'node:http'
import { diskServices } from '../../disk/services'
import { type FolderLock, type Holder, lockFolder } from '../../disk/folder-lock'
import { codeOf } from '../../disk/disk-error'
import { type PageAnswer, plainAnswer } from '../../disk/built-files'
import { err, ok, type Result } from '../../shared/kernel/result'
import { accessOf, freshLink, sessionSecret } from './access'
import { requestAnswerer } from './answer-request'

/** Fixed for good: a browser keeps its working copy by address and port. */
export const DEFAULT_PORT = 4817

export interface ServerSettings {
  /** 0 asks the system for a free one, for tests. */
  readonly port: number
  readonly dataFolder: string
  readonly builtFolder: string
  readonly version: string
}

export interface RunningServer {
  readonly address: string
  /** Opens the session, once. */
  readonly link: string
  readonly close: () => Promise<void>
}

export type StartRefusal =
  | { readonly code: 'port-busy' }
  | { readonly code: 'port-refused'; readonly reason: string }
  | { readonly code: 'folder-refused'; readonly reason: string }
  | { readonly code: 'folder-held'; readonly by: Holder; readonly link: string | null }

/** Opens the local server on 127.0.0.1, the only writer of its data folder. */
export async function startServer(
  settings: ServerSettings,
): Promise<Result<RunningServer, StartRefusal>> {
  const { dataFolder } = settings
  try {
    const secret = await sessionSecret(dataFolder)
    // The folder before the port: no request may arrive before there is somebody to answer it.
    const address = settings.port === 0 ? null : `http://127.0.0.1:${settings.port}`
    const lock = await lockFolder(dataFolder, address)
    if ('heldBy' in lock) {
      const { heldBy } = lock
      const link = heldBy.address && freshLink(heldBy.address, secret, heldBy.run)
      return err({ code: 'folder-held', by: heldBy, link })
    }
    const server = createServer()
    const bound = await listen(server, settings.port)
    if (bound.ok) return ok(open(server, bound.value, { settings, lock, secret }))
    lock.release()
    return bound
  } catch (error) {
    const reason = codeOf(error)
    if (reason === null) throw error
    return err({ code: 'folder-refused', reason })
  }
}

function open(
  server: Server,
  port: number,
  with_: { settings: ServerSettings; lock: FolderLock; secret: string },
): RunningServer {
  const { settings, lock, secret } = with_
  const answer = requestAnswerer({
    port,
    access: accessOf(secret, lock.holder.run, port),
    services: diskServices(settings),
    builtFolder: settings.builtFolder,
  })
  server.on('request', (request, response) => {
    void answer(request)
      // A bug, or a client that left in the middle: the server stays up either way.
      .catch((): PageAnswer => plainAnswer(500, 'Internal error'))
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': body.length })
        response.end(request.method === 'HEAD' ? undefined : body)
      })
  })
  const address = `http://127.0.0.1:${port}`
  return {
    address,
    link: freshLink(address, secret, lock.holder.run),
    close: async () => {
      const closed = new Promise((done) => server.close(done))
      server.closeAllConnections()
      await closed
      lock.release()
    },
  }
}

function listen(server: Server, port: number): Promise<Result<number, StartRefusal>> {
  return new Promise((answer) => {
    server.once('error', (error) => {
      const reason = codeOf(error) ?? error.message
      answer(
        err(reason === 'EADDRINUSE' ? { code: 'port-busy' } : { code: 'port-refused', reason }),
      )
    })
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const bound = server.address()
      answer(ok(typeof bound === 'object' && bound ? bound.port : port))
    })
  })
}
