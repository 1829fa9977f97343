import { describe, expect, test } from 'vitest'
import { anId, aDepartment, aProject } from '../../../test/builders/project'
import { blankAiUse, blankObjective } from '../../domain/blank'
import type { AiUse } from '../../domain/ai-use'
import type { KeyResult, Objective } from '../../domain/objective'
import type { Profile } from '../../domain/profile'
import type { Project } from '../../domain/project'
import { Collection } from '../../kernel/collection'
import { profileChecks } from './checks'
import { identityCompleteness, missingAtGate } from './completeness'
import { countriesIn } from './countries'
import { headcountGap, profileFacts } from './facts'
import { nextObjectiveCode } from './next-objective-code'
import { regulationsOf } from './regulations'
import { situationSentence } from './situation'
import { spelled, spelledFirst } from '../../kernel/spelled'

const NNBSP = '\u202F'
const NBSP = '\u00A0'

const aKeyResult = (facts: Partial<KeyResult> = {}): KeyResult => ({
  id: anId() as KeyResult['id'],
  title: 'Délai de réponse',
  baseline: 10,
  target: 5,
  current: null,
  unit: 'j',
  due: '2027-12-31',
  ...facts,
})

const anObjective = (keyResults: readonly KeyResult[], code = 'O1'): Objective =>
  blankObjective({
    id: anId() as Objective['id'],
    code,
    order: 'i',
    title: 'Aller vite',
    keyResults,
  })

interface Facts {
  readonly profile?: Partial<Profile>
  readonly headcounts?: readonly (number | null)[]
  readonly keyResults?: readonly KeyResult[]
  readonly aiUses?: readonly Partial<AiUse>[]
}

/** A company of 142 people whose gate is passed, unless the test says otherwise. */
function aCompany({ profile, headcounts = [], keyResults = [], aiUses = [] }: Facts = {}): Project {
  const project = aProject({
    departments: headcounts.map((headcount) => aDepartment({ headcount })),
  })
  return {
    ...project,
    profile: { ...project.profile, headcount: 142, sector: 'manufacturing', ...profile },
    objectives: Collection.from(keyResults.length === 0 ? [] : [anObjective(keyResults)]),
    aiUses: Collection.from(
      aiUses.map((use) => blankAiUse({ id: anId() as AiUse['id'], order: 'i', ...use })),
    ),
  }
}

const results = (undated: number, all: number): readonly KeyResult[] =>
  Array.from({ length: all }, (_, at) => aKeyResult(at < undated ? { due: null } : {}))

describe('the sentence under the title', () => {
  test.each([
    [6, 7, 'Six résultats clés sur sept n’ont pas encore d’échéance.'],
    [1, 7, 'Un résultat clé sur sept n’a pas encore d’échéance.'],
    [7, 7, 'Aucun des sept résultats clés n’a encore d’échéance.'],
    [1, 1, 'Le seul résultat clé n’a pas encore d’échéance.'],
    [0, 7, 'Les sept résultats clés ont une échéance.'],
    [12, 14, '12 résultats clés sur 14 n’ont pas encore d’échéance.'],
  ])('%i undated of %i', (undated, all, expected) => {
    const company = aCompany({
      headcounts: [142, 0, 0, 0, 0, 0, 0, 0, 0],
      keyResults: results(undated, all),
    })
    expect(situationSentence(company, 'fr')).toBe(`142 personnes, 9 services. ${expected}`)
  })

  test('in English', () => {
    const company = aCompany({ headcounts: [142], keyResults: results(6, 7) })
    expect(situationSentence(company, 'en')).toBe(
      '142 people, 1 department. Six key results of seven have no due date yet.',
    )
  })

  test('a new project is told where to begin', () => {
    const company = aCompany({ profile: { headcount: null, sector: null } })
    expect(situationSentence(company, 'en')).toMatch(/^Begin with the name/)
  })

  test('what the gate misses goes first, and by name', () => {
    const company = aCompany({ profile: { sector: null }, keyResults: results(1, 2) })
    expect(situationSentence(company, 'fr')).toBe(
      `142 personnes, aucun service décrit. À renseigner d’abord${NBSP}: le secteur. Les coûts et les questions de droit en dépendent.`,
    )
  })

  test('large numbers are written by the language', () => {
    const company = aCompany({ profile: { headcount: 1420 }, headcounts: [1420] })
    expect(situationSentence(company, 'fr')).toMatch(
      new RegExp(`^1${NNBSP}420 personnes, 1 service\\.`),
    )
    expect(situationSentence(company, 'en')).toMatch(/^1,420 people, 1 department\./)
  })

  test('then the difference between departments and headcount, then uses nobody authorised', () => {
    const dated = results(0, 2)
    const uses = [{ authorised: 'no' as const }, { authorised: 'no' as const }]
    const apart = aCompany({ headcounts: [100, 40], keyResults: dated, aiUses: uses })
    const whole = aCompany({ headcounts: [100, 42], keyResults: dated, aiUses: uses })
    expect(situationSentence(apart, 'fr')).toMatch(
      /Les services totalisent 140 personnes, soit 2 de moins que l’effectif\.$/,
    )
    expect(situationSentence(whole, 'fr')).toMatch(/Deux usages de l’IA ne sont pas autorisés\.$/)
  })
})

describe('headcount of departments', () => {
  test.each([
    [[100, 42], 142, 0],
    [[100, 50], 142, 8],
    [[100, 40], 142, -2],
    [[100, null], 142, null],
    [[], 142, null],
    [[100], null, null],
    [[0], 0, 0],
  ] as const)('%j of %s', (headcounts, headcount, expected) => {
    const facts = profileFacts(aCompany({ headcounts, profile: { headcount } }))
    expect(headcountGap(facts)).toBe(expected)
  })
})

describe('completeness', () => {
  test('the gate: blanks do not count as a name, nor is zero a missing headcount', () => {
    const { profile } = aCompany({ profile: { name: '   ', headcount: 0, sector: null } })
    expect(missingAtGate(profile)).toEqual(['name', 'sector'])
  })

  test('identity counts answers, an empty list being none', () => {
    const before = identityCompleteness(aCompany().profile)
    const after = identityCompleteness(
      aCompany({
        profile: { countries: ['FR'], budgetEnvelope: { year: 2027, amount: 0 }, sites: [] },
      }).profile,
    )
    expect(before).toEqual({ given: 3, total: 13 })
    expect(after).toEqual({ given: 5, total: 13 })
  })
})

describe('checks', () => {
  const ids = (project: Project) => profileChecks(project, 'fr').map(({ id }) => id)

  test('a complete profile has none', () => {
    const person = anId() as never
    const roles = { ...aCompany().profile.roles, sponsor: person, aiReferent: person, dpo: person }
    expect(
      ids(aCompany({ profile: { roles }, headcounts: [142], keyResults: results(0, 2) })),
    ).toEqual([])
  })

  test.each<[string, Facts]>([
    ['gate', { profile: { sector: null } }],
    ['unauthorised', { aiUses: [{ authorised: 'no', toolCode: 'T1' }] }],
    ['unlisted', { aiUses: [{ authorised: 'yes', toolCode: null }] }],
    ['undated', { keyResults: results(1, 2) }],
    ['headcount', { headcounts: [140] }],
    ['aimless', { keyResults: [aKeyResult({ target: null }), aKeyResult()] }],
    ['key-results', { keyResults: results(0, 1) }],
    ['key-results', { keyResults: results(0, 5) }],
    ['regulations', { profile: { sector: 'finance' } }],
    ['pressure', { profile: { pressure: 'yes' } }],
    ['it-age', { profile: { itAge: 2 } }],
    ['assistants', { profile: { assistantsCount: 3 } }],
  ])('%s is told, and is silent otherwise', (id, facts) => {
    expect(ids(aCompany(facts))).toContain(id)
    expect(ids(aCompany({ keyResults: results(0, 2) }))).not.toContain(id)
  })

  test('two signs recommend governance, one does not', () => {
    const { signs } = aCompany().profile
    const one = { ...signs, uncoordinated: 'yes' as const }
    const two = { ...one, 'unclear-liability': 'yes' as const }
    expect(ids(aCompany({ profile: { signs: one } }))).not.toContain('signs')
    expect(ids(aCompany({ profile: { signs: two } }))).toContain('signs')
  })

  test('a named text settles the regulated sector', () => {
    const profile = { sector: 'finance', regulations: ['MiFID II'] } as const
    expect(ids(aCompany({ profile }))).not.toContain('regulations')
    expect(regulationsOf('retail')).toEqual([])
  })
})

test('a code of objective is never given twice, even after a deletion', () => {
  const project = aCompany()
  const removed = { ...anObjective([], 'O3'), removedAt: '2026-11-20T09:00:00.000Z' }
  expect(nextObjectiveCode(project)).toBe('O1')
  expect(nextObjectiveCode({ ...project, objectives: Collection.from([removed]) })).toBe('O4')
})

test('counts are words up to ten', () => {
  expect(spelledFirst(6, 'fr')).toBe('Six')
  expect(spelled(10, 'en')).toBe('ten')
  expect(spelled(11, 'fr')).toBe(11)
})

test('every country has a name of its own in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    const countries = countriesIn(language)
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length)
    expect(countries.every(({ name, code }) => name !== code)).toBe(true)
  }
  expect(countriesIn('fr').find(({ code }) => code === 'DE')?.name).toBe('Allemagne')
})
