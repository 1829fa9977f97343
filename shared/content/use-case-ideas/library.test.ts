import { describe, expect, test } from 'vitest'
import { SECTORS } from '../../domain/profile'
import type { Localized } from '../../kernel/text'
import { IDEA_FUNCTIONS } from './idea'
import { ideaById, suitsSector, useCaseIdeas } from './library'

/** The ideas of method.md 3.7: projects refer to them, so none may go. */
const OF_THE_METHOD = [
  'idea.finance.invoices',
  'idea.support.triage',
  'idea.support.knowledge',
  'idea.support.selfservice',
  'idea.support.proactive',
  'idea.supply.forecast',
  'idea.hr.recruiting',
  'idea.hr.onboarding',
  'idea.hr.answers',
  'idea.engineering.docs',
  'idea.sales.quotes',
  'idea.sales.personalisation',
  'idea.marketing.content',
  'idea.marketing.translation',
  'idea.service.predictive',
  'idea.it.knowledge',
  'idea.expert.documents',
  'idea.market.watch',
  'idea.office.calendar-mail',
  'idea.quality.docs',
  'idea.process.mining',
]

test('at least 66 ideas, each under one id, in every function', () => {
  const ids = useCaseIdeas.map(({ id }) => id)

  expect(ids.length).toBeGreaterThanOrEqual(66)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(useCaseIdeas.map((idea) => idea.function))).toEqual(new Set(IDEA_FUNCTIONS))
})

test.each(OF_THE_METHOD)('%s of the method is there', (id) => {
  expect(ideaById(id)?.id).toBe(id)
})

test('every sector finds ideas of its own', () => {
  const named = new Set(useCaseIdeas.flatMap(({ sectors }) => sectors))

  expect(SECTORS.filter((sector) => sector !== 'other' && !named.has(sector))).toEqual([])
})

test('an idea for others is hidden from a sector, and from no unknown one', () => {
  const insurance = ideaById('idea.finance.insurance-pricing')
  if (!insurance) throw new Error('missing idea')

  expect(suitsSector(insurance, 'insurance')).toBe(true)
  expect(suitsSector(insurance, 'retail')).toBe(false)
  expect(suitsSector(insurance, null)).toBe(true)
})

test('what annex III lists is shown as high risk, with the reason', () => {
  const high = useCaseIdeas.filter(({ aiAct }) => aiAct === 'high')

  expect(high.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'idea.hr.recruiting',
      'idea.hr.evaluation',
      'idea.finance.credit-scoring',
      'idea.finance.insurance-pricing',
    ]),
  )
  expect(high.filter(({ aiActNote }) => aiActNote === null)).toEqual([])
})

describe.each(useCaseIdeas)('$id', (idea) => {
  const texts: readonly (readonly [string, Localized | null])[] = [
    ['title', idea.title],
    ['problem', idea.problem],
    ['data', idea.data],
    ['benefit', idea.benefit],
    ['risk', idea.risk],
    ['aiActNote', idea.aiActNote],
  ]
  const written = texts.flatMap(([name, text]) => (text === null ? [] : [{ name, ...text }]))

  test.each(written)('$name is complete in two languages, with clean typography', ({ fr, en }) => {
    expect(fr.trim().length).toBeGreaterThan(3)
    expect(en.trim().length).toBeGreaterThan(3)
    expect(fr).not.toBe(en)
    expect(fr + en).not.toMatch(/['"\u00A0\u202F]| {2}|!/)
  })

  test('the problem is one sentence, and the idea is dated', () => {
    expect(idea.problem.fr).toMatch(/^[^.?]+\.$/)
    expect(idea.problem.en).toMatch(/^[^.?]+\.$/)
    expect(idea.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(new Set(idea.sectors).size).toBe(idea.sectors.length)
  })
})
