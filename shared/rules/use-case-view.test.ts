import { expect, test } from 'vitest'
import { caseNumber, marks, typed } from '../../test/fixtures/vectors/scored-case'
import { DEFAULT_SETTINGS } from '../domain/settings'
import { ranksOf, rankUseCases, viewOf } from './use-case-view'

const view = (n: number, facts = {}) => viewOf(caseNumber(n, facts), DEFAULT_SETTINGS)

test('the same case under the same settings is computed once', () => {
  const useCase = caseNumber(1, typed(8, 8))

  expect(viewOf(useCase, DEFAULT_SETTINGS)).toBe(viewOf(useCase, DEFAULT_SETTINGS))
  expect(viewOf({ ...useCase }, DEFAULT_SETTINGS)).not.toBe(viewOf(useCase, DEFAULT_SETTINGS))
})

test('other settings give another view of the same case', () => {
  const useCase = caseNumber(1, typed(6, 6))
  const strict = { ...DEFAULT_SETTINGS, matrixCut: 6.5 }

  expect(viewOf(useCase, DEFAULT_SETTINGS).quadrant.value).toBe('quick-win')
  expect(viewOf(useCase, strict).quadrant.value).toBe('avoid')
})

test('a quadrant drawn from too few marks is provisional for the reason of the mark', () => {
  const { impact, quadrant, index } = view(1, marks([9, null, null], [7, 7, 7, 6]))

  expect(impact.status).toBe('provisional')
  expect(quadrant).toEqual({
    status: 'provisional',
    value: 'quick-win',
    reasons: ['too-few-sub-scores'],
  })
  expect(index.status).toBe('provisional')
})

test('a mark typed by the room wins over its sub-scores and says so', () => {
  const useCase = caseNumber(1, marks([2, 2, 2], [7, 7, 7, 7]))
  const { impact, feasibility } = viewOf(
    { ...useCase, impact: { ...useCase.impact, direct: 9 } },
    DEFAULT_SETTINGS,
  )

  expect(impact).toMatchObject({ value: 9, typed: true })
  expect(feasibility).toMatchObject({ value: 7, typed: false })
})

test('the ranking puts unscored cases last and gives them no place', () => {
  const list = [view(1), view(2, typed(3, 3)), view(3, typed(9, 9)), view(4, typed(9, 2))]

  expect(rankUseCases(list).map(({ useCase }) => useCase.code)).toEqual([
    'CU03',
    'CU04',
    'CU02',
    'CU01',
  ])
  expect([...ranksOf(list).values()]).toEqual([1, 2, 3])
})

test('the suggestion comes from the data grid, and is absent while the grid is empty', () => {
  const { data } = caseNumber(1)
  const allYes = Object.fromEntries(Object.keys(data).map((criterion) => [criterion, 'yes']))

  expect(view(1).suggestion).toBeNull()
  expect(view(1, { data: allYes }).suggestion).toBe(10)
})
