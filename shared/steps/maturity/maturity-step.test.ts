import { describe, expect, test } from 'vitest'
import {
  anAudit,
  anAuditAnswer,
  anAuditMeasure,
  answersOf,
  aRespondent,
  DEMO_LEVELS,
  withAudits,
} from '../../../test/builders/audit'
import { aPerson } from '../../../test/builders/project'
import type { AuditAnswer } from '../../domain/audit'
import type { Project } from '../../domain/project'
import { auditView } from './audit-view'
import { auditChecks } from './checks'
import { minutesFor } from './estimate'
import { readPastedRespondents } from './paste-respondents'
import { auditProgress } from './progress'
import {
  auditSituation,
  auditTitle,
  brakeNotice,
  coverageSentence,
  evidenceSplit,
  prerequisiteNotice,
} from './situation'
import { auditName, scoreText, signedText, topicsText } from './words'

const NNBSP = '\u202F'
const audit = anAudit()
const demo = withAudits({ audits: [audit], answers: answersOf(audit.id, DEMO_LEVELS) })
const viewOf = (project: Project) => {
  const view = auditView(project, audit.id)
  if (!view) throw new Error('no audit')
  return view
}
const plain = (text: string | undefined) => text?.replace(/[\u202F\u00A0]/g, ' ')

describe('the sentences of the demonstration', () => {
  test('title and situation', () => {
    expect(plain(auditTitle(viewOf(demo), 'fr'))).toBe(
      'Maturité IA : 2,04 sur 5, niveau 2 Émergent',
    )
    expect(auditTitle(viewOf(demo), 'en')).toBe('AI maturity: 2.04 out of 5, level 2 Emerging')
    expect(plain(auditSituation(viewOf(demo), 'fr'))).toBe(
      'Audit du 5 nov. 2026. Un pilote délimité est à votre portée, pas une intégration complète.',
    )
  })

  test('main brake with its causes', () => {
    expect(plain(brakeNotice(viewOf(demo), 'fr')?.title)).toBe('Frein principal : Mesure, 1,60')
    expect(plain(brakeNotice(viewOf(demo), 'fr')?.text)).toMatch(
      /^Deux questions sur cinq au niveau 1 : qualité des réponses et boucle d’amélioration\. /,
    )
    expect(brakeNotice(viewOf(demo), 'en')?.text).toMatch(/^Two questions out of five at level 1: /)
  })

  test('prerequisite before the pilot, with what was taken up for it', () => {
    const taken = withAudits({
      audits: [audit],
      answers: answersOf(audit.id, DEMO_LEVELS),
      measures: [
        anAuditMeasure({
          auditId: audit.id,
          measure: 'maturity-measure.governance.q2',
          doneOn: '2026-12-10',
        }),
        anAuditMeasure({ auditId: audit.id, measure: 'maturity-measure.ethics.q1' }),
      ],
    })

    expect(plain(prerequisiteNotice(viewOf(demo), 'fr')?.title)).toBe(
      'Gouvernance à 1,80 : prérequis avant le pilote.',
    )
    expect(prerequisiteNotice(viewOf(demo), 'fr')?.text).toContain('Aucune mesure')
    expect(prerequisiteNotice(viewOf(taken), 'en')?.text).toContain('1 measure taken up, 1 done.')
  })

  test('coverage', () => {
    expect(coverageSentence(viewOf(demo), 'fr')).toBe(`44 réponses sur 44, soit 100${NNBSP}%.`)
  })
})

describe('the situation', () => {
  const situation = (answers: readonly AuditAnswer[], language: 'fr' | 'en' = 'en') =>
    auditSituation(viewOf(withAudits({ audits: [audit], answers })), language)

  test('before and at the beginning', () => {
    expect(auditSituation(null, 'fr')).toBe('L’audit n’a pas encore commencé.')
    expect(situation([])).toBe('Audit of 5 Nov 2026. No answer yet, 44 questions.')
    expect(situation(answersOf(audit.id, { data: [2] }))).toContain('no dimension has a mark yet')
    expect(situation(answersOf(audit.id, { data: DEMO_LEVELS.data }))).toContain(
      'a score needs six dimensions with a mark, 1 so far',
    )
  })

  test('with dimensions missing', () => {
    const { ethics: _ethics, ...eight } = DEMO_LEVELS
    const { people: _people, ...seven } = eight

    expect(situation(answersOf(audit.id, eight))).toContain('One of the nine dimensions')
    expect(situation(answersOf(audit.id, seven))).toContain('Two of the nine dimensions')
  })

  test('after an earlier audit, with the change', () => {
    const before = anAudit({ date: '2026-05-12' })
    const project = withAudits({
      audits: [before, audit],
      answers: [
        ...answersOf(before.id, { ...DEMO_LEVELS, governance: [1, 1, 1, 1, 1] }),
        ...answersOf(audit.id, DEMO_LEVELS),
      ],
    })

    expect(auditSituation(viewOf(project), 'en')).toContain('+0.09 points since 12 May 2026.')
  })
})

test('a level that nothing was said about has no evidence', () => {
  const answers = answersOf(audit.id, DEMO_LEVELS).map((answer, index) =>
    index < 3 ? { ...answer, strength: 'seen' as const } : answer,
  )

  expect(evidenceSplit(viewOf(withAudits({ audits: [audit], answers })))).toEqual({
    none: 41,
    stated: 0,
    seen: 3,
    measured: 0,
  })
})

describe('words', () => {
  test('an audit has its label, its date, or says that it has none', () => {
    expect(auditName(anAudit({ label: 'Cadrage' }), 'fr')).toBe('Cadrage, 5 nov. 2026')
    expect(auditName(anAudit({ label: 'Cadrage 2026' }), 'fr')).toBe('Cadrage 2026')
    expect(auditName(anAudit({ date: null }), 'en')).toBe('Undated audit')
  })

  test('differences carry their sign', () => {
    expect([0.2, -0.4, 0, null].map((points) => signedText(points, 'fr'))).toEqual([
      '+0,20',
      '\u22120,40',
      '0,00',
      'n. c.',
    ])
    expect(scoreText(2.0444, 'en')).toBe('2.04')
  })

  test('many topics are counted', () => {
    expect(plain(topicsText(viewOf(demo).questions, 'fr', 2))).toBe(
      'lien avec les objectifs, repérage et classement et 42 autres',
    )
  })
})

test('a minute a question, to the next five', () => {
  expect([0, 1, 20, 44].map(minutesFor)).toEqual([0, 5, 20, 45])
})

describe('progress', () => {
  test('nothing before an audit, then coverage and score of the latest', () => {
    const later = anAudit({ date: '2027-05-05' })

    expect(auditProgress(withAudits({}))).toEqual({ coverage: null, score: null })
    expect(auditProgress(demo)).toMatchObject({ coverage: 1 })
    expect(auditProgress({ ...demo })).toBe(auditProgress(demo))
    expect(auditProgress(demo).score).toBeCloseTo(2.04, 2)
    expect(
      auditProgress(
        withAudits({ audits: [audit, later], answers: answersOf(audit.id, DEMO_LEVELS) }),
      ),
    ).toEqual({ coverage: 0, score: null })
  })
})

describe('checks', () => {
  const ids = (project: Project) => auditChecks(project, 'fr', '2026-12-01').map(({ id }) => id)
  const withMeasure = (facts: Partial<Parameters<typeof anAuditMeasure>[0]>) =>
    withAudits({
      audits: [audit],
      answers: answersOf(audit.id, DEMO_LEVELS, { target: 4 }),
      measures: [
        anAuditMeasure({ auditId: audit.id, measure: 'maturity-measure.governance.q2', ...facts }),
      ],
    })

  test('an audit that has not started, then one with few answers', () => {
    expect(ids(withAudits({}))).toEqual(['not-started'])
    expect(ids(withAudits({ audits: [audit] }))).toEqual(['coverage'])
  })

  test('a dimension without enough answers is named', () => {
    const answers = answersOf(audit.id, { ...DEMO_LEVELS, ethics: [3] }, { target: 4 })
    const checks = auditChecks(withAudits({ audits: [audit], answers }), 'fr', '2026-12-01')

    expect(checks.find(({ id }) => id === 'unscored')?.sentence).toContain('Éthique')
  })

  test('a prerequisite without a measure, without an owner, late, then settled', () => {
    const owner = aPerson().id

    expect(ids(demo)).toEqual(['prerequisite-untaken', 'no-target'])
    expect(ids(withMeasure({}))).toEqual(['prerequisite-owner'])
    expect(ids(withMeasure({ owner }))).toEqual(['measure-open'])
    expect(ids(withMeasure({ owner, due: '2026-11-30' }))).toEqual(['measure-late'])
    expect(ids(withMeasure({ owner, due: '2026-12-10' }))).toEqual([])
    expect(ids(withMeasure({ doneOn: '2026-11-12' }))).toEqual([])
  })

  test('a target below the level, a high level without evidence', () => {
    const answers = [
      ...answersOf(
        audit.id,
        { data: [4, 5, 4] },
        { target: 3, evidence: 'Export', strength: 'seen' },
      ),
      anAuditAnswer({ auditId: audit.id, question: 'maturity.data.q4', value: 4, target: 4 }),
    ]
    const checks = auditChecks(withAudits({ audits: [audit], answers }), 'fr', '2026-12-01')

    expect(checks.find(({ id }) => id === 'target-below')?.sentence).toMatch(/^3 cibles/)
    expect(checks.find(({ id }) => id === 'evidence-high')?.sentence).toContain(
      'responsables des données',
    )
  })

  test('many « don’t know », few respondents', () => {
    const asked = anAudit({ mode: 'respondents' })
    const answers = answersOf(asked.id, { data: [1, 1, 1, 1, 1] }, { value: 'unknown' })
    const respondents = [aRespondent({ auditId: asked.id })]

    expect(ids(withAudits({ audits: [asked], answers, respondents }))).toEqual([
      'coverage',
      'unknown',
      'few-respondents',
    ])
  })
})

describe('pasted respondents', () => {
  test('two columns, or a name and a group after a semicolon', () => {
    expect(readPastedRespondents('R1\tAtelier\nR2 ; Bureau\n\nR3', [])).toEqual({
      people: [
        { name: 'R1', group: 'Atelier' },
        { name: 'R2', group: 'Bureau' },
        { name: 'R3', group: '' },
      ],
      problems: [],
    })
  })

  test('somebody already there would count twice towards five', () => {
    const { people, problems } = readPastedRespondents('Hélène  Roy\nPaul\npaul', ['helene roy'])

    expect(people.map(({ name }) => name)).toEqual(['Paul'])
    expect(problems).toEqual([
      { line: 1, kind: 'twice', text: 'Hélène  Roy' },
      { line: 3, kind: 'twice', text: 'paul' },
    ])
  })
})
