import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listBuiltFiles } from '../../disk/built-files'
import { defaultDataFolder } from '../../disk/data-folder'
import { assertNever } from '../../shared/kernel/assert-never'
import { translate } from '../../shared/kernel/text'
import type { ExitCode, Terminal } from '../command'
import { VERSION } from '../version'
import { openBrowser } from './open-browser'
import { serveOptions } from './options'
import { type StartRefusal, startServer } from './server'
import { texts } from './texts'

/** Beside the built command line: every chunk of it lies in one folder (vite.cli.config.ts). */
const builtFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'renderer')

/** `sextant serve`: opens the application in this machine's browser, until Ctrl C. */
export async function serve(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const t = translate(texts, terminal.language)
  const options = serveOptions(args)
  if (!options.ok) {
    terminal.warn(t('badOption', { detail: options.error }))
    return 2
  }
  const { port, data, open } = options.value
  const dataFolder =
    data === null
      ? defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() })
      : resolve(data)
  if (!(await listBuiltFiles(builtFolder)).has('/index.html')) {
    terminal.warn(t('notBuilt'))
    return 1
  }

  const started = await startServer({
    port,
    dataFolder,
    builtFolder,
    version: VERSION,
  })
  if (!started.ok) {
    sayRefusal(started.error, { port, dataFolder }, terminal)
    return 1
  }
  const { link, close } = started.value
  const stopped = untilStopped()
  terminal.print(t('ready'))
  terminal.print(link)
  terminal.print(t('dataFolder', { folder: dataFolder }))
  if (open) openBrowser(link)
  await stopped
  await close()
  return 0
}

function sayRefusal(
  refusal: StartRefusal,
  { port, dataFolder }: { readonly port: number; readonly dataFolder: string },
  { language, warn, print }: Terminal,
): void {
  const t = translate(texts, language)
  switch (refusal.code) {
    case 'port-busy':
      return warn(t('portBusy', { port: String(port) }))
    case 'port-refused':
      return warn(t('portRefused', { port: String(port), reason: refusal.reason }))
    case 'folder-refused':
      return warn(t('folderRefused', { folder: dataFolder, reason: refusal.reason }))
    case 'folder-held':
      warn(t('alreadyOpen', { folder: dataFolder, pid: String(refusal.by.pid) }))
      if (refusal.link) {
        warn(t('reopen'))
        print(refusal.link)
      }
      return
    default:
      return assertNever(refusal)
  }
}

const untilStopped = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => stop())
    }
  })
