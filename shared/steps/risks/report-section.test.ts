import { describe, expect, test } from 'vitest'
import { aMeasure, aPerson, aProject, aRisk, aUseCase } from '../../../test/builders/project'
import type { Project } from '../../domain/project'
import type { Block } from '../../formats/blocks'
import type { Language } from '../../kernel/text'
import { riskReportOf } from './report'
import { riskReportFacts } from './report-facts'
import { conclusionOf, leadOf, riskSection, statementsOf } from './report-section'

const TODAY = '2026-11-20'
const report = (project: Project, language: Language = 'fr') =>
  riskReportOf(project, language, TODAY)
const rated = (probability: number, severity: number) => ({ probability, severity })
const owner = aPerson({ name: 'Julien Morvan' })
const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind)
/** With plain spaces: what is said matters here, not how it is spaced. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

describe('a register without any risk', () => {
  test('says so and what follows, without a map or a table', () => {
    const { title, blocks } = riskSection(report(aProject()))

    expect(title).toBe('Aucun risque n’est encore inscrit')
    expect(kinds(blocks)).toEqual(['paragraph'])
  })
})

describe('a register with everything that asks for a decision', () => {
  const sponsor = aPerson({ name: 'Hélène Vasseur-Lamy' })
  const late = aRisk({
    code: 'R01',
    title: 'Conseil faux',
    gross: rated(4, 5),
    residual: rated(4, 4),
    owner: owner.id,
    due: '2026-11-01',
  })
  const accepted = aRisk({
    code: 'R02',
    title: 'Dépendance',
    gross: rated(3, 5),
    residual: rated(2, 5),
    owner: owner.id,
    due: '2027-03-01',
    treatment: 'accept',
    acceptance: { by: sponsor.id, on: '2026-06-01', until: '2026-12-31', reason: '' },
  })
  const ended = aRisk({
    code: 'R03',
    title: 'Fuite',
    gross: rated(4, 4),
    residual: rated(2, 5),
    due: '2027-01-01',
    acceptance: { by: sponsor.id, on: '2026-01-01', until: '2026-06-30', reason: '' },
  })
  const wrong = aRisk({
    code: 'R04',
    title: 'Tri',
    gross: rated(2, 2),
    residual: rated(3, 3),
    owner: owner.id,
    due: '2027-01-01',
    status: 'watch',
  })
  const closed = aRisk({
    code: 'R05',
    title: 'Abandon',
    gross: rated(3, 5),
    residual: rated(1, 5),
    status: 'done',
  })
  const measure = aMeasure({ code: 'M01', title: 'Relecture', due: '2026-11-10', status: 'doing' })
  const blank = aProject({
    people: [owner, sponsor],
    risks: [{ ...late, measureIds: [measure.id] }, accepted, ended, wrong, closed],
    measures: [measure, aMeasure({ code: 'M02', status: 'done' })],
    useCases: [aUseCase({ code: 'CU01', title: 'SAV', status: 'pilot' })],
  })
  const project: Project = {
    ...blank,
    profile: { ...blank.profile, roles: { ...blank.profile.roles, sponsor: sponsor.id } },
  }

  test('counts who is missing, what is late and which acceptances end, closed risks left out', () => {
    const facts = riskReportFacts(project, TODAY)
    const codes = (views: typeof facts.views) => views.map(({ risk }) => risk.code)

    expect(codes(facts.withoutOwner)).toEqual(['R03'])
    expect(codes(facts.late)).toEqual(['R01'])
    expect(codes(facts.notAccepted)).toEqual(['R03'])
    expect(codes(facts.ended)).toEqual(['R03'])
    expect(codes(facts.ending)).toEqual(['R02'])
    expect(codes(facts.recheck)).toEqual(['R04'])
    expect(codes(facts.withoutMeasure)).toEqual(['R03', 'R04'])
    expect(facts.lateMeasures.map(({ code }) => code)).toEqual(['M01'])
    expect(facts.measuresInPlace).toBe(1)
  })

  test('an acceptance that ends today still holds and is announced; the day after it has ended', () => {
    const at = (day: string) => riskReportFacts(project, day)

    expect(at('2026-12-31').ending.map(({ risk }) => risk.code)).toEqual(['R02'])
    expect(at('2027-01-01').ended.map(({ risk }) => risk.code)).toContain('R02')
    expect(at('2026-11-01').ending.map(({ risk }) => risk.code)).toEqual(['R02'])
    expect(at('2026-10-31').ending).toEqual([])
  })

  test.each([
    [
      'fr' as const,
      'Un risque reste critique : les cas qu’il touche ne passent pas',
      [
        'Un risque est coté plus haut après mesures qu’avant, à revoir : R04 Tri.',
        'Un risque reste élevé sans acceptation écrite valable : R03 Fuite.',
        'Une acceptation a pris fin, le risque se décide à nouveau : R03 Fuite.',
        'Une acceptation prend fin dans les 60 jours : R02 Dépendance.',
        'Un risque a dépassé son échéance : R01 Conseil faux.',
        'Une mesure est en retard : M01 Relecture.',
        'Deux risques à traiter n’ont aucune mesure : R03 Fuite et R04 Tri.',
        'Un cas en pilote ou en service ne passe pas côté risques : CU01 SAV.',
      ],
    ],
    [
      'en' as const,
      'One risk stays critical: the cases it touches do not pass',
      [
        'One risk is rated higher after measures than before, to check again: R04 Tri.',
        'One risk stays high without a valid written acceptance: R03 Fuite.',
        'One acceptance has ended, the risk is decided again: R03 Fuite.',
        'One acceptance ends within 60 days: R02 Dépendance.',
        'One risk is past its due date: R01 Conseil faux.',
        'One measure is late: M01 Relecture.',
        'Two risks to treat have no measure: R03 Fuite and R04 Tri.',
        'One pilot or live case does not pass as far as risks go: CU01 SAV.',
      ],
    ],
  ])('in %s', (language, conclusion, statements) => {
    expect(plain(conclusionOf(report(project, language)))).toBe(conclusion)
    expect(statementsOf(report(project, language)).map(plain)).toEqual(statements)
  })

  test('the lead counts levels before and after, and the measures in place', () => {
    expect(plain(leadOf(report(project)))).toBe(
      'Cinq risques sont inscrits. Avant mesures : 2 critiques, 2 élevés et 1 faible. Une fois toutes les mesures en place : 1 critique, 2 élevés et 2 modérés. Le score moyen passe de 14,0 à 10,0 sur 25. 1 mesure sur 2 est en place à ce jour.',
    )
  })

  test('the section carries the map, the table worst first and the call for an owner', () => {
    const { blocks } = riskSection(report(project))
    const table = blocks.find((block) => block.kind === 'table')

    expect(kinds(blocks)).toEqual(['paragraph', 'figure', 'paragraph', 'table', 'callout'])
    expect(table?.kind === 'table' && table.rows.map(([code]) => code?.text)).toEqual([
      'R01',
      'R03',
      'R02',
      'R05',
      'R04',
    ])
    expect(table?.kind === 'table' && table.rows[0]?.[2]).toEqual({
      text: '20',
      fill: 'risk-critical',
    })
  })
})

test('when every open risk has an owner and a date ahead, it is said first', () => {
  const project = aProject({
    people: [owner],
    risks: [
      aRisk({ gross: rated(2, 2), residual: rated(1, 2), owner: owner.id, due: '2027-01-01' }),
    ],
  })

  expect(statementsOf(report(project))[0]).toBe(
    'Chaque risque ouvert a un responsable et une échéance à venir.',
  )
})

test('risks that are not rated make no map and count as such', () => {
  const project = aProject({ risks: [aRisk(), aRisk()] })
  const { blocks } = riskSection(report(project))

  expect(kinds(blocks)).not.toContain('figure')
  expect(riskReportFacts(project, TODAY).unrated).toHaveLength(2)
})
