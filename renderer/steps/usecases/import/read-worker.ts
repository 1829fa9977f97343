/// <reference lib="webworker" />
import type { AppError } from '../../../../shared/errors/app-error'
import type { Grid } from '../../../../shared/imports/grid'
import { readGrid } from '../../../../shared/imports/read-grid'
import { err, type Result } from '../../../../shared/kernel/result'

export interface ReadJob {
  readonly name: string
  readonly bytes: Uint8Array
}
export type ReadAnswer = Result<readonly Grid[], AppError>

const scope = self as unknown as DedicatedWorkerGlobalScope

// A hostile or huge file costs a worker, never the screen.
scope.addEventListener('message', ({ data }: MessageEvent<ReadJob>) => {
  void readGrid(data.bytes, data.name)
    .catch((): ReadAnswer => err({ code: 'file-unreadable', fileName: data.name }))
    .then((answer) => {
      scope.postMessage(answer)
    })
})
