import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { bundle } from './bundle'

/** A port that nobody used a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready))
  const bound = probe.address()
  await new Promise((closed) => probe.close(closed))
  return typeof bound === 'object' && bound ? bound.port : 0
}

/**
 * The command line as it is shipped, built into `folder` with an empty renderer beside it.
 *
 * @returns the path to give to Node
 */
export async function builtCommandLine(folder: string): Promise<string> {
  await mkdir(join(folder, 'renderer'), { recursive: true })
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Sextant</title>')
  return bundle('cli/main.ts', join(folder, 'cli'))
}

export interface Served {
  readonly child: ChildProcess
  readonly address: string
  readonly link: string
}

/** Starts `sextant serve` in a process of its own and waits for the link it prints. */
export async function serve(
  main: string,
  { port, dataFolder }: { readonly port: number; readonly dataFolder: string },
): Promise<Served> {
  const args = [main, 'serve', '--no-open', '--port', String(port), '--data', dataFolder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const link = await new Promise<string>((found, fail) => {
    const hear = (part: Buffer) => {
      said += part.toString()
      const match = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(said)
      if (match) found(match[0])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => fail(new Error(`The server stopped: ${said}`)))
  })
  return { child, address: new URL(link).origin, link }
}

/** Ends it without a warning, as a power cut would. */
export async function kill({ child }: Pick<Served, 'child'>): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
