import { useState } from 'react'
import type { UseCase } from '../../../../shared/domain/use-case'
import { errorSentence } from '../../../../shared/errors/texts'
import type { AppError } from '../../../../shared/errors/app-error'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextArea } from '../../../ui/TextArea'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'

interface RefuseDialogProps {
  readonly useCase: UseCase
  readonly onClose: () => void
}

/** A refusal is argued, or it is not made. */
export function RefuseDialog({ useCase, onClose }: RefuseDialogProps) {
  const t = useTexts(pilotTexts)
  const { language } = useLanguage()
  const { refuse } = usePilotActions()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const { code } = useCase
  const keep = () => {
    const result = refuse(useCase, reason.trim(), t('refused.done', { code }))
    if (result.ok) onClose()
    else setRefusal(result.error)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('refused.dialog', { code })}
      sentence={t('refused.sentence')}
      closeLabel={t('refused.cancel')}
      footer={
        <>
          <Button onClick={onClose}>{t('refused.cancel')}</Button>
          <Button variant="filled" disabled={reason.trim() === ''} onClick={keep}>
            {t('candidates.refuse')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('refused.reason')}
        hint={t('refused.reasonHint')}
        required
        value={reason}
        onChange={setReason}
        error={refusal ? errorSentence(refusal, language) : undefined}
      />
    </Dialog>
  )
}
