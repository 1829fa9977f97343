import { useEffect, useRef } from 'react'
import type { FactKey } from '../../../../shared/rules/law/facts'
import type { FactValue, QuestionLine } from '../../../../shared/steps/legal/questionnaire'

const ANSWERS: Readonly<Record<string, boolean>> = { o: true, y: true, n: false }

/**
 * O or Y, N and « ? » answer the question shown, wherever the focus is on the page: a room is answered
 * without a mouse. Typing in a field stays typing.
 */
export function useAnswerKeys(
  line: QuestionLine | null,
  onAnswer: (key: FactKey, value: FactValue) => void,
): void {
  const latest = useRef({ line, onAnswer })
  useEffect(() => {
    latest.current = { line, onAnswer }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const question = latest.current.line?.question
      if (!question || event.defaultPrevented || event.repeat) return
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const value = event.key === '?' ? null : ANSWERS[event.key.toLowerCase()]
      if (value === undefined || (value !== null && question.type !== 'yes-no')) return
      // Before the shortcuts of the window: on this page « ? » answers a question.
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current.onAnswer(question.key, value)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [role="dialog"], [role="tab"], [role="menu"], [contenteditable]',
  ) !== null
