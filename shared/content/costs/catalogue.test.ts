import { describe, expect, test } from 'vitest'
import { objectionsTo, textsOf } from '../../../test/helpers/catalogue-texts'
import {
  BASES,
  BENEFIT_FACTORS,
  CONFIDENCES,
  COST_FACTORS,
  INTANGIBLE_FACTORS,
} from '../../domain/business-case'
import { BUDGET_BRACKETS } from '../../rules/budget-bracket'
import { RETURN_FIGURES } from '../../rules/roi'
import { bases, confidenceLevels, standardAssumptions } from './assumptions'
import { benefitFactors, doubleCounts, honestyReminder, intangibleFactors } from './benefit-factors'
import { budgetBrackets, exampleBudgets, supportRecurring, yearlyRanges } from './budget-brackets'
import { OVERLOOKED_LEVELS, costFactors, overlookedLevels } from './cost-factors'
import { PAYBACK_KINDS, paybackKinds, returnFigures } from './formulas'

test.each(
  Object.entries({
    bases,
    benefitFactors,
    budgetBrackets,
    confidenceLevels,
    costFactors,
    doubleCounts,
    exampleBudgets,
    honestyReminder,
    intangibleFactors,
    overlookedLevels,
    paybackKinds,
    returnFigures,
    standardAssumptions,
  }),
)('%s reads well in both languages', (_, catalogue) => {
  expect(textsOf(catalogue).length).toBeGreaterThan(0)
  expect(objectionsTo(catalogue)).toEqual([])
})

test.each([
  [COST_FACTORS, costFactors],
  [BENEFIT_FACTORS, benefitFactors],
  [INTANGIBLE_FACTORS, intangibleFactors],
  [BUDGET_BRACKETS, budgetBrackets],
  [RETURN_FIGURES, returnFigures],
  [PAYBACK_KINDS, paybackKinds],
  [BASES, bases],
  [CONFIDENCES, confidenceLevels],
  [OVERLOOKED_LEVELS, overlookedLevels],
] as const)('%j has one entry each, and no other', (keys, catalogue) => {
  expect(Object.keys(catalogue).toSorted()).toEqual([...keys].toSorted())
})

describe('tv.shares.s0: the usual shares of a first year', () => {
  const shares = COST_FACTORS.flatMap((factor) => {
    const { usual } = costFactors[factor]
    return usual?.unit === 'percent-of-first-year' ? [usual] : []
  })
  const sum = (pick: (share: (typeof shares)[number]) => number): number =>
    shares.reduce((total, share) => total + pick(share), 0)

  test('minima 80, maxima 125, middles 102.5, maintenance apart', () => {
    expect(shares.length).toBe(5)
    expect(sum(({ low }) => low)).toBe(80)
    expect(sum(({ high }) => high)).toBe(125)
    expect(sum(({ low, high }) => (low + high) / 2)).toBe(102.5)
  })
})

test('the other usual ranges of method.md 11.1', () => {
  const rangeOf = (factor: (typeof COST_FACTORS)[number]) => {
    const { usual } = costFactors[factor]
    return usual && [usual.low, usual.high, usual.unit]
  }

  expect(rangeOf('maintenance')).toEqual([15, 20, 'percent-of-one-off-per-year'])
  expect(rangeOf('api-usage')).toEqual([500, 5_000, 'euros-per-month'])
  expect(rangeOf('management-staff')).toEqual([0.25, 0.5, 'full-time-equivalents'])
  expect(rangeOf('continuous-optimisation')).toEqual([3_000, 8_000, 'euros-per-year'])
  expect(rangeOf('hardware')).toBeNull()
})

test('how often each is overlooked, as method.md 11.1 says', () => {
  expect(
    COST_FACTORS.flatMap((factor) => {
      const { overlooked } = costFactors[factor]
      return overlooked === null ? [] : [[factor, overlooked]]
    }),
  ).toEqual([
    ['licences', 'no'],
    ['integration', 'no'],
    ['infrastructure', 'partly'],
    ['data-preparation', 'often'],
    ['training-change', 'very-often'],
    ['maintenance', 'nearly-always'],
    ['internal-time', 'hidden'],
    ['legal', 'hidden'],
    ['exit', 'hidden'],
  ])
})

test('only what is billed by usage grows with the volume', () => {
  expect(COST_FACTORS.filter((factor) => costFactors[factor].growsWith === 'volume')).toEqual([
    'api-usage',
  ])
})

describe('the budgets of method.md 11.2', () => {
  test.each([
    ['tv.budget.s0-100', 'hundred-employees', 40_000, 70_000],
    ['tv.budget.s4-small', 'support-small', 48_000, 83_000],
    ['tv.budget.s4-medium', 'support-medium', 83_000, 160_000],
  ] as const)('%s: the lines of %s add up to its total', (_, id, low, high) => {
    const { lines, total } = exampleBudgets[id]

    expect(total).toEqual({ low, high })
    expect({
      low: lines.reduce((sum, line) => sum + line.low, 0),
      high: lines.reduce((sum, line) => sum + line.high, 0),
    }).toEqual(total)
  })

  test('three brackets have amounts; nothing is quoted between 30 000 and 40 000 euros', () => {
    expect(
      BUDGET_BRACKETS.flatMap((bracket) => {
        const { firstYear } = budgetBrackets[bracket]
        return firstYear ? [[bracket, firstYear.low, firstYear.high]] : []
      }),
    ).toEqual([
      ['entry', 15_000, 30_000],
      ['medium', 40_000, 80_000],
      ['full', 80_000, 200_000],
    ])
  })

  test('what comes back every year', () => {
    expect(yearlyRanges.operating).toEqual({ low: 15, high: 25, source: 'S0' })
    expect(yearlyRanges.fleet).toEqual({ low: 30_000, high: 120_000, source: 'S1' })
    expect(supportRecurring.map(({ low, high }) => [low, high])).toEqual([
      [500, 2_000],
      [15, 20],
      [3_000, 8_000],
    ])
  })
})

test('the sixteen benefits of method.md 11.3, under their own ids', () => {
  const ids = [...Object.values(benefitFactors), ...Object.values(intangibleFactors)].map(
    ({ methodId }) => methodId,
  )

  expect(ids.length).toBe(16)
  expect(new Set(ids).size).toBe(16)
})

test('revenue is turned into margin, and only loyalty is', () => {
  expect(
    BENEFIT_FACTORS.filter((factor) => benefitFactors[factor].computedFrom === 'revenue'),
  ).toEqual(['retention'])
  expect(benefitFactors.retention.monetised.fr).toContain('marge')
})

test('a warning of double counting concerns two different benefits, each pair once', () => {
  const pairs = doubleCounts.map(({ between }) => between.toSorted().join())

  expect(doubleCounts.filter(({ between: [one, other] }) => one === other)).toEqual([])
  expect(new Set(pairs).size).toBe(pairs.length)
})

describe('the standard assumptions', () => {
  const valueOf = (id: string): number | null | undefined =>
    standardAssumptions.find((assumption) => assumption.id === id)?.defaultValue

  test.each([
    ['assumption.horizon', 3],
    ['assumption.ramp', 62.5],
    ['assumption.realisation', 50],
    ['assumption.productive-hours', 1_600],
    ['assumption.maintenance', 18],
    ['assumption.overrun', 37],
    ['assumption.shortfall', 30],
  ])('%s is %d, as method.md 16.6 says', (id, value) => {
    expect(valueOf(id)).toBe(value)
  })

  test('what a vendor said is said to be unverified', () => {
    const claims = standardAssumptions.filter(({ vendorClaim }) => vendorClaim)

    expect(claims.map(({ id }) => id)).toEqual(['assumption.maintenance', 'assumption.overrun'])
    expect(claims.filter(({ reason }) => !reason.fr.includes('non vérifiée'))).toEqual([])
    expect(claims.filter(({ reason }) => !reason.en.includes('not verified'))).toEqual([])
  })

  test('the more confident the room, the more of the gain is kept; the middle is the default', () => {
    const rates = CONFIDENCES.map((level) => confidenceLevels[level].realisationPct)

    expect(rates).toEqual(rates.toSorted((one, other) => one - other))
    expect(confidenceLevels.medium.realisationPct).toBe(50)
  })
})

test('a ratio of gains to costs is never called a return', () => {
  expect(returnFigures.gross.label.fr).not.toMatch(/ROI|retour/i)
  expect(returnFigures.gross.label.en).not.toMatch(/ROI|return/i)
})
