import { expect, test } from 'vitest'
import { CELL_LIMIT, cellText, looksLikeFormula, sheetNameFault } from './cell-text'

test.each([
  ['_x0041_', '_x005F_x0041_'],
  ['_x00', '_x00'],
  ['a\u0000b\uFFFFc', 'abc'],
  ['=1+1', '=1+1'],
])('%j is kept in a cell as %j', (text, expected) => {
  expect(cellText(text, 'fr')).toBe(expected)
})

test('a text of exactly the limit is whole; one more character cuts it with a notice', () => {
  expect(cellText('x'.repeat(CELL_LIMIT), 'en')).toBe('x'.repeat(CELL_LIMIT))
  expect(cellText('x'.repeat(CELL_LIMIT + 1), 'en')).toMatch(/^x+ \[text cut: .+\]$/)
  expect(cellText('🧭'.repeat(CELL_LIMIT), 'en').length).toBeLessThanOrEqual(CELL_LIMIT)
  expect(cellText('🧭'.repeat(CELL_LIMIT), 'en')).not.toContain('\uFFFD')
})

test.each(['=1', '+33', '-5', '@A1', '\tx', '\uFF1D1'])('%j looks like a formula', (text) => {
  expect(looksLikeFormula(text)).toBe(true)
})

test.each(['Léa', '1+1', ''])('%j does not', (text) => {
  expect(looksLikeFormula(text)).toBe(false)
})

test.each([
  ['Notation', [], null],
  ['', [], 'length'],
  ['x'.repeat(32), [], 'length'],
  ['a:b', [], 'character'],
  ["'a", [], 'apostrophe'],
  ['History', [], 'reserved'],
  ['historique', [], 'reserved'],
  ['Listes', ['LISTES'], 'twice'],
] as const)('the sheet name %j: %s %s', (name, others, fault) => {
  expect(sheetNameFault(name, others)).toBe(fault)
})
