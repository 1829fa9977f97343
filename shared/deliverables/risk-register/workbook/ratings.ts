import type { SheetCell } from '../../../formats/sheets'
import { SEVERITY_FACETS } from '../../../domain/risk'
import type { RiskView } from '../../../rules/risk-view'
import { formula } from '../../cells'
import { type Context, literal, NAMES } from './context'
import type { Places } from './table-sheet'

/** Before any measure, as of today, once every measure is in place. */
export const RATINGS = ['gross', 'current', 'residual'] as const
export type RatingKey = (typeof RATINGS)[number]

/** The severity that counts: the worst facet before measures, the mark itself otherwise. */
export function countedSeverity({ risk }: RiskView, rating: RatingKey): number | null {
  const facets =
    rating === 'gross' ? SEVERITY_FACETS.flatMap((facet) => risk.facets[facet] ?? []) : []
  return facets.length > 0 ? Math.max(...facets) : risk[rating].severity
}

/** In a column of its own, so that a facet typed later counts everywhere. */
export function retainedCell(view: RiskView, row: number, places: Places): SheetCell {
  const facets = `${places.cell('facet.reputation', row)}:${places.cell('facet.compliance', row)}`
  const typed = places.cell('grossG', row)
  return formula(
    `IF(COUNT(${facets})>0,MAX(${facets}),IF(${typed}="","",${typed}))`,
    countedSeverity(view, 'gross') ?? '',
    { format: 'integer' },
  )
}

/** Probability × severity. */
export function scoreCell(
  view: RiskView,
  rating: RatingKey,
  row: number,
  places: Places,
): SheetCell {
  const probability = places.cell(`${rating}P`, row)
  const severity = places.cell(rating === 'gross' ? 'retained' : `${rating}G`, row)
  return formula(
    `IF(OR(${probability}="",${severity}=""),"",${probability}*${severity})`,
    view[rating].value?.score ?? '',
    { format: 'integer', wrap: true, align: 'end' },
  )
}

/** The level of a score, looked up in the thresholds of the sheet of lists. */
export function levelCell(
  view: RiskView,
  rating: RatingKey,
  row: number,
  places: Places,
  { reader }: Context,
): SheetCell {
  const score = places.cell(`${rating}Score`, row)
  const { value } = view[rating]
  return formula(
    `IF(${score}="",${literal(reader.t('toRate'))},LOOKUP(${score},${NAMES.levelFrom},${NAMES.levelNames}))`,
    value === null ? reader.t('toRate') : reader.level(value.level),
    { wrap: true },
  )
}

/** Share of the score before that the measures take away; a score that grows is to be checked again. */
export function reductionCell(
  { remaining }: RiskView,
  row: number,
  places: Places,
  { reader }: Context,
): SheetCell {
  const gross = places.cell('grossScore', row)
  const residual = places.cell('residualScore', row)
  const recheck = reader.t('rating.invalid')
  return formula(
    `IF(OR(${gross}="",${residual}=""),"",IF(${residual}>${gross},${literal(recheck)},(${gross}-${residual})/${gross}))`,
    remaining.status === 'invalid'
      ? recheck
      : remaining.value === null
        ? ''
        : remaining.value.reduction / 100,
    { format: 'percent', wrap: true, align: 'end' },
  )
}
