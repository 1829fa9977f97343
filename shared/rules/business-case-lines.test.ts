import { expect, test } from 'vitest'
import { figuresOf, once, yearly } from '../../test/builders/case-lines'
import { businessCase, type CaseInput } from './business-case'
import type { CaseBenefitLine } from './case-benefits'

/** One hundred euros a month for a thousand once, no maintenance: figures to check by hand. */
const SMALL: CaseInput = {
  costs: [once('integration', 1_000)],
  benefits: [{ id: 'temps', factor: 'temps', amount: 1_200 }],
  maintenancePct: 0,
  ramp: false,
}

test('a monthly cost counts twelve times, growth begins after the first year', () => {
  const { costsByYear } = figuresOf({
    ...SMALL,
    costs: [once('integration', 1_000), { ...yearly('api-usage', 10), period: 'monthly' }],
    growthPct: 10,
  })

  expect(costsByYear).toEqual([1_120, expect.closeTo(132, 9), expect.closeTo(145.2, 9)])
})

test('lines can begin later: a payment once, maintenance on what is paid, a benefit with its own ramp', () => {
  const figures = figuresOf({
    costs: [once('integration', 1_000), { ...once('exit', 500), startYear: 3 }],
    benefits: [
      { id: 'temps', factor: 'temps', amount: 1_200 },
      { id: 'quality', factor: 'quality', amount: 2_400, startYear: 2 },
    ],
    maintenancePct: 10,
  })

  expect(figures.costsByYear).toEqual([1_100, 100, 650])
  expect(figures.benefitsByYear).toEqual([750, 2_700, 3_600])
  expect(figures.yearlyBenefit).toBe(1_200)
  expect(figures.remarks).toContainEqual({ kind: 'later-start', line: 'quality' })
  // Month 25 pays the exit: 25 months of maintenance, 19.5 of the first benefit, 8.5 of the second.
  expect(figures.balances[25]).toBeCloseTo(-1_500 - (24 * 100 + 150) / 12 + 2_050 + 1_700, 9)
})

test('a quoted maintenance replaces the rate', () => {
  const costs = [once('integration', 1_000), { ...yearly('maintenance', 70), startYear: 2 }]

  expect(figuresOf({ ...SMALL, costs, maintenancePct: 20 }).costsByYear).toEqual([1_000, 70, 70])
})

test('three volumes move what follows them, on both sides', () => {
  const { volumes } = figuresOf({
    costs: [
      once('integration', 1_000),
      { ...yearly('api-usage', 100), withVolume: true },
      yearly('licences', 50),
    ],
    benefits: [
      { id: 'visits', factor: 'visits', count: 10, unitCost: 20 },
      { id: 'temps', factor: 'temps', amount: 300 },
    ],
    maintenancePct: 0,
    ramp: false,
    volumes: { low: 0.5, expected: 1, high: 3 },
  })

  expect([volumes.low.tco, volumes.expected.tco, volumes.high.tco]).toEqual([1_300, 1_450, 2_050])
  expect([volumes.low.benefitsTotal, volumes.high.benefitsTotal]).toEqual([1_200, 2_700])
})

test('ranges go with the cautious and the favourable reading, never with the likely one', () => {
  const { range } = figuresOf({
    ...SMALL,
    costs: [{ ...once('integration', 1_000), low: 900, high: 1_500 }],
    benefits: [{ id: 'temps', factor: 'temps', amount: 1_200, lowPct: -50, highPct: 10 }],
    years: 1,
  })

  expect([range.cautious.tco, range.likely.tco, range.favourable.tco]).toEqual([1_500, 1_000, 900])
  expect([
    range.cautious.benefitsTotal,
    range.likely.benefitsTotal,
    range.favourable.benefitsTotal,
  ]).toEqual([600, 1_200, 1_320])
})

test('without a likely amount the middle of the range stands in', () => {
  const costs = [{ ...once('integration', null), low: 800, high: 1_200 }]

  expect(figuresOf({ ...SMALL, costs }).oneOff).toBe(1_000)
})

test('a missing amount is named and never counted as zero', () => {
  const result = businessCase({
    ...SMALL,
    costs: [...SMALL.costs, once('legal', null)],
    benefits: [
      ...SMALL.benefits,
      { id: 'retention', factor: 'retention', extraRevenue: 9_000 },
      { id: 'quality', factor: 'quality', count: 3, unitCost: null },
    ],
  })

  expect(result.status).toBe('provisional')
  expect(result.reasons).toEqual([
    'cost-missing:legal',
    'margin-missing:retention',
    'benefit-missing:quality',
  ])
  expect(result.value?.yearlyBenefit).toBe(1_200)
  expect(result.value?.remarks).toContainEqual({
    kind: 'revenue-apart',
    line: 'retention',
    euros: 9_000,
  })
})

test('costs alone still give a total cost, and no return at all', () => {
  const figures = figuresOf({ ...SMALL, benefits: [] })

  expect(figures.tco).toBe(1_000)
  expect(figures.benefitsByYear).toBeNull()
  for (const none of [figures.f1, figures.f2, figures.f3, figures.f4, figures.paybackSimulated])
    expect(none.status).toBe('not-computable')
  expect(figures.sensitivity.status).toBe('not-computable')
})

test('a direct estimate of loyalty is revenue too: only its margin counts', () => {
  const benefits = [{ id: 'loyal', factor: 'retention', amount: 1_000, marginPct: 20 }] as const

  expect(figuresOf({ ...SMALL, benefits }).yearlyBenefit).toBe(200)
})

test('F2 takes the running cost of year 2, not what is paid once in it', () => {
  const costs = [yearly('licences', 600), { ...once('legal', 5_000), startYear: 2 }]

  expect(figuresOf({ ...SMALL, costs }).f2.value).toBe(100)
})

test('a benefit beyond the longest payback pays nothing back, even where nothing was spent', () => {
  const benefits = [{ id: 'temps', factor: 'temps', amount: 100, startYear: 7 }] as const
  const { paybackSimulated } = figuresOf({ ...SMALL, costs: [once('legal', 0)], benefits })

  expect(paybackSimulated.value?.verdict).toBe('not-reached')
})

test('a factor with a usual share is asked about even at 0, the others are answered by 0', () => {
  const costs = [...SMALL.costs, once('data-preparation', 0), yearly('api-usage', 0)]
  const { remarks } = figuresOf({ ...SMALL, costs })

  expect(remarks).toContainEqual({ kind: 'forgotten', factor: 'data-preparation' })
  expect(remarks).not.toContainEqual({ kind: 'forgotten', factor: 'api-usage' })
})

test('revenue that is only named needs no margin', () => {
  const named = { id: 'r', factor: 'retention', extraRevenue: 9, counted: false } as const
  const result = businessCase({ ...SMALL, benefits: [...SMALL.benefits, named] })

  expect(result.status).toBe('ok')
  expect(result.value?.remarks.some(({ kind }) => kind === 'revenue-apart')).toBe(false)
})

test('a benefit that is only named is listed and adds nothing', () => {
  const named: CaseBenefitLine = { id: 'image', factor: 'quality', amount: 9_999, counted: false }
  const figures = figuresOf({ ...SMALL, benefits: [...SMALL.benefits, named] })

  expect(figures.yearlyBenefit).toBe(1_200)
  expect(figures.intangibles).toEqual(['image'])
})

test('remarks on an unusual case', () => {
  const { remarks } = figuresOf({
    costs: [once('integration', 900), once('training-change', 100), yearly('api-usage', 300)],
    benefits: [
      { id: 'time', factor: 'time', volume: 10, hoursBefore: 1, hoursAfter: 2, hourlyCost: 30 },
      { id: 'temps', factor: 'temps', amount: 10, confidence: 'low' },
    ],
    years: 2,
  })

  expect(remarks).toEqual(
    expect.arrayContaining([
      { kind: 'unusual-share', factor: 'integration', share: 90, usual: [30, 40] },
      { kind: 'unusual-running-ratio', ratio: 48 },
      { kind: 'short-horizon', years: 2 },
      { kind: 'not-faster', line: 'time' },
      { kind: 'low-confidence', line: 'temps' },
      { kind: 'capacity-unchecked' },
      { kind: 'forgotten', factor: 'licences' },
    ]),
  )
})

test.each([
  ['no amount anywhere', { costs: [once('legal', null)] }, 'not-computable', 'no-cost'],
  ['a negative cost', { costs: [once('legal', -1)] }, 'invalid', 'negative:legal'],
  ['a horizon of half a year', { years: 0.5 }, 'invalid', 'out-of-range'],
  ['a negative volume', { volumes: { low: -1, expected: 1, high: 1 } }, 'invalid', 'out-of-range'],
  [
    'ends of a range on the wrong side',
    { costs: [{ ...once('legal', 100), low: 120 }] },
    'invalid',
    'range-order:legal',
  ],
  [
    'more than all taken off',
    { benefits: [{ id: 'r', factor: 'temps', amount: 1, lowPct: -101 }] },
    'invalid',
    'range-order:r',
  ],
  [
    'a margin above 100 %',
    { benefits: [{ id: 'r', factor: 'retention', extraRevenue: 1, marginPct: 101 }] },
    'invalid',
    'out-of-range:r',
  ],
  [
    'a first year of 0',
    { benefits: [{ id: 'r', factor: 'temps', amount: 1, startYear: 0 }] },
    'invalid',
    'start-year:r',
  ],
] as const)('%s', (_, change, status, reason) => {
  expect(businessCase({ ...SMALL, ...change })).toMatchObject({
    status,
    reasons: [reason],
    value: null,
  })
})
