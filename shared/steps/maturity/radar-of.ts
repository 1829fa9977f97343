import { formatsOf, roundHalfUp } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import type { RadarWords } from '../../pictures/radar'
import type { RadarAxis } from '../../pictures/radar-layout'
import type { AuditView } from './audit-view'
import { reportTexts } from './report-texts'
import { dimensionName, scoreText } from './words'

/** The axes of an audit, in the order of the method. */
export const radarAxes = (view: AuditView, language: Language): readonly RadarAxis[] =>
  view.dimensions.map(({ id, mark, target, previous }) => ({
    label: dimensionName(id, language),
    now: mark.value?.score ?? null,
    target,
    previous,
    nowText: scoreText(mark.value?.score ?? null, language),
    targetText: target === null ? '' : formatsOf(language).number(roundHalfUp(target, 1), 1),
    weakest: id === view.score.weakest,
  }))

export function radarWords(view: AuditView, language: Language): RadarWords {
  const t = translate(reportTexts, language)
  const date = view.previous?.date
  return {
    now: t('radar.now'),
    target: t('radar.target'),
    previous: typeof date === 'string' ? formatsOf(language).shortDate(date) : t('radar.previous'),
  }
}
