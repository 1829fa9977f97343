import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, sumOf } from './amounts'

/** What each figure is called by; only F1 to F4 are returns, the gross ratio never is. */
export const RETURN_FIGURES = ['F1', 'F2', 'F3', 'F4', 'gross'] as const
export type ReturnFigure = (typeof RETURN_FIGURES)[number]

/** The figure the product puts first. */
export const HEADLINE_FIGURE: ReturnFigure = 'F3'

type Euros = number | null

/**
 * F1, return of the first year, in percentage points: (B₁ − C₁) / C₁.
 *
 * @param cost euros: all money spent in year 1
 *
 * All five figures: invalid `negative-cost`, `negative-benefit`; not computable `missing-input`,
 * `division-by-zero`. Source: method.md `rule.roi`.
 */
export const roiFirstYear = (benefit: Euros, cost: Euros): Computed<number> =>
  returnOn([benefit], [cost])

/**
 * F2, return of one later year taken alone, in percentage points.
 *
 * @param cost euros: the running cost of that year only
 */
export const roiLaterYear = (benefit: Euros, cost: Euros): Computed<number> =>
  returnOn([benefit], [cost])

/** F3, return cumulated over the years given, in percentage points: (ΣB − ΣC) / ΣC. The headline. */
export const roiCumulated = (
  benefits: readonly Euros[],
  costs: readonly Euros[],
): Computed<number> => returnOn(benefits, costs)

/**
 * F4, the same net benefit over the initial investment, in percentage points. Higher than F3 by
 * construction: never to be compared with it.
 *
 * @param initial euros: one-off costs, without any running cost
 */
export const roiOnInitial = (
  benefits: readonly Euros[],
  costs: readonly Euros[],
  initial: Euros,
): Computed<number> => returnOn(benefits, costs, initial)

/** ΣB / ΣC, in percentage points: 100 is break-even. Not a return. */
export function grossRatio(benefits: readonly Euros[], costs: readonly Euros[]): Computed<number> {
  const net = returnOn(benefits, costs)
  return net.value === null ? net : { ...net, value: net.value + 100 }
}

function returnOn(
  benefits: readonly Euros[],
  costs: readonly Euros[],
  base?: Euros,
): Computed<number> {
  if (anyOutside([...costs, base])) return invalid('negative-cost')
  if (anyOutside(benefits)) return invalid('negative-benefit')
  const gains = benefits.filter((benefit) => benefit !== null)
  const spent = costs.filter((cost) => cost !== null)
  const complete = gains.length === benefits.length && spent.length === costs.length
  if (!complete || gains.length === 0 || base === null) return notComputable('missing-input')

  const cost = sumOf(spent)
  const divisor = base ?? cost
  if (divisor === 0) return notComputable('division-by-zero')
  return computed(((sumOf(gains) - cost) * 100) / divisor)
}
