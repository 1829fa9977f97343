import type { Change } from '../domain/change'

/** What can be undone or redone, newest last: sequences of the changes whose effect stands, or was taken back. */
export interface History {
  readonly undoable: readonly number[]
  readonly redoable: readonly number[]
}

export const NO_HISTORY: History = { undoable: [], redoable: [] }

/** Steps kept in reach; older changes stay in the journal. */
export const UNDO_LIMIT = 500

type Step = Pick<Change, 'sequence' | 'kind' | 'target'>

/**
 * History after one more change. An edit clears what could be redone; an undo moves its target to the
 * redoable side, a redo moves it back. Folding the stored changes gives the same history, which is why undo
 * survives a restart.
 */
export function afterChange(history: History, { sequence, kind, target }: Step): History {
  switch (kind) {
    case 'edit':
      return { undoable: [...history.undoable, sequence].slice(-UNDO_LIMIT), redoable: [] }
    case 'undo':
      return {
        undoable: history.undoable.filter((step) => step !== target),
        redoable: target === null ? history.redoable : [...history.redoable, target],
      }
    case 'redo':
      return {
        undoable: target === null ? history.undoable : [...history.undoable, target],
        redoable: history.redoable.filter((step) => step !== target),
      }
  }
}

export const historyOf = (changes: readonly Step[]): History =>
  changes.reduce(afterChange, NO_HISTORY)
