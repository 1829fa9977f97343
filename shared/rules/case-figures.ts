import type { Computed } from '../kernel/computed'
import { raisedBy, sumOf } from './amounts'
import { type BudgetBracket, budgetBracket } from './budget-bracket'
import type { PricedBenefit } from './case-benefits'
import { oneOffIn, runningTerms, spentInFirstYear } from './case-costs'
import { benefitAtFullPace, type Outcome, type Plan } from './case-outcome'
import { type CaseAssumption, type CaseRemark, FACTOR_OF_SHARE, type Volumes } from './case-remarks'
import { type CostShare, costShare, SHARE_FACTORS, type ShareFactor } from './cost-share'
import { netPayback, type Payback, simplePayback, type SimulatedPayback } from './payback'
import { rampAverage } from './ramp'
import { grossRatio, roiCumulated, roiFirstYear, roiLaterYear, roiOnInitial } from './roi'
import { type RunningCost, runningCost } from './running-cost'
import { sensitivity, type SensitivityCase } from './sensitivity'

/** A short outcome, euros over the horizon; F3 in percentage points. */
export type Scenario = Pick<Outcome, 'tco' | 'benefitsTotal' | 'net' | 'f3' | 'payback'>

/** Euros, percentage points and months, nothing rounded. */
export interface CaseFigures {
  /** Paid once, over the horizon. */
  readonly oneOff: number
  /** Of year 1. */
  readonly licences: number
  /** Of year 1; provisional where a usual term has no line. */
  readonly running: Computed<RunningCost>
  readonly firstYear: number
  readonly bracket: Computed<BudgetBracket>
  /** Under the average overrun. */
  readonly stressed: { readonly firstYear: number; readonly tco: number }
  readonly costShare: Computed<CostShare>
  readonly benefits: readonly PricedBenefit[]
  /** A year at full pace, lines of year 1; null while no line that counts has a value. */
  readonly yearlyBenefit: number | null
  readonly intangibles: readonly string[]
  /** Mean of the ramp over year 1, 0 to 1. */
  readonly rampYear1: number
  readonly costsByYear: readonly number[]
  readonly benefitsByYear: readonly number[] | null
  readonly tco: number
  readonly benefitsTotal: number | null
  readonly net: number | null
  readonly f1: Computed<number>
  /** F1 as if the benefit ran at full pace from day one. */
  readonly f1WithoutRamp: Computed<number>
  /** Year 2 alone. */
  readonly f2: Computed<number>
  /** The headline. */
  readonly f3: Computed<number>
  /** F3 over the first year, the first two, and so on. */
  readonly f3ByYear: readonly Computed<number>[]
  readonly f4: Computed<number>
  readonly grossRatio: Computed<number>
  readonly paybackSimple: Computed<Payback>
  readonly paybackNet: Computed<Payback>
  readonly paybackSimulated: Computed<SimulatedPayback>
  /** End of month 0 (paid before the start), 1, 2… */
  readonly balances: readonly number[]
  readonly sensitivity: Computed<Readonly<Record<SensitivityCase, number>>>
  readonly volumes: Readonly<Record<keyof Volumes, Scenario>>
  /** Dear costs with thin benefits, the likely ones, cheap costs with good benefits. */
  readonly range: Readonly<Record<'cautious' | 'likely' | 'favourable', Scenario>>
  readonly remarks: readonly CaseRemark[]
  readonly assumptions: readonly CaseAssumption[]
}

/** The figures that rest on the likely outcome at the expected volume. */
export type OutcomeFigures = Omit<
  CaseFigures,
  'intangibles' | 'volumes' | 'range' | 'remarks' | 'assumptions'
>

export function figuresOf(
  plan: Plan,
  outcome: Outcome,
  shock: { readonly overrun: number; readonly shortfall: number },
): OutcomeFigures {
  const { costs, benefits, costsByYear, benefitsByYear, tco, benefitsTotal } = outcome
  const terms = runningTerms(costs, 1, plan.maintenanceRate)
  const firstYear = costsByYear[0] ?? 0
  return {
    oneOff: sumOf(costsByYear.map((_, at) => oneOffIn(costs, at + 1))),
    licences: terms.licences ?? 0,
    running: runningCost(terms),
    firstYear,
    bracket: budgetBracket(firstYear),
    stressed: {
      firstYear: raisedBy(firstYear, shock.overrun),
      tco: raisedBy(tco, shock.overrun),
    },
    costShare: costShare(sharesOf(outcome)),
    benefits,
    yearlyBenefit: benefitAtFullPace(benefits),
    rampYear1: rampAverage(1, plan.ramp),
    costsByYear,
    benefitsByYear,
    tco,
    benefitsTotal,
    net: outcome.net,
    ...returnsOf(outcome),
    ...paybacksOf(outcome),
    balances: outcome.balances,
    sensitivity: sensitivity(benefitsTotal, tco, shock),
  }
}

const sharesOf = ({ costs }: Outcome): Readonly<Record<ShareFactor, number | null>> =>
  Object.fromEntries(
    SHARE_FACTORS.map(
      (factor) => [factor, spentInFirstYear(costs, FACTOR_OF_SHARE[factor])] as const,
    ),
  ) as Record<ShareFactor, number | null>

function returnsOf({ costs, benefits, costsByYear, benefitsByYear, f3 }: Outcome) {
  const oneOff = sumOf(costsByYear.map((_, at) => oneOffIn(costs, at + 1)))
  const earned: readonly (number | null)[] = benefitsByYear ?? [null]
  const [firstYear = null, secondYear] = costsByYear
  const secondYearRunning = secondYear === undefined ? null : secondYear - oneOffIn(costs, 2)
  return {
    f1: roiFirstYear(earned[0] ?? null, firstYear),
    f1WithoutRamp: roiFirstYear(benefitAtFullPace(benefits), firstYear),
    f2: roiLaterYear(earned[1] ?? null, secondYearRunning),
    f3,
    f3ByYear: costsByYear.map((_, at) =>
      roiCumulated(earned.slice(0, at + 1), costsByYear.slice(0, at + 1)),
    ),
    f4: roiOnInitial(earned, costsByYear, oneOff),
    grossRatio: grossRatio(earned, costsByYear),
  }
}

function paybacksOf({ costs, benefits, costsByYear, payback }: Outcome) {
  const yearlyBenefit = benefitAtFullPace(benefits)
  const firstYear = costsByYear[0] ?? 0
  const oneOff = oneOffIn(costs, 1)
  return {
    paybackSimple: simplePayback(yearlyBenefit, firstYear),
    paybackNet: netPayback({ yearlyBenefit, oneOff, running: firstYear - oneOff }),
    paybackSimulated: payback,
  }
}

export const scenarioOf = ({ tco, benefitsTotal, net, f3, payback }: Outcome): Scenario => ({
  tco,
  benefitsTotal,
  net,
  f3,
  payback,
})

/** Lines that could not be counted. */
export const missingOf = ({ costs, benefits }: Outcome): readonly string[] => [
  ...costs.flatMap(({ id, euros }) => (euros === null ? [`cost-missing:${id}`] : [])),
  ...benefits.flatMap(({ id, counted, net, shownApart }) => {
    if (!counted || net !== null) return []
    return [shownApart === null ? `benefit-missing:${id}` : `margin-missing:${id}`]
  }),
]
