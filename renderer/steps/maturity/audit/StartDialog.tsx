import { useState } from 'react'
import { questionsOfVersion } from '../../../../shared/content/maturity/questions'
import type { Audit } from '../../../../shared/domain/audit'
import { minutesFor } from '../../../../shared/steps/maturity/estimate'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Stack, Text } from '../../../ui/Layout'
import { TextField } from '../../../ui/TextField'
import { OptionCards } from './OptionCards'
import { auditPartTexts } from './texts'
import { useAuditPlace } from './use-audit'
import { useAuditEdits } from './use-audit-edits'

const VERSIONS = ['short', 'full'] as const
const MODES = ['together', 'respondents'] as const

interface StartDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** How long, and who answers; then the first question. */
export function StartDialog({ open, onClose }: StartDialogProps) {
  const t = useTexts(auditPartTexts)
  const { go } = usePlace()
  const { audits } = useAuditPlace()
  const { start } = useAuditEdits()
  const [version, setVersion] = useState<Audit['version']>('short')
  const [mode, setMode] = useState<Audit['mode']>('together')
  const [label, setLabel] = useState('')

  const begin = () => {
    const audit = start({ version, mode, label: label.trim() })
    if (!audit) return
    setLabel('')
    onClose()
    // A new audit is dated today: should a later one exist, its own word is needed.
    go(`${mode === 'together' ? 'questions' : 'respondents'}/${audit.id}`)
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('start.title')}
      sentence={audits.length === 0 ? t('start.first') : t('start.later')}
      closeLabel={t('close')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="filled" data-autofocus onClick={begin}>
            {t('start.go')}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <OptionCards
          label={t('start.version')}
          value={version}
          onChange={setVersion}
          options={VERSIONS.map((value) => {
            const count = questionsOfVersion(value).length
            return {
              value,
              title: t(`start.${value}.title`, { minutes: minutesFor(count) }),
              text: t(`start.${value}.text`, { count }),
            }
          })}
        />
        <Text size="small" tone="faint">
          {t('start.switchLater')}
        </Text>
        <OptionCards
          label={t('start.mode')}
          value={mode}
          onChange={setMode}
          options={MODES.map((value) => ({
            value,
            title: t(`start.${value}.title`),
            text: t(`start.${value}.text`),
          }))}
        />
        <TextField
          label={t('start.label')}
          hint={t('start.labelHint')}
          value={label}
          onChange={setLabel}
          maxLength={300}
        />
      </Stack>
    </Dialog>
  )
}
