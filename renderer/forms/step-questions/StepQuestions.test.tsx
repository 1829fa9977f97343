import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { riskQuestions } from '../../../shared/content/risks/workshop'
import { answersOf } from '../../../shared/rules/stored-answers'
import { openScreen } from '../../../test/builders/open-screen'
import { aProject } from '../../../test/builders/project'
import { StepQuestions } from './StepQuestions'

async function open() {
  const opened = await openScreen(aProject(), <StepQuestions questions={riskQuestions} />, {
    place: 'risks',
    rest: 'questions',
  })
  const stored = (question: string) => answersOf(opened.now().answers).get(question)
  return { ...opened, stored }
}
const region = (name: RegExp) => screen.getByRole('region', { name })
const choose = (name: RegExp, word: RegExp) =>
  within(region(name)).getByRole('radio', { name: word })

describe('the questions of a step', () => {
  test('an answer is created, dated and counted', async () => {
    const { user, stored } = await open()

    await user.click(choose(/reprendre la main/, /^Oui/))

    expect(stored('risk.q.fallback')).toMatchObject({ value: 'yes', answeredAt: '2025-11-20' })
    expect(screen.getByText('1 question sur 4 a une réponse')).toBeDefined()
  })

  test('a second answer replaces the first, in one line of the project', async () => {
    const { user, stored, now } = await open()

    await user.click(choose(/reprendre la main/, /^Oui/))
    await user.click(choose(/reprendre la main/, /^Non/))

    expect(stored('risk.q.fallback')?.value).toBe('no')
    expect(now().answers.live).toHaveLength(1)
  })

  test('the worst facet is said and makes the answer', async () => {
    const { user, stored } = await open()

    await user.click(choose(/suites aurait une erreur/, /Blessure avec arrêt de travail/))

    expect(stored('risk.q.error-severity.safety')?.value).toBe(4)
    expect(screen.getByText(/Gravité retenue : 4 sur 5, Majeure/)).toBeDefined()
  })

  test('an unfavourable answer offers the usual action and keeps it', async () => {
    const { user, stored } = await open()

    await user.click(choose(/seriez-vous bloqués/i, /^Oui/))
    await user.click(screen.getByRole('button', { name: 'Reprendre cette action' }))

    expect(stored('risk.q.vendor-dependence')?.action).toMatch(/plan de sortie/)
    expect(screen.queryByRole('button', { name: 'Reprendre cette action' })).toBeNull()
  })
})
