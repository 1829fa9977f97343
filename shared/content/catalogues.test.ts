import { describe, expect, test } from 'vitest'
import type { Localized } from '../kernel/text'
import { glossary } from './glossary'
import { GUIDE_IDS, methodGuide } from './method-guide'

const problems = ({ fr, en }: Localized): readonly string[] => [
  ...(fr.trim().length < 2 || en.trim().length < 2 ? [`empty: ${fr} / ${en}`] : []),
  ...(/['"\u00A0\u202F!]| {2}/.test(fr + en) ? [`typography: ${fr} / ${en}`] : []),
]

test('the glossary explains each term once, in both languages', () => {
  const ids = glossary.map(({ id }) => id)

  expect(ids.length).toBe(32)
  expect(new Set(ids).size).toBe(ids.length)
  expect(
    glossary.flatMap(({ term, meaning }) => [...problems(term), ...problems(meaning)]),
  ).toEqual([])
  expect(glossary.filter(({ meaning }) => meaning.fr === meaning.en)).toEqual([])
})

describe.each(GUIDE_IDS)('guide of %s', (id) => {
  const guide = methodGuide[id]

  test('has everything the drawer shows, in both languages', () => {
    const texts = [
      guide.title,
      guide.aim,
      guide.duration,
      guide.who,
      guide.result,
      ...guide.questions,
      ...guide.mistakes,
    ]

    expect(guide.questions.length).toBeGreaterThan(0)
    expect(guide.mistakes.length).toBeGreaterThan(0)
    expect(guide.sources.length).toBeGreaterThan(0)
    expect(texts.flatMap(problems)).toEqual([])
  })
})

test.each([
  'profile',
  'maturity',
  'use-cases',
  'matrix',
  'pilot',
  'risks',
  'compliance',
  'tools',
  'roi',
] as const)(
  'the guide of %s is enough to run it: three questions and three mistakes at least',
  (id) => {
    expect(methodGuide[id].questions.length).toBeGreaterThanOrEqual(3)
    expect(methodGuide[id].mistakes.length).toBeGreaterThanOrEqual(3)
  },
)
