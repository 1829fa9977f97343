import type { OpenProject } from '../data/open-project'
import { acquireWriterLock, type WriterLock } from '../data/writer-lock'

let lock: Promise<WriterLock> | null = null
let onScreen: OpenProject | null = null

/** The lock of this window: asked for once, when it starts. */
export const writerOfThisWindow = (): Promise<WriterLock> =>
  (lock ??= acquireWriterLock(async () => {
    await onScreen?.flush()
  }))

/** The project that has to be saved before another window takes over. */
export function setOnScreen(project: OpenProject | null): void {
  onScreen = project
}
