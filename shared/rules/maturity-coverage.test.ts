import { expect, test } from 'vitest'
import { questionsOfVersion } from '../content/maturity/questions'
import { levelsOf, maturityCoverage, type MaturityValue } from './maturity-coverage'
import { maturityMark } from './maturity-score'

const values = (entries: Readonly<Record<string, MaturityValue>>) =>
  new Map(Object.entries(entries))
const five = [1, 2, 3, 4, 5].map((number) => ({ id: `q${number}` }))

test('levels, "don’t know", not applicable and silence are counted apart', () => {
  const coverage = maturityCoverage(five, values({ q1: 4, q2: 'unknown', q3: 'na', q4: null }))

  expect(coverage.value).toEqual({
    answered: 1,
    unknown: 1,
    notApplicable: 1,
    unanswered: 2,
    applicable: 4,
    pct: 25,
  })
})

test('an answer to a question of another version does not count', () => {
  const answered = values(
    Object.fromEntries(questionsOfVersion('short').map(({ id }) => [id, 3 as const])),
  )

  expect(maturityCoverage(questionsOfVersion('short'), answered).value).toMatchObject({
    answered: 20,
    applicable: 20,
    pct: 100,
  })
  expect(maturityCoverage(questionsOfVersion('full'), answered).value).toMatchObject({
    answered: 20,
    unanswered: 24,
    applicable: 44,
  })
})

test('nothing applicable has no coverage, not a coverage of zero', () => {
  const none = values(Object.fromEntries(five.map(({ id }) => [id, 'na' as const])))

  expect(maturityCoverage(five, none)).toMatchObject({
    status: 'not-computable',
    reasons: ['no-applicable-question'],
  })
  expect(maturityCoverage([], values({})).status).toBe('not-computable')
  expect(maturityCoverage(five, values({})).value?.pct).toBe(0)
})

test.each([0, 6, 2.5])('a level of %s is refused', (level) => {
  expect(maturityCoverage(five, values({ q1: level as 1 }))).toMatchObject({
    status: 'invalid',
    reasons: ['out-of-range'],
  })
})

test('"don’t know" gives the score no level, and weighs on its 60 %', () => {
  const questions = questionsOfVersion('short')
  const both = values({ 'maturity.data.q1': 4, 'maturity.data.q4': 2 })
  const half = values({ 'maturity.data.q1': 4, 'maturity.data.q4': 'unknown' })
  const alone = values({ 'maturity.data.q1': 4, 'maturity.data.q4': 'na' })

  expect(levelsOf(questions, 'data', half)).toEqual([4, null])
  expect(maturityMark(levelsOf(questions, 'data', both)).value?.score).toBe(3)
  expect(maturityMark(levelsOf(questions, 'data', half)).status).toBe('not-computable')
  expect(maturityMark(levelsOf(questions, 'data', alone)).value?.score).toBe(4)
})

test('two short answers never score a dimension of the full version', () => {
  const both = values({ 'maturity.data.q1': 4, 'maturity.data.q4': 2 })

  expect(maturityMark(levelsOf(questionsOfVersion('full'), 'data', both)).status).toBe(
    'not-computable',
  )
})
