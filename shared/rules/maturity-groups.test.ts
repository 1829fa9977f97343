import { describe, expect, test } from 'vitest'
import type { MaturityValue } from './maturity-coverage'
import {
  type DimensionByGroup,
  MINIMUM_GROUP_SIZE,
  maturityByGroup,
  type Respondent,
  type Shown,
} from './maturity-groups'

const questions = [1, 2, 3, 4, 5].map((number) => ({
  id: `maturity.data.q${number}`,
  dimension: 'data' as const,
}))

/** People of one group, each with the same level everywhere. */
const people = (group: string, ...levels: readonly MaturityValue[]): readonly Respondent[] =>
  levels.map((level, index) => ({
    id: `${group}-${index}`,
    group,
    values: new Map(questions.map(({ id }) => [id, level])),
  }))

const data = (
  respondents: readonly Respondent[],
  mode: 'together' | 'respondents' = 'respondents',
): DimensionByGroup => {
  const found = maturityByGroup(questions, respondents, mode).value?.find(
    ({ dimension }) => dimension === 'data',
  )
  if (!found) throw new Error('no data dimension')
  return found
}

const kinds = ({ total, groups }: DimensionByGroup) =>
  Object.fromEntries([
    ['total', total.kind],
    ...groups.map(({ group, shown }) => [group, shown.kind] as const),
  ])

const figure = (shown: Shown) => (shown.kind === 'shown' ? shown.figure : null)

test('a group of five has its mean and spread', () => {
  const { groups, total } = data([...people('A', 1, 2, 3, 4, 5), ...people('B', 3, 3, 3, 3, 3, 3)])

  expect(figure(groups[0]?.shown ?? total)).toEqual({ people: 5, mean: 3, spread: Math.SQRT2 })
  expect(figure(groups[1]?.shown ?? total)).toEqual({ people: 6, mean: 3, spread: 0 })
  expect(figure(total)?.people).toBe(11)
})

describe('what is hidden', () => {
  test('four people have no figure, alone or as a total', () => {
    expect(kinds(data(people('A', 1, 2, 3, 4)))).toEqual({
      total: 'below-minimum',
      A: 'below-minimum',
    })
  })

  test('the next smallest group goes too when one group could be worked out', () => {
    expect(
      kinds(
        data([
          ...people('small', 1, 1, 1, 1),
          ...people('large', 2, 2, 2, 2, 2, 2, 2),
          ...people('middle', 3, 3, 3, 3, 3, 3),
        ]),
      ),
    ).toEqual({
      total: 'shown',
      small: 'below-minimum',
      middle: 'hidden-with-another',
      large: 'shown',
    })
  })

  test('two small groups cover each other from five people on, not before', () => {
    const large = people('large', 3, 3, 3, 3, 3)

    expect(kinds(data([...people('A', 1, 1), ...people('B', 2, 2), ...large]))['large']).toBe(
      'hidden-with-another',
    )
    expect(kinds(data([...people('A', 1, 1), ...people('B', 2, 2, 2), ...large]))['large']).toBe(
      'shown',
    )
  })

  test('people without a group are protected as a group', () => {
    expect(kinds(data([...people('', 1), ...people('A', 2, 2, 2, 2, 2)]))).toMatchObject({
      '': 'below-minimum',
      A: 'hidden-with-another',
    })
  })

  test('those who did not answer the dimension do not count towards five', () => {
    expect(
      kinds(data([...people('A', 3, 3, 3, 3, 'unknown'), ...people('B', 'unknown', null)])),
    ).toEqual({ total: 'below-minimum', A: 'below-minimum', B: 'no-answer' })
  })

  test('whatever the sizes, no figure and no difference of figures is of fewer than five', () => {
    const sizes = [0, 1, 2, 3, 4, 5, 6, 7]
    const cases = sizes.flatMap((a) => sizes.flatMap((b) => sizes.map((c) => ({ a, b, c }))))

    expect(cases.filter(({ a, b, c }) => a + b + c > 0).flatMap(leaks)).toEqual([])
  })
})

/** What the figures shown for groups of these sizes give away. */
function leaks(sizes: Readonly<Record<string, number>>): readonly string[] {
  const { total, groups } = data(
    Object.entries(sizes).flatMap(([group, size]) =>
      people(group, ...Array.from({ length: size }, () => 3 as const)),
    ),
  )
  const peopleIn = (shown: Shown) => figure(shown)?.people ?? 0
  const visible = groups.filter(({ shown }) => shown.kind === 'shown')
  const hidden = groups.length - visible.length
  const left = peopleIn(total) - visible.reduce((sum, { shown }) => sum + peopleIn(shown), 0)
  const name = JSON.stringify(sizes)
  return [
    ...([total, ...visible.map(({ shown }) => shown)].some(
      (shown) => shown.kind === 'shown' && peopleIn(shown) < MINIMUM_GROUP_SIZE,
    )
      ? [`${name}: a figure of fewer than five`]
      : []),
    ...(total.kind === 'shown' && left > 0 && left < MINIMUM_GROUP_SIZE
      ? [`${name}: ${left} people by difference`]
      : []),
    ...(total.kind === 'shown' && visible.length > 0 && hidden === 1
      ? [`${name}: one group by difference`]
      : []),
  ]
}

test('one sheet found together is nobody’s, and is shown', () => {
  const { total, groups } = data(people('', 2), 'together')

  expect(figure(total)).toEqual({ people: 1, mean: 2, spread: 0 })
  expect(groups).toEqual([])
})

test.each([
  ['no-respondent', [], 'respondents'],
  ['respondent-twice', [...people('A', 3), ...people('A', 3)], 'respondents'],
  ['several-common-sheets', people('', 3, 3), 'together'],
  ['out-of-range', people('A', 3, 3, 3, 3, 6 as 5), 'respondents'],
] as const)('%s', (reason, respondents, mode) => {
  expect(maturityByGroup(questions, respondents, mode)).toMatchObject({
    value: null,
    reasons: [reason],
  })
})
