import { err } from '../../../../shared/kernel/result'
import type { ReadAnswer, ReadJob } from './read-worker'

/** Longer than the largest list we accept takes on a slow machine. */
const PATIENCE_MS = 60_000

/** The sheets of a file, read beside the screen. */
export function readInWorker(job: ReadJob): Promise<ReadAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: ReadAnswer) => {
      window.clearTimeout(timer)
      worker.terminate()
      resolve(answer)
    }
    const unreadable = () => end(err({ code: 'file-unreadable', fileName: job.name }))
    const timer = window.setTimeout(unreadable, PATIENCE_MS)
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => end(data))
    worker.addEventListener('error', unreadable)
    worker.postMessage(job)
  })
}
