import { useState } from 'react'
import {
  type PastedRespondent,
  readPastedRespondents,
} from '../../../../shared/steps/maturity/paste-respondents'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Dialog } from '../../../ui/Dialog'
import { Stack, Text } from '../../../ui/Layout'
import { TextArea } from '../../../ui/TextArea'
import { respondentTexts } from './texts'

interface PasteDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  /** Names already there. */
  readonly known: readonly string[]
  readonly onAdd: (people: readonly PastedRespondent[]) => void
}

/** Two columns of a spreadsheet become respondents; what is left out is told line by line. */
export function PasteDialog({ open, onClose, known, onAdd }: PasteDialogProps) {
  const t = useTexts(respondentTexts)
  const [text, setText] = useState('')
  const { people, problems } = readPastedRespondents(text, known)
  const count = people.length
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
      closeLabel={t('paste.close')}
      footer={
        <>
          <Button onClick={close}>{t('paste.cancel')}</Button>
          <Button
            variant="filled"
            disabled={count === 0}
            onClick={() => {
              onAdd(people)
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
          rows={7}
          placeholder={t('paste.placeholder')}
        />
        <output>
          <Text tone="muted">{count === 0 ? t('paste.nothing') : t('paste.ready', { count })}</Text>
        </output>
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
