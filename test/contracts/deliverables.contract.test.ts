import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { demoFile } from '../../shared/content/demo/demo-project'
import type { Deliverable } from '../../shared/deliverables/define-deliverable'
import { deliverables } from '../../shared/deliverables/registry'
import { renderDeliverable } from '../../shared/deliverables/render'
import { useCasePortfolio } from '../../shared/deliverables/use-case-portfolio/deliverable'
import { composeText } from '../../shared/deliverables/use-case-portfolio/document'
import { composeWorkbook } from '../../shared/deliverables/use-case-portfolio/workbook/workbook'
import { type Project, projectSchema } from '../../shared/domain/project'
import type { TextDocument } from '../../shared/formats/blocks'
import type { FormatId } from '../../shared/formats/registry'
import { plainText } from '../../shared/formats/runs'
import type { Workbook } from '../../shared/formats/sheets'
import type { Language } from '../../shared/kernel/text'
import { viewOf } from '../../shared/rules/use-case-view'
import { aPilot, aProject, aUseCase } from '../builders/project'
import { emptyHeadings, textsOf } from './document-texts'
import { packageFaults, partText, sdkFaults } from './office-file'
import { manyCases, naughtyProject } from './portfolio-projects'
import { rasterize } from './rasterizer'

const EDITED = '2026-11-19T10:00:00.000Z'
const LANGUAGES = ['fr', 'en'] as const
/** Where the files go to be looked at, when somebody asks. */
const KEEP = process.env['SEXTANT_KEEP_FILES']

const demo = async (language: Language): Promise<Project> =>
  projectSchema.parse(await demoFile(language))

async function render(
  project: Project,
  format: FormatId,
  language: Language,
  name: string,
  deliverable: Deliverable = useCasePortfolio,
) {
  const result = await renderDeliverable({
    deliverable,
    format,
    project,
    language,
    editedAt: EDITED,
    rasterize,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  if (KEEP)
    await writeFile(
      join(KEEP, `${deliverable.id}-${name}-${language}.${format}`),
      result.value.bytes,
    )
  return result.value
}

const compose = (project: Project, language: Language): TextDocument =>
  composeText(project, {
    language,
    editedAt: EDITED,
    author: 'Claire Aubry',
    madeWithSextant: true,
  })
const workbook = (project: Project, language: Language): Workbook =>
  composeWorkbook(project, {
    language,
    editedAt: EDITED,
    author: 'Claire Aubry',
    madeWithSextant: true,
  })

const leftovers = /undefined|NaN|\[object|\bnull\b|\{\w+\}/
const everyFormat = deliverables.flatMap((deliverable) =>
  deliverable.composers.flatMap(({ format }) =>
    LANGUAGES.map((language) => [deliverable, format, language] as const),
  ),
)

describe.each(everyFormat)('$id as %s in %s', (deliverable, format, language) => {
  test('the demonstration company is a valid file with a name every system accepts', async () => {
    const { bytes, fileName, mimeType } = await render(
      await demo(language),
      format,
      language,
      'demo',
      deliverable,
    )

    expect(fileName).toMatch(new RegExp(`^[^<>:"/\\\\|?*]{10,110}2026-11-19\\.${format}$`))
    expect(fileName).toContain(deliverable.title[language])
    expect(mimeType).not.toBe('')
    if (format === 'md') return
    expect(packageFaults(bytes)).toEqual([])
    expect(await sdkFaults(bytes, format)).toEqual([])
  }, 30_000)

  test('same project, same bytes, whatever the clock', async () => {
    const project = await demo(language)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-19T10:00:00Z') })
    const first = await render(project, format, language, 'first', deliverable)
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'))
    const second = await render(project, format, language, 'second', deliverable)
    vi.useRealTimers()

    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0)
  }, 30_000)

  test('an empty project and a hostile one are valid files too', async () => {
    for (const [name, project] of [
      ['empty', aProject()],
      ['naughty', naughtyProject()],
    ] as const) {
      const { bytes } = await render(project, format, language, name, deliverable)
      if (format === 'md') continue
      expect(packageFaults(bytes), name).toEqual([])
      expect(await sdkFaults(bytes, format), name).toEqual([])
    }
  }, 30_000)
})

describe.each(LANGUAGES)('the portfolio as text in %s', (language) => {
  test('no empty heading, no leftover, French spacing on every text', async () => {
    for (const project of [
      await demo(language),
      aProject({ language }),
      manyCases(40, false),
      manyCases(40, true),
    ]) {
      const document = compose(project, language)
      const texts = textsOf(document)

      expect(emptyHeadings(document)).toEqual([])
      expect(texts.filter((text) => leftovers.test(text))).toEqual([])
      const spacing = language === 'fr' ? / [;:!?»%]|« |\p{L}'\p{L}/u : /\u202F/
      expect(texts.filter((text) => spacing.test(text))).toEqual([])
    }
  })

  test('the demonstration: the ranking of the method, one sheet per retained case, refusals with reasons', async () => {
    const { blocks } = compose(await demo(language), language)
    const codesOf = (heading: RegExp) =>
      blocks.flatMap((block) =>
        block.kind === 'heading' ? (heading.exec(block.text)?.[0] ?? []) : [],
      )
    const ranking = blocks.find((block) => block.kind === 'table' && block.columns.length === 8)
    const refusals = blocks
      .filter((block) => block.kind === 'table' && block.columns.length === 4)
      .at(-2)

    expect(ranking?.kind === 'table' && ranking.rows.map((row) => row[1]?.text)).toEqual([
      'CU01',
      'CU02',
      'CU09',
      'CU03',
      'CU06',
      'CU05',
      'CU04',
      'CU07',
      'CU11',
      'CU10',
      'CU12',
      'CU08',
    ])
    expect(codesOf(/^CU\d+(?= )/).slice(1)).toEqual(['CU01', 'CU02', 'CU09', 'CU03', 'CU06'])
    expect(
      refusals?.kind === 'table' &&
        refusals.rows.every((row) => plainText(row[3]?.text ?? '').length > 5),
    ).toBe(true)
  })

  test('710 cases without marks: counted by department, none listed, nothing scored invented', () => {
    const document = compose(manyCases(710, false), language)
    const rows = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

    expect(rows.length).toBeLessThan(20)
    expect(document.blocks.some(({ kind }) => kind === 'figure')).toBe(false)
    expect(textsOf(document).join(' ')).toContain(
      language === 'fr'
        ? 'le classeur Excel les contient tous'
        : 'the Excel workbook holds them all',
    )
  })

  test('710 scored cases: a hundred ranked, no empty sheet, and the sentences that say so', () => {
    const document = compose(manyCases(710, true), language)
    const sheets = document.blocks.filter((block) => block.kind === 'heading' && block.level === 2)
    const ranking = document.blocks.find(
      (block) => block.kind === 'table' && block.columns.length === 8,
    )

    expect(sheets).toHaveLength(0)
    expect(textsOf(document).join(' ')).toMatch(
      language === 'fr'
        ? /\d+ gains rapides n’ont encore aucune réponse/
        : /\d+ quick wins have no answer/,
    )
    expect(ranking?.kind === 'table' && ranking.rows).toHaveLength(100)
    expect(ranking?.kind === 'table' && ranking.caption).toMatch(/100.+710/)
  })
})

test('more retained cases than sheets: thirty sheets, and a sentence that says so', () => {
  const project = aProject({
    useCases: Array.from({ length: 45 }, () => aUseCase({ status: 'pilot' })),
  })
  const document = compose(project, 'fr')

  expect(
    document.blocks.filter(
      (block) => block.kind === 'heading' && block.level === 2 && block.text.startsWith('CU'),
    ),
  ).toHaveLength(30)
  expect(textsOf(document)).toContain(
    'Les 30 premiers sur 45 ont une fiche ici ; les autres sont dans le classeur Excel.'.replace(
      ' ;',
      '\u202F;',
    ),
  )
})

test('a pilot sheet with nothing in it makes no heading', () => {
  const useCase = aUseCase({ status: 'pilot' })
  const document = compose(
    aProject({ useCases: [useCase], pilots: [aPilot({ useCaseId: useCase.id })] }),
    'fr',
  )

  expect(emptyHeadings(document)).toEqual([])
})

test('a changed setting is printed, an unchanged one is not', () => {
  const project = aProject({ useCases: [aUseCase()] })
  const changed = { ...project, settings: { ...project.settings, matrixCut: 6.5 } }
  const rowsOf = (document: TextDocument) =>
    document.blocks.flatMap((block) =>
      block.kind === 'table' && block.columns.length === 3
        ? block.rows.map((row) => row.map(({ text }) => plainText(text)))
        : [],
    )

  expect(rowsOf(compose(changed, 'fr'))).toContainEqual(['Seuil d’une note haute', '5,5', '6,5'])
  expect(rowsOf(compose(project, 'fr')).flat()).not.toContain('Seuil d’une note haute')
})

test('a refusal without a reason is told apart and becomes an action', () => {
  const document = compose(aProject({ useCases: [aUseCase({ status: 'refused' })] }), 'fr')

  expect(textsOf(document)).toContain('à écrire')
  expect(textsOf(document)).toContain('Écrire la raison du refus.')
})

describe.each(LANGUAGES)('the portfolio as a workbook in %s', (language) => {
  test('cached results are those of the rules, for every case', async () => {
    const project = await demo(language)
    const scoring = workbook(project, language).sheets[2]
    const cached = (row: number, column: number) => {
      const value = scoring?.rows[row]?.[column]?.value
      return value?.kind === 'formula' ? value.cached : undefined
    }
    const views = project.useCases.live
      .map((useCase) => viewOf(useCase, project.settings))
      .toSorted((a, b) => (a.useCase.code < b.useCase.code ? -1 : 1))

    expect(
      views.map((_, index) => [cached(index + 4, 6), cached(index + 4, 12), cached(index + 4, 14)]),
    ).toEqual(
      views.map(({ impact, feasibility, index }) => [impact.value, feasibility.value, index.value]),
    )
    expect(views.map((_, index) => cached(index + 4, 15))).toEqual([
      1, 2, 4, 7, 6, 5, 8, 12, 3, 10, 9, 11,
    ])
  })

  test('read-me first, lists last, heads frozen and filtered, numbers are numbers', async () => {
    const { sheets, names } = workbook(await demo(language), language)
    const tables = sheets.slice(1, 3)

    expect(sheets.map(({ name }) => name)).toEqual(
      language === 'fr'
        ? ['Lisez-moi', 'Registre', 'Notation', 'Matrice', 'Listes']
        : ['Read me', 'Register', 'Scoring', 'Matrix', 'Lists'],
    )
    expect(
      tables.every(
        ({ freeze, filter, printTitles }) => freeze?.rows === 4 && filter && printTitles,
      ),
    ).toBe(true)
    expect(names.map(({ name }) => name)).toContain('matrix_cut')
    expect(sheets[3]?.charts).toHaveLength(1)
    expect(
      tables
        .flatMap(({ rows }) => rows.slice(4).flat())
        .filter((cell) => cell?.value.kind === 'text' && /^\d+([.,]\d+)?$/.test(cell.value.text)),
    ).toEqual([])
  })

  test('every case is in the workbook, however many', () => {
    const { sheets } = workbook(manyCases(710, false), language)

    expect(sheets[1]?.rows).toHaveLength(714)
    expect(sheets[2]?.rows).toHaveLength(714)
  })
})

test.each(['docx', 'xlsx'] as const)(
  '710 scored cases as %s: a valid file in under ten seconds',
  async (format) => {
    const project = manyCases(710, true)
    const start = performance.now()
    const { bytes } = await render(project, format, 'fr', 'many')

    expect(performance.now() - start).toBeLessThan(10_000)
    expect(packageFaults(bytes)).toEqual([])
    expect(await sdkFaults(bytes, format)).toEqual([])
  },
  60_000,
)

test('710 unscored cases as Word and Excel are valid files', async () => {
  const project = manyCases(710, false)
  for (const format of ['docx', 'xlsx'] as const)
    expect(packageFaults((await render(project, format, 'en', 'unscored')).bytes)).toEqual([])
}, 60_000)

test('a document that does not exist in a format is an error with a code', async () => {
  const result = await renderDeliverable({
    deliverable: { ...useCasePortfolio, composers: [] },
    format: 'docx',
    project: aProject(),
    language: 'fr',
    editedAt: EDITED,
    rasterize,
  })

  expect(result).toEqual({
    ok: false,
    error: { code: 'deliverable-unknown', id: 'use-case-portfolio.docx' },
  })
})

test.each([60, 200])(
  'a company name of %i characters keeps the cover on one page',
  async (length) => {
    const name = 'Société des Établissements '.repeat(10).slice(0, length)
    const { bytes } = await render(
      aProject({ name, useCases: [aUseCase()] }),
      'docx',
      'fr',
      `cover-${length}`,
    )
    const firstChapter = /PAGEREF _Toc1[^]*?<w:t[^>]*>(\d+)<\/w:t>/.exec(
      partText(bytes, 'word/document.xml'),
    )?.[1]

    expect(firstChapter).toBe('3')
  },
)
