import { describe, expect, test } from 'vitest'
import { aProject, anId } from '../../../test/builders/project'
import { riskQuestions } from '../../content/risks/workshop'
import { toolQuestions } from '../../content/tools/workshop'
import { type Answer, answerSchema } from '../../domain/answer'
import { blankEnvelope } from '../../domain/blank'
import { Collection } from '../../kernel/collection'
import { stepReading } from '../../rules/workshop-steps'
import { answersOf } from '../../rules/stored-answers'
import { isReversed, isUnfavourable, stepState, valueOf } from './step-answers'

const answered = (values: Readonly<Record<string, Answer['value']>>) =>
  answersOf(
    Collection.from(
      Object.entries(values).map(([question, value]) =>
        answerSchema.parse({ ...blankEnvelope, id: anId(), removedAt: null, question, value }),
      ),
    ),
  )
const severity = { id: 'risk.q.error-severity', type: 'facets' } as const

describe('the severity of an error', () => {
  test('is the worst facet marked, whatever was typed before', () => {
    const answers = answered({
      'risk.q.error-severity': 2,
      'risk.q.error-severity.quality': 3,
      'risk.q.error-severity.safety': 5,
    })

    expect(valueOf(answers, severity)).toBe(5)
  })

  test('is the mark typed while no facet is marked', () => {
    expect(valueOf(answered({ 'risk.q.error-severity': 4 }), severity)).toBe(4)
    expect(valueOf(answered({}), severity)).toBeNull()
  })
})

describe('progress and colour of step 2', () => {
  test('facets make one answer, standing prompts none', () => {
    const state = stepState(
      riskQuestions,
      answered({
        'risk.q.error-severity.safety': 5,
        'risk.q.error-severity.quality': 2,
        'risk.q.tool-ban': 'Revenir aux notices',
        'risk.q.fallback': 'yes',
      }),
    )

    expect(state).toMatchObject({ answered: 2, counted: 4 })
    expect(state.progress.value).toBe(50)
  })

  test('the mean leaves the severity out and reverses the dependence', () => {
    const { colour } = stepState(
      riskQuestions,
      answered({
        'risk.q.error-severity.safety': 5,
        'risk.q.vendor-dependence': 'yes',
        'risk.q.fallback': 'yes',
        'risk.q.cybersecurity': 'yes',
      }),
    )

    expect(colour.value?.mean).toBeCloseTo(2 / 3)
    expect(colour.value?.colour).toBe('amber')
  })

  test('an emptied text is no answer', () => {
    const answers = answered({ 'risk.q.tool-ban': '  ' })

    expect(valueOf(answers, { id: 'risk.q.tool-ban', type: 'long' })).toBeNull()
  })
})

test('a name and an amount of zero are answers of step 3', () => {
  const state = stepState(
    toolQuestions,
    answered({ 'tool.q.budget': 0, 'tool.q.ai-referent': 'no' }),
  )

  expect(state.answered).toBe(2)
  expect(state.colour.value?.mean).toBe(0.5)
})

describe('the usual action is offered', () => {
  test.each([
    ['risk.q.vendor-dependence', 'ypn', 'yes', true],
    ['risk.q.vendor-dependence', 'ypn', 'no', false],
    ['risk.q.fallback', 'ypn', 'partly', true],
    ['risk.q.fallback', 'ypn', 'na', false],
    ['risk.q.fallback', 'ypn', null, false],
    ['risk.q.error-severity', 'facets', 4, true],
    ['risk.q.error-severity', 'facets', 3, false],
    ['tool.q.ai-referent', 'person', 'no', true],
  ] as const)('%s (%s) answered %s: %s', (id, type, value, expected) => {
    expect(isUnfavourable({ id, type }, value)).toBe(expected)
  })
})

test.each([
  [{}],
  [{ 'risk.q.error-severity': 3, 'risk.q.fallback': 'na' }],
  [
    {
      'risk.q.error-severity.safety': 5,
      'risk.q.vendor-dependence': 'yes',
      'risk.q.fallback': 'no',
    },
  ],
  [{ 'tool.q.budget': 0, 'tool.q.ai-referent': 'no', 'tool.q.fit-need': 'partly' }],
] as const)('screen and cockpit read %o alike', (values) => {
  const lines = Object.entries(values).map(([question, value]) =>
    answerSchema.parse({ ...blankEnvelope, id: anId(), removedAt: null, question, value }),
  )
  const project = { ...aProject(), answers: Collection.from(lines) }
  const answers = answersOf(project.answers)

  for (const [step, questions] of [
    ['risks', riskQuestions],
    ['tools', toolQuestions],
  ] as const) {
    const { progress, colour } = stepReading(project, step)
    expect(stepState(questions, answers)).toMatchObject({ progress, colour })
  }
})

test('only dependence on the supplier has no as its good answer', () => {
  const reversed = [...riskQuestions, ...toolQuestions].filter(({ id }) => isReversed(id))

  expect(reversed.map(({ id }) => id)).toEqual(['risk.q.vendor-dependence'])
})
