import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { sensitivity, type Shock } from './sensitivity'

interface Input extends Shock {
  readonly benefits: number | null
  readonly costs: number | null
}

test.each(vectorsOf<Input>('sensitivity'))('$id: $note', (vector) => {
  const { benefits, costs, ...shock } = vector.input
  const { status, reasons, value } = sensitivity(benefits, costs, shock)
  // Case by case, for the tolerance.
  const cases = vector.expected['value'] as Readonly<Record<string, number>> | null
  const expected = { status: vector.expected.status, ...cases }

  expect(differences({ ...vector, expected }, { status, reasons, ...value })).toEqual([])
  expect(value === null).toBe(cases === null)
})

test('no more than all of the benefits can fail to come', () => {
  expect(sensitivity(100, 100, { shortfall: 101 }).status).toBe('invalid')
})
