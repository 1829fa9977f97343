import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { countedBenefits, type ListedBenefit } from './intangibles'

interface Input {
  readonly benefits: readonly ListedBenefit[]
}

test.each(vectorsOf<Input>('intangibles'))('$id: $note', (vector) => {
  const { status, reasons, value } = countedBenefits(vector.input.benefits)
  expect(differences(vector, { ...value, status, reasons, value: value?.total ?? null })).toEqual(
    [],
  )
})

test('a benefit that could be counted and has no amount is named', () => {
  const benefits = [{ id: 'time', amount: null, intangible: false }]

  expect(countedBenefits(benefits).value?.unfilled).toEqual(['time'])
})
