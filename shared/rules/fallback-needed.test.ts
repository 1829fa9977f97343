import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type FallbackFacts, fallbackNeeded, isFallbackWritten } from './fallback-needed'

interface Input extends FallbackFacts {
  readonly today: string
}

test.each(vectorsOf<Input>('fallback-needed'))('$id: $note', (vector) => {
  const { today, ...facts } = vector.input

  const result = fallbackNeeded(facts, today)

  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.state ?? null,
    }),
  ).toEqual([])
})

test.each([
  ['both halves', 'Couper l’accès', 'Reprendre les notices', true],
  ['no way to switch off', ' ', 'Reprendre les notices', false],
  ['no manual steps', 'Couper l’accès', '', false],
] as const)('written: %s', (_, switchOff, manualSteps, expected) => {
  const written = isFallbackWritten({ switchOff, manualSteps })

  expect(written).toBe(expected)
})
