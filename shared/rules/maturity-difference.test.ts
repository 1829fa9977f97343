import { expect, test } from 'vitest'
import { maturityDifference } from './maturity-difference'
import { type LevelsByDimension, maturityScore } from './maturity-score'

/** The audit of the demonstration company (method.md 20.2). */
const FIRST: LevelsByDimension = {
  strategy: [3, 2, 2, 3, 2],
  data: [2, 2, 3, 2, 2],
  process: [2, 2, 2, 2, 1],
  technology: [3, 3, 3, 2, 2],
  governance: [2, 1, 2, 2, 2],
  risk: [2, 3, 2, 2, 1],
  people: [2, 3, 2, 2, 2],
  measurement: [2, 1, 2, 2, 1],
  ethics: [3, 1, 2, 1],
}
const NOT_ASKED = [null, null, null, null, null]

test('is later minus earlier, dimension by dimension and overall', () => {
  const later = { ...FIRST, governance: [3, 3, 3, 3, 3], technology: [2, 2, 2, 2, 2] }

  const { overall, dimensions } = maturityDifference(maturityScore(FIRST), maturityScore(later))

  expect(dimensions.governance).toBeCloseTo(1.2, 9)
  expect(dimensions.technology).toBeCloseTo(-0.6, 9)
  expect(dimensions.strategy).toBe(0)
  expect(overall.status).toBe('ok')
  expect(overall.value).toBeCloseTo(0.6 / 9, 9)
})

test('has no difference where either audit has no score, and the overall says it compares other means', () => {
  const first = maturityScore({ ...FIRST, data: NOT_ASKED })
  const second = maturityScore({ ...FIRST, people: NOT_ASKED })

  const { overall, dimensions } = maturityDifference(first, second)

  expect(dimensions).toMatchObject({ data: null, people: null, risk: 0 })
  expect(overall).toMatchObject({ status: 'provisional', reasons: ['other-dimensions'] })
})

test('compares two partial audits that rest on the same dimensions', () => {
  const first = maturityScore({ ...FIRST, data: NOT_ASKED })
  const second = maturityScore({ ...FIRST, data: NOT_ASKED, ethics: [4, 4, 4, 4] })

  const { overall } = maturityDifference(first, second)

  expect(overall.status).toBe('ok')
  expect(overall.value).toBeCloseTo(2.25 / 8, 9)
})

test('says which audit has no overall score', () => {
  const few = { data: NOT_ASKED, risk: NOT_ASKED, people: NOT_ASKED, ethics: NOT_ASKED }
  const thin = maturityScore({ ...FIRST, ...few })
  const full = maturityScore(FIRST)

  expect(maturityDifference(thin, full).overall.reasons).toEqual(['earlier-not-computable'])
  expect(maturityDifference(full, thin).overall.reasons).toEqual(['later-not-computable'])
  expect(maturityDifference(thin, thin).overall.status).toBe('not-computable')
})

test('a level out of range in either audit makes the overall difference invalid', () => {
  const wrong = maturityScore({ ...FIRST, risk: [9, 2, 2, 2, 2] })

  const { overall, dimensions } = maturityDifference(maturityScore(FIRST), wrong)

  expect(overall.status).toBe('invalid')
  expect(dimensions.risk).toBeNull()
})
