import { useCallback, useEffect, useRef, useState } from 'react'
import { useOpenProject } from '../../../data/use-project'

interface CellDraft {
  readonly text: string
  /** Why what is typed cannot be kept, or null. */
  readonly refusal: string | null
  readonly type: (text: string) => void
  /** Hands over what is typed; false when it was refused and stays in the field. */
  readonly settle: () => boolean
  /** Forgets what is typed. */
  readonly cancel: () => void
}

/**
 * What is being typed in a cell. Handed over by Enter, Tab and leaving the cell, when the row goes away in the
 * middle of a word, and before an undo or the end of the window: no key is lost.
 *
 * @param start  what the field shows at first
 * @param commit keeps a text, or answers why not
 * @param typed  what the key that opened the cell wrote; it counts as typed already
 */
export function useCellDraft(
  start: string,
  commit: (text: string) => string | null,
  typed: string | null,
): CellDraft {
  const open = useOpenProject()
  const [text, setText] = useState(typed ?? start)
  const [refusal, setRefusal] = useState<string | null>(null)
  // Refs: leaving must see the last key, not the one of its render.
  const pending = useRef<string | null>(typed)
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })

  const settle = useCallback((): boolean => {
    if (pending.current === null) return true
    const why = latest.current(pending.current)
    if (why === null) pending.current = null
    setRefusal(why)
    return why === null
  }, [])

  useEffect(() => open.onFlush(() => void settle()), [open, settle])
  const latestSettle = useRef(settle)
  useEffect(() => () => void latestSettle.current(), [])

  return {
    text,
    refusal,
    type: (next) => {
      pending.current = next
      setRefusal(null)
      setText(next)
    },
    settle,
    cancel: () => {
      pending.current = null
    },
  }
}
