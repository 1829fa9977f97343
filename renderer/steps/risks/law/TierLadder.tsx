import { lawLabels } from '../../../../shared/content/law/labels'
import type { Tier } from '../../../../shared/rules/law/findings'
import { useTexts } from '../../../i18n/language'
import { Icon } from '../../../ui/Icon'
import { VisuallyHidden } from '../../../ui/Layout'
import s from './law.module.css'
import { verdictTexts } from './verdict-texts'

const RUNGS = ['minimal', 'transparency', 'high-risk', 'prohibited'] as const

/** Tiers that share a rung with another one. */
const SAME_RUNG: Readonly<Record<string, Tier>> = { 'high-risk': 'high-risk-section-b' }

interface TierLadderProps {
  readonly tiers: readonly Tier[]
  readonly provisional: boolean
}

/** The four rungs; several can hold together. */
export function TierLadder({ tiers, provisional }: TierLadderProps) {
  const t = useTexts(verdictTexts)
  const label = useTexts(lawLabels)
  const holds = (rung: (typeof RUNGS)[number]) => {
    const same = SAME_RUNG[rung]
    return tiers.includes(rung) || (same !== undefined && tiers.includes(same))
  }
  return (
    <ul
      className={s['ladder']}
      aria-label={t('ladder')}
      data-provisional={provisional || undefined}
      data-print="exact"
    >
      {RUNGS.map((rung) => (
        <li key={rung} data-on={holds(rung) || undefined}>
          {holds(rung) && <Icon name="check" size={14} />}
          {label(`tier.${rung}`)}
          {holds(rung) && <VisuallyHidden>, {t('holds')}</VisuallyHidden>}
        </li>
      ))}
    </ul>
  )
}
