import type { AiUse } from '../../../shared/domain/ai-use'
import { useTexts } from '../../i18n/language'
import { Status } from '../../ui/Chip'
import { texts } from './texts'

interface UseStatusProps {
  readonly use: AiUse
  /** Says nothing when the use is authorised and listed. */
  readonly onlyWarnings?: boolean
}

/** Whether a use is authorised and listed, the worst first. */
export function UseStatus({ use, onlyWarnings = false }: UseStatusProps) {
  const t = useTexts(texts)
  if (use.authorised === 'no') return <Status tone="off">{t('uses.warnRefused')}</Status>
  if (use.toolCode === null) return <Status tone="warn">{t('uses.warnUnlisted')}</Status>
  if (onlyWarnings) return null
  if (use.authorised === null) return <Status tone="warn">{t('uses.toDecide')}</Status>
  return use.authorised === 'yes' ? (
    <Status tone="ok">{t('uses.yes')}</Status>
  ) : (
    <Status tone="warn">{t('uses.partly')}</Status>
  )
}
