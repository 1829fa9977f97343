import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort, kill, type Served, serve } from '../helpers/served'

const MAIN = resolve(import.meta.dirname, '../../out/cli/main.js')

/** The built product on its own data folder and port, which stay the same from one start to the next. */
export class LocalServer {
  readonly port: number
  readonly dataFolder: string
  private served: Served | null = null

  private constructor(port: number, dataFolder: string) {
    this.port = port
    this.dataFolder = dataFolder
  }

  static async open(): Promise<LocalServer> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'sextant-e2e-'))
    const server = new LocalServer(await freePort(), dataFolder)
    await server.start()
    return server
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Opens the session once; each start has a new one. */
  get link(): string {
    return this.served?.link ?? ''
  }

  async start(): Promise<void> {
    this.served = await serve(MAIN, { port: this.port, dataFolder: this.dataFolder })
  }

  /** Without a warning, as a power cut would. Nothing when it does not run. */
  async kill(): Promise<void> {
    if (this.served) await kill(this.served)
    this.served = null
  }

  async dispose(): Promise<void> {
    await this.kill()
    await rm(this.dataFolder, { recursive: true, force: true })
  }
}
