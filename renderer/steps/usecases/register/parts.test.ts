import { describe, expect, test } from 'vitest'
import { aProject, aUseCase } from '../../../../test/builders/project'
import { columnsFor } from './columns'
import { duplicateOf } from './duplicate'
import { moveInGrid } from './grid-move'
import { situationOf } from './situation-of'
import { readPasted } from './use-pasted'

const marked = (facts: Parameters<typeof aUseCase>[0] = {}) =>
  aUseCase({
    impact: { direct: 8, sub: { strategic: null, financial: null, competitive: null } },
    feasibility: { direct: 8, sub: { cost: null, technical: null, data: null, skills: null } },
    status: 'scored',
    ...facts,
  })

describe('the sentence under the title', () => {
  const situation = (...useCases: ReturnType<typeof aUseCase>[]) =>
    situationOf(aProject({ useCases }))

  test('an empty register', () => {
    expect(situation()).toEqual({ kind: 'empty' })
  })
  test('cases still to score come first; a refused one no longer has to be', () => {
    expect(situation(marked(), aUseCase(), aUseCase({ status: 'refused' }))).toEqual({
      kind: 'unscored',
      count: 3,
      unscored: 1,
    })
  })
  test('then the pilot, by its number', () => {
    expect(situation(marked({ code: 'CU07', status: 'pilot' }), marked())).toEqual({
      kind: 'pilot',
      count: 2,
      quickWins: 2,
      pilots: ['CU07'],
    })
  })
  test('then the quick wins to choose from, or their absence', () => {
    expect(situation(marked())).toEqual({ kind: 'choose', count: 1, quickWins: 1 })
    const slow = marked({
      feasibility: { direct: 2, sub: { cost: null, technical: null, data: null, skills: null } },
    })
    expect(situation(slow)).toEqual({ kind: 'none-quick', count: 1 })
  })
})

test('a copy keeps the description and forgets the decision', () => {
  const original = marked({ title: 'Trier', status: 'refused', statusNote: 'Trop tôt' })
  const { id } = aUseCase()

  const copy = duplicateOf(original, { id, code: 'CU40', suffix: '(copie)' })

  expect(copy).toMatchObject({ id, code: 'CU40', title: 'Trier (copie)', status: 'idea' })
  expect(copy.statusNote).toBe('')
  expect(copy.impact.direct).toBe(8)
})

test('a copy of the longest title stays within the limit', () => {
  const original = aUseCase({ title: 'x'.repeat(300) })

  const { title } = duplicateOf(original, { id: original.id, code: 'CU41', suffix: '(copie)' })

  expect(title).toHaveLength(300)
  expect(title.endsWith(' (copie)')).toBe(true)
})

test.each([
  [1300, 9],
  [1120, 8],
  [896, 7],
  [712, 5],
  [400, 3],
])('%i pixels show %i columns', (width, count) => {
  expect(columnsFor(width)).toHaveLength(count)
})

test.each([
  ['ArrowDown', false, { row: 3, column: 1 }],
  ['ArrowUp', true, { row: 0, column: 1 }],
  ['PageDown', false, { row: 9, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 4 }],
  ['End', true, { row: 9, column: 1 }],
  ['x', false, null],
])('%s (Ctrl: %s) from row 2', (key, ctrl, expected) => {
  expect(moveInGrid({ key, ctrl }, { row: 2, column: 1 }, 10, 5)).toEqual(expected)
})

describe('rows copied from a spreadsheet', () => {
  const project = aProject()

  test('titles alone, one per line', () => {
    const pasted = readPasted('Trier les courriels\nRédiger des devis', project, 'fr')

    expect(pasted?.result.rows.map(({ useCase }) => useCase.title)).toEqual([
      'Trier les courriels',
      'Rédiger des devis',
    ])
  })

  test('headings bring the other columns; a row without a title is refused', () => {
    const pasted = readPasted(
      'Intitulé\tService\tImpact\nTrier\tSAV\t8\n\tCommerce\t3',
      project,
      'fr',
    )

    expect(pasted?.columns.map(({ field }) => field)).not.toContain(null)
    expect(pasted?.result.counts).toMatchObject({ ready: 1, blocked: 1 })
    expect(pasted?.result.rows[0]?.useCase.impact?.direct).toBe(8)
  })

  test('nothing gives nothing', () => {
    expect(readPasted('  \n', project, 'fr')).toBeNull()
  })
})
