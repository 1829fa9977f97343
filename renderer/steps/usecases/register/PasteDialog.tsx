import { useState } from 'react'
import { importUseCases, useCaseCommands } from '../../../../shared/commands/use-case'
import { describeIssue } from '../../../../shared/imports/describe'
import { importedNouns } from '../../../../shared/imports/imported-nouns'
import { useActions } from '../../../data/use-actions'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Chip } from '../../../ui/Chip'
import { Dialog } from '../../../ui/Dialog'
import { Stack } from '../../../ui/Layout'
import { TextArea } from '../../../ui/TextArea'
import s from './register.module.css'
import { registerTexts } from './texts'
import { type Pasted, usePasted } from './use-pasted'

interface PasteDialogProps {
  /** What the clipboard gave; empty when the dialog was opened by hand. */
  readonly start: string
  readonly onClose: () => void
}

/** Refused rows told one by one; the others are counted. */
const TOLD = 6

/** Shows what copied rows would become before anything is written; one step to undo. */
export function PasteDialog({ start, onClose }: PasteDialogProps) {
  const t = useTexts(registerTexts)
  const { language } = useLanguage()
  const { run, newId, now, read } = useActions()
  const { done, failed } = useNotices()
  const [text, setText] = useState(start)
  const pasted = usePasted(text, read, language)
  const count = pasted?.result.counts.ready ?? 0

  const confirm = () => {
    if (!pasted) return
    const nouns = importedNouns(pasted.result, read(), newId)
    const added = run(importUseCases, { source: t('paste.source'), ...nouns })
    if (!added.ok) return failed(added.error)
    const ids = nouns.useCases.map(({ id }) => id)
    done(t('paste.done', { count }), () => {
      const removed = run(useCaseCommands.remove, { ids, at: now() })
      if (!removed.ok) failed(removed.error)
    })
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('paste.title')}
      sentence={t('paste.sentence')}
      closeLabel={t('paste.close')}
      width={680}
      footer={
        <>
          <Button onClick={onClose}>{t('paste.cancel')}</Button>
          <Button variant="filled" disabled={count === 0} data-autofocus onClick={confirm}>
            {t('paste.confirm', { count })}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <TextArea
          label={t('paste.field')}
          placeholder={t('paste.placeholder')}
          rows={6}
          value={text}
          onChange={setText}
        />
        <Preview pasted={pasted} />
      </Stack>
    </Dialog>
  )
}

function Preview({ pasted }: { readonly pasted: Pasted | null }) {
  const t = useTexts(registerTexts)
  if (!pasted || pasted.state === 'no-rows') return <p role="status">{t('paste.nothing')}</p>
  if (pasted.state === 'no-title')
    return (
      <Callout tone="warn" live>
        {t('paste.noTitle')}
      </Callout>
    )
  const { columns, context, result } = pasted
  const refused = result.rows.filter(({ ready }) => !ready)
  const created = [...result.newDepartments, ...result.newPeople]
  return (
    <>
      <p role="status" className={s['ready']}>
        {t('paste.ready', { count: result.counts.ready })}
      </p>
      {columns.length > 1 && (
        <div>
          <h3 className={s['small']}>{t('paste.columns')}</h3>
          <ul className={s['chips']}>
            {columns.map(({ label, field, notes }) => (
              <li key={label}>
                <Chip tone={field === null ? 'outline' : 'info'}>
                  {field === label ? label : `${label} → ${field ?? t('paste.kept')}`}
                </Chip>
                {field !== null && notes.length > 0 && (
                  <span className={s['note']}>{notes.join(' ')}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {created.length > 0 && <p>{t('paste.new', { names: created.join(', ') })}</p>}
      {refused.length > 0 && (
        <Callout tone="warn" title={t('paste.refused', { count: refused.length })}>
          <ul>
            {refused.slice(0, TOLD).map(({ row, issues }) => (
              <li key={row}>
                {t('paste.row', {
                  row,
                  why: issues
                    .filter(({ severity }) => severity === 'blocking')
                    .map((issue) => describeIssue(issue, context))
                    .join(' '),
                })}
              </li>
            ))}
            {refused.length > TOLD && (
              <li>{t('paste.moreRows', { count: refused.length - TOLD })}</li>
            )}
          </ul>
        </Callout>
      )}
    </>
  )
}
