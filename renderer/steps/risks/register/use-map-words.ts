import { useMemo } from 'react'
import {
  levelTexts,
  POINTS,
  probabilityScale,
  severityScale,
} from '../../../../shared/content/risks/scales'
import { localized } from '../../../../shared/kernel/text'
import { levelOfScore, type RiskRating } from '../../../../shared/rules/risk-level'
import type { RiskView } from '../../../../shared/rules/risk-view'
import type { CellStack, Mark } from '../../../../shared/steps/risks/place-points'
import { type AfterKind, afterOf } from '../../../../shared/steps/risks/register'
import { useLanguage, useTexts } from '../../../i18n/language'
import type { CellPlace } from '../record/use-risk-edits'
import { mapTexts } from './map-texts'

/** What the map says to screen readers, in whole sentences. */
export function useMapWords(kind: AfterKind) {
  const t = useTexts(mapTexts)
  const { language } = useLanguage()
  return useMemo(() => {
    const levelOf = (score: number) => localized(levelTexts[levelOfScore(score)].label, language)
    const ratingOf = (rating: RiskRating | null) =>
      rating === null
        ? t('notRated')
        : t('score', { score: rating.score, level: levelOf(rating.score) })
    const cellWords = ({ probability, severity }: CellPlace) => {
      const [p, g] = [probability, severity].map((mark) => POINTS.find((point) => point === mark))
      return {
        probability,
        severity,
        likely: p === undefined ? '' : localized(probabilityScale[p].label, language),
        grave: g === undefined ? '' : localized(severityScale[g].label, language),
        score: probability * severity,
        level: levelOf(probability * severity),
      }
    }
    return {
      disc: (view: RiskView, stage: Mark['stage']) =>
        t(stage === 'before' ? 'discBefore' : 'discAfter', {
          code: view.risk.code,
          title: view.risk.title,
          before: ratingOf(view.gross.value),
          after: ratingOf(afterOf(view, kind)),
        }),
      /** Said after each arrow key. */
      placed: (code: string, at: CellPlace) => t('placed', { code, ...cellWords(at) }),
      stack: ({ hidden, ...at }: CellStack) =>
        t('stack', { count: hidden.length, ...cellWords(at) }),
    }
  }, [t, language, kind])
}
