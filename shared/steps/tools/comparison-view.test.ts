import { describe, expect, test } from 'vitest'
import { blankToolComparison } from '../../domain/blank-tools'
import { TOOL_CRITERIA, type Tool, type ToolCriterion } from '../../domain/tool'
import type { EliminatoryCriterion, ToolComparison } from '../../domain/tool-comparison'
import { aProject, aTool, anId } from '../../../test/builders/project'
import { threeYearCost } from './comparison-costs'
import { comparisonView } from './comparison-view'
import { conditionsOf } from './eliminations'
import { sharesOf } from './shares'

/** The six criteria and four offers of the worked screen, marks in the same order. */
const CRITERIA = [
  'data-location',
  'need-fit',
  'openness',
  'adaptability',
  'cost',
  'reversibility',
] as const
const WEIGHTS = [25, 20, 15, 15, 15, 10]
const OFFERS = {
  suite: [4, 4, 5, 4, 2, 2],
  european: [5, 4, 3, 4, 4, 4],
  general: [3, 5, 3, 5, 3, 3],
  open: [5, 3, 2, 2, 2, 5],
}

const marks = (values: readonly number[]): Tool['criteria'] =>
  Object.fromEntries(
    TOOL_CRITERIA.map((criterion) => {
      const at = CRITERIA.indexOf(criterion as (typeof CRITERIA)[number])
      return [criterion, values[at] ?? null]
    }),
  ) as Record<ToolCriterion, number | null>

const weights = Object.fromEntries(
  TOOL_CRITERIA.map((criterion) => {
    const at = CRITERIA.indexOf(criterion as (typeof CRITERIA)[number])
    return [criterion, WEIGHTS[at] ?? 0]
  }),
) as Record<ToolCriterion, number>

const offers = Object.entries(OFFERS).map(([name, values]) =>
  aTool({ name, criteria: marks(values), securityCompliance: 'yes' }),
)
const comparison = (facts: Partial<ToolComparison> = {}): ToolComparison =>
  blankToolComparison({
    id: anId() as ToolComparison['id'],
    title: 'Assistant',
    toolIds: offers.map(({ id }) => id),
    weights,
    ...facts,
  })
const project = aProject({ tools: offers })

describe('comparisonView', () => {
  test('scores, leader and firmness of the worked example', () => {
    const view = comparisonView(project, comparison())
    expect(view.tools.map(({ tool, score }) => [tool.name, score?.toFixed(2)])).toEqual([
      ['suite', '3.65'],
      ['european', '4.10'],
      ['general', '3.70'],
      ['open', '3.25'],
    ])
    expect(view.leader?.name).toBe('european')
    expect(view.robustness?.withoutCost?.holds).toBe(true)
    expect(view.robustness?.withoutCost?.first).toBeCloseTo(4.1176, 4)
    expect(view.robustness?.withoutCost?.second).toBeCloseTo(3.9412, 4)
  })

  test('trials move 5, 10 or 15 points between two criteria, each move once', () => {
    const { robustness } = comparisonView(project, comparison())
    // Six criteria: 5 targets each; the one at 10 points gives only twice.
    expect(robustness?.trials).toBe(5 * (3 * 5 + 2))
    // Counted apart, in fractions.
    expect(robustness?.held).toBe(81)
  })

  test('the nearest weight that ends the lead, by hand: 0.882 / (0.882 + 2)', () => {
    const tipping = comparisonView(project, comparison()).robustness?.tipping
    const suite = offers[0]
    expect(tipping).toMatchObject({ criterion: 'openness', direction: 'above', passing: suite?.id })
    expect(tipping?.at).toBeCloseTo(30.61, 2)
  })

  test('at the tipping weight both are level', () => {
    const view = comparisonView(project, comparison())
    const at = view.robustness?.tipping?.at ?? 0
    const rest = (100 - at) / 85
    const tipped = Object.fromEntries(
      TOOL_CRITERIA.map((one) => [one, one === 'openness' ? at : weights[one] * rest]),
    ) as Record<ToolCriterion, number>
    const there = comparisonView(project, comparison({ weights: tipped }))
    expect(there.leader).toBeNull()
    expect(there.result.value?.winners).toHaveLength(2)
  })

  test('a lead that trials can break is not held in all of them', () => {
    const close = [
      aTool({ criteria: marks([4, 4, 4, 4, 4, 4]) }),
      aTool({ criteria: marks([5, 4, 3, 4, 3, 4]) }),
    ]
    const view = comparisonView(
      aProject({ tools: close }),
      comparison({ toolIds: close.map(({ id }) => id), eliminatory: [] }),
    )
    expect(view.robustness?.held).toBeLessThan(view.robustness?.trials ?? 0)
    expect(view.robustness?.held).toBeGreaterThan(0)
  })

  test('a tool that fails a criterion is out of the ranking and stays visible', () => {
    const out = aTool({
      name: 'out',
      criteria: marks([5, 5, 5, 5, 5, 5]),
      securityCompliance: 'no',
    })
    const view = comparisonView(
      aProject({ tools: [...offers, out] }),
      comparison({ toolIds: [...offers.map(({ id }) => id), out.id] }),
    )
    const shown = view.tools.at(-1)
    expect(shown).toMatchObject({ out: ['security-compliance'], score: null, rank: null })
    expect(view.leader?.name).toBe('european')
  })

  test('equal scores have no leader', () => {
    const twins = [
      aTool({ criteria: marks([4, 4, 4, 4, 4, 4]) }),
      aTool({ criteria: marks([4, 4, 4, 4, 4, 4]) }),
    ]
    const view = comparisonView(
      aProject({ tools: twins }),
      comparison({ toolIds: twins.map(({ id }) => id) }),
    )
    expect([view.leader, view.robustness]).toEqual([null, null])
  })
})

describe('sharesOf', () => {
  test('add up to 100 whatever the weights', () => {
    const shares = sharesOf({ ...weights, 'need-fit': 80 })
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 10)
    expect(shares.map(({ criterion }) => criterion)).not.toContain('skills')
  })

  test('no weight, no share', () => {
    const none = Object.fromEntries(TOOL_CRITERIA.map((one) => [one, 0])) as typeof weights
    expect(sharesOf(none)).toEqual([])
  })
})

describe('conditionsOf', () => {
  const answer = (criterion: EliminatoryCriterion, facts: Partial<Tool>) =>
    conditionsOf(aTool(facts), [criterion])[criterion]

  test.each<[EliminatoryCriterion, Partial<Tool>, string | null]>([
    ['security-compliance', { securityCompliance: 'partly' }, 'partly'],
    ['processor-contract', { processorContract: 'no' }, 'no'],
    ['processor-contract', { processorContract: 'no', personalData: 'no' }, 'na'],
    [
      'training-optout',
      { trainingOptout: 'no', allowedData: ['confidential'], personalData: 'no' },
      'no',
    ],
    [
      'training-optout',
      { trainingOptout: 'no', allowedData: ['public'], personalData: 'no' },
      'na',
    ],
    ['data-in-eu', { dataLocation: 'outside-eu' }, 'no'],
    ['data-in-eu', { dataLocation: 'outside-eu', personalData: 'no' }, 'na'],
    ['data-in-eu', { dataLocation: null }, null],
    ['data-in-eu', { dataLocation: 'internal' }, 'yes'],
    ['exit-clause', { exitClause: null }, null],
    ['budget-cap', { billing: 'flat', flatPerMonth: 100, budgetPerYear: 1199 }, 'no'],
    ['budget-cap', { billing: 'flat', flatPerMonth: 100, budgetPerYear: 1200 }, 'yes'],
    ['budget-cap', { billing: 'flat', flatPerMonth: 100 }, null],
  ])('%s with %o', (criterion, facts, expected) => {
    expect(answer(criterion, facts)).toBe(expected)
  })

  test('a decision by hand counts as a no, on its criterion only', () => {
    const tool = aTool({
      exitClause: 'yes',
      securityCompliance: 'yes',
      eliminated: [{ criterion: 'exit-clause', reason: 'Trois ans d’engagement' }],
    })
    expect(conditionsOf(tool, ['exit-clause', 'security-compliance'])).toEqual({
      'exit-clause': 'no',
      'security-compliance': 'yes',
    })
  })
})

describe('threeYearCost', () => {
  const tool = aTool({
    billing: 'seat',
    seatPrice: 20,
    seatsPaid: 10,
    operatingPerYear: 1000,
    setUpCosts: { integration: 3000, hardware: 500, training: 2000, exit: 250 },
  })

  test('its parts add up', () => {
    const cost = threeYearCost(tool, null).value
    expect(cost).toMatchObject({
      total: 7200 + 3500 + 2000 + 3000 + 250,
      parts: { licences: 7200, integration: 3500, training: 2000, operation: 3000, exit: 250 },
      perUserMonth: null,
    })
  })

  test('everybody gets a seat when the number of users is given', () => {
    const cost = threeYearCost(tool, 65).value
    expect(cost?.parts.licences).toBe(65 * 20 * 36)
    expect(cost?.perUserMonth).toBeCloseTo((46_800 + 8750) / 36 / 65, 10)
  })

  test('a price not known gives no cost', () => {
    expect(threeYearCost(aTool({ billing: 'seat' }), 65).status).toBe('not-computable')
  })
})
