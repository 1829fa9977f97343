import { describe, expect, test } from 'vitest'
import { caseNumber } from '../../test/fixtures/vectors/scored-case'
import { suggestionReasons } from '../content/risks/suggestion-reasons'
import { libraryRiskById } from '../content/risks/library'
import { blankProject } from '../domain/blank'
import { projectIdSchema } from '../domain/header'
import type { Profile } from '../domain/profile'
import type { UseCase } from '../domain/use-case'
import { uuidv7 } from '../kernel/ids'
import {
  SUGGESTION_REASONS,
  SUGGESTION_RULES,
  type SuggestionReason,
  isRegulated,
} from './risk-suggestion-rules'
import { suggestRisks, suggestionFacts } from './risk-suggestions'

const NOTHING = new Set<string>()
const blank = caseNumber(1)

const { profile: company } = blankProject(
  {
    id: projectIdSchema.parse(uuidv7(1_790_000_000_000, new Uint8Array(10))),
    language: 'en',
    createdAt: '2026-11-05T00:00:00Z',
  },
  'Test',
)

const legal = (answers: Partial<UseCase['legal']>): Pick<UseCase, 'legal'> => ({
  legal: { ...blank.legal, ...answers },
})

const suggested = (
  facts: Partial<UseCase>,
  about: Partial<Profile> | null = null,
  existing = NOTHING,
) =>
  suggestRisks(
    suggestionFacts({ ...blank, ...facts }, about === null ? null : { ...company, ...about }),
    existing,
  )

const idsOf = (list: ReturnType<typeof suggested>) => list.map(({ riskId }) => riskId)
const reasonsFor = (list: ReturnType<typeof suggested>, id: string) =>
  list.find(({ riskId }) => riskId === id)?.reasons

test('an empty sheet suggests what concerns any use, and the data question left open', () => {
  const list = suggested({})

  expect(idsOf(list)).toEqual([
    'risk.compliance.gdpr',
    'risk.technical.no-fallback',
    'risk.vendor.lock-in',
    'risk.human.skills',
    'risk.human.resistance',
    'risk.human.shadow-ai',
  ])
  expect(reasonsFor(list, 'risk.compliance.gdpr')).toEqual(['personal-data-unknown'])
})

test('sorting of applications by a model: bias first, then decisions about people', () => {
  const list = suggested({
    aiForm: 'analytic',
    ...legal({
      domains: ['recruitment'],
      personalData: 'yes',
      dpiaCriteria: ['automated-decision'],
    }),
  })

  expect(idsOf(list).slice(0, 2)).toEqual([
    'risk.output.bias',
    'risk.compliance.automated-decision',
  ])
  expect(reasonsFor(list, 'risk.output.bias')).toEqual(['decides-on-people', 'analytic'])
  expect(list[0]?.weight).toBe(6)
})

test('a generative assistant for customers: false answers and disclosure come before the rest', () => {
  const list = suggested({
    aiForm: 'generative',
    audience: 'customer',
    ...legal({ interacts: 'yes', generates: 'partly', personalData: 'no' }),
  })

  expect(idsOf(list).slice(0, 2)).toEqual([
    'risk.compliance.transparency',
    'risk.output.hallucination',
  ])
  expect(reasonsFor(list, 'risk.compliance.transparency')).toEqual([
    'meets-people',
    'produces-content',
  ])
  expect(reasonsFor(list, 'risk.compliance.gdpr')).toBeUndefined()
})

test('data that block come before everything an ordinary case suggests', () => {
  const list = suggested({ data: { ...blank.data, relevance: 'no', accuracy: 'yes' } })

  expect(list[0]).toEqual({
    riskId: 'risk.data.poor-quality',
    weight: 5,
    reasons: ['data-blocked'],
  })
})

test('partly counts as yes, and sensitive data need personal ones', () => {
  const partly = suggested(legal({ prohibited: 'partly' }))
  const none = suggested(
    legal({ personalData: 'no', sensitiveData: 'yes', dpiaCriteria: ['matching'] }),
  )

  expect(partly[0]?.riskId).toBe('risk.compliance.prohibited-practice')
  expect(idsOf(none).filter((id) => id.startsWith('risk.data.'))).toEqual([])
})

test('the works council appears from 50 employees on', () => {
  const at = (headcount: number) =>
    idsOf(suggested({}, { headcount })).includes('risk.compliance.no-consultation')

  expect([49, 50].map(at)).toEqual([false, true])
})

test('a sector counts as regulated by itself or by a text named in the profile', () => {
  expect(isRegulated({ sector: 'insurance', regulations: [] })).toBe(true)
  expect(isRegulated({ sector: 'retail', regulations: [] })).toBe(false)
  expect(isRegulated({ sector: 'retail', regulations: ['IFS'] })).toBe(true)
  expect(isRegulated({ sector: null, regulations: [] })).toBe(false)
})

test('what the register already holds is not suggested again', () => {
  const list = suggested({ aiForm: 'generative' }, null, new Set(['risk.data.leak']))

  expect(idsOf(list)).not.toContain('risk.data.leak')
  expect(idsOf(list)).toContain('risk.output.hallucination')
})

test('the list is sorted by weight, without a double', () => {
  const list = suggested(
    { aiForm: 'generative', role: 'replacement', decisionImpact: 'yes' },
    { headcount: 140, sector: 'finance', itAge: 2, pressure: 'yes' },
  )
  const weights = list.map(({ weight }) => weight)

  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  expect(new Set(idsOf(list)).size).toBe(list.length)
  expect(list.every(({ reasons }) => reasons.length > 0)).toBe(true)
})

/** One sheet for each reason, so that none can be dead. */
const RAISED_BY: Readonly<
  Record<SuggestionReason, readonly [facts: Partial<UseCase>, about?: Partial<Profile>]>
> = {
  'prohibited-practice': [legal({ prohibited: 'yes' })],
  'high-risk-area': [legal({ domains: ['biometrics'] })],
  'decides-on-people': [legal({ domains: ['education'] })],
  'staff-management': [legal({ domains: ['staff-management'] })],
  'safety-area': [legal({ domains: ['product-safety'] })],
  'own-brand': [legal({ ownBrand: 'partly' })],
  'sensitive-data': [legal({ personalData: 'yes', sensitiveData: 'partly' })],
  'personal-data': [legal({ personalData: 'partly' })],
  'personal-data-unknown': [{}],
  'automated-decision': [legal({ personalData: 'yes', dpiaCriteria: ['obstacle-to-right'] })],
  'systematic-monitoring': [
    legal({ personalData: 'yes', dpiaCriteria: ['systematic-monitoring'] }),
  ],
  'matched-data': [legal({ personalData: 'yes', dpiaCriteria: ['large-scale'] })],
  'data-blocked': [{ data: { ...blank.data, owner: 'no' } }],
  'data-to-prepare': [{ data: { ...blank.data, volume: 'partly' } }],
  generative: [{ aiForm: 'generative' }],
  analytic: [{ aiForm: 'analytic' }],
  'process-automation': [{ aiForm: 'process-automation' }],
  'meets-people': [legal({ interacts: 'yes' })],
  'produces-content': [legal({ generates: 'yes' })],
  'customer-facing': [{ audience: 'customer' }],
  'weighs-on-decisions': [{ decisionImpact: 'partly' }],
  'replaces-work': [{ role: 'replacement' }],
  'assists-work': [{ role: 'assistance' }],
  'process-not-reviewed': [{ processReviewed: 'no' }],
  'benefit-not-measured': [
    {
      questions: {
        ...blank.questions,
        'measurable-benefit': { ...blank.questions['measurable-benefit'], value: 'no' },
      },
    },
  ],
  'regulated-sector': [{}, { sector: 'health' }],
  'works-council': [{}, { headcount: 50 }],
  'old-it': [{}, { itAge: 2 }],
  'under-pressure': [{}, { pressure: 'yes' }],
  'every-case': [{}],
}

describe.each(SUGGESTION_REASONS)('reason %s', (reason) => {
  const rule = SUGGESTION_RULES.find((line) => line.reason === reason)

  test('is raised by its own answer, and not by the opposite', () => {
    const [facts, about] = RAISED_BY[reason]
    const raised = suggested(facts, about ?? null).flatMap(({ reasons }) => reasons)
    const others = suggested(legal({ personalData: 'no' }), {}).flatMap(({ reasons }) => reasons)

    expect(raised).toContain(reason)
    expect(others.includes(reason)).toBe(reason === 'every-case')
  })

  test('has one line in the table, known risks and a sentence', () => {
    expect(SUGGESTION_RULES.filter((line) => line.reason === reason)).toHaveLength(1)
    expect(Object.keys(rule?.risks ?? {}).filter((id) => !libraryRiskById(id))).toEqual([])
    expect(suggestionReasons[reason].fr).toMatch(/\.$/)
    expect(suggestionReasons[reason].en).toMatch(/\.$/)
    expect(suggestionReasons[reason].fr + suggestionReasons[reason].en).not.toMatch(/['"!]/)
  })
})

test('the table is read in the order of the reasons', () => {
  expect(SUGGESTION_RULES.map(({ reason }) => reason)).toEqual([...SUGGESTION_REASONS])
})
