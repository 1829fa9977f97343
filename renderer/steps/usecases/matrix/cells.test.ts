import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { aUseCase } from '../../../../test/builders/project'
import { cellsOf, weightOf } from './cells'

const placed = (impact: number, feasibility: number) => {
  const blank = aUseCase()
  return viewOf(
    {
      ...blank,
      impact: { ...blank.impact, direct: impact },
      feasibility: { ...blank.feasibility, direct: feasibility },
    },
    DEFAULT_SETTINGS,
  )
}

describe('cells of one point', () => {
  test('hold the cases of their marks, 10 in the last one', () => {
    const cells = cellsOf([placed(8.2, 3.1), placed(8.9, 3.9), placed(10, 10)], 5.5)

    expect(cells.map(({ bottom, left, members }) => [bottom, left, members.length])).toEqual([
      [9, 9, 1],
      [8, 3, 2],
    ])
  })

  test('are divided by the cut, so that none is in two quadrants', () => {
    const cells = cellsOf([placed(5.4, 8), placed(5.5, 8), placed(5.6, 8)], 5.5)

    expect(
      cells.map(({ quadrant, bottom, top, members }) => [quadrant, bottom, top, members.length]),
    ).toEqual([
      ['quick-win', 5.5, 6, 2],
      ['incremental', 5, 5.5, 1],
    ])
  })

  test('leave out what is not scored', () => {
    expect(cellsOf([viewOf(aUseCase(), DEFAULT_SETTINGS)], 5.5)).toEqual([])
  })
})

test('the tint has four steps', () => {
  expect([1, 5, 10, 20].map((count) => weightOf(count, 20))).toEqual([1, 2, 3, 4])
})
