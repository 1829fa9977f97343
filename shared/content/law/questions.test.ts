import { expect, test } from 'vitest'
import { goldenCases } from '../../../test/fixtures/law/golden-cases'
import { classify } from '../../rules/law/classify'
import { FACT_KEYS, lawFactsSchema, type FactKey, type LawFacts } from '../../rules/law/facts'
import { QUESTION_GROUPS } from '../../rules/law/question-order'
import { lawBook } from './packs'
import { lawQuestions } from './questions'

const found = (facts: LawFacts) => classify(facts, lawBook, '2026-11-25')

test('every fact is asked by one question, group after group', () => {
  const keys = lawQuestions.map(({ key }) => key)
  const places = lawQuestions.map(({ group }) => QUESTION_GROUPS.indexOf(group))

  expect([...keys].sort()).toEqual([...FACT_KEYS].sort())
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

test('questions are plain, complete and well typeset; choices have their options', () => {
  for (const { text, help, type, options } of lawQuestions) {
    expect(text.fr.endsWith(' ?') && text.en.endsWith('?')).toBe(true)
    expect(text.fr + text.en + help.fr + help.en).not.toMatch(/['"\u00A0\u202F!]| {2}/)
    expect(options.length > 1).toBe(type === 'choice' || type === 'many')
  }
  const areas = lawQuestions.find(({ key }) => key === 'annexIII')?.options ?? []
  expect(areas.map(({ value }) => value)).toEqual(
    '1a 1b 1c 2 3a 3b 3c 3d 4a 4b 5a 5b 5c 5d 6 7 8'.split(' '),
  )
})

test('what an ordinary bought tool is not asked', () => {
  const facts = goldenCases.find(({ id }) => id === 'role.spam')?.facts ?? {}
  const asked = lawQuestions.filter((question) => question.asked(facts)).map(({ key }) => key)

  for (const key of ['realWorldTest', 'emotionSubjects', 'annexI_section', 'n63_procedural'])
    expect(asked).not.toContain(key)
  for (const key of ['t_deepfake', 't_published', 'g_shareOfOriginalCompute', 'd_wp248'])
    expect(asked).not.toContain(key)
  expect(asked.length).toBeLessThan(65)
})

/** Answers worth trying for a fact, whatever its type. */
const TRIALS: readonly unknown[] = [
  true,
  false,
  null,
  'A',
  'B',
  'customers',
  'employees',
  'pompe',
  0.5,
  12,
  400,
  '2024-05-01',
  '2028-03-01',
  [],
  ['4a'],
  ['1c'],
  [1, 2],
  ['hr-profile'],
]
/** An answer there contradicts the "no" that skipped it: said aloud, never used in silence. */
const CONTRADICTIONS: readonly FactKey[] = [
  'a5_ba_purpose',
  'a5_ba_foreseeableNoSafeguards',
  'a5_ba_usedForIt',
]

/** After a contradiction, a ban or a person's decision is said. */
const spoken = (tiers: readonly string[]) =>
  tiers.includes('prohibited') || tiers.includes('needs-human')

test.each(goldenCases)('$id: a question that is skipped could change nothing', ({ facts }) => {
  const core = (answers: LawFacts) => {
    const { tiers, role, prohibitedFrom, duties, dpia, cse, fria } = found(answers)
    return { tiers, role, prohibitedFrom, duties, dpia, cse, fria }
  }
  const before = core(facts)
  const skipped = lawQuestions.filter((question) => !question.asked(facts))

  for (const { key } of skipped) {
    for (const value of TRIALS) {
      const tried = lawFactsSchema.safeParse({ ...facts, [key]: value })
      if (!tried.success) continue
      const after = core(tried.data)
      const heard = CONTRADICTIONS.includes(key) && value === true && spoken(after.tiers)
      expect({ key, value, ...(heard ? before : after) }).toEqual({ key, value, ...before })
    }
  }
})
