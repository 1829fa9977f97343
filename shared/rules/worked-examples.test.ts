import { describe, expect, test } from 'vitest'
import { roundHalfUp } from '../kernel/format'
import { raisedBy, sumOf } from './amounts'
import { benefitTime } from './benefit-time'
import { budgetBracket } from './budget-bracket'
import { businessCase } from './business-case'
import { capacityCheck } from './capacity-check'
import { costShare, TYPICAL_SHARES } from './cost-share'
import { netPayback, simplePayback } from './payback'
import { grossRatio, roiCumulated, roiFirstYear, roiLaterYear, roiOnInitial } from './roi'
import { runningCost } from './running-cost'
import { tco } from './tco'
import { toolCost } from './tool-cost'

/*
 * The published examples of method.md 16.7, recomputed. Where a document prints another figure, the test
 * also says that ours does not lead there.
 */

const percent = ({ value }: { readonly value: number | null }) =>
  value === null ? null : roundHalfUp(value, 2)

describe('tv.roi.s0-instruments', () => {
  const cost = { licences: 14_000, integration: 38_000, data: 22_000, training: 12_000 }
  const firstYear = sumOf(Object.values(cost))
  const benefit = sumOf([58_000, 37_000, 19_000, 14_000])
  const years = (count: number) =>
    [
      Array.from({ length: count }, () => benefit),
      Array.from({ length: count }, (_, at) => (at === 0 ? firstYear : 27_000)),
    ] as const

  test('the sums are those of the document', () => {
    expect([firstYear, benefit, benefit - firstYear, benefit - 27_000]).toEqual([
      86_000, 128_000, 42_000, 101_000,
    ])
  })

  test('returns: 48.84 % in year 1, 374.07 % in year 2 and not 364 %', () => {
    expect(percent(roiFirstYear(benefit, firstYear))).toBe(48.84)
    expect(percent(roiLaterYear(benefit, 27_000))).toBe(374.07)
    // 364 % would need another running cost.
    expect(percent(roiLaterYear(benefit, 27_586))).toBe(364)
    expect(percent(roiCumulated(...years(2)))).toBe(126.55)
    expect(percent(roiCumulated(...years(3)))).toBe(174.29)
  })

  test('paybacks: 8.06 months simple, 7.58 net', () => {
    const net = netPayback({ yearlyBenefit: benefit, oneOff: 72_000, running: 14_000 })

    expect(simplePayback(benefit, firstYear).value).toMatchObject({ months: 8.0625, ceil: 9 })
    expect(net.value?.months).toBeCloseTo(7.578947, 6)
    expect(net.value?.ceil).toBe(8)
  })

  test('integration and data lie above their usual shares, infrastructure is forgotten', () => {
    const result = costShare({ ...cost, infrastructure: 0 })

    expect(
      Object.values(result.value?.shares ?? {}).map((share) => roundHalfUp(share ?? -1, 1)),
    ).toEqual([16.3, 44.2, 0, 25.6, 14])
    expect(result.value?.outOfRange).toEqual(['integration', 'data'])
    expect(result.value?.forgotten).toEqual(['infrastructure'])
  })

  test('running cost fits the usual 15 to 25 % only without licences: 18.1 %, not 31.4 %', () => {
    const result = runningCost({
      oneOff: 72_000,
      licences: 14_000,
      usage: 0,
      managementStaff: 0,
      optimisation: 0,
      maintenanceRate: null,
      maintenance: 13_000,
    })

    expect(result.value?.running).toBe(27_000)
    expect(roundHalfUp(result.value?.ratio ?? 0, 1)).toBe(18.1)
    expect(result.value?.ratioInRange).toBe(true)
    expect(roundHalfUp((27_000 * 100) / firstYear, 1)).toBe(31.4)
  })

  test('the business case gives the same, its maintenance beginning in year 2', () => {
    const { value } = businessCase({
      costs: [
        { id: 'l', factor: 'licences', period: 'yearly', amount: 14_000 },
        { id: 'i', factor: 'integration', period: 'one-off', amount: 38_000 },
        { id: 'd', factor: 'data-preparation', period: 'one-off', amount: 22_000 },
        { id: 't', factor: 'training-change', period: 'one-off', amount: 12_000 },
        { id: 'm', factor: 'maintenance', period: 'yearly', amount: 13_000, startYear: 2 },
      ],
      benefits: [
        { id: 'support', factor: 'faster-handling', amount: 58_000 },
        { id: 'visits', factor: 'visits', amount: 37_000 },
        { id: 'requests', factor: 'faster-handling', amount: 19_000 },
        { id: 'first-contact', factor: 'fcr', amount: 14_000 },
      ],
      ramp: false,
    })

    expect(value?.costsByYear).toEqual([86_000, 27_000, 27_000])
    expect(value?.tco).toBe(
      tco({ runningIncluded: true, firstYear: 86_000, running: 27_000, years: 3 }).value?.total,
    )
    expect([value?.f1, value?.f2, value?.f3].map((figure) => figure && percent(figure))).toEqual([
      48.84, 374.07, 174.29,
    ])
  })
})

describe('tv.roi.s1-tax', () => {
  const INITIAL = 78_000
  const BENEFIT = 186_000
  const running = toolCost({ billing: 'flat', monthlyAmount: 2_200 }).value ?? 0
  const costs = [INITIAL + running, running]

  test('12 months: 104 400 spent, 78.16 % (F3) or 104.62 % (F4), never 98 %', () => {
    expect(costs[0]).toBe(104_400)
    expect(percent(roiCumulated([BENEFIT], costs.slice(0, 1)))).toBe(78.16)
    expect(percent(roiOnInitial([BENEFIT], costs.slice(0, 1), INITIAL))).toBe(104.62)
    // 98 % would need costs of 93 939, about 7.2 months of running cost.
    expect(percent(roiCumulated([BENEFIT], [93_939]))).toBe(98)
    expect(roundHalfUp((93_939 - INITIAL) / 2_200, 1)).toBe(7.2)
  })

  test('24 months: 130 800 spent, 184.40 % (F3) or 309.23 % (F4), never 212 %', () => {
    expect(sumOf(costs)).toBe(130_800)
    expect(percent(roiCumulated([BENEFIT, BENEFIT], costs))).toBe(184.4)
    expect(percent(roiOnInitial([BENEFIT, BENEFIT], costs, INITIAL))).toBe(309.23)
    // 212 % would need a second year 19 % better.
    expect(percent(roiCumulated([BENEFIT, 222_096], costs))).toBe(212)
    expect(Math.round((222_096 / BENEFIT - 1) * 100)).toBe(19)
  })

  test('net payback: 5.86 months, reported as 6', () => {
    const { value } = netPayback({ yearlyBenefit: BENEFIT, oneOff: INITIAL, running })

    expect(roundHalfUp(value?.months ?? 0, 2)).toBe(5.86)
    expect(value?.ceil).toBe(6)
  })
})

describe('tv.roi.s4-support', () => {
  const INVESTED = 95_000
  const hard = sumOf([75_000, 18_000, 12_000])
  const REVENUE = 160_000

  test('as printed: 265 000 and 178.95 %, paid back in 4.30 months and not in 12 to 18', () => {
    expect(hard + REVENUE).toBe(265_000)
    expect(percent(roiFirstYear(265_000, INVESTED))).toBe(178.95)
    const { value } = simplePayback(265_000, INVESTED)
    expect(roundHalfUp(value?.months ?? 0, 2)).toBe(4.3)
    expect(value?.ceil).toBe(5)
  })

  test('442 % is no return: it is the gross ratio over 60 000, and F2 only over a cost nobody gives', () => {
    expect(roundHalfUp(grossRatio([265_000], [60_000]).value ?? 0, 1)).toBe(441.7)
    expect(percent(roiLaterYear(265_000, 48_893))).toBe(442)
  })

  test.each([
    ['on the implementation line', [35_000, 65_000], [14_250, 45_000], [1_759.6, 488.9]],
    ['on the whole investment', [INVESTED, INVESTED], [23_250, 51_000], [1_039.8, 419.6]],
  ] as const)('running cost, maintenance %s: %j gives %j', (_, bases, expected, returns) => {
    const running = [
      { monthly: 500, rate: 15, optimisation: 3_000 },
      { monthly: 2_000, rate: 20, optimisation: 8_000 },
    ].map(
      ({ monthly, rate, optimisation }, at) =>
        runningCost({
          oneOff: bases[at] ?? null,
          licences: monthly * 12,
          usage: 0,
          managementStaff: 0,
          optimisation,
          maintenanceRate: rate,
        }).value?.running ?? null,
    )

    expect(running).toEqual(expected)
    expect(running.map((cost) => roundHalfUp(roiLaterYear(265_000, cost).value ?? 0, 1))).toEqual(
      returns,
    )
  })

  test.each([
    ['a margin of 40 %', 40, 169_000, 77.89, 6.75, 7],
    ['no revenue at all', null, 105_000, 10.53, 10.86, 11],
  ] as const)('read with %s', (_, marginPct, benefit, firstYear, months, ceil) => {
    const { value } = businessCase({
      costs: [{ id: 'all', factor: 'integration', period: 'one-off', amount: INVESTED }],
      benefits: [
        { id: 'hires', factor: 'hires-avoided', amount: 75_000 },
        { id: 'overtime', factor: 'overtime', amount: 18_000 },
        { id: 'turnover', factor: 'turnover', amount: 12_000 },
        { id: 'revenue', factor: 'retention', extraRevenue: REVENUE, marginPct },
      ],
      maintenancePct: 0,
      ramp: false,
    })

    expect(value?.yearlyBenefit).toBe(benefit)
    expect(value && percent(value.f1)).toBe(firstYear)
    expect(roundHalfUp(value?.paybackSimple.value?.months ?? 0, 2)).toBe(months)
    expect(value?.paybackSimple.value?.ceil).toBe(ceil)
  })
})

describe('tv.roi.s4-staff', () => {
  const saved = { volume: 12_000, before: 2.3, after: 1.4, rate: 35 }

  test('10 800 hours and 378 000 gross; 189 000 once half of it is believed', () => {
    const { value } = benefitTime({ ...saved, realisation: null })

    expect(value?.hours).toBeCloseTo(10_800, 6)
    expect(value?.gross).toBeCloseTo(378_000, 6)
    expect(value?.net).toBeCloseTo(189_000, 6)
    expect(roundHalfUp(((value?.gross ?? 0) * 100) / (8 * 55_000), 1)).toBe(85.9)
  })

  test('the team does not have those hours, before or after', () => {
    const team = { volume: 12_000, hoursBefore: 2.3, hoursAfter: 1.4, fte: 8, rate: 35 }
    const result = capacityCheck({ ...team, payroll: 8 * 55_000 })

    expect(result.value?.verdict).toBe('inconsistent')
    expect([result.workloadBefore, result.capacity]).toEqual([expect.closeTo(27_600, 6), 12_800])
    expect(result.value?.workloadAfter).toBeGreaterThan(result.capacity ?? 0)
    expect(result.value?.workloadAfter).toBeCloseTo(16_800, 6)
    expect(roundHalfUp((result.value?.load ?? 0) / 100, 1)).toBe(2.2)
    expect(Math.round((8 * 55_000) / 35)).toBe(12_571)
  })
})

test.each([
  ['tv.budget.s0-100', [10, 20, 5, 5], [15, 30, 15, 10], 40, 70, ['medium', 'medium']],
  ['tv.budget.s4-small', [15, 8, 20, 5], [25, 15, 35, 8], 48, 83, ['medium', 'full']],
  ['tv.budget.s4-medium', [25, 15, 35, 8], [45, 35, 65, 15], 83, 160, ['full', 'full']],
] as const)('%s: the parts add up to the total', (_, lows, highs, low, high, brackets) => {
  const FACTORS = ['analysis-consulting', 'licences', 'integration', 'training-change'] as const
  const { value } = businessCase({
    costs: lows.map((part, at) => ({
      id: `${at}`,
      factor: FACTORS[at] ?? 'legal',
      period: at === 1 ? ('yearly' as const) : ('one-off' as const),
      amount: null,
      low: part * 1_000,
      high: (highs[at] ?? 0) * 1_000,
    })),
    benefits: [],
    years: 1,
    maintenancePct: 0,
  })

  expect([value?.range.favourable.tco, value?.range.cautious.tco]).toEqual([
    low * 1_000,
    high * 1_000,
  ])
  expect([low, high].map((total) => budgetBracket(total * 1_000).value)).toEqual(brackets)
})

test('tv.shares.s0: the usual shares reach from 80 to 125 %, 102.5 % in the middle', () => {
  const ranges = Object.values(TYPICAL_SHARES)

  expect(sumOf(ranges.map(([low]) => low))).toBe(80)
  expect(sumOf(ranges.map(([, high]) => high))).toBe(125)
  expect(sumOf(ranges.map((range) => sumOf(range) / 2))).toBe(102.5)
})

test('tv.time.s0-it: 72 % of eight hours of search are 5.76 hours, not 6.4', () => {
  const before = raisedBy(40, -80)
  const week = (searched: number) =>
    benefitTime({
      volume: 1,
      before: searched,
      after: raisedBy(searched, -72),
      rate: 1,
      realisation: 100,
    }).value?.hours

  expect(before).toBe(8)
  expect(week(before)).toBeCloseTo(5.76, 9)
  // 6.4 hours would need a week of 44.4 hours, or 22.2 % of it spent searching.
  expect(week(44.4 * 0.2)).toBeCloseTo(6.4, 1)
  expect(week(40 * 0.222)).toBeCloseTo(6.4, 1)
})

test('tv.scale.s4-saas: with 60 % automated a team handles 2.5 times as much, not 4.4 times', () => {
  // The same hours, at what is left by hand of each case.
  const handled = (automatedPct: number) => {
    const team = { fte: 10, hoursBefore: 1, hoursAfter: raisedBy(1, -automatedPct) }
    const { capacity } = capacityCheck({ ...team, volume: 16_000 })
    const volume = (capacity ?? 0) / team.hoursAfter
    return capacityCheck({ ...team, volume }).value?.workloadAfter === capacity
      ? volume / 16_000
      : null
  }

  expect(handled(60)).toBeCloseTo(2.5, 9)
  expect(handled(77.3)).toBeCloseTo(4.4, 1)
  expect(roundHalfUp((60 * 100) / 78, 1)).toBe(76.9)
})

test('tv.roi.s0-meta: the quoted returns imply 4.3 to 6.3 months, as gross ratios 6.7 to 13.3', () => {
  const YEARLY_COST = 100
  const months = (benefit: number) => simplePayback(benefit, YEARLY_COST).value?.months ?? 0
  const asReturns = [130, 180, 90, 140].map((percentage) => {
    const benefit = raisedBy(YEARLY_COST, percentage)
    expect(roiFirstYear(benefit, YEARLY_COST).value).toBeCloseTo(percentage, 9)
    return months(benefit)
  })
  const asRatios = [130, 180, 90, 140].map((percentage) => {
    expect(grossRatio([percentage], [YEARLY_COST]).value).toBeCloseTo(percentage, 9)
    return months(percentage)
  })

  expect(asReturns).toEqual(
    [5.217391304348, 4.285714285714, 6.315789473684, 5].map((value) => expect.closeTo(value, 9)),
  )
  expect(asRatios).toEqual(
    [9.230769230769, 6.666666666667, 13.33333333333, 8.571428571429].map((value) =>
      expect.closeTo(value, 9),
    ),
  )
})

test('tv.fleet.s1: 500 to 5 000 a month are 6 000 to 60 000 a year; running alone stays below the fleet', () => {
  const yearOf = (monthlyAmount: number) => toolCost({ billing: 'flat', monthlyAmount }).value
  const FLEET = [30_000, 120_000] as const
  const taxFirstYear = 78_000 + (yearOf(2_200) ?? 0)

  expect([500, 5_000].map(yearOf)).toEqual([6_000, 60_000])
  expect(taxFirstYear >= FLEET[0] && taxFirstYear <= FLEET[1]).toBe(true)
  expect(yearOf(2_200)).toBe(26_400)
  expect(yearOf(2_200)).toBeLessThan(FLEET[0])
})
