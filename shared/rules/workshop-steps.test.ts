import { expect, test } from 'vitest'
import { blankEnvelope } from '../domain/blank'
import type { Answer } from '../domain/answer'
import { Collection } from '../kernel/collection'
import { anId, aProject, aTool } from '../../test/builders/project'
import { STEP_QUESTIONS, stepReading } from './workshop-steps'

const answered = (values: Readonly<Record<string, Answer['value']>>) =>
  Collection.from<Answer>(
    Object.entries(values).map(([question, value]) => ({
      id: anId() as Answer['id'],
      removedAt: null,
      question,
      value,
      ...blankEnvelope,
    })),
  )

test('steps 2 to 6 ask 22 questions', () => {
  expect(Object.values(STEP_QUESTIONS).map((questions) => questions.length)).toEqual([
    4, 5, 5, 3, 5,
  ])
})

test('severity is shown but not averaged, and dependence is reversed', () => {
  const project = {
    ...aProject(),
    answers: answered({
      'risk.q.error-severity': 5,
      'risk.q.error-severity.safety': 5,
      'risk.q.vendor-dependence': 'yes',
      'risk.q.fallback': 'yes',
      'risk.q.cybersecurity': 'na',
    }),
  }

  const { progress, colour } = stepReading(project, 'risks')

  expect(progress.value).toBe(100)
  expect(colour.value).toEqual({ mean: 0.5, colour: 'amber' })
})

test('an empty name counts only once everything else is answered', () => {
  const answers = {
    'tool.q.fit-need': 'yes',
    'tool.q.security-compliance': 'yes',
    'tool.q.rights-restrictions': 'yes',
    'tool.q.budget': 0,
  }

  const { progress, colour } = stepReading({ ...aProject(), answers: answered(answers) }, 'tools')

  expect(progress.value).toBe(80)
  expect(colour.value?.colour).toBe('green')
})

test('licence use is read off the register of tools, all seats together', () => {
  const tools = [
    aTool({ seatsPaid: 40, seatsActive: 29 }),
    aTool({ seatsPaid: 25, seatsActive: 9 }),
  ]

  const { progress, colour } = stepReading(aProject({ tools }), 'followup')

  expect(progress.value).toBe(20)
  expect(colour.value).toEqual({ mean: 0.5, colour: 'amber' })
})
