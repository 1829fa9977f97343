import type { Audit } from '../../../../shared/domain/audit'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { DateField } from '../../../ui/DateField'
import { Dialog } from '../../../ui/Dialog'
import { Stack } from '../../../ui/Layout'
import { OptionCards } from './OptionCards'
import { auditPartTexts } from './texts'
import { useAuditEdits } from './use-audit-edits'

interface DetailsDialogProps {
  readonly audit: Audit
  readonly open: boolean
  readonly onClose: () => void
}

/** Date, name, circumstances and who answers. */
export function DetailsDialog({ audit, open, onClose }: DetailsDialogProps) {
  const t = useTexts(auditPartTexts)
  const { language } = useLanguage()
  const { failed } = useNotices()
  const { edit } = useAuditEdits()
  const change = (changes: Parameters<typeof edit>[1]) => {
    const done = edit(audit.id, changes)
    if (!done.ok) failed(done.error)
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('details.title')}
      closeLabel={t('close')}
      footer={
        <Button variant="filled" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <Stack gap={4}>
        <DateField
          label={t('details.date')}
          language={language}
          value={audit.date}
          onChange={(date) => change({ date })}
          expected={t('details.dateExpected')}
          words={{
            open: t('details.open'),
            previousMonth: t('details.previousMonth'),
            nextMonth: t('details.nextMonth'),
          }}
        />
        <TextAnswer
          label={t('start.label')}
          hint={t('start.labelHint')}
          stored={audit.label}
          commit={(label) => edit(audit.id, { label: label.trim() })}
          maxLength={300}
        />
        <OptionCards
          label={t('start.mode')}
          value={audit.mode}
          onChange={(mode) => change({ mode })}
          options={(['together', 'respondents'] as const).map((value) => ({
            value,
            title: t(`start.${value}.title`),
            text: t(`start.${value}.text`),
          }))}
        />
        <LongAnswer
          label={t('details.note')}
          hint={t('details.noteHint')}
          stored={audit.note}
          commit={(note) => edit(audit.id, { note })}
        />
      </Stack>
    </Dialog>
  )
}
