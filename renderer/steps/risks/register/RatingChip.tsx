import { levelTexts } from '../../../../shared/content/risks/scales'
import { localized } from '../../../../shared/kernel/text'
import { RISK_LEVELS, type RiskRating } from '../../../../shared/rules/risk-level'
import { useLanguage, useTexts } from '../../../i18n/language'
import { RiskScore } from '../../../ui/Chip'
import { VisuallyHidden } from '../../../ui/Layout'
import { registerTexts } from './texts'

const NUMERALS = [1, 2, 3, 4] as const

/** A score in the fill of its level; « n. c. » while it is not rated. */
export function RatingChip({ rating }: { readonly rating: RiskRating | null }) {
  const t = useTexts(registerTexts)
  const { language } = useLanguage()
  if (rating === null) return <span title={t('notRated')}>{t('notRatedShort')}</span>
  const label = localized(levelTexts[rating.level].label, language)
  return (
    <>
      <RiskScore
        level={NUMERALS[RISK_LEVELS.indexOf(rating.level)] ?? 1}
        score={rating.score}
        label={label}
      />
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  )
}
