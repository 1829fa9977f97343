import { useState } from 'react'
import { departmentCommands } from '../../../shared/commands/registry'
import { blankDepartment } from '../../../shared/domain/blank'
import { departmentIdSchema } from '../../../shared/domain/department'
import { readPastedDepartments } from '../../../shared/steps/profile/paste-departments'
import { lastKey } from '../../../shared/steps/profile/reorder'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { useFormats, useTexts } from '../../i18n/language'
import { useNotices } from '../../routing/notices'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { Dialog } from '../../ui/Dialog'
import { Stack, Text } from '../../ui/Layout'
import { TextArea } from '../../ui/TextArea'
import s from './profile.module.css'
import { texts } from './texts'
import { useDo } from './use-edit'

interface PasteDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Two columns of a spreadsheet become departments; what cannot be read is told line by line. */
export function PasteDialog({ open, onClose }: PasteDialogProps) {
  const t = useTexts(texts)
  const formats = useFormats()
  const [text, setText] = useState('')
  const live = useProject((project) => project.departments.live)
  const addAll = useAddAll()
  const { departments, problems } = readPastedDepartments(
    text,
    live.map(({ name }) => name),
  )
  const count = departments.length

  const close = () => {
    setText('')
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('paste.title')}
      sentence={t('paste.sentence')}
      closeLabel={t('close')}
      footer={
        <>
          <Button onClick={close}>{t('paste.cancel')}</Button>
          <Button
            variant="filled"
            disabled={count === 0}
            onClick={() => {
              addAll(departments)
              close()
            }}
          >
            {t('paste.add', { count })}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <TextArea
          label={t('paste.field')}
          value={text}
          onChange={setText}
          rows={6}
          placeholder={t('paste.placeholder')}
        />
        <output>
          <Text tone="muted">{count === 0 ? t('paste.nothing') : t('paste.ready', { count })}</Text>
        </output>
        {count > 0 && (
          <ul className={s['preview']}>
            {departments.map(({ name, headcount }) => (
              <li key={name}>
                <span>{name}</span>
                <span>{headcount === null ? t('unknown') : formats.number(headcount)}</span>
              </li>
            ))}
          </ul>
        )}
        {problems.length > 0 && (
          <Callout tone="warn" title={t('paste.left')}>
            <ul>
              {problems.map(({ line, kind, text: what }) => (
                <li key={line}>{t(`paste.${kind}`, { line, text: what })}</li>
              ))}
            </ul>
          </Callout>
        )}
      </Stack>
    </Dialog>
  )
}

/** Adds them in the order pasted, after those that exist, with one way back for all. */
function useAddAll() {
  const t = useTexts(texts)
  const { newId, read, now } = useActions()
  const { done } = useNotices()
  const act = useDo()
  return (departments: readonly { name: string; headcount: number | null }[]) => {
    const added: string[] = []
    for (const { name, headcount } of departments) {
      const id = departmentIdSchema.parse(newId())
      const order = lastKey(read().departments.live)
      if (!act(departmentCommands.add, { noun: blankDepartment({ id, name, headcount, order }) }))
        break
      added.push(id)
    }
    if (added.length === 0) return
    done(t('paste.added', { count: added.length }), () =>
      act(departmentCommands.remove, { ids: added, at: now() }),
    )
  }
}
