import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import type { Computed } from '../kernel/computed'
import {
  type LevelsByDimension,
  MATURITY_DIMENSIONS,
  type MaturityMark,
  type MaturityScore,
  maturityMark,
  maturityScore,
} from './maturity-score'

type Input =
  | { readonly levels: LevelsByDimension; readonly dimensionOnly?: false }
  | { readonly levels: Partial<LevelsByDimension>; readonly dimensionOnly: true }

/** A mark as the examples write it. */
const flat = (mark: Computed<MaturityMark>) => ({
  status: mark.status,
  reasons: mark.reasons,
  value: mark.value?.score ?? null,
  level: mark.value?.level ?? null,
})

const each = (audit: MaturityScore, field: keyof MaturityMark) =>
  Object.fromEntries(
    MATURITY_DIMENSIONS.map((key) => [key, audit.dimensions[key].value?.[field] ?? null]),
  )

function resultOf(input: Input) {
  if (input.dimensionOnly) return flat(maturityMark(Object.values(input.levels)[0] ?? []))
  const audit = maturityScore(input.levels)
  return {
    ...flat(audit.overall),
    dimensions: each(audit, 'score'),
    levels: each(audit, 'level'),
    weakest: audit.weakest,
    advice: audit.advice,
  }
}

test.each(vectorsOf<Input>('maturity-score'))('$id: $note', (vector) => {
  expect(differences(vector, resultOf(vector.input))).toEqual([])
})

test('one level out of range spoils the overall score, not the other dimensions', () => {
  const fours = Object.fromEntries(
    MATURITY_DIMENSIONS.map((dimension) => [dimension, [4, 4, 4, 4, 4]]),
  ) as unknown as LevelsByDimension

  const audit = maturityScore({ ...fours, risk: [0, 4, 4, 4, 4] })

  expect(audit.overall).toEqual({ status: 'invalid', value: null, reasons: ['out-of-range'] })
  expect(audit.dimensions.risk.status).toBe('invalid')
  expect(audit.dimensions.data.value).toEqual({ score: 4, level: 4 })
})

test('an empty audit has no brake and no advice', () => {
  const empty = Object.fromEntries(
    MATURITY_DIMENSIONS.map((dimension) => [dimension, []]),
  ) as unknown as LevelsByDimension

  const audit = maturityScore(empty)

  expect(audit).toMatchObject({
    overall: { status: 'not-computable' },
    weakest: null,
    advice: { prerequisite: [], workPackage: [] },
  })
})
