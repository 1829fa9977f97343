import type { Result } from '../kernel/result'

/** A vector picture as a PNG: the host decides where it is drawn (worker, Node), never how it looks. */
export type Rasterize = (svg: string, scale: number) => Promise<Uint8Array>

/** Why a writer hands nothing over: one technical line, for the error's detail. */
export interface WriterFault {
  readonly detail: string
}

export type Written = Result<Uint8Array<ArrayBuffer>, WriterFault>

/** What turns a model into a file. Writers are loaded when first used: they weigh. */
export interface Format<Model> {
  readonly extension: string
  readonly mimeType: string
  readonly load: () => Promise<{
    readonly write: (model: Model, rasterize: Rasterize) => Promise<Written>
  }>
}
