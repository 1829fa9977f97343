import { COST_FACTORS, type CostFactor, type CostLine } from '../../domain/business-case'
import type { BusinessCaseView } from '../../rules/business-case-view'
import { type PricedCost, priceCosts } from '../../rules/case-costs'
import { FACTOR_OF_SHARE, PROMPTED_FACTORS } from '../../rules/case-remarks'
import { SHARE_FACTORS, TYPICAL_SHARES } from '../../rules/cost-share'

/** The maintenance the method asks for, in percentage points of the one-off cost, edges included (11.1). */
export const USUAL_MAINTENANCE = [15, 20] as const

/** How much of the budget a factor takes, against the usual share, in percentage points. */
export interface ShareBand {
  readonly share: number
  readonly usual: readonly [low: number, high: number]
  readonly usualShare: boolean
}

export interface CostRow {
  readonly line: CostLine
  readonly priced: PricedCost
  /** On the first line of a factor that has a usual share. */
  readonly band: ShareBand | null
}

export interface CostTable {
  /** Lines that cost something or are still to be filled, factor by factor. */
  readonly rows: readonly CostRow[]
  /** Computed from the rate, or null where a maintenance line gives it. */
  readonly maintenance: { readonly euros: number; readonly band: ShareBand } | null
  /** Factors at 0: somebody said that they cost nothing here. */
  readonly setAside: readonly CostLine[]
  /** Factors nobody has answered yet. */
  readonly forgotten: readonly CostFactor[]
  readonly inRange: number
  readonly compared: number
}

export const isSetAside = ({ amount, seats, unitPrice }: CostLine): boolean =>
  amount === 0 && (seats === null || unitPrice === null)

/**
 * The costs of a case as the table shows them; defined while the case cannot be computed too.
 *
 * Source: method.md 11.1, `rule.cost-share`, `rule.running-cost`.
 */
export function costTable({ businessCase, figures }: BusinessCaseView): CostTable {
  const lines = businessCase.costs.toSorted(
    (a, b) => COST_FACTORS.indexOf(a.factor) - COST_FACTORS.indexOf(b.factor),
  )
  const active = lines.filter((line) => !isSetAside(line))
  const priced = priceCosts(active, 'likely', businessCase.volumes.expected)
  const seen = new Set<CostFactor>()
  const rows = active.flatMap((line, index): readonly CostRow[] => {
    const price = priced[index]
    if (!price) return []
    const first = !seen.has(line.factor)
    seen.add(line.factor)
    return [{ line, priced: price, band: first ? bandOf(line.factor, figures) : null }]
  })
  const maintenance = maintenanceOf(lines, figures)
  const setAside = lines.filter(isSetAside)
  const bands = [
    ...rows.flatMap(({ band }) => (band ? [band] : [])),
    ...(maintenance ? [maintenance.band] : []),
  ]
  return {
    rows,
    maintenance,
    setAside,
    forgotten: forgottenFactors(lines, businessCase.maintenancePct),
    inRange: bands.filter(({ usualShare }) => usualShare).length,
    compared: bands.length,
  }
}

function bandOf(factor: CostFactor, figures: BusinessCaseView['figures']): ShareBand | null {
  const of = SHARE_FACTORS.find((share) => FACTOR_OF_SHARE[share] === factor)
  const share = of === undefined ? null : (figures.value?.costShare.value?.shares[of] ?? null)
  return of === undefined || share === null || share === 0 ? null : band(share, TYPICAL_SHARES[of])
}

const band = (share: number, usual: readonly [number, number]): ShareBand => ({
  share,
  usual,
  usualShare: share >= usual[0] && share <= usual[1],
})

function maintenanceOf(
  lines: readonly CostLine[],
  figures: BusinessCaseView['figures'],
): CostTable['maintenance'] {
  const typed = lines.some(({ factor, amount }) => factor === 'maintenance' && amount !== null)
  const euros = figures.value?.running.value?.maintenance ?? null
  const oneOff = figures.value?.oneOff ?? 0
  if (typed || euros === null || oneOff === 0) return null
  return { euros, band: band((euros * 100) / oneOff, USUAL_MAINTENANCE) }
}

/** Asked about, and neither priced nor set aside; maintenance only where its rate is 0. */
function forgottenFactors(
  lines: readonly CostLine[],
  maintenancePct: number,
): readonly CostFactor[] {
  const answered = new Set(
    lines.flatMap(({ factor, amount, seats, unitPrice }) =>
      amount !== null || (seats !== null && unitPrice !== null) ? [factor] : [],
    ),
  )
  return PROMPTED_FACTORS.filter(
    (factor) => !answered.has(factor) && !(factor === 'maintenance' && maintenancePct > 0),
  )
}
