import { useEffect, useRef, useState } from 'react'
import type { UseCase } from '../../../../shared/domain/use-case'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import s from './register.module.css'
import { registerTexts } from './texts'

interface NewCaseProps {
  /** Adds the case; null when it was refused. */
  readonly onAdd: (title: string) => UseCase | null
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
  /** Raised to bring the focus back to the field. */
  readonly asked: number
}

/** Longest title a case may have (shared/domain/use-case.ts). */
const TITLE_LIMIT = 300

/** The row where cases are written one after the other: Enter adds, Ctrl Enter opens the record, Escape ends. */
export function NewCase({ onAdd, onOpen, onClose, asked }: NewCaseProps) {
  const t = useTexts(registerTexts)
  const input = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState('')
  const [last, setLast] = useState<UseCase | null>(null)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    opener.current ??= document.activeElement
    input.current?.focus()
  }, [asked])
  const close = () => {
    onClose()
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }

  const add = (): UseCase | null => {
    if (title.trim() === '') return null
    const added = onAdd(title)
    if (!added) return null
    setTitle('')
    setLast(added)
    return added
  }
  const addAndOpen = () => {
    const added = add()
    if (added) onOpen(added.id)
  }

  return (
    <form
      className={s['draft']}
      data-print="hide"
      onSubmit={(event) => {
        event.preventDefault()
        add()
        input.current?.focus()
      }}
    >
      <input
        ref={input}
        className={s['draftInput']}
        aria-label={t('draft.label')}
        placeholder={last === null ? t('draft.placeholder') : t('draft.again', { code: last.code })}
        autoComplete="off"
        maxLength={TITLE_LIMIT}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            // A first Escape takes the words back, a second ends: nothing is added unasked.
            if (title === '') close()
            else setTitle('')
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            addAndOpen()
          }
        }}
      />
      <Button type="submit" size="small" disabled={title.trim() === ''}>
        {t('draft.keep')}
      </Button>
      <Button size="small" variant="subtle" disabled={title.trim() === ''} onClick={addAndOpen}>
        {t('draft.open')}
      </Button>
      <IconButton icon="close" size="small" quiet label={t('draft.close')} onClick={close} />
      <span className={s['hidden']} role="status">
        {last === null ? '' : t('draft.added', { code: last.code, title: last.title })}
      </span>
    </form>
  )
}
