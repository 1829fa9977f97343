/// <reference lib="webworker" />
import boldFont from '../../assets/fonts/Carlito-Bold.ttf?url'
import regularFont from '../../assets/fonts/Carlito-Regular.ttf?url'
import rasterizerCode from '@resvg/resvg-wasm/index_bg.wasm?url'
import { deliverableOf } from '../../shared/deliverables/registry'
import { renderDeliverable, type RenderedFile } from '../../shared/deliverables/render'
import type { AppError } from '../../shared/errors/app-error'
import type { FormatId } from '../../shared/formats/registry'
import { createRasterizer } from '../../shared/formats/raster/resvg-rasterizer'
import { err, type Result } from '../../shared/kernel/result'
import { readProject } from '../../shared/migrations/read-project'
import { readError } from '../../shared/transfer/project-file'

/** What crosses to the worker: plain data, so the project travels as its file. */
export interface RenderJob {
  readonly id: string
  readonly format: FormatId
  readonly language: 'fr' | 'en'
  readonly editedAt: string
  readonly author: string
  readonly project: unknown
}
export type RenderAnswer = Result<RenderedFile, AppError>

const scope = self as unknown as DedicatedWorkerGlobalScope

scope.addEventListener('message', ({ data }: MessageEvent<RenderJob>) => {
  void render(data)
    .catch(
      (failure: unknown): RenderAnswer =>
        err({
          code: 'unexpected',
          detail: failure instanceof Error ? failure.message : String(failure),
        }),
    )
    .then((answer) => {
      scope.postMessage(answer)
    })
})

async function render(job: RenderJob): Promise<RenderAnswer> {
  const deliverable = deliverableOf(job.id)
  if (!deliverable) return err({ code: 'deliverable-unknown', id: job.id })
  const read = readProject(job.project)
  if (!read.ok) return err(readError(read.error, job.id))
  const [wasm, regular, bold] = await Promise.all(
    [rasterizerCode, regularFont, boldFont].map(bytesAt),
  )
  if (!wasm || !regular || !bold) return err({ code: 'unexpected', detail: 'assets' })
  const rasterize = await createRasterizer(wasm, [regular, bold])
  const { format, language, editedAt, author } = job
  return renderDeliverable({
    deliverable,
    format,
    project: read.value,
    language,
    editedAt,
    rasterize,
    ...(author === '' ? {} : { author }),
  })
}

async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address)
  return new Uint8Array(await response.arrayBuffer())
}
