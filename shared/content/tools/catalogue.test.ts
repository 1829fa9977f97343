import { describe, expect, test } from 'vitest'
import { objectionsTo, textsOf } from '../../../test/helpers/catalogue-texts'
import {
  BILLING_MODES,
  DATA_CLASSES,
  DATA_LOCATIONS,
  HOSTING_MODES,
  INDEPENDENCE_CHECKS,
  PREREQUISITES,
  TOOL_CATEGORIES,
  TOOL_CRITERIA,
  TOOL_STATUSES,
} from '../../domain/tool'
import { HOSTING_QUESTIONS } from '../../domain/architecture-choice'
import { SOURCE_CRITERIA } from '../../domain/source'
import { ELIMINATORY_CRITERIA } from '../../domain/tool-comparison'
import { HOSTING_HINTS } from '../../rules/hosting-hint'
import { KNOWLEDGE_HINTS } from '../../rules/knowledge-hint'
import { eliminatoryCriteria } from './eliminatory-criteria'
import { hostingAdvice, hostingAspects, hostingQuestions } from './hosting'
import { independenceChecks } from './independence'
import {
  KNOWLEDGE_OPTIONS,
  knowledgeAdvice,
  knowledgeOptions,
  knowledgeQuestions,
} from './knowledge'
import { makeOrBuyAdvice, makeOrBuyAspects, makeOrBuyQuestions } from './make-or-buy'
import { prerequisites } from './prerequisites'
import { processMiningTools } from './process-mining-tools'
import { selectionCriteria } from './selection-criteria'
import { dataSourceKinds, publicSourceReminder, sourceCriteria } from './sources'
import { LETTER_GROUPS, letterGroups, letterQuestions } from './vendor-letter'
import {
  billingModes,
  dataClasses,
  dataLocations,
  hostingModes,
  toolCategories,
  toolStatuses,
} from './vocabulary'
import { watchList } from './watch-list'

const catalogues = {
  billingModes,
  dataClasses,
  dataLocations,
  dataSourceKinds,
  eliminatoryCriteria,
  hostingAdvice,
  hostingAspects,
  hostingModes,
  hostingQuestions,
  independenceChecks,
  knowledgeAdvice,
  knowledgeOptions,
  knowledgeQuestions,
  letterGroups,
  letterQuestions,
  makeOrBuyAdvice,
  makeOrBuyAspects,
  makeOrBuyQuestions,
  prerequisites,
  processMiningTools,
  publicSourceReminder,
  selectionCriteria,
  sourceCriteria,
  toolCategories,
  toolStatuses,
  watchList,
}

test.each(Object.entries(catalogues))('%s reads well in both languages', (_, catalogue) => {
  expect(textsOf(catalogue).length).toBeGreaterThan(0)
  expect(objectionsTo(catalogue)).toEqual([])
})

test.each([
  [TOOL_CATEGORIES, toolCategories],
  [HOSTING_MODES, hostingModes],
  [DATA_LOCATIONS, dataLocations],
  [BILLING_MODES, billingModes],
  [TOOL_STATUSES, toolStatuses],
  [DATA_CLASSES, dataClasses],
  [TOOL_CRITERIA, selectionCriteria],
  [ELIMINATORY_CRITERIA, eliminatoryCriteria],
  [PREREQUISITES, prerequisites],
  [INDEPENDENCE_CHECKS, independenceChecks],
  [SOURCE_CRITERIA, sourceCriteria],
  [HOSTING_QUESTIONS, hostingQuestions],
  [HOSTING_HINTS, hostingAdvice],
  [KNOWLEDGE_HINTS, knowledgeAdvice],
  [KNOWLEDGE_OPTIONS, knowledgeOptions],
  [LETTER_GROUPS, letterGroups],
] as const)('%j has one entry each, and no other', (keys, catalogue) => {
  expect(Object.keys(catalogue).toSorted()).toEqual([...keys].toSorted())
})

describe('the criteria of the comparison', () => {
  test('suggested weights add up to 100, none is left out', () => {
    const weights = TOOL_CRITERIA.map((criterion) => selectionCriteria[criterion].weight)

    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
    expect(Math.min(...weights)).toBeGreaterThan(0)
  })

  test('what can rule a tool out is what an eliminatory criterion points to', () => {
    const pointedTo = new Set(
      ELIMINATORY_CRITERIA.map((criterion) => eliminatoryCriteria[criterion].criterion),
    )

    expect(TOOL_CRITERIA.filter((criterion) => selectionCriteria[criterion].canEliminate)).toEqual(
      TOOL_CRITERIA.filter((criterion) => pointedTo.has(criterion)),
    )
  })

  test.each(TOOL_CRITERIA)('the five marks of %s differ from each other', (criterion) => {
    expect(new Set(selectionCriteria[criterion].marks.map(({ fr }) => fr)).size).toBe(5)
  })
})

test('the sixteen sources of method.md 6.5, and the ranks it gives', () => {
  expect(dataSourceKinds.map(({ id }) => id)).toEqual([
    'source.crm',
    'source.knowledge',
    'source.erp',
    'source.tickets',
    'source.quality',
    'source.bi',
    'source.pdm',
    'source.hr',
    'source.config',
    'source.email',
    'source.phone',
    'source.market',
    'source.geo',
    'source.sector',
    'source.news',
    'source.open-data',
  ])
  expect(dataSourceKinds.flatMap(({ roiRank }) => roiRank ?? [])).toEqual([1, 2, 3, 4, 5])
})

test('the aspects of method.md 6.3 and 6.6', () => {
  expect(hostingAspects.map(({ id }) => id)).toEqual([
    'hosting.start',
    'hosting.skills',
    'hosting.updates',
    'hosting.data',
    'hosting.dependence',
    'hosting.cost',
    'hosting.tailoring',
  ])
  expect(makeOrBuyAspects.map(({ id }) => id)).toEqual([
    'makebuy.time',
    'makebuy.initial-cost',
    'makebuy.internal-effort',
    'makebuy.updates',
    'makebuy.flexibility',
    'makebuy.integration',
    'makebuy.data-flow',
    'makebuy.differentiation',
    'makebuy.best-for',
  ])
})

test('thirteen things to watch, each once', () => {
  expect(new Set(watchList.map(({ id }) => id)).size).toBe(watchList.length)
  expect(watchList.length).toBe(13)
})

test('the prices of method.md 6.9, dated and said to be no recommendation', () => {
  expect(
    processMiningTools.tools.map(({ name, yearlyPrice: { low, high } }) => [name, low, high]),
  ).toEqual([
    ['Celonis', 15_000, 50_000],
    ['UiPath Process Mining', 8_000, 25_000],
    ['Microsoft Power BI', 3_000, 12_000],
    ['QPR ProcessAnalyzer', 5_000, 18_000],
  ])
  expect(processMiningTools.notedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(processMiningTools.warning.fr).toContain('pas une recommandation')
})

test('the vendor letter: at least 25 questions, each once, in the order of its groups', () => {
  const groups = letterQuestions.map(({ group }) => LETTER_GROUPS.indexOf(group))

  expect(letterQuestions.length).toBeGreaterThanOrEqual(25)
  expect(new Set(letterQuestions.map(({ id }) => id)).size).toBe(letterQuestions.length)
  expect(groups).toEqual(groups.toSorted((one, other) => one - other))
  expect(new Set(groups).size).toBe(LETTER_GROUPS.length)
  expect(letterQuestions.filter(({ question: { fr } }) => !fr.endsWith(' ?'))).toEqual([])
})
