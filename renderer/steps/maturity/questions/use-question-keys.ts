import { useEffect, useRef } from 'react'

export interface QuestionKeys {
  readonly level: (level: number) => void
  readonly target: (level: number) => void
  readonly notApplicable: () => void
  readonly unknown: () => void
  readonly clear: () => void
  readonly evidence: () => void
  readonly next: () => void
  readonly previous: () => void
}

/**
 * The keys of the questionnaire, wherever the focus is on the page: a room is answered without a mouse.
 * Typing in a field stays typing. The physical digit counts, so that 1 needs no Shift on a French keyboard.
 */
export function useQuestionKeys(keys: QuestionKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const act = actionOf(event, latest.current)
      if (!act) return
      // Before the shortcuts of the window: on this page « ? » answers a question.
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function actionOf(event: KeyboardEvent, keys: QuestionKeys): (() => void) | null {
  const target = event.target instanceof HTMLElement ? event.target : null
  // Leaves the text, and gives the keys of the page back without reaching for the mouse.
  if (event.key === 'Escape' && target instanceof HTMLTextAreaElement) return () => target.blur()
  if (target && isBusy(target)) return null
  // A choice that is not the level keeps its arrows: the version of the audit.
  if (event.key.startsWith('Arrow') && target?.matches('input') && !target.closest('[data-levels]'))
    return null
  const digit = /^(?:Digit|Numpad)([0-5])$/.exec(event.code)?.[1] ?? /^[0-5]$/.exec(event.key)?.[0]
  if (event.key === '?') return keys.unknown
  if (digit !== undefined) {
    const level = Number(digit)
    if (level === 0) return event.shiftKey ? null : keys.notApplicable
    return () => (event.shiftKey ? keys.target(level) : keys.level(level))
  }
  switch (event.key) {
    case 'Enter':
      // A button or a link under the focus keeps its own Enter.
      return target?.closest('button, a, summary') ? null : keys.next
    case 'ArrowRight':
    case 'PageDown':
      return keys.next
    case 'ArrowLeft':
    case 'PageUp':
      return keys.previous
    case 'Backspace':
    case 'Delete':
      return keys.clear
    case 'p':
    case 'P':
      return keys.evidence
    default:
      return null
  }
}

/** Where keys already mean something else: text fields, lists, dialogs, menus, tabs, tables. */
const isBusy = (target: HTMLElement): boolean =>
  target.isContentEditable ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox') ||
  target.closest(
    'textarea, select, [role="dialog"], [role="menu"], [role="listbox"], [role="tablist"], [role="grid"]',
  ) !== null
