import { protocol, type Session } from 'electron'
import { answerFromBuild, listBuiltFiles, plainAnswer } from '../../disk/built-files'
import { APP_HOST, APP_SCHEME } from './origin'

/** Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer, listed once, and nothing else of the disk. */
export async function serveApp(session: Session, builtFolder: string): Promise<void> {
  const files = await listBuiltFiles(builtFolder)
  session.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const { host, pathname } = new URL(url)
    const answer =
      host !== APP_HOST
        ? plainAnswer(404, 'Not found')
        : method === 'GET'
          ? await answerFromBuild(files, pathname)
          : plainAnswer(405, 'Method not allowed')
    return new Response(answer.body, { status: answer.status, headers: answer.headers })
  })
}
