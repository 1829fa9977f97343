import { signRecord } from '../../commands/risk'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../commands/define-command'
import { calendarPack } from '../../content/law/calendar'
import type { Assessment } from '../../domain/assessment'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import { aPilot, aProject, aUseCase, anAssessment } from '../../../test/builders/project'
import type { LawFacts } from '../../rules/law/facts'
import { lawQuestions } from '../../content/law/questions'
import { concernedDates } from './calendar'
import { cseNote, cseNoteText } from './cse-note'
import { cseSteps, opinionDueBy } from './cse-timeline'
import { legalViewOf } from './legal-view'
import { privacyViewOf } from './privacy-view'
import { answerWords, nextQuestion, noToTheRest, questionnaireOf } from './questionnaire'
import { recordToSign, signatureGaps } from './sign-record'

const TODAY = '2026-11-25'

/** A recruitment aid, bought and used: high-risk, profiling, nothing else. */
const RECRUITMENT = {
  isAI: true,
  euLink: true,
  usesItself: true,
  develops: false,
  hasDeveloped: false,
  ownName: false,
  suppliesToOthers: false,
  a5_a: false,
  a5_b: false,
  a5_c: false,
  a5_d: false,
  a5_e: false,
  a5_f: false,
  a5_g: false,
  a5_h: false,
  a5_ba: false,
  a5_bb: false,
  infersEmotions: false,
  annexIII: ['4a'],
  profiling: true,
  annexI_safetyComponent: false,
  failureEndangers: false,
  t_interacts: false,
  t_text: false,
  t_image: false,
  t_audio: false,
  t_video: false,
  t_emotionRecognition: false,
  t_biometricCategorisation: false,
  w_touchesWork: true,
} as const

const treated: UseCase['legal'] = {
  ...aUseCase().legal,
  personalData: 'yes',
  sensitiveData: 'no',
  dpiaCriteria: ['evaluation', 'vulnerable-persons'],
}

const company = (
  useCases: readonly UseCase[],
  assessments: readonly Assessment[] = [],
  more: Parameters<typeof aProject>[0] = {},
  headcount = 142,
): Project => {
  const project = aProject({ ...more, useCases, assessments })
  return { ...project, profile: { ...project.profile, headcount } }
}

describe('the questionnaire', () => {
  test('asks first whether the Act applies, and stops there when it is no AI', () => {
    const first = questionnaireOf({}, {})
    const none = questionnaireOf({ isAI: false }, {})

    expect(nextQuestion(first, null)).toBe('isAI')
    expect(none.lines.map(({ question }) => question.group)).not.toContain('article-5')
    expect(none.lines.map(({ question }) => question.group)).toContain('labour')
  })

  test('never asks for the day: the screen stands on today', () => {
    expect(questionnaireOf({}, {}).lines.map(({ question }) => question.key)).not.toContain('asOf')
  })

  test('shows a suggestion as one, and not once it is answered', () => {
    const suggested = questionnaireOf({}, { usesItself: true })
    const answered = questionnaireOf({ usesItself: false }, { usesItself: true })
    const line = (view: typeof suggested) =>
      view.lines.find(({ question }) => question.key === 'usesItself')

    expect(line(suggested)).toMatchObject({ state: 'open', suggestion: true })
    expect(line(answered)).toMatchObject({ state: 'answered', suggestion: undefined })
  })

  test('"I do not know yet" is an answer that leaves the question marked', () => {
    const view = questionnaireOf({ isAI: null }, {})

    expect(view.unknown).toBe(1)
    expect(nextQuestion(view, 'isAI')).not.toBe('isAI')
  })

  test('goes on after the question just answered, then comes back to what was left open', () => {
    const view = questionnaireOf({ isAI: true }, {})
    const last = view.lines.at(-1)?.question.key ?? null

    expect(nextQuestion(view, 'euLink')).not.toBe('euLink')
    expect(nextQuestion(view, last)).toBe('euLink')
  })

  test('"no" to a whole group answers only what is still asked, and never a group to think over', () => {
    const bans = noToTheRest({ isAI: true, a5_a: true }, 'article-5') as LawFacts

    expect(bans).toMatchObject({ a5_b: false, infersEmotions: false, a5_ba: false, a5_bb: false })
    expect(bans).not.toHaveProperty('a5_a')
    expect(bans).not.toHaveProperty('a5_ba_purpose')
    expect(noToTheRest({}, 'scope')).toBeNull()
    expect(noToTheRest({}, 'article-50')).toBeNull()
  })

  test.each([
    ['isAI', true, 'Oui'],
    ['isAI', null, 'Je ne sais pas encore'],
    ['annexI_listedProduct', null, 'Aucun'],
    ['annexIII', [], 'Aucun de ces points'],
    ['w_headcount', 1200, '1\u202F200'],
    ['placedOn', '2026-01-01', '1er janvier 2026'],
  ] as const)('writes the answer to %s', (key, value, words) => {
    const question = lawQuestions.find((one) => one.key === key)
    if (!question) throw new Error(key)

    expect(answerWords(question, value, 'fr')).toBe(words)
  })
})

describe('the signed record', () => {
  const useCase = aUseCase()
  const draft = anAssessment({ useCaseId: useCase.id, facts: RECRUITMENT })

  test('wants a decision, somebody who takes it, and a reason to drop', () => {
    const empty = legalViewOf(company([useCase]), useCase, TODAY)
    const drop = {
      ...draft,
      record: { ...draft.record, decision: 'drop' as const },
    }

    expect(signatureGaps(empty)).toEqual(['questions', 'decision', 'decider'])
    expect(signatureGaps(legalViewOf(company([useCase], [drop]), useCase, TODAY))).toEqual([
      'decider',
      'motive',
    ])
  })

  test('replaces the facts of the last signature, those gone since included', () => {
    const old = { ...draft, record: { ...draft.record, facts: { gone: true }, signedOn: TODAY } }
    const project = company([useCase], [old])
    const record = recordToSign(legalViewOf(project, useCase, TODAY), TODAY, 'fr')
    if (!record) throw new Error('nothing to sign')

    const signed = runCommand(project, signRecord, { id: old.id, record })

    if (!signed.ok) throw new Error(signed.error.code)
    const view = legalViewOf(signed.value.project, useCase, TODAY)
    expect(view).toMatchObject({ signed: true, moved: false })
    expect(view.assessment?.record.facts).not.toHaveProperty('gone')
    expect(view.tiers).toContain('high-risk')
    expect(view.assessment?.record.reasons).toContain('annexe III')
    expect(view.assessment?.record.packDate).toBe(calendarPack.date)
  })

  test('questions still open are no doubt for a lawyer before the signature, a ban is', () => {
    const openOf = (facts: Assessment['facts']) =>
      legalViewOf(
        company([useCase], [anAssessment({ useCaseId: useCase.id, facts })]),
        useCase,
        TODAY,
      ).lawyerOpen

    expect(openOf({ isAI: true })).toBe(false)
    expect(openOf({ isAI: true, a5_a: true })).toBe(true)
  })
})

describe('dates of the law', () => {
  test('are those of the tiers and roles of this company, the next one first', () => {
    const useCase = aUseCase()
    const project = company(
      [useCase],
      [anAssessment({ useCaseId: useCase.id, facts: RECRUITMENT })],
    )

    const dates = concernedDates(project, TODAY)

    const next = dates.filter(({ past }) => !past)
    expect(next.map(({ item }) => item.id)).toEqual(['calendar.new-bans', 'calendar.annex-iii'])
    expect(next[1]).toMatchObject({ from: '2027-12-02', cases: [useCase.code] })
    expect(dates.map(({ item }) => item.id)).not.toContain('calendar.gpai')
    expect(dates.filter(({ past }) => past).map(({ item }) => item.id)).toEqual([
      'calendar.literacy',
    ])
  })

  test('before any classification, only what holds for everybody', () => {
    expect(concernedDates(company([aUseCase()]), TODAY).map(({ item }) => item.id)).toEqual([
      'calendar.new-bans',
      'calendar.literacy',
    ])
  })
})

describe('the works council', () => {
  test.each([
    ['2026-11-16', false, '2026-12-16'],
    ['2026-11-16', true, '2027-01-16'],
    ['2027-01-31', false, '2027-02-28'],
  ] as const)('informed on %s, expert %s: opinion by %s', (day, expert, due) => {
    expect(opinionDueBy(day, expert)).toBe(due)
  })

  test('an information on the day of the pilot comes too late, an opinion after it too', () => {
    const steps = (informedOn: string) =>
      cseSteps({ informedOn, opinionOn: null, expert: false }, '2027-01-11', TODAY).map(
        ({ late }) => late,
      )

    expect(steps('2027-01-11')).toEqual([true, true, false])
    expect(steps('2026-12-20')).toEqual([false, true, false])
    expect(steps('2026-11-16')).toEqual([false, false, false])
  })

  test('has no seat in a public body: the note is for its own bodies', () => {
    const useCase = aUseCase()
    const project = company(
      [useCase],
      [anAssessment({ useCaseId: useCase.id, facts: RECRUITMENT })],
    )
    const town = { ...project, profile: { ...project.profile, sector: 'public-sector' as const } }

    const view = privacyViewOf(town, useCase, TODAY)

    expect(view.publicBody).toBe(true)
    expect(view.cse.result).toBe('no')
    expect(cseNoteText(cseNote(town, view, 'fr'), 'fr')).not.toContain('CSE')
    expect(privacyViewOf(project, useCase, TODAY).cse.result).toBe('yes')
  })

  test('under fifty, no consultation on this ground, but the risk document stays due', () => {
    const useCase = aUseCase()
    const small = company(
      [useCase],
      [anAssessment({ useCaseId: useCase.id, facts: RECRUITMENT })],
      {},
      32,
    )

    const { cse, findings } = privacyViewOf(small, useCase, TODAY)

    expect(cse.result).toBe('no')
    expect(findings.duties.map(({ id }) => id)).toContain('duty.l4121-3')
  })

  test('the note says what is written, what is to be written, and its dates', () => {
    const useCase = aUseCase({ title: 'Aide au diagnostic' })
    const blank = anAssessment({ useCaseId: useCase.id })
    const written = {
      ...blank,
      cse: {
        ...blank.cse,
        informedOn: '2026-11-16',
        sections: { ...blank.cse.sections, what: 'Un moteur de recherche.' },
      },
    }
    const project = company([useCase], [written], {
      pilots: [aPilot({ useCaseId: useCase.id, start: '2027-01-11' })],
    })

    const note = cseNote(project, privacyViewOf(project, useCase, TODAY), 'fr')
    const text = cseNoteText(note, 'fr')

    expect(note.missing).toBe(6)
    expect(text).toContain('1. Le projet\nUn moteur de recherche.')
    expect(text).toContain('À écrire')
    expect(text).toContain('16 décembre 2026')
    expect(text).toContain('11 janvier 2027')
    expect(
      cseNoteText(cseNote(project, privacyViewOf(project, useCase, TODAY), 'en'), 'en'),
    ).toContain('1. The project')
  })
})

describe('the impact assessment', () => {
  test('an unsigned answer never makes it lighter: the list of the CNIL calls for one', () => {
    const useCase = aUseCase({ legal: { ...treated, dpiaCriteria: [] } })
    const withList = (d_cnilList: string[]) =>
      privacyViewOf(
        company(
          [useCase],
          [
            anAssessment({
              useCaseId: useCase.id,
              facts: { ...RECRUITMENT, profiling: false, d_cnilList },
            }),
          ],
        ),
        useCase,
        TODAY,
      )

    expect(withList(['hr-profile'])).toMatchObject({ dpia: 'required', undated: true })
    expect(withList([]).dpia).not.toBe('required')
  })
})
