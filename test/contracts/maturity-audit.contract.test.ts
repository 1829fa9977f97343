import { describe, expect, test } from 'vitest'
import { demoFile } from '../../shared/content/demo/demo-project'
import { maturityQuestions } from '../../shared/content/maturity/questions'
import { maturityAudit } from '../../shared/deliverables/maturity-audit/deliverable'
import { composeText } from '../../shared/deliverables/maturity-audit/document'
import { composeWorkbook } from '../../shared/deliverables/maturity-audit/workbook/workbook'
import { renderDeliverable } from '../../shared/deliverables/render'
import { type Project, projectSchema } from '../../shared/domain/project'
import type { TextDocument } from '../../shared/formats/blocks'
import type { Sheet, Workbook } from '../../shared/formats/sheets'
import type { Language } from '../../shared/kernel/text'
import { latestAudit } from '../../shared/steps/maturity/audits'
import { auditView } from '../../shared/steps/maturity/audit-view'
import {
  anAudit,
  anAuditAnswer,
  anAuditMeasure,
  answersOf,
  aRespondent,
  DEMO_LEVELS,
  withAudits,
} from '../builders/audit'
import { aProject } from '../builders/project'
import { emptyHeadings, textsOf } from './document-texts'
import { naughtyStrings } from './naughty-strings'
import { packageFaults, partsOf, partText, sdkFaults } from './office-file'
import { rasterize } from './rasterizer'
import { canRecompute, formulaDifferences } from '../helpers/recompute'

const EDITED = '2026-11-20T10:00:00.000Z'
const LANGUAGES = ['fr', 'en'] as const
const edition = (language: Language) => ({
  language,
  editedAt: EDITED,
  author: 'Claire Aubry',
  madeWithSextant: true,
})
const demo = async (language: Language): Promise<Project> =>
  projectSchema.parse(await demoFile(language))
const compose = (project: Project, language: Language): TextDocument =>
  composeText(project, edition(language))
const workbook = (project: Project, language: Language): Workbook =>
  composeWorkbook(project, edition(language))

async function bytesOf(project: Project, format: 'docx' | 'xlsx', language: Language) {
  const result = await renderDeliverable({
    deliverable: maturityAudit,
    format,
    project,
    language,
    editedAt: EDITED,
    rasterize,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.bytes
}

/** Seven people in a group, two in another, nothing answered together but one "don't know". */
function respondentsProject(): Project {
  const audit = anAudit({ mode: 'respondents' })
  const people = Array.from({ length: 9 }, (_, index) =>
    aRespondent({ auditId: audit.id, name: `R${index}`, group: index < 7 ? 'Atelier' : 'Achats' }),
  )
  return withAudits({
    audits: [audit],
    respondents: people,
    answers: [
      ...people.flatMap(({ id }, index) =>
        answersOf(audit.id, DEMO_LEVELS, { respondentId: id }).map((answer, at) => ({
          ...answer,
          value: (1 + ((at + index) % 4)) as 1,
        })),
      ),
      anAuditAnswer({ auditId: audit.id, question: 'maturity.data.q1', value: 'unknown' }),
      anAuditAnswer({ auditId: audit.id, question: 'maturity.data.q2', value: 4, target: 5 }),
    ],
  })
}

/** Holes of every kind: few answers, "don't know", a dimension set aside, targets without levels. */
function holes(): Project {
  const audit = anAudit({ date: null })
  const { strategy, data, process } = DEMO_LEVELS
  return withAudits({
    audits: [anAudit({ date: '2025-01-01' }), audit],
    answers: [
      ...answersOf(audit.id, { strategy, data: data.slice(0, 3), process: process.slice(0, 2) }),
      ...[1, 2, 3, 4].map((index) =>
        anAuditAnswer({ auditId: audit.id, question: `maturity.ethics.q${index}`, value: 'na' }),
      ),
      anAuditAnswer({
        auditId: audit.id,
        question: 'maturity.people.q1',
        value: 'unknown',
        target: 4,
      }),
      anAuditAnswer({ auditId: audit.id, question: 'maturity.risk.q1', value: null, target: 3 }),
      anAuditAnswer({ auditId: audit.id, question: 'maturity.risk.q2', value: 5 }),
    ],
  })
}

/** Every free text of the audit says something no writer likes. */
function naughtyAudit(): Project {
  const audit = anAudit({ label: naughtyStrings[0]?.slice(0, 200) ?? '', mode: 'respondents' })
  const word = (index: number) => naughtyStrings[index % naughtyStrings.length] ?? ''
  return withAudits({
    audits: [audit],
    answers: answersOf(audit.id, DEMO_LEVELS).map((answer, index) => ({
      ...answer,
      evidence: word(index),
      comment: word(index + 1),
    })),
    measures: [
      anAuditMeasure({
        auditId: audit.id,
        measure: 'maturity-measure.governance.q2',
        note: word(3),
      }),
    ],
    respondents: naughtyStrings.map((text) =>
      aRespondent({ auditId: audit.id, group: text.slice(0, 200) }),
    ),
  })
}

const leftovers = /undefined|NaN|\[object|\bnull\b|\{\w+\}/
const projects = [
  ['the demonstration', demo],
  ['no audit', async (language: Language) => aProject({ language })],
  ['an audit without answers', async () => withAudits({ audits: [anAudit({ version: 'short' })] })],
  ['holes', async () => holes()],
  ['respondents', async () => respondentsProject()],
] as const

describe.each(LANGUAGES)('the audit as text in %s', (language) => {
  test.each(projects)(
    '%s: no empty heading, no leftover, its own spacing',
    async (_, projectOf) => {
      const document = compose(await projectOf(language), language)
      const texts = textsOf(document)

      expect(emptyHeadings(document)).toEqual([])
      expect(texts.filter((text) => leftovers.test(text))).toEqual([])
      const spacing = language === 'fr' ? / [;:!?»%]|« |\p{L}'\p{L}/u : /\u202F/
      expect(texts.filter((text) => spacing.test(text))).toEqual([])
    },
  )

  test('the demonstration: every question of the audit, one radar, the score of the method', async () => {
    const document = compose(await demo(language), language)
    const rows = document.blocks.flatMap((block) =>
      block.kind === 'table' && block.columns.length === 4 && block.rows.length <= 5
        ? block.rows
        : [],
    )

    expect(rows).toHaveLength(maturityQuestions.length)
    expect(document.blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(1)
    expect(textsOf(document).join(' ')).toContain(
      language === 'fr' ? 'Maturité IA\u00A0: 2,04 sur 5' : 'AI maturity: 2.04 out of 5',
    )
  })
})

test('a group of fewer than five people has no figure, in Word or in Excel', () => {
  const project = respondentsProject()
  const groups = sheetNamed(workbook(project, 'fr'), 'Groupes')
  const lines = groups.rows
    .slice(4)
    .map((row) => row.map((cell) => (cell?.value.kind === 'number' ? cell.value.value : null)))
  const small = groups.rows.flatMap((row, index) =>
    row[1]?.value.kind === 'text' && row[1].value.text === 'Achats' ? [index - 4] : [],
  )

  expect(small).toHaveLength(9)
  expect(small.flatMap((index) => lines[index]?.slice(2) ?? []).filter(Boolean)).toEqual([])
  expect(textsOf(compose(project, 'fr'))).toContain('Moins de cinq réponses')
})

const sheetNamed = ({ sheets }: Workbook, name: string): Sheet => {
  const sheet = sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

test('the radar of the workbook is a native chart of three outlines that refer to its cells', async () => {
  const bytes = await bytesOf(await demo('fr'), 'xlsx', 'fr')
  const chart = partText(bytes, 'xl/charts/chart1.xml')
  const drawing = [...partsOf(bytes)].find(([name]) => /drawings\/drawing\d+\.xml$/.test(name))

  expect(chart).toContain('<c:radarChart>')
  expect(chart.match(/<c:ser>/g)).toHaveLength(3)
  expect(chart).toContain('Dimensions')
  expect(String(drawing?.[1])).toContain('Radar de neuf dimensions')
})

test('results written with the formulas are those of the rule, for every dimension', async () => {
  const project = await demo('fr')
  const view = auditView(project, latestAudit(project)?.id ?? null)
  const { rows } = sheetNamed(workbook(project, 'fr'), 'Dimensions')
  const cached = rows.slice(4, 13).map((row) => {
    const value = row[1]?.value
    return value?.kind === 'formula' ? value.cached : undefined
  })

  expect(cached).toEqual(view?.dimensions.map(({ mark }) => mark.value?.score))
})

test('numbers are numbers on every sheet', async () => {
  const { sheets } = workbook(await demo('fr'), 'fr')

  expect(
    sheets
      .slice(1)
      .flatMap(({ rows }) => rows.flat())
      .filter((cell) => cell?.value.kind === 'text' && /^\d+([.,]\d+)?$/.test(cell.value.text)),
  ).toEqual([])
})

describe.runIf(canRecompute)('recomputed by another program', () => {
  test.each(projects)(
    '%s: the same results as our rules',
    async (_, projectOf) => {
      for (const language of LANGUAGES) {
        const project = await projectOf(language)
        const different = await formulaDifferences(await bytesOf(project, 'xlsx', language))

        expect(different).toEqual([])
      }
    },
    120_000,
  )
})

test.each(['docx', 'xlsx'] as const)(
  'holes, respondents and hostile texts as %s: valid files',
  async (format) => {
    for (const project of [holes(), respondentsProject(), naughtyAudit()]) {
      const bytes = await bytesOf(project, format, 'fr')

      expect(packageFaults(bytes)).toEqual([])
      expect(await sdkFaults(bytes, format)).toEqual([])
    }
  },
  60_000,
)
