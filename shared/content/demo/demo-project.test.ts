import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isClose } from '../../../test/fixtures/vectors/vectors'
import { MODULE_KINDS } from '../../domain/module-record'
import { PILOT_CRITERIA, type PilotCriterion } from '../../domain/pilot'
import { PROFILE_SIGNS } from '../../domain/profile'
import { collectionNames, type Project, projectSchema, toFile } from '../../domain/project'
import type { Ypn } from '../../domain/answer'
import { failureFacts, pilotOf } from '../../rules/failure-facts'
import { failureSignals, signalsFrom } from '../../rules/failure-signals'
import { okrProgress } from '../../rules/okr-progress'
import { pilotDuration } from '../../rules/pilot-duration'
import { pilotReadiness } from '../../rules/pilot-readiness'
import { signCount } from '../../rules/sign-count'
import { stepOneProgress } from '../../rules/step-one'
import { rankUseCases, viewOf } from '../../rules/use-case-view'
import { demoFile } from './demo-project'

interface Expected {
  readonly okrProgress: Readonly<Record<string, number>>
  readonly signCount: { readonly value: number; readonly recommended: boolean }
  readonly useCases: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly ranking: readonly string[]
  readonly quadrantCounts: Readonly<Record<string, number>>
  readonly pilot: {
    readonly readiness: Readonly<Record<string, unknown>>
    readonly duration: Readonly<Record<string, unknown>>
  }
  readonly steps: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly risks: object
  readonly tools: object
  readonly kpis: object
  readonly sources: object
  readonly assistants: object
}

const expected = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/demo-expected.json', import.meta.url), 'utf8'),
) as Expected

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`)

/** Codes of the records whose steps have no nouns yet, as method.md section 20 numbers them. */
const RECORDS: Readonly<Record<(typeof MODULE_KINDS)[number], readonly string[]>> = {
  charter: [''],
  training: [''],
  kpi: Object.keys(expected.kpis),
  transversal: ['', 'reference', 'pilot CU01'],
  assistant: Object.keys(expected.assistants),
  governance: [''],
  process: [''],
  'roadmap-item': numbered('RM', 17),
  raci: [''],
  decision: ['DEC1', 'DEC2', 'DEC3'],
}

/** What lives inside a noun and has an id of its own. */
const linesOf = (project: Project): readonly { readonly id: string }[] => [
  ...project.objectives.live.flatMap(({ keyResults }) => keyResults),
  ...project.pilots.live.flatMap(({ successCriteria }) => successCriteria),
  ...project.architectureChoices.live.flatMap(({ functions }) => functions),
  ...project.businessCases.live.flatMap(({ costs, benefits, intangibles, assumptions }) => [
    ...costs,
    ...benefits,
    ...intangibles,
    ...assumptions,
  ]),
]

const agree = (actual: unknown, wanted: unknown): boolean =>
  isClose(actual, wanted) ||
  (typeof wanted === 'object' &&
    wanted !== null &&
    typeof actual === 'object' &&
    actual !== null &&
    Object.entries(wanted).every(([key, value]) =>
      agree((actual as Record<string, unknown>)[key], value),
    ))

const open = async (language: 'fr' | 'en'): Promise<Project> =>
  projectSchema.parse(await demoFile(language))

describe.each(['fr', 'en'] as const)('demonstration company in %s', (language) => {
  test('is a project like others, marked as the demonstration, and survives a round trip', async () => {
    const file = await demoFile(language)
    const project = projectSchema.parse(file)

    expect(project.header).toMatchObject({ demo: true, language })
    expect(project.header.createdAt).toMatch(/^2026-11-05T/)
    expect(toFile(project)).toEqual(file)
  })

  test('every use case is computed as the method computes it', async () => {
    const { useCases, settings } = await open(language)

    const actual = Object.fromEntries(
      useCases.live.map((useCase) => {
        const view = viewOf(useCase, settings)
        return [
          useCase.code,
          {
            impact: view.impact.value,
            feasibility: view.feasibility.value,
            quadrant: view.quadrant.value,
            index: view.index.value,
            aiVerdict: view.ai.value?.verdict,
            aiScore: view.ai.value?.score,
            dataVerdict: view.data.value?.verdict,
            dataIndex: view.data.value?.index,
            dataSuggestion: view.suggestion,
          },
        ]
      }),
    )

    const wrong = Object.entries(expected.useCases).flatMap(([code, wanted]) => {
      const { aiAct: _level, dpia: _dpia, ...ours } = wanted
      return agree(actual[code], ours) ? [] : [{ code, actual: actual[code], wanted: ours }]
    })
    expect(Object.keys(actual)).toHaveLength(12)
    expect(wrong).toEqual([])
  })

  test('the ranking and the quadrants are those of the method', async () => {
    const { useCases, settings } = await open(language)

    const ranked = rankUseCases(useCases.live.map((useCase) => viewOf(useCase, settings)))
    const counts: Record<string, number> = {}
    for (const { quadrant } of ranked)
      if (quadrant.value) counts[quadrant.value] = (counts[quadrant.value] ?? 0) + 1

    expect(ranked.map(({ useCase }) => useCase.code)).toEqual(expected.ranking)
    expect(counts).toEqual(expected.quadrantCounts)
  })

  test('the pilot is as ready and as long as the method says', async () => {
    const { pilots, useCases } = await open(language)
    const useCase = useCases.live.find(({ code }) => code === 'CU01')
    const pilot = useCase ? pilotOf(pilots, useCase.id) : undefined
    if (!pilot) throw new Error('no pilot')

    const answers = Object.fromEntries(
      PILOT_CRITERIA.map((criterion) => [criterion, pilot.criteria[criterion].answer]),
    ) as Record<PilotCriterion, Ypn | null>
    const readiness = pilotReadiness(answers)
    const duration = pilotDuration(pilot.start, pilot.end)

    expect(
      agree(
        { ...readiness.value, status: readiness.status, value: readiness.value?.verdict },
        expected.pilot.readiness,
      ),
    ).toBe(true)
    expect(
      agree(
        { ...duration.value, status: duration.status, value: duration.value?.verdict },
        expected.pilot.duration,
      ),
    ).toBe(true)
  })

  test('objectives, signs and step 1 give the results of the method', async () => {
    const project = await open(language)
    const progress = project.objectives.live.flatMap(({ code, keyResults }) =>
      keyResults.map((keyResult, at) => [`${code}.${at + 1}`, okrProgress(keyResult).value]),
    )
    const signs = signCount(PROFILE_SIGNS.map((sign) => project.profile.signs[sign]))
    const step = stepOneProgress(project)

    expect(Object.fromEntries(progress)).toEqual(expected.okrProgress)
    expect(signs.value).toEqual({
      count: expected.signCount.value,
      recommended: expected.signCount.recommended,
    })
    expect(
      agree(
        {
          status: step.colour.status,
          value: step.colour.value?.mean,
          colour: step.colour.value?.colour,
          progress: step.progress.value,
          byCase: Object.fromEntries(
            project.useCases.live.flatMap(({ id, code }) => {
              const mark = step.byCase.get(id)
              return mark ? [[code, mark.value?.mean]] : []
            }),
          ),
        },
        expected.steps['1'],
      ),
    ).toBe(true)
  })

  test('no warning that step 1 can read is raised for the pilot; the rest is said to be unread', async () => {
    const project = await open(language)
    const useCase = project.useCases.live.find(({ code }) => code === 'CU01')
    if (!useCase) throw new Error('no CU01')

    const reading = failureSignals(signalsFrom(failureFacts(project, useCase)))

    expect(reading.status).toBe('provisional')
    expect(reading.value?.triggered).toEqual([])
  })

  test('every module is whole', async () => {
    const project = await open(language)
    const codesOf = (kind: string) =>
      project.moduleRecords.live.filter((record) => record.kind === kind).map(({ code }) => code)
    const questions = (pattern: RegExp) =>
      project.answers.live.filter(({ question }) => pattern.test(question))
    const codes = (nouns: { readonly live: readonly { readonly code: string }[] }) =>
      nouns.live.map(({ code }) => code)

    for (const kind of MODULE_KINDS) expect(codesOf(kind), kind).toEqual(RECORDS[kind])
    expect(questions(/^compliance\./)).toHaveLength(16)
    expect(questions(/^\w+\.q\.[a-z-]+$/)).toHaveLength(24)
    expect(questions(/^risk\.q\.error-severity\./)).toHaveLength(4)
    const audit = project.audits.live.at(-1)
    expect(project.auditAnswers.live.filter(({ auditId }) => auditId === audit?.id)).toHaveLength(
      44,
    )
    expect(codes(project.risks)).toEqual(Object.keys(expected.risks))
    expect(codes(project.measures)).toEqual(numbered('M', 25))
    expect(codes(project.tools)).toEqual(Object.keys(expected.tools))
    expect(codes(project.sources)).toEqual(Object.keys(expected.sources))
    expect(codes(project.incidents)).toEqual(['I01'])
    expect(
      [
        project.people,
        project.departments,
        project.applications,
        project.aiUses,
        project.companyValues,
        project.fallbacks,
        project.businessCases,
        project.architectureChoices,
      ].map(({ size }) => size),
    ).toEqual([18, 9, 8, 7, 4, 2, 1, 1])
  })

  test('whatever a record names exists', async () => {
    const project = await open(language)
    const named = JSON.stringify(toFile(project)).match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g)
    const known = new Set([
      project.header.id,
      ...collectionNames.flatMap((name) => project[name].ids),
      ...linesOf(project).map(({ id }) => id),
    ])

    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([])
    // The keys of the source (p-vasseur…) must all have become ids.
    expect(JSON.stringify(toFile(project))).not.toMatch(/"p-[a-z]+"/)
  })
})

test('both languages are one company: same ids but the project’s own, other words', async () => {
  const [french, english] = await Promise.all([open('fr'), open('en')])

  expect(french.header.id).not.toBe(english.header.id)
  expect(french.useCases.ids).toEqual(english.useCases.ids)
  expect(french.moduleRecords.ids).toEqual(english.moduleRecords.ids)
  expect(french.useCases.live.map(({ title }) => title)).not.toEqual(
    english.useCases.live.map(({ title }) => title),
  )
})
