import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { shownColour } from './colour'
import { type FailureFacts, type Signals, failureSignals, signalsFrom } from './failure-signals'

type Input = { readonly signals: Signals } | { readonly facts: FailureFacts }

const vectors = vectorsOf<Input>('failure-signals')

test.each(vectors)('$id: $note', (vector) => {
  const { input } = vector
  const result = failureSignals('signals' in input ? input.signals : signalsFrom(input.facts))
  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.count ?? null,
      colour: shownColour(result),
    }),
  ).toEqual([])
})

test('a fact that would decide alone decides although its neighbour is unknown', () => {
  const known = vectors.flatMap(({ input }) => ('facts' in input ? [input.facts] : []))[0]
  if (!known) throw new Error('no example with facts')

  const long = signalsFrom({ ...known, pilotWeeks: 9, rolloutBudget: null })
  const open = signalsFrom({ ...known, pilotWeeks: 7, rolloutBudget: null })
  const scored = signalsFrom({ ...known, scored: true, toolDecided: null })

  expect(long['endless-pilot']).toBe(true)
  expect(open['endless-pilot']).toBeNull()
  expect(scored['tech-first']).toBe(false)
})
