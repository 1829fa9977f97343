import { useEffect, useRef, useState } from 'react'
import { familiesInOrder } from '../../../../shared/content/risks/families'
import type { Risk, RiskFamily } from '../../../../shared/domain/risk'
import { localized } from '../../../../shared/kernel/text'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'
import s from './register.module.css'
import { registerTexts } from './texts'

interface NewRiskProps {
  /** Adds the risk; null when it was refused. */
  readonly onAdd: (title: string, family: RiskFamily) => Risk | null
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}

/** Longest title of a risk (shared/domain/risk.ts). */
const TITLE_LIMIT = 300

/** Risks written one after the other as the room says them: Enter adds, Escape ends. */
export function NewRisk({ onAdd, onOpen, onClose }: NewRiskProps) {
  const t = useTexts(registerTexts)
  const { language } = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState('')
  const [family, setFamily] = useState<RiskFamily>('output')
  const [last, setLast] = useState<string | null>(null)
  useEffect(() => input.current?.focus(), [])

  const add = (): Risk | null => {
    const added = title.trim() === '' ? null : onAdd(title.trim(), family)
    if (added) {
      setTitle('')
      setLast(added.code)
    }
    input.current?.focus()
    return added
  }

  return (
    <form
      className={s['draft']}
      data-print="hide"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div className={s['draftTitle']}>
        <TextField
          label={t('draft.label')}
          hideLabel
          inputRef={input}
          maxLength={TITLE_LIMIT}
          placeholder={last === null ? t('draft.placeholder') : t('draft.again', { code: last })}
          value={title}
          onChange={setTitle}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            if (title === '') onClose()
            else setTitle('')
          }}
        />
      </div>
      <div className={s['draftFamily']}>
        <SelectField
          label={t('draft.family')}
          hideLabel
          value={family}
          onChange={(chosen) => chosen !== null && setFamily(chosen)}
          options={familiesInOrder.map((one) => ({
            value: one.id,
            label: localized(one.title, language),
          }))}
        />
      </div>
      <Button type="submit" disabled={title.trim() === ''}>
        {t('draft.keep')}
      </Button>
      <Button
        variant="subtle"
        disabled={title.trim() === ''}
        onClick={() => {
          const added = add()
          if (added) onOpen(added.id)
        }}
      >
        {t('draft.open')}
      </Button>
      <IconButton icon="close" quiet label={t('draft.close')} onClick={onClose} />
    </form>
  )
}
