import type { AppError } from '../../shared/errors/app-error'

/** Green is `saved` alone, and only the journal's acknowledgement makes it so. */
export type SaveState =
  /** `workingCopy: false`: the journal has it, the browser's own store refused. */
  | { readonly kind: 'saved'; readonly at: number; readonly workingCopy: boolean }
  | { readonly kind: 'saving' }
  /** Kept in the browser's store; the journal on disk refuses. */
  | { readonly kind: 'copy-kept'; readonly since: number; readonly error: AppError }
  /** Kept in the browser's store; the disk side does not answer. */
  | { readonly kind: 'offline'; readonly since: number }
  /** In memory only. */
  | { readonly kind: 'not-saved'; readonly error: AppError }
