import { expect, test } from 'vitest'
import { nextSort, sortRows } from './table-model'

const rows = [
  { id: 'CU10', gain: 90 },
  { id: 'CU2', gain: null },
  { id: 'évaluation', gain: 540 },
  { id: 'Écart', gain: 9 },
]
const valueOf = (row: (typeof rows)[number], column: string) =>
  column === 'id' ? row.id : row.gain
const ids = (sorted: readonly (typeof rows)[number][]) => sorted.map(({ id }) => id)

test('numbers sort as numbers, empty values last both ways', () => {
  const up = sortRows(rows, { column: 'gain', direction: 'ascending' }, valueOf, 'fr')
  const down = sortRows(rows, { column: 'gain', direction: 'descending' }, valueOf, 'fr')

  expect(ids(up)).toEqual(['Écart', 'CU10', 'évaluation', 'CU2'])
  expect(ids(down)).toEqual(['évaluation', 'CU10', 'Écart', 'CU2'])
})

test('words sort as the language does, digits inside as numbers', () => {
  const sorted = sortRows(rows, { column: 'id', direction: 'ascending' }, valueOf, 'fr')
  expect(ids(sorted)).toEqual(['CU2', 'CU10', 'Écart', 'évaluation'])
})

test('a third press gives the order of the list back', () => {
  const up = nextSort(null, 'gain')
  const down = nextSort(up, 'gain')

  expect(up).toEqual({ column: 'gain', direction: 'ascending' })
  expect(down).toEqual({ column: 'gain', direction: 'descending' })
  expect(nextSort(down, 'gain')).toBeNull()
  expect(nextSort(down, 'id')).toEqual({ column: 'id', direction: 'ascending' })
})
