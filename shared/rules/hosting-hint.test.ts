import { expect, test } from 'vitest'
import type { Ypn } from '../domain/answer'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type HostingCriterion, hostingHint } from './hosting-hint'

type Answers = Readonly<Record<HostingCriterion, Ypn | null>>

test.each(vectorsOf<Answers>('hosting-hint'))('$id: $note', (vector) => {
  const result = hostingHint(vector.input)
  expect(
    differences(vector, {
      score: null,
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.hint ?? null,
    }),
  ).toEqual([])
})

test('the hint says where its points come from', () => {
  const result = hostingHint({
    sensitiveData: 'yes',
    intensiveUse: 'no',
    tailoring: 'partly',
    skills: 'na',
    capital: 'yes',
  })

  expect(result.value?.points).toEqual({
    sensitiveData: 2,
    intensiveUse: 0,
    tailoring: 0.5,
    skills: 0,
    capital: 1,
  })
  expect(result.value?.downgraded).toBe(false)
})
