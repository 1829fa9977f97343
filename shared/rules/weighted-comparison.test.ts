import { expect, test } from 'vitest'
import {
  type ComparisonCriterion,
  type ComparisonOption,
  weightedComparison,
} from './weighted-comparison'

const CRITERIA: readonly ComparisonCriterion[] = [
  { id: 'need-fit', weight: 3 },
  { id: 'cost', weight: 2 },
  { id: 'support', weight: 0 },
]
const option = (
  id: string,
  marks: ComparisonOption['marks'],
  conditions: ComparisonOption['conditions'] = {},
): ComparisonOption => ({ id, marks, conditions })

test('ranks by the weighted mean; a weight of 0 leaves the criterion out', () => {
  const result = weightedComparison(CRITERIA, [
    option('a', { 'need-fit': 3, cost: 4, support: 5 }),
    option('b', { 'need-fit': 5, cost: 2, support: 1 }),
  ])

  expect(result.status).toBe('ok')
  expect(result.value?.ranking.map(({ id, rank, score }) => [id, rank, score])).toEqual([
    ['b', 1, expect.closeTo(19 / 5, 9)],
    ['a', 2, expect.closeTo(17 / 5, 9)],
  ])
  expect(result.value?.margin).toBeCloseTo(0.4, 9)
})

test('an option that fails a condition is out with the reason, however good its marks', () => {
  const result = weightedComparison(CRITERIA, [
    option('a', { 'need-fit': 2, cost: 2 }, { 'hosted-in-europe': 'yes' }),
    option('b', { 'need-fit': 5, cost: 5 }, { 'hosted-in-europe': 'no', contract: 'yes' }),
  ])

  expect(result.out).toEqual([{ id: 'b', conditions: ['hosted-in-europe'], belowMinimum: [] }])
  expect(result.value?.winners).toEqual(['a'])
  expect(result.value?.margin).toBeNull()
})

test('a mark below the minimum of its criterion is out, one on the minimum stays', () => {
  const criteria = [{ id: 'security', weight: 1, minimum: 3 }]

  const result = weightedComparison(criteria, [
    option('a', { security: 2 }),
    option('b', { security: 3 }),
  ])

  expect(result.out).toEqual([{ id: 'a', conditions: [], belowMinimum: ['security'] }])
  expect(result.value?.winners).toEqual(['b'])
})

test('when all are out, the reasons are still told', () => {
  const result = weightedComparison(CRITERIA, [option('a', {}, { contract: 'no' })])

  expect(result).toMatchObject({ status: 'not-computable', reasons: ['all-out'] })
  expect(result.out.map(({ id }) => id)).toEqual(['a'])
})

test('a missing mark leaves out its criterion for that option and makes the result provisional', () => {
  const result = weightedComparison(CRITERIA, [
    option('a', { 'need-fit': 4, cost: null }),
    option('b', { 'need-fit': 3, cost: 5 }),
    option('c', {}),
  ])

  expect(result).toMatchObject({ status: 'provisional', reasons: ['mark-missing'] })
  expect(result.value?.ranking[0]).toMatchObject({ id: 'a', score: 4, missing: ['cost'] })
  expect(result.value?.unmarked).toEqual(['c'])
})

test('a condition half met or unanswered stays in and has to be checked', () => {
  const result = weightedComparison(CRITERIA, [
    option('a', { 'need-fit': 4, cost: 4 }, { contract: 'partly', exit: null, open: 'na' }),
  ])

  expect(result).toMatchObject({ status: 'provisional', reasons: ['condition-to-check'] })
  expect(result.value?.ranking[0]?.toCheck).toEqual(['contract', 'exit'])
})

test('equal scores share a place and leave the next one free', () => {
  const result = weightedComparison(
    [
      { id: 'x', weight: 0.1 },
      { id: 'y', weight: 0.2 },
    ],
    [option('low', { x: 1, y: 1 }), option('a', { x: 5, y: 2 }), option('b', { x: 3, y: 3 })],
  )

  expect(result.value?.ranking.map(({ id, rank }) => [id, rank])).toEqual([
    ['a', 1],
    ['b', 1],
    ['low', 3],
  ])
  expect(result.value?.winners).toEqual(['a', 'b'])
  expect(result.value?.margin).toBe(0)
})

const CLOSE = [
  option('fit', { 'need-fit': 5, cost: 1 }),
  option('cheap', { 'need-fit': 2, cost: 5 }),
]

test('names the single weights whose move by one point changes the winner', () => {
  // fit: (15 + 2) / 5 = 3.4; cheap: (6 + 10) / 5 = 3.2. One point less for need, or more for cost, turns it.
  const { value } = weightedComparison(CRITERIA, CLOSE)

  expect(value?.winners).toEqual(['fit'])
  expect(value?.changes).toEqual([
    { criterion: 'need-fit', from: 3, to: 2, winners: ['cheap'] },
    { criterion: 'cost', from: 2, to: 3, winners: ['cheap'] },
  ])
})

test('the step can be a percentage of each weight, and stays within the scale', () => {
  const firm = [option('a', { 'need-fit': 5, cost: 5 }), option('b', { 'need-fit': 4, cost: 4 })]
  const percent = { kind: 'percent', by: 25 } as const

  expect(weightedComparison(CRITERIA, CLOSE, percent).value?.changes).toEqual([
    { criterion: 'need-fit', from: 3, to: 2.25, winners: ['cheap'] },
    { criterion: 'cost', from: 2, to: 2.5, winners: ['cheap'] },
  ])
  expect(weightedComparison(CRITERIA, firm, percent).value?.changes).toEqual([])
})

test('a weight at the end of the scale is moved one way only', () => {
  const atTheTop = [
    { id: 'need-fit', weight: 5 },
    { id: 'cost', weight: 5 },
  ]
  const tied = [
    option('fit', { 'need-fit': 5, cost: 2 }),
    option('cheap', { 'need-fit': 2, cost: 5 }),
  ]

  expect(weightedComparison(atTheTop, tied).value?.changes).toEqual([
    { criterion: 'need-fit', from: 5, to: 4, winners: ['cheap'] },
    { criterion: 'cost', from: 5, to: 4, winners: ['fit'] },
  ])
})

test('a weight that falls to 0 and leaves nothing to compare by is no other winner', () => {
  const criteria = [{ id: 'cost', weight: 1 }]

  expect(weightedComparison(criteria, [option('a', { cost: 4 })]).value?.changes).toEqual([])
})

test.each([
  ['no option', CRITERIA, [], 'no-option'],
  ['no weight', [{ id: 'cost', weight: 0 }], [option('a', { cost: 3 })], 'no-weight'],
  ['no mark', CRITERIA, [option('a', { support: 3 })], 'no-mark'],
] as const)('%s: not computable', (_, criteria, options, reason) => {
  expect(weightedComparison(criteria, options)).toMatchObject({
    status: 'not-computable',
    reasons: [reason],
  })
})

test.each([
  ['a mark of 6', CRITERIA, { cost: 6 }],
  ['a weight of 6', [{ id: 'cost', weight: 6 }], { cost: 3 }],
  ['a minimum of 0', [{ id: 'cost', weight: 1, minimum: 0 }], { cost: 3 }],
] as const)('%s is refused', (_, criteria, marks) => {
  expect(weightedComparison(criteria, [option('a', marks)]).status).toBe('invalid')
})
