import { businessCase, type CaseInput } from '../../../rules/business-case'
import { priceBenefit } from '../../../rules/case-benefits'
import type { CaseFigures } from '../../../rules/case-figures'
import { DEFAULT_VOLUMES } from '../../../rules/case-remarks'
import type { Side } from '../../../rules/spread'
import { DEFAULT_YEARS } from '../../../rules/tco'

/** The ways one plan is read: three volumes with likely gains, then both ends of the gains. */
export const READINGS = ['expected', 'low', 'high', 'cautious', 'favourable'] as const
export type Reading = (typeof READINGS)[number]

/** The simulation always reaches the longest payback. */
export const SHORTEST_SIMULATION = 5

/** What the rules answer for one reading: the results that cells hold before anything is recomputed. */
export interface ReadFigures {
  readonly volume: number
  readonly side: Side
  readonly figures: CaseFigures
  /** Balance at the end of each simulated month, from 0. */
  readonly balances: readonly number[]
}

export type ReadCase = Readonly<Record<Reading, ReadFigures>>

/** Years that the columns and the months cover, so that a longer horizon can be typed. */
export const simulatedYears = ({ years }: CaseInput): number =>
  Math.max(SHORTEST_SIMULATION, years ?? DEFAULT_YEARS)

/** Every reading of a case; null where the rules compute none. The check of the team has its own cells. */
export function readCase(input: CaseInput): ReadCase | null {
  const { low, expected, high } = input.volumes ?? DEFAULT_VOLUMES
  const read = (volume: number, side: Side): ReadFigures | null => {
    const sided = withSide(input, side, volume)
    const longer = { ...sided, years: simulatedYears(input) }
    const figures = businessCase(sided).value
    const balances = businessCase(longer).value?.balances
    return figures && balances ? { volume, side, figures, balances } : null
  }
  const found = {
    expected: read(expected, 'likely'),
    low: read(low, 'likely'),
    high: read(high, 'likely'),
    cautious: read(expected, 'low'),
    favourable: read(expected, 'high'),
  }
  return Object.values(found).includes(null) ? null : (found as ReadCase)
}

/** The same case at one volume, its gains on one side of their ranges. */
function withSide(input: CaseInput, side: Side, volume: number): CaseInput {
  const volumes = { ...(input.volumes ?? DEFAULT_VOLUMES), expected: volume }
  if (side === 'likely') return { ...input, volumes, capacity: null }
  const benefits = input.benefits.map((line) => {
    const { id, net } = priceBenefit(line, side, volume)
    return { id, factor: 'temps' as const, amount: net, startYear: line.startYear ?? 1 }
  })
  return { ...input, volumes, benefits, capacity: null }
}
