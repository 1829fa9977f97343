import { describe, expect, test } from 'vitest'
import { PLACES } from '../../../renderer/routing/places'
import { EVIDENCE_STRENGTHS } from '../../domain/audit'
import type { Localized } from '../../kernel/text'
import { MATURITY_DIMENSIONS, type MaturityDimension } from '../../rules/maturity-score'
import { dimensionById, maturityDimensions } from './dimensions'
import { maturityMeasureById, maturityMeasures, variantFor } from './measures/catalogue'
import { WORKSHOP_PLACES } from './place'
import {
  maturityQuestionById,
  maturityQuestions,
  questionsOfDimension,
  questionsOfVersion,
} from './questions'
import { EVIDENCE_STRENGTH_TEXTS, MATURITY_LEVEL_NAMES } from './scales'

/** Questions a dimension of method.md 2.1: five, ethics four. */
const sizeOf = (dimension: MaturityDimension) => (dimension === 'ethics' ? 4 : 5)
const OF_THE_METHOD = MATURITY_DIMENSIONS.flatMap((dimension) =>
  Array.from({ length: sizeOf(dimension) }, (_, index) => `${dimension}.q${index + 1}`),
)

const LONGEST = { level: 90, question: 140, topic: 40, title: 80, sentence: 120 }

/** What is wrong with a text: a side empty, typography, or too long for its place. */
const problems = (text: Localized, longest: number): readonly string[] =>
  [text.fr, text.en].flatMap((side) => [
    ...(side.trim().length < 3 || side !== side.trim() ? [`empty: ${side}`] : []),
    ...(/['"\u00A0\u202F!|_]| {2}|\.{2}|…/.test(side) ? [`typography: ${side}`] : []),
    ...(side.length > longest ? [`${side.length} characters: ${side}`] : []),
  ])

/** English guillemets or quotation marks of the wrong language. */
const wrongQuotes = ({ fr, en }: Localized): readonly string[] => [
  ...(/[“”]/.test(fr) ? [fr] : []),
  ...(/[«»]/.test(en) ? [en] : []),
]

const isSentence = ({ fr, en }: Localized) => fr.endsWith('.') && en.endsWith('.')

describe('the questions', () => {
  test('are the 44 of the method, in its order, each once', () => {
    expect(maturityQuestions.map(({ id }) => id)).toEqual(
      OF_THE_METHOD.map((id) => `maturity.${id}`),
    )
    expect(maturityQuestions).toHaveLength(44)
    expect(maturityQuestions.filter(({ id, dimension }) => !id.includes(`.${dimension}.`))).toEqual(
      [],
    )
    expect(maturityQuestionById('maturity.risk.q5')?.dimension).toBe('risk')
    expect(maturityQuestionById('maturity.ethics.q5')).toBeUndefined()
  })

  test('of the short version take about twenty minutes and can score every dimension', () => {
    const sizes = Object.fromEntries(
      MATURITY_DIMENSIONS.map((dimension) => [
        dimension,
        questionsOfDimension(dimension, 'short').length,
      ]),
    )

    expect(questionsOfVersion('short')).toHaveLength(20)
    expect(questionsOfVersion('full')).toHaveLength(44)
    expect(sizes).toEqual({
      ...Object.fromEntries(MATURITY_DIMENSIONS.map((dimension) => [dimension, 2])),
      governance: 3,
      risk: 3,
    })
  })

  test('no two say the same', () => {
    for (const language of ['fr', 'en'] as const) {
      const asked = maturityQuestions.map(({ question }) => question[language])
      const topics = maturityQuestions.map(({ topic }) => topic[language])
      expect(new Set(asked).size).toBe(44)
      expect(new Set(topics).size).toBe(44)
    }
  })
})

describe.each(maturityQuestions)('$id', (question) => {
  test('is asked in full, in both languages', () => {
    expect(problems(question.question, LONGEST.question)).toEqual([])
    expect(question.question.fr).toMatch(/^\p{Lu}.* \?$/u)
    expect(question.question.en).toMatch(/^\p{Lu}.*[^ ]\?$/u)
    expect(problems(question.topic, LONGEST.topic)).toEqual([])
  })

  test('has five different levels that can be checked', () => {
    const { levels } = question

    expect(levels).toHaveLength(5)
    expect(levels.flatMap((level) => problems(level, LONGEST.level))).toEqual([])
    expect(levels.filter((level) => !isSentence(level))).toEqual([])
    expect(new Set(levels.map(({ fr }) => fr)).size).toBe(5)
    expect(new Set(levels.map(({ en }) => en)).size).toBe(5)
  })

  test('says how to check, what for, and from where', () => {
    const { evidence, purpose, sources, reviewed } = question

    expect(evidence.length).toBeGreaterThanOrEqual(2)
    expect(evidence.flatMap((prompt) => problems(prompt, LONGEST.sentence))).toEqual([])
    expect(problems(purpose, LONGEST.sentence)).toEqual([])
    expect([...evidence, purpose, ...question.levels].flatMap(wrongQuotes)).toEqual([])
    expect(sources.length).toBeGreaterThan(0)
    expect(reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

test('the dimensions follow the table of the method, whole in both languages', () => {
  expect(maturityDimensions.map(({ id }) => id)).toEqual(MATURITY_DIMENSIONS)
  expect(dimensionById('people')?.shortName.fr).toBe('Compétences')
  expect(
    maturityDimensions.flatMap(({ name, shortName, measures, brake }) => [
      ...problems(name, 50),
      ...problems(shortName, 14),
      ...problems(measures, LONGEST.sentence),
      ...problems(brake, LONGEST.sentence),
    ]),
  ).toEqual([])
  expect(maturityDimensions.filter(({ places }) => places.length === 0)).toEqual([])
})

test('five levels and four strengths of evidence have a name each', () => {
  const strengths = EVIDENCE_STRENGTHS.map((strength) => EVIDENCE_STRENGTH_TEXTS[strength])

  expect(new Set(MATURITY_LEVEL_NAMES.map(({ fr }) => fr)).size).toBe(5)
  expect(
    [...MATURITY_LEVEL_NAMES, ...strengths.flatMap(({ name, meaning }) => [name, meaning])].flatMap(
      (text) => problems(text, LONGEST.level),
    ),
  ).toEqual([])
})

test('every place exists in the workshop', () => {
  expect(WORKSHOP_PLACES.filter((place) => !PLACES.some((known) => known === place))).toEqual([])
})

describe('the measures', () => {
  test('answer each question once, in the same order', () => {
    expect(maturityMeasures.map(({ id }) => id)).toEqual(
      OF_THE_METHOD.map((id) => `maturity-measure.${id}`),
    )
    expect(
      maturityMeasures.filter(
        ({ id, question, dimension }) =>
          question !== id.replace('maturity-measure', 'maturity') ||
          maturityQuestionById(question)?.dimension !== dimension,
      ),
    ).toEqual([])
  })

  test('rest on measures that exist, and never on themselves, however far', () => {
    const behind = (id: string, path: readonly string[]): readonly string[] => {
      if (path.includes(id)) return [[...path, id].join(' > ')]
      const measure = maturityMeasureById(id)
      return measure
        ? measure.prerequisites.flatMap((next) => behind(next, [...path, id]))
        : [`${id} does not exist`]
    }

    expect([...new Set(maturityMeasures.flatMap(({ id }) => behind(id, [])))]).toEqual([])
  })

  test('have titles of their own', () => {
    for (const language of ['fr', 'en'] as const) {
      const titles = maturityMeasures.flatMap(({ variants }) =>
        variants.map(({ title }) => title[language]),
      )
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})

describe.each(maturityMeasures)('$id', (measure) => {
  test('says what to do at levels 1 to 4 and nothing at 5', () => {
    const levels = measure.variants.flatMap(({ forLevels }) => forLevels)

    expect(levels).toEqual([1, 2, 3, 4])
    expect(variantFor(measure, 3)).toBe(measure.variants[1])
    expect(variantFor(measure, 5)).toBeNull()
  })

  test.each(measure.variants)('$title.en: verb, reason, steps, effort and horizon', (variant) => {
    const { title, why, how, effortDays, horizonDays } = variant

    expect(problems(title, LONGEST.title)).toEqual([])
    // A verb in the infinitive in French; no full stop in a title.
    expect(title.fr).toMatch(/^\p{Lu}\p{Ll}+(er|ir|re)\b.*[^.]$/u)
    expect(title.en).toMatch(/[^.]$/)
    expect(problems(why, LONGEST.sentence)).toEqual([])
    expect(how.length).toBeGreaterThanOrEqual(3)
    expect(how.length).toBeLessThanOrEqual(4)
    expect(how.flatMap((step) => problems(step, LONGEST.sentence))).toEqual([])
    expect([why, ...how].filter((text) => !isSentence(text))).toEqual([])
    expect([title, why, ...how].flatMap(wrongQuotes)).toEqual([])
    expect(effortDays.low).toBeGreaterThan(0)
    expect(effortDays.high).toBeGreaterThan(effortDays.low)
    expect([30, 90, 180, 365]).toContain(horizonDays)
  })
})
