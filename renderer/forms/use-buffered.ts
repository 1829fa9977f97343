import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '../../shared/errors/app-error'
import type { Result } from '../../shared/kernel/result'
import { useOpenProject } from '../data/use-project'

/** Long enough that a sentence is a few undo steps, short enough that a crash costs a few words. */
const PAUSE_MS = 400

export interface Buffered {
  readonly value: string
  readonly refusal: AppError | null
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
}

/**
 * A text field over a stored value that never loses a key: what is typed lives in the component and is
 * handed over after a pause, on leaving the field or the screen, before an undo, and when the window hides.
 *
 * @param commit runs the command; what it refuses stays in the field with its reason
 */
export function useBuffered(
  stored: string,
  commit: (text: string) => Result<unknown, AppError>,
): Buffered {
  const open = useOpenProject()
  const [draft, setDraft] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<AppError | null>(null)
  // Refs: the timer and the unmount must see the last key, not the one of their render.
  const typed = useRef<string | null>(null)
  const timer = useRef<number>(0)
  const latestCommit = useRef(commit)

  useEffect(() => {
    latestCommit.current = commit
  })

  const handOver = useCallback(() => {
    window.clearTimeout(timer.current)
    if (typed.current === null) return
    const result = latestCommit.current(typed.current)
    setRefusal(result.ok ? null : result.error)
    if (result.ok) typed.current = null
  }, [])

  /** Hands over and shows what is stored again; not after a pause, which would trim a space under the cursor. */
  const settle = useCallback(() => {
    handOver()
    if (typed.current === null) setDraft(null)
  }, [handOver])

  useEffect(() => {
    const leave = open.onFlush(settle)
    return () => {
      handOver()
      leave()
    }
  }, [open, handOver, settle])

  return {
    value: draft ?? stored,
    refusal,
    onChange: (text) => {
      typed.current = text
      setDraft(text)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(handOver, PAUSE_MS)
    },
    onBlur: settle,
  }
}
