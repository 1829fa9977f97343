import { describe, expect, test } from 'vitest'
import { blankAiUse } from '../../domain/blank'
import { blankArchitectureChoice, blankSource, blankToolComparison } from '../../domain/blank-tools'
import type { AiUse } from '../../domain/ai-use'
import type { ArchitectureChoice } from '../../domain/architecture-choice'
import type { Project } from '../../domain/project'
import type { Source } from '../../domain/source'
import type { Tool } from '../../domain/tool'
import { Collection } from '../../kernel/collection'
import { aPerson, aProject, aTool, aUseCase, anId } from '../../../test/builders/project'
import { toolChecks } from './checks'
import { readinessSentence, registerSentence, choicesSentence, sourcesSentence } from './situation'
import { settingsOverdue } from './settings-check'
import { shadowUses } from './inventory'

const TODAY = '2026-11-25'
const lead = aPerson({ name: 'Claire Dutertre' })

/** Everything a tool in use is asked for. */
const inOrder = (facts: Partial<Tool> = {}): Tool =>
  aTool({
    status: 'approved',
    billing: 'flat',
    flatPerMonth: 100,
    budgetPerYear: 1200,
    lead: lead.id,
    securityCompliance: 'yes',
    rightsDefined: 'yes',
    personalData: 'yes',
    processorContract: 'yes',
    dataLocation: 'eu',
    settingsChecked: '2026-11-17',
    ...facts,
  })

const withTools = (...tools: readonly Tool[]): Project => aProject({ tools, people: [lead] })
const idsOf = (project: Project) => toolChecks(project, TODAY, 'fr').map(({ id }) => id)
const aUse = (facts: Partial<AiUse> = {}): AiUse =>
  blankAiUse({ id: anId() as AiUse['id'], order: 'i', name: 'Résumé de PDF', ...facts })
const aSource = (facts: Partial<Source> = {}): Source =>
  blankSource({ id: anId() as Source['id'], code: 'S1', name: 'Notices', ...facts })

describe('toolChecks', () => {
  test('a tool in order leaves nothing to settle', () => {
    expect(idsOf(withTools(inOrder()))).toEqual([])
  })

  test.each<[string, Partial<Tool>, readonly string[]]>([
    ['nobody leads', { lead: null }, ['approved-blocked', 'no-lead']],
    ['no contract', { processorContract: 'no' }, ['approved-blocked', 'no-contract']],
    ['no contract, no personal data', { processorContract: 'no', personalData: 'no' }, []],
    [
      'outside the Union',
      { dataLocation: 'outside-eu', processorContract: null },
      ['approved-blocked', 'outside-eu'],
    ],
    ['settings never checked', { settingsChecked: null }, ['settings-late']],
    ['90 days', { settingsChecked: '2026-08-27' }, []],
    ['91 days', { settingsChecked: '2026-08-26' }, ['settings-late']],
    [
      'seats unused',
      { billing: 'seat', seatPrice: 26, seatsPaid: 3, seatsActive: 2 },
      ['seats-unused'],
    ],
    [
      'shared accounts',
      { billing: 'seat', seatPrice: 26, seatsPaid: 2, seatsActive: 3 },
      ['shared-accounts'],
    ],
    ['no price', { flatPerMonth: null }, ['cost-unknown']],
    ['dearer than agreed', { budgetPerYear: 1199 }, ['over-budget']],
    ['a candidate is not asked', { status: 'candidate', lead: null, settingsChecked: null }, []],
  ])('%s', (_, facts, expected) => {
    expect(idsOf(withTools(inOrder(facts)))).toEqual(expected)
  })

  test('unused seats are counted and priced over all tools', () => {
    const seats = { billing: 'seat', budgetPerYear: null, status: 'tolerated' } as const
    const project = withTools(
      inOrder({ ...seats, code: 'T1', seatPrice: 26, seatsPaid: 40, seatsActive: 29 }),
      inOrder({ ...seats, code: 'T5', seatPrice: 11, seatsPaid: 25, seatsActive: 9 }),
    )
    const found = toolChecks(project, TODAY, 'en').find(({ id }) => id === 'seats-unused')
    expect(found?.sentence).toBe('27 paid licences are unused: €5,544 a year (T1 and T5).')
  })

  test('a chosen tool needs a budget even before it is in use', () => {
    const tool = inOrder({ status: 'candidate', budgetPerYear: null })
    const comparison = blankToolComparison({
      id: anId() as never,
      title: 'Assistant',
      toolIds: [tool.id],
      chosen: tool.id,
    })
    const project = { ...withTools(tool), toolComparisons: Collection.from([comparison]) }
    expect(idsOf(project)).toEqual(['chosen-no-budget'])
  })

  test('a retained case asks for a tool and a hosting decision; an idea does not', () => {
    const live = aUseCase({ code: 'CU09', status: 'live' })
    const idea = aUseCase({ code: 'CU10', status: 'idea' })
    const project = aProject({ useCases: [live, idea] })
    expect(toolChecks(project, TODAY, 'fr').map(({ id, codes }) => [id, codes])).toEqual([
      ['case-without-tool', ['CU09']],
      ['case-without-hosting', ['CU09']],
    ])
  })

  test('a source set aside is told while a retained case rests on it untreated', () => {
    const source = aSource({
      notes: { quality: 1, relevance: 5, integration: 5, compliance: 5, cost: 5 },
    })
    const useCase = aUseCase({ status: 'pilot', sourceIds: [source.id] })
    const project = (one: Source) => ({
      ...aProject({ useCases: [useCase] }),
      sources: Collection.from([one]),
    })
    expect(idsOf(project(source))).toContain('source-excluded')
    expect(idsOf(project({ ...source, treatment: 'Tri en cours' }))).not.toContain(
      'source-excluded',
    )
  })
})

describe('settingsOverdue', () => {
  test.each([
    [null, true],
    ['2026-11-25', false],
    ['2026-08-27', false],
    ['2026-08-26', true],
  ])('checked %s', (checked, expected) => {
    expect(settingsOverdue(checked, TODAY)).toBe(expected)
  })
})

describe('shadowUses', () => {
  test('a use counts as declared only when its tool is allowed', () => {
    const project = {
      ...withTools(inOrder({ code: 'T1' }), inOrder({ code: 'T2', status: 'prohibited' })),
      aiUses: Collection.from([
        aUse({ name: 'Assistant', toolCode: 'T1' }),
        aUse({ name: 'Interdit', toolCode: 'T2' }),
        aUse({ name: 'Image', toolCode: null }),
        aUse({ name: 'Disparu', toolCode: 'T9' }),
      ]),
    }
    const found = shadowUses(project).value
    expect(found?.share).toBe(75)
    expect(found?.undeclared.map(({ use }) => use.name)).toEqual(['Interdit', 'Image', 'Disparu'])
  })
})

describe('situation', () => {
  test('the register tells its cost, its idle seats, and what escapes it', () => {
    const project = {
      ...withTools(inOrder({ billing: 'seat', seatPrice: 26, seatsPaid: 40, seatsActive: 29 })),
      aiUses: Collection.from([aUse()]),
    }
    expect(registerSentence(project, 'en')).toBe(
      '1 tool, €12,480 a year, €3,432 of it for licences that nobody uses. 1 use found of 1 escapes the register.',
    )
  })

  test('an empty register says where to begin', () => {
    expect(registerSentence(aProject(), 'fr')).toMatch(/^Inscrivez d’abord/)
  })

  test('choices count the retained cases only', () => {
    const retained = aUseCase({ status: 'live' })
    const choice = blankArchitectureChoice({
      id: anId() as ArchitectureChoice['id'],
      useCaseId: retained.id,
      chosen: 'proprietary',
    })
    const project = {
      ...aProject({ useCases: [retained, aUseCase({ status: 'pilot' }), aUseCase()] }),
      architectureChoices: Collection.from([choice]),
    }
    expect(choicesSentence(project, 'en')).toBe('Hosting is decided for 1 retained case of 2.')
  })

  test('sources set aside are told', () => {
    const project = {
      ...aProject(),
      sources: Collection.from([
        aSource({ notes: { quality: 4, relevance: 4, integration: 4, compliance: 1, cost: 4 } }),
        aSource({
          code: 'S3',
          notes: { quality: 1, relevance: 4, integration: 4, compliance: 4, cost: 4 },
          treatment: 'Tri en cours',
        }),
        aSource({ code: 'S2' }),
      ]),
    }
    expect(sourcesSentence(project, 'en')).toBe(
      '3 sources, 2 scored. 1 is set aside until it is treated.',
    )
  })

  test('readiness counts thirteen answers a tool in use', () => {
    const tool = inOrder()
    const answered = { ...tool, prerequisites: { ...tool.prerequisites, api: 'yes' as const } }
    expect(readinessSentence(withTools(answered), 'en')).toBe(
      '1 of 13 answers for the tools in use.',
    )
  })
})
