import { expect, test } from 'vitest'
import type { Sheet, SheetCell } from '../sheets'
import { rowHeights } from './row-heights'

const wrapped = (text: string): SheetCell => ({
  value: { kind: 'text', text },
  role: 'input',
  wrap: true,
})
const sheet = (row: readonly SheetCell[], printed?: Sheet['printed']): Sheet => ({
  name: 'x',
  orientation: 'landscape',
  columns: [{ width: 10 }, { width: 10 }],
  rows: [row],
  ...(printed ? { printed } : {}),
})

test.each([
  ['court', undefined],
  ['deux mots longs', 34],
  ['un\ndeux\ntrois', 49],
  ['mot '.repeat(200), 49],
])('%j in ten digits', (text, height) => {
  expect(rowHeights(sheet([wrapped(text)])).get(1)).toBe(height)
})

test('a long text outside what is printed does not stretch its row', () => {
  expect(
    rowHeights(sheet([wrapped('a'), wrapped('mot '.repeat(50))], { rows: 1, columns: 1 })).get(1),
  ).toBeUndefined()
})
