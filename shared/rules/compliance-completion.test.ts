import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { shownColour } from './colour'
import { COMPLIANCE_ROWS, complianceCompletion } from './compliance-completion'

interface Input {
  readonly answers: Parameters<typeof complianceCompletion>[0]
}

test.each(vectorsOf<Input>('compliance-completion'))('$id: $note', (vector) => {
  const result = complianceCompletion(vector.input.answers)

  expect(
    differences(vector, {
      applicable: 0,
      ...result.value,
      colour: shownColour(result),
      status: result.status,
      reasons: result.reasons,
      value: result.value?.percent ?? null,
    }),
  ).toEqual([])
})

test('names the rows that make it red whatever the total', () => {
  const answers = {
    ...(Object.fromEntries(COMPLIANCE_ROWS.map((row) => [row, 'yes'])) as Input['answers']),
    'works-council': 'no',
    sector: 'no',
  } as const

  const result = complianceCompletion(answers)

  expect(result.value).toMatchObject({ colour: 'red', refused: ['works-council'] })
})
