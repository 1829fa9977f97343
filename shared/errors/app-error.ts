/**
 * Every failure a user can meet, as data. `code` picks the sentence in the user's language; the other
 * fields fill its blanks. No prose in here. A code without its sentences does not compile (texts.ts).
 */
export type AppError =
  | { readonly code: 'missing'; readonly id: string }
  | { readonly code: 'invalid-input'; readonly path: string }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'read-only' }
  // Host and disk
  | { readonly code: 'host-unreachable' }
  | { readonly code: 'disk-refused'; readonly reason: string; readonly folder: string }
  | { readonly code: 'disk-full'; readonly folder: string }
  | { readonly code: 'journal-damaged'; readonly projectId: string; readonly line: number }
  | { readonly code: 'journal-diverged'; readonly projectId: string }
  | { readonly code: 'snapshot-damaged'; readonly projectId: string }
  | { readonly code: 'store-failed'; readonly reason: string }
  | { readonly code: 'project-unknown'; readonly id: string }
  // Files brought by users
  | { readonly code: 'file-unreadable'; readonly fileName: string }
  | { readonly code: 'file-empty'; readonly fileName: string }
  | { readonly code: 'file-too-large'; readonly fileName: string; readonly limitMb: number }
  | { readonly code: 'file-not-a-project'; readonly fileName: string }
  | { readonly code: 'file-truncated'; readonly fileName: string }
  | { readonly code: 'file-altered'; readonly fileName: string }
  | { readonly code: 'file-newer'; readonly fileName: string; readonly minReader: string }
  | { readonly code: 'file-invalid'; readonly fileName: string; readonly where: string }
  | { readonly code: 'file-duplicate-id'; readonly fileName: string; readonly where: string }
  | { readonly code: 'file-hostile'; readonly fileName: string; readonly where: string }
  | { readonly code: 'file-not-a-list'; readonly fileName: string }
  | { readonly code: 'file-bomb'; readonly fileName: string }
  | { readonly code: 'file-protected'; readonly fileName: string }
  | { readonly code: 'file-too-many-rows'; readonly fileName: string; readonly limit: number }
  | { readonly code: 'file-too-many-columns'; readonly fileName: string; readonly limit: number }
  | { readonly code: 'file-cell-too-long'; readonly fileName: string; readonly row: number }
  | { readonly code: 'list-no-header'; readonly fileName: string }
  | { readonly code: 'list-no-title'; readonly fileName: string }
  // Deliverables
  | { readonly code: 'deliverable-invalid'; readonly fileName: string; readonly detail: string }
  | { readonly code: 'deliverable-unknown'; readonly id: string }
  | { readonly code: 'target-locked'; readonly fileName: string }
  | { readonly code: 'cancelled' }
  | { readonly code: 'unexpected'; readonly detail: string }

export type ErrorCode = AppError['code']
