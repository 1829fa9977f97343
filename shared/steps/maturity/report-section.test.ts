import { describe, expect, test } from 'vitest'
import {
  anAudit,
  anAuditMeasure,
  answersOf,
  aRespondent,
  DEMO_LEVELS,
  withAudits,
} from '../../../test/builders/audit'
import { aPerson, aProject } from '../../../test/builders/project'
import type { Block } from '../../formats/blocks'
import { auditView } from './audit-view'
import { listedMeasures } from './listed-measures'
import { auditSection } from './report-section'

const audit = anAudit()
const julien = aPerson({ name: 'Julien Morvan' })
const first = 'maturity-measure.governance.q1'
const project = withAudits(
  {
    audits: [audit],
    answers: answersOf(audit.id, DEMO_LEVELS, { target: 3 }),
    measures: [
      anAuditMeasure({ auditId: audit.id, measure: first, owner: julien.id, due: '2026-12-10' }),
    ],
  },
  aProject({ people: [julien] }),
)
const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ')
const textOf = (text: unknown): string =>
  typeof text === 'string'
    ? plain(text)
    : plain((text as { text: string }[]).map((run) => run.text).join(''))
const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
const rowsOf = (blocks: readonly Block[], at: number) =>
  (tablesOf(blocks)[at]?.rows ?? []).map((cells) => cells.map(({ text }) => textOf(text)))

describe('the chapter of an audit', () => {
  const { title, blocks } = auditSection(project, 'fr')

  test('concludes in its title and shows the radar', () => {
    const figure = blocks.find((block) => block.kind === 'figure')

    expect(plain(title)).toBe('Maturité IA : 2,04 sur 5, niveau 2 Émergent')
    expect(figure?.kind === 'figure' && figure.picture.svg).toContain('Gouvernance')
    expect(figure?.kind === 'figure' && plain(figure.picture.alt)).toContain(
      'Frein principal : Mesure, 1,60',
    )
  })

  test('gives every dimension its score, level, target and answers', () => {
    const rows = rowsOf(blocks, 0)

    expect(rows).toHaveLength(10)
    expect(rows[4]).toEqual(['Gouvernance et rôles', '1,80', '2 Émergent', '3,00', '5 sur 5'])
    expect(rows[9]?.slice(0, 3)).toEqual(['Ensemble', '2,04', '2 Émergent'])
  })

  test('lists measures with their reason, answer, owner and date', () => {
    const rows = rowsOf(blocks, 1)

    expect(rows[0]?.slice(2)).toEqual([
      'Gouvernance : Rôles nommés, niveau 2, visé 3',
      'Julien Morvan',
      '10 déc. 2026',
    ])
    expect(rows[1]?.[3]).toBe('Non retenue')
  })

  test('says what it rests on', () => {
    const list = blocks.find((block) => block.kind === 'list')

    expect(list?.kind === 'list' && list.items.map(textOf)).toEqual(
      expect.arrayContaining(['44 réponses sur 44, soit 100 %.']),
    )
  })
})

test('in English, nothing stays in French', () => {
  const text = JSON.stringify(auditSection(project, 'en').blocks)

  expect(text).toContain('Main brake: Measurement, 1.60')
  expect(text).not.toMatch(/[éèêàç]|\u202F/)
})

test('a second audit adds before and change', () => {
  const later = anAudit({ date: '2027-05-05' })
  const both = withAudits({
    audits: [audit, later],
    answers: [
      ...answersOf(audit.id, DEMO_LEVELS),
      ...answersOf(later.id, { ...DEMO_LEVELS, governance: [3, 3, 3, 3, 3] }),
    ],
  })

  const rows = rowsOf(auditSection(both, 'fr').blocks, 0)

  expect(rows[4]).toEqual([
    'Gouvernance et rôles',
    '3,00',
    '3 Structuré',
    'n. c.',
    '1,80',
    '+1,20',
    '5 sur 5',
  ])
  expect(rows[9]?.slice(4, 6)).toEqual(['2,04', '+0,13'])
})

test('without an audit, or without a score, it says so and draws nothing', () => {
  const started = withAudits({ audits: [audit], answers: [] })

  expect(auditSection(aProject(), 'fr').title).toBe('L’audit de maturité reste à faire')
  expect(auditSection(started, 'fr').blocks.some(({ kind }) => kind === 'figure')).toBe(false)
  expect(auditSection(started, 'en').title).toContain('not complete enough')
})

test('groups are compared without ever a figure from fewer than five people', () => {
  const asked = anAudit({ mode: 'respondents' })
  const people = ['Atelier', 'Bureau'].flatMap((group, at) =>
    Array.from({ length: at === 0 ? 11 : 2 }, () => aRespondent({ auditId: asked.id, group })),
  )
  const both = withAudits({
    audits: [asked],
    respondents: people,
    answers: people.flatMap(({ id, group }) =>
      answersOf(
        asked.id,
        { ...DEMO_LEVELS, data: group === 'Atelier' ? [3, 3, 3, 3, 3] : [1, 1, 1, 1, 1] },
        { respondentId: id },
      ),
    ),
  })

  const { blocks } = auditSection(both, 'fr')
  const data = rowsOf(blocks, 1).find(([dimension]) => dimension === 'Données')

  expect(data?.slice(1)).toEqual([
    expect.stringMatching(/^2,69 ± 0,72$/),
    'Masqué : il révélerait un groupe plus petit',
    'Moins de cinq réponses',
  ])
  expect(JSON.stringify(blocks)).not.toContain('1,00')
})

test('a measure taken up stays in the list after its answer has improved', () => {
  const better = withAudits({
    audits: [audit],
    answers: answersOf(audit.id, { ...DEMO_LEVELS, governance: [5, 5, 5, 5, 5] }),
    measures: [anAuditMeasure({ auditId: audit.id, measure: first, doneOn: '2026-12-01' })],
  })
  const view = auditView(better, audit.id)

  expect(view && listedMeasures(view).others.map(({ measure }) => measure.id)).toEqual([first])
})
