import type { AppError } from '../../shared/errors/app-error'
import { err, type Result } from '../../shared/kernel/result'
import type { RenderedFile } from '../../shared/deliverables/render'
import type { RenderAnswer, RenderJob } from './render-worker'

/** A document made beside the screen; `signal` stops it at once and leaves nothing half-written. */
export function renderInWorker(
  job: RenderJob,
  signal: AbortSignal,
): Promise<Result<RenderedFile, AppError>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: RenderAnswer) => {
      worker.terminate()
      resolve(answer)
    }
    if (signal.aborted) return end(err({ code: 'cancelled' }))
    signal.addEventListener('abort', () => end(err({ code: 'cancelled' })), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<RenderAnswer>) => end(data))
    worker.addEventListener('error', (event) => {
      end(err({ code: 'unexpected', detail: event.message }))
    })
    worker.postMessage(job)
  })
}
