import { useCallback, useEffect, useRef, useState } from 'react'
import { formatsOf } from '../../shared/kernel/format'
import type { Language } from '../../shared/kernel/text'
import { parseNumber } from './parse-number'

export interface NumberRules {
  readonly language: Language
  readonly unit?: string | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** Decimals kept and shown; by default as typed, two shown at most. */
  readonly decimals?: number | undefined
}

interface NumberDraft {
  readonly text: string
  /** The text is no number, or outside the range: it stays on screen and is not handed over. */
  readonly refused: boolean
  readonly type: (text: string) => void
  /** Hands over what is typed and shows what is stored. */
  readonly settle: () => void
  /** Adds to the number on screen, kept in range. */
  readonly add: (amount: number) => void
}

/** Long enough for a number to be whole, short enough that a crash costs one. */
const PAUSE_MS = 500

/**
 * A number being typed. It is handed over after a pause, on leaving and on unmount, so that « 120 » is one
 * change and not three.
 */
export function useNumberDraft(
  value: number | null,
  onChange: (value: number | null) => void,
  rules: NumberRules,
): NumberDraft {
  const { language, unit, min = -Infinity, max = Infinity, decimals } = rules
  const [draft, setDraft] = useState<string | null>(null)
  // Refs: the timer and the unmount must see the last key, not the one of their render.
  const typed = useRef<string | null>(null)
  const timer = useRef(0)
  const latest = useRef({ value, onChange })

  useEffect(() => {
    latest.current = { value, onChange }
  })

  const read = useCallback(
    (text: string) => {
      const parsed = parseNumber(text, language, unit)
      if (parsed.kind !== 'number') return parsed.kind === 'empty' ? { value: null } : null
      const rounded = round(parsed.value, decimals)
      return rounded >= min && rounded <= max ? { value: rounded } : null
    },
    [language, unit, min, max, decimals],
  )

  const handOver = useCallback(() => {
    window.clearTimeout(timer.current)
    if (typed.current === null) return
    const accepted = read(typed.current)
    if (!accepted) return
    typed.current = null
    if (accepted.value !== latest.current.value) latest.current.onChange(accepted.value)
  }, [read])

  const latestHandOver = useRef(handOver)
  useEffect(() => {
    latestHandOver.current = handOver
  })
  useEffect(() => () => latestHandOver.current(), [])

  const type = (text: string) => {
    typed.current = text
    setDraft(text)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(handOver, PAUSE_MS)
  }
  const settle = () => {
    handOver()
    if (typed.current === null) setDraft(null)
  }
  const add = (amount: number) => {
    const shown = draft === null ? value : (read(draft)?.value ?? value)
    const from = shown ?? middle(min, max)
    const next = shown === null ? from : round(from + amount, decimals ?? 2)
    typed.current = null
    window.clearTimeout(timer.current)
    setDraft(null)
    const kept = Math.min(max, Math.max(min, next))
    if (kept !== value) onChange(kept)
  }

  return {
    text: draft ?? (value === null ? '' : formatsOf(language).number(value, decimals)),
    refused: draft !== null && read(draft) === null,
    type,
    settle,
    add,
  }
}

const round = (value: number, decimals: number | undefined): number =>
  decimals === undefined ? value : Number(value.toFixed(decimals))

/** Where a first press starts: the middle of the scale, or zero where there is none. */
const middle = (min: number, max: number): number =>
  Number.isFinite(min) && Number.isFinite(max) ? (min + max) / 2 : Math.max(0, min)
