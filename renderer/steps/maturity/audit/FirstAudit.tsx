import { useState } from 'react'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { StartDialog } from './StartDialog'
import { auditPartTexts } from './texts'

/** Before the first audit: what it gives, and one way to begin. */
export function FirstAudit() {
  const t = useTexts(auditPartTexts)
  const { openMethod } = usePlace()
  const [open, setOpen] = useState(false)
  return (
    <>
      <EmptyState
        title={t('empty.title')}
        text={t('empty.text')}
        actions={
          <>
            <Button variant="filled" onClick={() => setOpen(true)}>
              {t('start.title')}
            </Button>
            <Button onClick={openMethod}>{t('empty.method')}</Button>
          </>
        }
        parts={[
          { title: t('empty.questions'), text: t('empty.questionsText') },
          { title: t('empty.result'), text: t('empty.resultText') },
          { title: t('empty.plan'), text: t('empty.planText') },
        ]}
      />
      <StartDialog open={open} onClose={() => setOpen(false)} />
    </>
  )
}
