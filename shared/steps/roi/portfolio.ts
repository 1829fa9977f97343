import type { BusinessCase } from '../../domain/business-case'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import type { CaseFigures } from '../../rules/case-figures'
import { costedCases, relevantCases } from './relevant-cases'

export type Confidence = 'low' | 'medium' | 'high'

export interface PortfolioRow {
  readonly useCase: UseCase
  readonly retained: boolean
  readonly businessCase: BusinessCase
  /** Null while the case cannot be computed. */
  readonly figures: CaseFigures | null
  /** The lowest confidence among the gains that count; null where nobody has said it. */
  readonly confidence: Confidence | null
}

export interface Portfolio {
  readonly rows: readonly PortfolioRow[]
  /** Sums of the cases that are computed, euros over their own horizons; null without any. */
  readonly totals: {
    readonly counted: number
    readonly firstYear: number
    readonly cost: number
    readonly gains: number
    readonly net: number
    /** Percentage points; null where nothing is spent. */
    readonly f3: number | null
    /** Cases whose gains are unknown: their costs count, the return is understated. */
    readonly withoutGains: number
    /** Some horizons differ: sums mix durations. */
    readonly mixedYears: boolean
  } | null
  /** Retained or scored cases without a business case. */
  readonly without: readonly UseCase[]
  /** Euros of the first year against the yearly envelope of the profile; null without one. */
  readonly budget: {
    readonly year: number | null
    readonly envelope: number
    readonly firstYear: number
    readonly left: number
  } | null
}

/** All business cases together (method.md 11, `profile.budget-envelope`). */
export function portfolio(project: Project): Portfolio {
  const rows = costedCases(project).map(
    ({ useCase, retained, businessCase, view }): PortfolioRow => ({
      useCase,
      retained,
      businessCase,
      figures: view.figures.value,
      confidence: lowestConfidence(businessCase),
    }),
  )
  const totals = totalsOf(rows)
  const { year, amount } = project.profile.budgetEnvelope
  return {
    rows,
    totals,
    without: relevantCases(project).flatMap(({ useCase, businessCase }) =>
      businessCase === null ? [useCase] : [],
    ),
    budget:
      amount === null || totals === null
        ? null
        : { year, envelope: amount, firstYear: totals.firstYear, left: amount - totals.firstYear },
  }
}

const ORDER = ['low', 'medium', 'high'] as const

const lowestConfidence = ({ benefits }: BusinessCase): Confidence | null =>
  ORDER.find((level) => benefits.some(({ confidence }) => confidence === level)) ?? null

function totalsOf(rows: readonly PortfolioRow[]): Portfolio['totals'] {
  const known = rows.flatMap(({ figures, businessCase }) =>
    figures === null ? [] : [{ figures, years: businessCase.years }],
  )
  if (known.length === 0) return null
  const sum = (of: (figures: CaseFigures) => number) =>
    known.reduce((total, { figures }) => total + of(figures), 0)
  const cost = sum(({ tco }) => tco)
  const gains = sum(({ benefitsTotal }) => benefitsTotal ?? 0)
  return {
    counted: known.length,
    firstYear: sum(({ firstYear }) => firstYear),
    cost,
    gains,
    net: gains - cost,
    f3: cost === 0 ? null : ((gains - cost) * 100) / cost,
    withoutGains: known.filter(({ figures }) => figures.benefitsTotal === null).length,
    mixedYears: new Set(known.map(({ years }) => years)).size > 1,
  }
}
