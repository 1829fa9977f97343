import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { demoFile } from '../../shared/content/demo/demo-project'
import { conclusionOf, CONCLUSIONS } from '../../shared/deliverables/business-case/conclusion'
import { businessCaseDeliverable } from '../../shared/deliverables/business-case/deliverable'
import { composeText } from '../../shared/deliverables/business-case/document'
import { dossierOf } from '../../shared/deliverables/business-case/dossier'
import { composeWorkbook } from '../../shared/deliverables/business-case/workbook/workbook'
import { renderDeliverable } from '../../shared/deliverables/render'
import { type Project, projectSchema } from '../../shared/domain/project'
import type { FormatId } from '../../shared/formats/registry'
import { plainText } from '../../shared/formats/runs'
import type { Language } from '../../shared/kernel/text'
import { aProject } from '../builders/project'
import { everyKind, gain, naughtyCases, projectOf, simple } from './business-case-projects'
import { emptyHeadings, textsOf } from './document-texts'
import { packageFaults, sdkFaults } from './office-file'
import { rasterize } from './rasterizer'

const EDITED = '2026-11-19T10:00:00.000Z'
const LANGUAGES = ['fr', 'en'] as const
/** Where the files go to be looked at, when somebody asks. */
const KEEP = process.env['SEXTANT_KEEP_FILES']

const demo = async (language: Language): Promise<Project> =>
  projectSchema.parse(await demoFile(language))

async function render(project: Project, format: FormatId, language: Language, name: string) {
  const result = await renderDeliverable({
    deliverable: businessCaseDeliverable,
    format,
    project,
    language,
    editedAt: EDITED,
    rasterize,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  if (KEEP)
    await writeFile(join(KEEP, `business-case-${name}-${language}.${format}`), result.value.bytes)
  return result.value.bytes
}

const edition = (language: Language) => ({
  language,
  editedAt: EDITED,
  author: 'Claire Aubry',
  madeWithSextant: true,
})
const compose = (project: Project, language: Language) => composeText(project, edition(language))
const workbook = (project: Project, language: Language) =>
  composeWorkbook(project, edition(language))
const headings = (project: Project, language: Language = 'fr') =>
  compose(project, language).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const leftovers = /undefined|NaN|\[object|\bnull\b|Infinity|\{\w+\}/

describe.each(LANGUAGES)('business cases as text in %s', (language) => {
  test('no empty heading, no leftover, French spacing on every text', async () => {
    for (const project of [
      await demo(language),
      aProject({ language }),
      projectOf([{}], language),
      projectOf(everyKind, language),
      projectOf([simple(null)], language),
    ]) {
      const document = compose(project, language)
      const texts = textsOf(document)

      expect(emptyHeadings(document)).toEqual([])
      expect(texts.filter((text) => leftovers.test(text))).toEqual([])
      const spacing = language === 'fr' ? / [;:!?»%]|« |\p{L}'\p{L}/u : /\u202F/
      expect(texts.filter((text) => spacing.test(text))).toEqual([])
    }
  })

  test('the demonstration: the figures of the method, each under its own name', async () => {
    const texts = textsOf(compose(await demo(language), language)).map(plain)
    const after = (label: string, back = 1) => texts[texts.indexOf(label) + back]
    const fr = language === 'fr'

    expect(texts).toContain(
      fr
        ? 'F3, ROI sur 3 ans (gains nets sur coûts totaux)'
        : 'F3, ROI over 3 years (net gains over total costs)',
    )
    expect(after(fr ? 'F1, ROI de la première année' : 'F1, First-year ROI', 2)).toBe(
      fr ? '−8,3 %' : '−8.3%',
    )
    expect(after(fr ? 'F1 sans montée en charge' : 'F1 without the ramp', 2)).toBe(
      fr ? '46,6 %' : '46.6%',
    )
    expect(after(fr ? 'F2, ROI d’une année suivante' : 'F2, Later-year ROI', 2)).toBe(
      fr ? '426,8 %' : '426.8%',
    )
    expect(after(fr ? 'Les deux ensemble' : 'Both together', 2)).toBe(fr ? '26,3 %' : '26.3%')
    expect(texts.join(' ')).toContain(
      fr ? '102 520 € au lieu de 74 832 €' : '€102,520 instead of €74,832',
    )
    expect(texts.join(' ')).toContain(fr ? '9 880 h par an, soit 77,2 %' : '9,880 h a year, 77.2%')
  })

  test('a project without a business case says so in one sentence', () => {
    const { blocks } = compose(aProject({ language }), language)

    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(1)
    expect(headings(aProject({ language }), language)).toEqual([
      language === 'fr' ? 'Aucun cas n’est encore chiffré' : 'No case has figures yet',
    ])
  })
})

test('each conclusion follows from the four tests, and titles its chapter', () => {
  const project = projectOf(everyKind)
  const found = dossierOf(project).cases.map(conclusionOf)
  const titles = headings(project).map(plain)

  expect(found.slice(0, 7)).toEqual(CONCLUSIONS)
  expect(titles.slice(1, 8)).toEqual([
    'CU01 : un ROI de 300,0 % sur 1 an, positif dans les quatre épreuves',
    'CU02 : un ROI de 50,0 % sur 1 an, négatif si coûts et gains déçoivent ensemble',
    'CU03 : un ROI de 20,0 % sur 1 an, qu’un seul écart courant efface',
    'CU04 : ne couvre pas ses coûts sur 1 an',
    'CU05 : 10 000 € sur 1 an, gains à chiffrer',
    'CU06 : calcul suspendu, le gain annoncé dépasse la masse salariale',
    'CU07 : pas encore calculable',
  ])
})

test('several cases: a summary in front, its total counts only complete cases', () => {
  const project = projectOf([simple(40_000), simple(null), simple(2_000)])
  const table = compose(project, 'fr').blocks.find(({ kind }) => kind === 'table')
  const rows = table?.kind === 'table' ? table.rows : []

  expect(rows.map((row) => plain(plainText(row[2]?.text ?? '')))).toEqual([
    '10 000 €',
    '10 000 €',
    '10 000 €',
    '20 000 €',
  ])
  expect(plain(headings(project)[0] ?? '')).toBe(
    'Trois cas chiffrés : 20 000 € de coûts, 42 000 € de gains attendus',
  )
  expect(plain(plainText(rows.at(-1)?.[4]?.text ?? ''))).toBe('22 000 €')
})

test('a payback that the horizon does not reach is never said to be reached', () => {
  const texts = textsOf(compose(projectOf([simple(2_000)]), 'fr')).map(plain)

  expect(texts).toContain('mois 60, après la durée')
  expect(texts.join(' ')).not.toContain('est revenu au mois')
})

test('revenue without a margin is shown apart and asked for', () => {
  const project = projectOf([
    {
      ...simple(30_000),
      benefits: [gain({ amount: 30_000 }), gain({ factor: 'retention', extraRevenue: 50_000 })],
    },
  ])
  const texts = textsOf(compose(project, 'fr')).map(plain).join(' ')

  expect(texts).toContain('50 000 € de chiffre d’affaires, marge à donner')
  expect(texts).toContain('le gain « Fidélisation » attend son taux de marge.')
  expect(texts).toContain('un ROI de 200,0 % sur 1 an')
})

test('more cases than chapters and sheets: twenty chapters, twenty with sheets, all in both summaries', () => {
  const project = projectOf(Array.from({ length: 45 }, () => simple(40_000)))
  const { sheets } = workbook(project, 'fr')

  expect(headings(project)).toHaveLength(1 + 20 + 1)
  expect(textsOf(compose(project, 'fr'))).toContain('Les 20 premiers cas ont un chapitre ici.')
  expect(sheets).toHaveLength(2 + 20 * 4 + 1)
  expect(sheets[1]?.rows.slice(4, 49).map((row) => row[0]?.value)).toHaveLength(45)
  expect(sheets[1]?.rows[49]?.[5]?.value).toMatchObject({ cached: 45 * 30_000 })
})

describe.each(LANGUAGES)('business cases as a workbook in %s', (language) => {
  test('read-me, summary, four sheets a case, tools, lists; names, lists, chart and print set-up', async () => {
    const { sheets, names } = workbook(await demo(language), language)

    expect(sheets.map(({ name }) => name).slice(0, 6)).toEqual(
      language === 'fr'
        ? ['Lisez-moi', 'Synthèse', 'CU01 Résultats', 'CU01 Hypothèses', 'CU01 Gains', 'CU01 Mois']
        : ['Read me', 'Summary', 'CU01 Results', 'CU01 Assumptions', 'CU01 Gains', 'CU01 Months'],
    )
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['years_CU01', 'roi_CU01', 'payback_CU01', 'list_costs']),
    )
    expect(sheets[2]?.charts).toHaveLength(1)
    expect(sheets.slice(2, 6).every(({ printed }) => printed)).toBe(true)
    expect(sheets.slice(3, 5).every(({ validations = [] }) => validations.length > 8)).toBe(true)
  })

  test('numbers are numbers, and everything computed is a formula', async () => {
    const { sheets } = workbook(await demo(language), language)
    const cells = sheets.slice(1).flatMap(({ rows }) => rows.flat())

    expect(
      cells.filter(
        (cell) =>
          cell?.value.kind === 'text' && /^[−-]?\d+([.,]\d+)?\s?[%€]?$/.test(cell.value.text),
      ),
    ).toEqual([])
    expect(
      sheets[2]?.rows
        .flat()
        .filter((cell) => cell?.role === 'total' && cell.value.kind === 'number'),
    ).toEqual([])
  })
})

test.each(['docx', 'xlsx', 'md'] as const)(
  'hostile texts, every kind of case and no case make valid files as %s',
  async (format) => {
    for (const [name, project] of [
      ['naughty', naughtyCases()],
      ['every', projectOf(everyKind)],
      ['open', projectOf([{}])],
    ] as const) {
      const bytes = await render(project, format, 'fr', name)
      if (format === 'md') continue
      expect(packageFaults(bytes), name).toEqual([])
      expect(await sdkFaults(bytes, format), name).toEqual([])
    }
  },
  120_000,
)
