import { useEffect, useRef } from 'react'

interface RegisterKeys {
  readonly onNew: () => void
  readonly onPaste: (text: string) => void
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.tagName === 'TEXTAREA' ||
    target.tagName === 'SELECT' ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox'))

const behindDialog = (): boolean => document.querySelector('[role="dialog"][aria-modal]') !== null

/** N adds a case and a paste outside any field brings rows, wherever the focus stands on the page. */
export function useRegisterKeys(keys: RegisterKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.defaultPrevented || !plain || event.key.toLowerCase() !== 'n') return
      if (inField(event.target) || behindDialog()) return
      event.preventDefault()
      latest.current.onNew()
    }
    const onPaste = (event: ClipboardEvent) => {
      if (inField(event.target) || behindDialog()) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '') return
      event.preventDefault()
      latest.current.onPaste(text)
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('paste', onPaste)
    }
  }, [])
}
