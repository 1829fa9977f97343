import { expect, test } from 'vitest'
import { figuresOf, once, yearly } from '../../test/builders/case-lines'
import { isClose } from '../../test/fixtures/vectors/vectors'
import { roundHalfUp } from '../kernel/format'
import { businessCase, type CaseInput } from './business-case'

/** The after-sales case of method.md 20.11. */
const CU01 = {
  costs: [
    once('integration', 24_000),
    once('data-preparation', 14_000),
    once('infrastructure', 7_000),
    once('training-change', 9_000),
    { ...yearly('licences', null), seats: 22, unitPrice: 38 },
    yearly('api-usage', 0),
    yearly('management-staff', 0),
    yearly('continuous-optimisation', 0),
  ],
  maintenancePct: 20,
  years: 3,
  benefits: [
    {
      id: 'time',
      factor: 'time',
      volume: 5_200,
      hoursBefore: 1.9,
      hoursAfter: 1.4,
      hourlyCost: 34,
      realisationPct: 60,
    },
    { id: 'visits', factor: 'visits', count: 85, unitCost: 420 },
    { id: 'retention', factor: 'retention', extraRevenue: 60_000, marginPct: 35 },
  ],
  intangibles: [{ id: 'employer' }, { id: 'data' }, { id: 'scalability' }],
  capacity: { fte: 8, productiveHours: 1_600, hoursBefore: 1.9, hoursAfter: 1.4, volume: 5_200 },
} as const satisfies CaseInput

/** Paths of the expected object where the actual one differs. */
const differing = (actual: unknown, expected: unknown, path = ''): readonly string[] =>
  typeof expected === 'object' && expected !== null
    ? Object.entries(expected).flatMap(([key, value]) =>
        differing((actual as Record<string, unknown> | null)?.[key], value, `${path}.${key}`),
      )
    : isClose(actual, expected)
      ? []
      : [`${path}: ${String(actual)}, not ${String(expected)}`]

test('reproduces the case of method.md 20.11, unrounded', () => {
  const result = businessCase(CU01)

  expect(result).toMatchObject({ status: 'ok', reasons: [] })
  expect(
    differing(result.value, {
      oneOff: 54_000,
      licences: 10_032,
      running: {
        status: 'ok',
        value: { running: 20_832, maintenance: 10_800, ratio: 20, ratioInRange: true },
      },
      firstYear: 74_832,
      bracket: { status: 'ok', value: 'medium' },
      stressed: { firstYear: 102_519.84 },
      costShare: {
        status: 'ok',
        value: {
          shares: {
            licences: 15.66716641679,
            integration: 37.48125937031,
            infrastructure: 10.93203398301,
            data: 21.86406796602,
            training: 14.05547226387,
          },
          total: 64_032,
        },
      },
      benefits: [
        { id: 'time', gross: 88_400, net: 53_040 },
        { id: 'visits', gross: 35_700, net: 35_700 },
        { id: 'retention', gross: 60_000, net: 21_000 },
      ],
      yearlyBenefit: 109_740,
      intangibles: ['employer', 'data', 'scalability'],
      rampYear1: 0.625,
      benefitsByYear: [68_587.5, 109_740, 109_740],
      costsByYear: [74_832, 20_832, 20_832],
      benefitsTotal: 288_067.5,
      tco: 116_496,
      net: 171_571.5,
      f1: { value: -8.344692110327 },
      f1WithoutRamp: { value: 46.64849262348 },
      f2: { value: 426.7857142857 },
      f3: { value: 147.2767305315 },
      f3ByYear: [{ value: -8.344692110327 }, { value: 86.41024836929 }, { value: 147.2767305315 }],
      f4: { value: (171_571.5 * 100) / 54_000 },
      grossRatio: { value: 247.2767305315 },
      paybackSimulated: {
        value: {
          verdict: 'reached',
          months: 13,
          ceil: 13,
          balance: 1_164.5,
          previousBalance: -6_244.5,
        },
      },
      paybackSimple: { value: { verdict: 'reached', months: 8.182832148715, ceil: 9 } },
      paybackNet: { value: { verdict: 'reached', months: 7.288432986908, ceil: 8 } },
      sensitivity: {
        value: {
          base: 147.2767305315,
          cost: 80.49396389162,
          benefit: 73.09371137206,
          both: 26.34577472413,
        },
      },
    }),
  ).toEqual([])
  expect(result.value?.costShare.value).toMatchObject({ outOfRange: [], forgotten: [] })
  expect(
    differing(result.capacity, {
      status: 'ok',
      workloadBefore: 9_880,
      capacity: 12_800,
      value: { verdict: 'consistent', workloadAfter: 7_280, load: 77.1875, blocked: false },
    }),
  ).toEqual([])
})

test('prints as the sample company prints it', () => {
  const figures = figuresOf(CU01)
  const shown = (value: number | null) => (value === null ? null : roundHalfUp(value, 1))

  expect(Object.values(figures.costShare.value?.shares ?? {}).map(shown)).toEqual([
    15.7, 37.5, 10.9, 21.9, 14.1,
  ])
  expect(
    [figures.f1, figures.f1WithoutRamp, figures.f2, figures.f3].map((f) => shown(f.value)),
  ).toEqual([-8.3, 46.6, 426.8, 147.3])
  expect(Object.values(figures.sensitivity.value ?? {}).map(shown)).toEqual([
    147.3, 80.5, 73.1, 26.3,
  ])
  expect(figures.balances.slice(12, 14)).toEqual([-6_244.5, 1_164.5])
  expect(figures.balances).toHaveLength(37)
})

test('asks about what nobody planned, and says nothing else about a sound case', () => {
  expect(figuresOf(CU01).remarks).toEqual([
    { kind: 'forgotten', factor: 'internal-time' },
    { kind: 'forgotten', factor: 'legal' },
    { kind: 'forgotten', factor: 'exit' },
  ])
})

test('lists what it rests on, next to the standard of the method', () => {
  const { assumptions } = figuresOf(CU01)

  expect(assumptions).toContainEqual({
    key: 'maintenance-rate',
    value: 20,
    standard: 18,
    line: null,
  })
  expect(assumptions).toContainEqual({
    key: 'ramp-first-year',
    value: 62.5,
    standard: 62.5,
    line: null,
  })
  expect(assumptions).toContainEqual({
    key: 'realisation',
    value: 60,
    standard: 50,
    line: 'time',
  })
  expect(assumptions.filter(({ key }) => key === 'realisation')).toHaveLength(1)
})

const OVERPAID: CaseInput = {
  ...CU01,
  capacity: { ...CU01.capacity, hoursAfter: 0.4, payroll: 200_000 },
}

test('a saving above the payroll blocks the case until somebody explains it', () => {
  const blocked = businessCase(OVERPAID)
  const explained = businessCase({
    ...OVERPAID,
    capacity: { ...CU01.capacity, hoursAfter: 0.4, payroll: 200_000, explanation: 'Two sites.' },
  })

  expect(blocked).toMatchObject({ status: 'not-computable', reasons: ['saving-above-payroll'] })
  expect(blocked.capacity?.value?.blocked).toBe(true)
  expect(explained.status).toBe('ok')
  expect(explained.value?.remarks).toContainEqual({ kind: 'saving-above-payroll' })
})
