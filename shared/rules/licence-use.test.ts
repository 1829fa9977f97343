import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { shownColour } from './colour'
import { type LicenceSeats, licenceUse } from './licence-use'

test.each(vectorsOf<LicenceSeats>('licence-use'))('$id: $note', (vector) => {
  const result = licenceUse(vector.input)
  expect(
    differences(vector, {
      unusedPerYear: null,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.share ?? null,
      colour: shownColour(result),
    }),
  ).toEqual([])
})

test('someone active without a single paid seat points at a shared account', () => {
  expect(licenceUse({ paid: 0, active: 1, unitPrice: 20 })).toMatchObject({
    status: 'invalid',
    reasons: ['active-above-paid'],
  })
})
