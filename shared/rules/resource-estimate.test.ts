import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { resourceEstimate } from './resource-estimate'

interface Input {
  readonly months: number | null
  readonly departments: number | null
}

/** Both ends under names of their own, so that each is compared within the tolerance. */
const endsOf = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      Array.isArray(value) && key !== 'reasons'
        ? value.map((end: unknown, at) => [`${key}.${at}`, end])
        : [[key, value]],
    ),
  )

test.each(vectorsOf<Input>('resource-estimate'))('$id: $note', (vector) => {
  const { status, reasons, value } = resourceEstimate(vector.input.months, vector.input.departments)

  const expected = { ...endsOf(vector.expected), status: vector.expected.status }
  expect(
    differences({ ...vector, expected }, { ...endsOf({ ...value }), status, reasons, value: null }),
  ).toEqual([])
})
