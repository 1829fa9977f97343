import type { KeyboardEvent } from 'react'

interface ChoiceKeys<V> {
  /** Value of each digit, from 1. */
  readonly values: readonly V[]
  readonly onChoose: (value: V) => void
  /** Shift and a digit, where a target is asked too. */
  readonly onTarget?: ((value: V) => void) | undefined
  /** Backspace or Delete. */
  readonly onClear?: (() => void) | undefined
}

/** Digits choose, whatever the layout: the physical key counts, so that 1 works unshifted on AZERTY. */
export function choiceKeys<V>({ values, onChoose, onTarget, onClear }: ChoiceKeys<V>) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (onClear && (event.key === 'Backspace' || event.key === 'Delete')) {
      event.preventDefault()
      onClear()
      return
    }
    const digit =
      /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0]
    const chosen = digit === undefined ? undefined : values[Number(digit) - 1]
    if (chosen === undefined) return
    event.preventDefault()
    if (event.shiftKey && onTarget) onTarget(chosen)
    else onChoose(chosen)
  }
}
