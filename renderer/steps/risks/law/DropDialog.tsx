import { refuseUseCase } from '../../../../shared/commands/use-case'
import type { UseCase } from '../../../../shared/domain/use-case'
import { useActions } from '../../../data/use-actions'
import { useOpenProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { lawTexts } from './texts'

interface DropDialogProps {
  readonly open: boolean
  readonly useCase: UseCase
  /** Why it is dropped; printed in the portfolio. */
  readonly reason: string
  readonly onSign: () => boolean
  readonly onClose: () => void
}

/** Dropping a case may take it out of the portfolio too, which is asked and never assumed. */
export function DropDialog({ open, useCase, reason, onSign, onClose }: DropDialogProps) {
  const t = useTexts(lawTexts)
  const { run } = useActions()
  const project = useOpenProject()
  const { done, failed } = useNotices()
  const both = () => {
    onClose()
    if (!onSign()) return
    const refused = run(refuseUseCase, { id: useCase.id, reason })
    if (!refused.ok) {
      failed(refused.error)
      return
    }
    const mine = project.nextUndo()?.sequence
    done(t('drop.refused', { code: useCase.code }), () => {
      if (project.nextUndo()?.sequence === mine) project.undo()
    })
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      tone="warn"
      title={t('drop.title')}
      sentence={t('drop.sentence', { code: useCase.code })}
      closeLabel={t('drop.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('drop.cancel')}</Button>
          <Button
            onClick={() => {
              onClose()
              onSign()
            }}
          >
            {t('drop.only')}
          </Button>
          <Button variant="filled" data-autofocus onClick={both}>
            {t('drop.both')}
          </Button>
        </>
      }
    >
      <blockquote>{reason}</blockquote>
    </Dialog>
  )
}
