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
import type { Audit } from '../../domain/audit'
import { auditView, mainBrake } from './audit-view'
import { auditsInOrder, latestAudit, previousAudit } from './audits'

const audit = anAudit()

describe('the demonstration audit', () => {
  const view = auditView(
    withAudits({ audits: [audit], answers: answersOf(audit.id, DEMO_LEVELS) }),
    audit.id,
  )

  test('scores 2.04, level 2, held back by measurement', () => {
    expect(view?.score.overall.value?.score).toBeCloseTo(2.04, 2)
    expect(view?.score.overall.value?.level).toBe(2)
    expect(view?.score.weakest).toBe('measurement')
    expect(view?.score.advice).toEqual({
      prerequisite: ['governance'],
      workPackage: ['process', 'measurement', 'ethics'],
    })
    expect(view?.ambition.value).toBe('plugin-or-rag-pilot')
    expect(view?.coverage.value).toMatchObject({ answered: 44, applicable: 44, pct: 100 })
    expect(view?.questions).toHaveLength(44)
  })

  test('names the answers behind the main brake', () => {
    const brake = view && mainBrake(view)

    expect(brake?.dimension.id).toBe('measurement')
    expect(brake?.causes.map(({ question }) => question.id)).toEqual([
      'maturity.measurement.q2',
      'maturity.measurement.q5',
    ])
  })

  test('lists measures that each have their answer', () => {
    expect(view?.measures.value?.length).toBeGreaterThanOrEqual(6)
    // The committee comes first, and before it the named roles it rests on.
    expect(view?.measures.value?.[0]).toMatchObject({
      question: 'maturity.governance.q1',
      neededBefore: 'maturity-measure.governance.q2',
    })
    expect(view?.measures.value?.[1]).toMatchObject({
      question: 'maturity.governance.q2',
      reasons: ['pilot-prerequisite'],
    })
  })
})

test('targets average what is wished, a question without one counting as it stands', () => {
  const answers = answersOf(audit.id, { data: [2, 2, 3, 2, 2] }).map((answer, index) =>
    index < 2 ? { ...answer, target: 4 as const } : answer,
  )
  const view = auditView(withAudits({ audits: [audit], answers }), audit.id)
  const of = (id: string) => view?.dimensions.find((dimension) => dimension.id === id)

  expect(of('data')?.target).toBeCloseTo((4 + 4 + 3 + 2 + 2) / 5, 9)
  expect(of('risk')?.target).toBeNull()
})

test('the short version counts over its own questions, answers to the others are kept aside', () => {
  const short = anAudit({ version: 'short' })
  const view = auditView(
    withAudits({ audits: [short], answers: answersOf(short.id, DEMO_LEVELS) }),
    short.id,
  )

  expect(view?.questions).toHaveLength(20)
  expect(view?.coverage.value?.applicable).toBe(20)
  expect(view?.score.overall.status).toBe('ok')
})

test('is the same object until something it is made of changes', () => {
  const project = withAudits({ audits: [audit], answers: answersOf(audit.id, DEMO_LEVELS) })
  const first = auditView(project, audit.id)
  const taken = anAuditMeasure({ auditId: audit.id, measure: 'maturity-measure.risk.q5' })

  const later = { ...project, auditMeasures: project.auditMeasures.with(taken) }

  expect(auditView({ ...project }, audit.id)).toBe(first)
  expect(auditView(later, audit.id)).not.toBe(first)
  expect(auditView(later, audit.id)?.adopted.get('maturity-measure.risk.q5')).toBe(taken)
})

test('two answers to one question: the one created last counts', () => {
  const [first, last] = [2, 4].map((value) =>
    anAuditAnswer({ auditId: audit.id, question: 'maturity.data.q1', value: value as 2 }),
  )
  const answers = first && last ? [last, first] : []
  const view = auditView(withAudits({ audits: [audit], answers }), audit.id)

  expect(view?.questions.find(({ question }) => question.id === 'maturity.data.q1')?.level).toBe(4)
})

describe('several audits', () => {
  const may = anAudit({ date: '2026-05-12' })
  const november = anAudit({ date: '2026-11-05' })
  const project = withAudits({
    audits: [november, may],
    answers: [
      ...answersOf(may.id, { ...DEMO_LEVELS, governance: [1, 1, 1, 1, 1] }),
      ...answersOf(november.id, DEMO_LEVELS),
    ],
  })

  test('follow their dates, not their creation', () => {
    expect(auditsInOrder(project).map(({ date }) => date)).toEqual(['2026-05-12', '2026-11-05'])
    expect(latestAudit(project)?.id).toBe(november.id)
    expect(previousAudit(project, november)?.id).toBe(may.id)
    expect(previousAudit(project, may)).toBeNull()
  })

  test('one in the trash is no longer compared with', () => {
    const without = {
      ...project,
      audits: project.audits.with({ ...may, removedAt: '2026-11-20T09:00:00.000Z' }),
    }

    expect(auditView(without, november.id)?.previous).toBeNull()
    expect(auditView(without, may.id)).toBeNull()
  })

  test('the later tells its difference to the earlier', () => {
    const view = auditView(project, november.id)
    const governance = view?.dimensions.find(({ id }) => id === 'governance')

    expect(view?.previous?.id).toBe(may.id)
    expect(governance?.previous).toBe(1)
    expect(governance?.difference).toBeCloseTo(0.8, 9)
    expect(view?.difference?.overall.value).toBeCloseTo(0.8 / 9, 9)
    expect(auditView(project, may.id)?.difference).toBeNull()
  })
})

describe('respondents', () => {
  const asked = anAudit({ mode: 'respondents' })
  const people = (count: number, group = 'Atelier') =>
    Array.from({ length: count }, (_, index) =>
      aRespondent({ auditId: asked.id, name: `${group} ${index}`, group }),
    )
  const filled = (who: readonly { id: string }[], level: number, of: Audit = asked) =>
    who.flatMap(({ id }) =>
      answersOf(
        of.id,
        { data: [level, level, level, level, level] },
        { respondentId: id as never },
      ),
    )
  const levelsFor = (count: number) => {
    const who = people(count)
    const view = auditView(
      withAudits({ audits: [asked], respondents: who, answers: filled(who, 3) }),
      asked.id,
    )
    return view?.dimensions.find(({ id }) => id === 'data')
  }

  test('four people give no level, five do', () => {
    expect(levelsFor(4)?.questions.map(({ level, heard }) => [level, heard])).toEqual(
      Array.from({ length: 5 }, () => [null, null]),
    )
    expect(levelsFor(5)?.questions[0]).toMatchObject({
      level: 3,
      heard: { people: 5, mean: 3, spread: 0, level: 3 },
    })
    expect(levelsFor(5)?.mark.value?.score).toBe(3)
  })

  test('means are not rounded before the score', () => {
    const who = people(6)
    const view = auditView(
      withAudits({
        audits: [asked],
        respondents: who,
        answers: [...filled(who.slice(0, 3), 2), ...filled(who.slice(3), 3)],
      }),
      asked.id,
    )
    const data = view?.dimensions.find(({ id }) => id === 'data')
    const table = view?.groups.value?.find(({ dimension }) => dimension === 'data')

    expect(data?.questions[0]?.level).toBe(3)
    expect(data?.mark.value).toEqual({ score: 2.5, level: 3 })
    expect(table?.total).toMatchObject({ figure: { mean: 2.5 } })
  })

  test('what the room agreed on counts before what they said', () => {
    const who = people(5)
    const room = anAuditAnswer({ auditId: asked.id, question: 'maturity.data.q1', value: 2 })
    const view = auditView(
      withAudits({ audits: [asked], respondents: who, answers: [...filled(who, 4), room] }),
      asked.id,
    )

    const question = view?.questions.find(({ question: one }) => one.id === 'maturity.data.q1')

    expect(question).toMatchObject({ level: 2, heard: { mean: 4 } })
  })

  test('a group below five is never a figure', () => {
    const [workshop, office] = [people(6), people(3, 'Bureau')]
    const view = auditView(
      withAudits({
        audits: [asked],
        respondents: [...workshop, ...office],
        answers: [...filled(workshop, 3), ...filled(office, 1)],
      }),
      asked.id,
    )
    const data = view?.groups.value?.find(({ dimension }) => dimension === 'data')

    expect(data?.groups.map(({ group, shown }) => [group, shown.kind])).toEqual([
      ['Atelier', 'hidden-with-another'],
      ['Bureau', 'below-minimum'],
    ])
  })
})
