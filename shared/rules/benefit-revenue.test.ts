import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { benefitRevenue, type ExtraRevenue } from './benefit-revenue'

test.each(vectorsOf<ExtraRevenue>('benefit-revenue'))('$id: $note', (vector) => {
  expect(differences(vector, { ...benefitRevenue(vector.input) })).toEqual([])
})
