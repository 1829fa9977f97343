import { describe, expect, test } from 'vitest'
import { demoFile } from '../../shared/content/demo/demo-project'
import { businessCaseDeliverable } from '../../shared/deliverables/business-case/deliverable'
import {
  COST_HEAD,
  GAIN_HEAD,
  INPUT_ROWS,
  type KeyName,
  keyRow,
} from '../../shared/deliverables/business-case/workbook/layout'
import { renderDeliverable } from '../../shared/deliverables/render'
import type { BusinessCase } from '../../shared/domain/business-case'
import { type Project, projectSchema } from '../../shared/domain/project'
import type { Language } from '../../shared/kernel/text'
import { businessCaseViewOf } from '../../shared/rules/business-case-view'
import { everyKind, projectOf } from '../contracts/business-case-projects'
import { rasterize } from '../contracts/rasterizer'
import { canRecompute, readWorkbook, recompute, formulaDifferences } from '../helpers/recompute'

async function workbookOf(project: Project, language: Language): Promise<Uint8Array> {
  const result = await renderDeliverable({
    deliverable: businessCaseDeliverable,
    format: 'xlsx',
    project,
    language,
    editedAt: '2026-11-19T10:00:00.000Z',
    rasterize,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.bytes
}

const demo = async (language: Language): Promise<Project> =>
  projectSchema.parse(await demoFile(language))

describe.runIf(canRecompute)('the workbook of business cases, recomputed by LibreOffice', () => {
  test.each(['fr', 'en'] as const)(
    'the demonstration in %s: every formula gives what the rules give',
    async (language) => {
      const bytes = await workbookOf(await demo(language), language)
      const formulas = [...readWorkbook(bytes).values()].flatMap((cells) =>
        [...cells.values()].filter(({ formula }) => formula !== null),
      )

      expect(formulas.length).toBeGreaterThan(500)
      expect(await formulaDifferences(bytes)).toEqual([])
    },
    60_000,
  )

  test('every kind of case: horizons, growth, volumes, quoted maintenance, lines that miss something', async () => {
    expect(await formulaDifferences(await workbookOf(projectOf(everyKind), 'fr'))).toEqual([])
  }, 60_000)

  test('what is typed in the workbook gives what the rules give for the same case', async () => {
    const project = await demo('fr')
    const [noun] = project.businessCases.live
    if (!noun) throw new Error('the demonstration has no business case')
    const changed: BusinessCase = {
      ...noun,
      years: 5,
      maintenancePct: 16,
      growthPct: 3,
      costs: noun.costs.map((line, at) => (at === 0 ? { ...line, amount: 40_000 } : line)),
      benefits: noun.benefits.map((line, at) => (at === 0 ? { ...line, volume: 4_000 } : line)),
    }
    const expected = businessCaseViewOf(project, changed).figures.value
    const factor = noun.costs[0]?.factor ?? 'integration'
    expect(factor).toBe('integration')

    const found = await recompute(await workbookOf(project, 'fr'), [
      { sheet: 'CU01 Hypothèses', cell: `B${INPUT_ROWS.years}`, value: 5 },
      { sheet: 'CU01 Hypothèses', cell: `B${INPUT_ROWS.maintenance}`, value: 0.16 },
      { sheet: 'CU01 Hypothèses', cell: `B${INPUT_ROWS.growth}`, value: 0.03 },
      { sheet: 'CU01 Hypothèses', cell: `D${COST_HEAD + 1}`, value: 40_000 },
      { sheet: 'CU01 Gains', cell: `D${GAIN_HEAD + 1}`, value: 4_000 },
    ])
    const results = found.get('CU01 Résultats')
    const key = (name: KeyName) => Number(results?.get(`B${keyRow(name)}`)?.value)
    const near = (name: KeyName, value: number | null | undefined) =>
      expect(key(name), name).toBeCloseTo(value ?? Number.NaN, 6)

    near('costs', expected?.tco)
    near('gains', expected?.benefitsTotal)
    near('f1', (expected?.f1.value ?? Number.NaN) / 100)
    near('f2', (expected?.f2.value ?? Number.NaN) / 100)
    near('f3', (expected?.f3.value ?? Number.NaN) / 100)
    near('f4', (expected?.f4.value ?? Number.NaN) / 100)
    near('simulated', expected?.paybackSimulated.value?.months)
    near('simple', expected?.paybackSimple.value?.ceil)
    near('netPayback', expected?.paybackNet.value?.ceil)
    expect(results?.get(`A${keyRow('f3')}`)?.value).toBe(
      'ROI sur 5 ans (gains nets sur coûts totaux)',
    )
    expect(found.get('Synthèse')?.get('D5')?.value).toBeCloseTo(expected?.tco ?? Number.NaN, 6)
  }, 60_000)
})
