import { facetScales, POINTS, probabilityScale, severityScale } from '../../content/risks/scales'
import { type Rating, SEVERITY_FACETS } from '../../domain/risk'
import type { Block, Cell } from '../../formats/blocks'
import type { Localized } from '../../kernel/text'
import { lowerFirst } from '../../kernel/writing'
import { riskLevelState } from '../../rules/risk-level'
import type { RiskView } from '../../rules/risk-view'
import { LEVEL_TONES } from '../../steps/risks/report'
import type { Reader } from './reader'

/** The three ratings side by side, then what the facets say and what the measures take away. */
export function ratingBlocks(view: RiskView, reader: Reader): readonly Block[] {
  const { t } = reader
  const { risk, gross, current, residual } = view
  const notes = [...facetNotes(view, reader), ...reductionNotes(view, reader)]
  return [
    {
      kind: 'table',
      columns: [
        { label: t('rating.when'), width: 26 },
        { label: t('rating.probability'), width: 26 },
        { label: t('rating.severity'), width: 26 },
        { label: t('rating.score'), width: 12, align: 'centre' },
        { label: t('rating.level'), width: 20 },
      ],
      rows: [
        ratingRow(t('rating.before'), risk.gross, gross, reader),
        ...(current.value === null
          ? []
          : [ratingRow(t('rating.today'), risk.current, current, reader)]),
        ratingRow(t('rating.after'), risk.residual, residual, reader),
      ],
    },
    ...(notes.length === 0
      ? []
      : [{ kind: 'paragraph', style: 'small', text: notes.join(' ') } as const]),
  ]
}

function ratingRow(
  name: string,
  { probability, severity }: Rating,
  rating: RiskView['gross'],
  reader: Reader,
): readonly Cell[] {
  const { t, format } = reader
  const state = riskLevelState(rating)
  const counted = rating.value?.severity ?? severity
  return [
    { text: name },
    { text: markText(probability, probabilityScale, reader) },
    { text: markText(counted, severityScale, reader) },
    rating.value === null
      ? { text: t('toRate') }
      : { text: format.number(rating.value.score), fill: LEVEL_TONES[rating.value.level] },
    state === 'not-rated' || state === 'invalid'
      ? { text: t(state === 'invalid' ? 'rating.invalid' : 'toRate') }
      : { text: reader.level(state), fill: LEVEL_TONES[state] },
  ]
}

function markText(
  mark: number | null,
  scale: Readonly<Record<(typeof POINTS)[number], { readonly label: Localized }>>,
  { t, word }: Reader,
): string {
  const point = POINTS.find((value) => value === mark)
  return point === undefined ? t('toRate') : `${point} ${lowerFirst(word(scale[point].label))}`
}

function facetNotes({ risk, gross }: RiskView, { t, word, list }: Reader): readonly string[] {
  const marks = SEVERITY_FACETS.flatMap((facet) => {
    const mark = risk.facets[facet]
    return mark === null ? [] : [`${lowerFirst(word(facetScales[facet].label))} ${mark}`]
  })
  if (marks.length === 0) return []
  return [
    t('rating.facets', { facets: list(marks) }),
    ...(gross.reasons.includes('facet-missing') ? [t('rating.facetMissing')] : []),
  ]
}

function reductionNotes({ remaining }: RiskView, { t, format }: Reader): readonly string[] {
  if (remaining.status === 'invalid') return [t('rating.recheck')]
  if (remaining.value === null || remaining.value.reduction === 0) return []
  const { gross, residual, reduction } = remaining.value
  return [
    t('rating.reduction', {
      gross: format.number(gross),
      residual: format.number(residual),
      reduction: format.percent(reduction, 0),
    }),
  ]
}
