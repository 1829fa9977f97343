import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { frameCells } from '../../../test/builders/demo-cells'
import { isClose } from '../../../test/fixtures/vectors/vectors'
import { type Project, projectSchema } from '../../domain/project'
import { readFacts } from '../../rules/law/read-facts'
import {
  passesToPilot,
  pilotLegalBlockers,
  quickWinOf,
  withheldReasons,
} from '../../steps/legal/case-gates'
import { legalViewOf } from '../../steps/legal/legal-view'
import { auditView } from '../../steps/maturity/audit-view'
import { latestAudit } from '../../steps/maturity/audits'
import { comparisonView } from '../../steps/tools/comparison-view'
import { measureLibrary } from '../measures/library'
import { riskLibrary } from '../risks/library'
import { dataSourceKinds } from '../tools/sources'
import { demoFile } from './demo-project'

/** The day of the sample company (method.md 20). */
const TODAY = '2026-11-20'

const expected = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/demo-expected.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>

/** Cells of the frame, of steps 2 and 3 and of the costs, reproduced below one by one. */
const REPRODUCED = [
  'maturity',
  'maturityTarget',
  'ambition',
  'useCases',
  'risks',
  'riskCounts',
  'fallbacks',
  'riskGate',
  'charterCoverage',
  'compliance',
  'gdprGaps',
  'shadowAi',
  'tools',
  'toolTotals',
  'hostingHint',
  'knowledgeHint',
  'makeOrBuy',
  'sources',
  'roi',
  'timeline',
  'resources',
  'steps',
  'actionListSteps2to6',
] as const

/** Cells of step 1, reproduced in demo-project.test.ts, and of modules that have no noun yet. */
const ELSEWHERE = {
  'step 1': ['okrProgress', 'signCount', 'ranking', 'quadrantCounts', 'pilot'],
  'follow-up': ['kpis', 'kpiCount', 'kpiHorizon', 'kpiBalance', 'errorRate'],
  training: ['training', 'trainingTotal', 'changeFilters', 'changeDuration', 'championRatio'],
  governance: [
    'assistants',
    'duplicates',
    'companyRoles',
    'raci',
    'strategyReview',
    'vendorConcentration',
  ],
  process: ['process'],
  'needs training and change': ['failureSignals'],
  'needs the roadmap': ['cleaningAllowance'],
} as const

/** Where two values differ, each line naming the cell; what only the product has is left out. */
function differences(actual: unknown, wanted: unknown, cell: string): readonly string[] {
  if (isClose(actual, wanted)) return []
  const nested = isRecord(wanted) || (Array.isArray(wanted) && Array.isArray(actual))
  if (!nested || !isRecord(actual) || !isRecord(wanted) || actual['length'] !== wanted['length'])
    return [`${cell}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`]
  return Object.entries(wanted).flatMap(([key, value]) =>
    differences(actual[key], value, `${cell}.${key}`),
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const at = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined)

const open = async (language: 'fr' | 'en'): Promise<Project> =>
  projectSchema.parse(await demoFile(language))

/** The names of method.md are French; in English the same uses are found by their id. */
async function undeclaredUses(): Promise<readonly unknown[]> {
  const names = at(expected['shadowAi'], 'undeclared') as readonly string[]
  const { aiUses } = await open('fr')
  return names.map((name) => aiUses.live.find((use) => use.name === name)?.id ?? name)
}

/** What method.md expects of one block, in the shape of the cells. */
async function wantedOf(block: (typeof REPRODUCED)[number]): Promise<unknown> {
  const wanted = expected[block]
  switch (block) {
    case 'useCases':
      return Object.fromEntries(
        Object.entries(wanted as object).map(([code, cells]) => [
          code,
          { aiAct: at(cells, 'aiAct'), dpia: at(cells, 'dpia') },
        ]),
      )
    case 'shadowAi':
      return { ...(wanted as object), undeclared: await undeclaredUses() }
    case 'steps': {
      const { '1': _stepOne, ...others } = wanted as Readonly<Record<string, unknown>>
      return others
    }
    default:
      return wanted
  }
}

describe.each(['fr', 'en'] as const)('frame, risks, tools and costs in %s', (language) => {
  test.each(REPRODUCED)('%s: every cell is computed as the method computes it', async (block) => {
    const cells = frameCells(await open(language), TODAY)
    const wanted = await wantedOf(block)

    expect(isRecord(wanted) && Object.keys(wanted).length).toBeGreaterThan(0)
    expect(differences(cells[block], wanted, block)).toEqual([])
  })
})

describe.each(['fr', 'en'] as const)('law, audit and libraries in %s', (language) => {
  test('the twelve records are signed and still stand on the facts of today', async () => {
    const project = await open(language)

    const records = project.useCases.live.map((useCase) => ({
      code: useCase.code,
      ...legalViewOf(project, useCase, TODAY),
    }))

    expect(records).toHaveLength(12)
    expect(records.filter(({ signed }) => !signed).map(({ code }) => code)).toEqual([])
    expect(records.filter(({ moved }) => moved).map(({ code }) => code)).toEqual([])
    expect(records.find(({ code }) => code === 'CU08')?.tiers).toEqual(['high-risk'])
  })

  test('the pilot passes; a dropped and a tolerated case are held by the law', async () => {
    const project = await open(language)
    const called = (code: string) => {
      const found = project.useCases.live.find((useCase) => useCase.code === code)
      if (!found) throw new Error(`No use case ${code}`)
      return found
    }

    expect(passesToPilot(project, called('CU01'), TODAY)).toBe(true)
    expect(quickWinOf(project, called('CU01'), TODAY)).toBe('yes')
    expect(withheldReasons(project, called('CU08'), TODAY)).toContain('high-risk')
    expect(pilotLegalBlockers(project, called('CU11'), TODAY)).toEqual([
      'lawyer-open',
      'dpia-undated',
      'cse-not-before-pilot',
    ])
  })

  test('what has its home in the profile or in the use case is not stored twice', async () => {
    const { assessments } = await open(language)
    const twice = ['w_headcount', 'd_personal', 'd_wp248']

    expect(
      assessments.live.flatMap(({ facts }) =>
        Object.keys(facts).filter((key) => twice.includes(key)),
      ),
    ).toEqual([])
    expect(assessments.live.map(({ facts }) => readFacts(facts).ok)).not.toContain(false)
  })

  test('the audit of November comes after that of May, higher, with measures it proposes', async () => {
    const project = await open(language)
    const view = auditView(project, latestAudit(project)?.id ?? null)
    const proposed = view?.measures.value?.map(({ measure }) => measure) ?? []

    expect(view?.previous?.date).toBe('2026-05-12')
    expect(view?.difference?.overall.value).toBeGreaterThan(0)
    expect(view?.coverage.value?.pct).toBe(100)
    expect([...(view?.adopted.keys() ?? [])].filter((id) => !proposed.includes(id))).toEqual([])
    expect([...(view?.adopted.values() ?? [])].map(({ doneOn }) => doneOn)).toContain('2026-11-18')
  })

  test('the tool chosen leads its comparison', async () => {
    const project = await open(language)
    const [comparison] = project.toolComparisons.live
    if (!comparison) throw new Error('No comparison')

    const first = comparisonView(project, comparison).tools.find(({ rank }) => rank === 1)

    expect(first?.tool.id).toBe(comparison.chosen)
  })

  test('whatever comes from a library is in it', async () => {
    const { risks, measures, sources } = await open(language)
    const known = new Set<string>([
      ...riskLibrary.map(({ id }) => id),
      ...measureLibrary.map(({ id }) => id),
      ...dataSourceKinds.map(({ id }) => id),
    ])
    const used = [...risks.live, ...measures.live, ...sources.live].map(
      ({ catalogueId }) => catalogueId,
    )

    expect(used.filter((id) => id === null || !known.has(id))).toEqual([])
  })
})

test('both languages are one company: the same but the words', async () => {
  const [french, english] = await Promise.all([demoFile('fr'), demoFile('en')])

  expect(wordless(french)).toEqual(wordless(english))
})

/** A project without its own id, its language and what is written in words. */
const wordless = (file: unknown): unknown =>
  JSON.parse(
    JSON.stringify(file, (key, value: unknown) =>
      key === 'header' || (typeof value === 'string' && !isKey(value)) ? null : value,
    ),
  )

/** Ids, dates and words of a closed list: no capital, no space. */
const isKey = (text: string): boolean => /^[0-9a-z.:-]+$/.test(text)

test('no cell of the sample company is forgotten', () => {
  const known = [...REPRODUCED, ...Object.values(ELSEWHERE).flat()]

  expect(known.toSorted()).toEqual(Object.keys(expected).toSorted())
})
