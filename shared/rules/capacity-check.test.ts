import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { capacityCheck, type Team } from './capacity-check'

test.each(vectorsOf<Team>('capacity-check'))('$id: $note', (vector) => {
  const { value, ...result } = capacityCheck(vector.input)
  expect(differences(vector, { ...value, ...result, value: value?.verdict ?? null })).toEqual([])
})

test('a saving of exactly the payroll passes, whatever binary fractions make of it', () => {
  // In binary, 1 300 × 1.9 − 1 300 × 1.4 lies a trace above 650.
  const team = { volume: 1_300, hoursBefore: 1.9, hoursAfter: 1.4, fte: 8, rate: 34 }

  expect(capacityCheck({ ...team, payroll: 22_100 }).value?.blocked).toBe(false)
  expect(capacityCheck({ ...team, payroll: 22_099 }).value?.blocked).toBe(true)
})
