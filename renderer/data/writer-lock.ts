import { createStore, type Watched } from './store'

const LOCK = 'sextant-writer'
const CHANNEL = 'sextant-writer'
/** Time that the writing window has to save before the lock is taken from it. */
const HAND_OVER_MS = 3_000

export interface WriterLock {
  /** True in the one window that may change projects. */
  readonly holds: Watched<boolean>
  /** Asks the writing window to save and let go, then takes its place. */
  readonly takeOver: () => Promise<void>
}

/**
 * One writer among the windows of this browser profile (Web Locks); the others read.
 *
 * @param onAsked saves everything; called in the writing window when another one asks
 * @returns once it is known whether this window writes
 */
export async function acquireWriterLock(onAsked: () => Promise<void>): Promise<WriterLock> {
  const holds = createStore(false)
  const channel = new BroadcastChannel(CHANNEL)
  let release: (() => void) | null = null

  const hold = (options: LockOptions, answered?: () => void): Promise<unknown> =>
    navigator.locks
      .request(LOCK, options, (lock) => {
        if (lock) holds.set(true)
        answered?.()
        if (!lock) return undefined
        return new Promise<void>((resolve) => {
          release = resolve
        })
      })
      .catch(() => undefined) // Stolen after the hand-over time: this window reads from now on.
      .finally(() => {
        holds.set(false)
      })

  channel.addEventListener('message', ({ data }) => {
    if (data !== 'let-go' || !holds.get()) return
    void onAsked().finally(() => {
      holds.set(false)
      release?.()
    })
  })

  await new Promise<void>((answered) => {
    void hold({ ifAvailable: true }, answered)
  })
  return {
    holds,
    takeOver: async () => {
      if (holds.get()) return
      channel.postMessage('let-go')
      const granted = hold({ signal: AbortSignal.timeout(HAND_OVER_MS) })
      await Promise.race([granted, until(holds)])
      if (!holds.get()) {
        void hold({ steal: true })
        await until(holds)
      }
    },
  }
}

const until = (flag: Watched<boolean>): Promise<void> =>
  new Promise((resolve) => {
    if (flag.get()) return resolve()
    const leave = flag.subscribe(() => {
      if (!flag.get()) return
      leave()
      resolve()
    })
  })
