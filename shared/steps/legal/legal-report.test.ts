import { describe, expect, test } from 'vitest'
import { lawBook } from '../../content/law/packs'
import type { Assessment } from '../../domain/assessment'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import { aPilot, aProject, aUseCase, anAssessment } from '../../../test/builders/project'
import { legalChecks } from './checks'
import { privacyViewOf } from './privacy-view'
import { legalSection } from './report-section'
import { complianceSituation, lawSituation, privacySituation } from './situation'
import { complianceView } from './compliance-view'
import { topicIds } from './topic-items'

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

const idsOf = (project: Project, today = TODAY) =>
  legalChecks(project, today, 'fr').map(({ id }) => id.split(':')[0])

describe('checks', () => {
  const blank = (useCase: UseCase) => anAssessment({ useCaseId: useCase.id })

  test('a retained case without record, without date for its assessment and without works council', () => {
    const useCase = aUseCase({ status: 'pilot', legal: treated })
    const project = company([useCase], [{ ...blank(useCase), facts: { w_touchesWork: true } }])

    expect(idsOf(project)).toEqual(
      expect.arrayContaining(['case-not-signed', 'dpia-undated', 'cse-undated']),
    )
  })

  test('a refused case asks for nothing any more', () => {
    expect(idsOf(company([aUseCase({ status: 'refused', legal: treated })]))).toEqual([])
  })

  test('a prohibited practice blocks', () => {
    const useCase = aUseCase()
    const project = company([useCase], [{ ...blank(useCase), facts: { isAI: true, a5_c: true } }])

    expect(legalChecks(project, TODAY, 'fr')[0]).toMatchObject({
      id: `prohibited-practice:${useCase.id}`,
      severity: 'blocking',
      link: `law/${useCase.code}`,
    })
  })

  test('a works council informed after the pilot, and a duty past its date', () => {
    const useCase = aUseCase({ status: 'pilot' })
    const draft = blank(useCase)
    const late: Assessment = {
      ...draft,
      facts: RECRUITMENT,
      cse: { ...draft.cse, informedOn: '2027-02-01' },
      duties: [
        { duty: 'duty.4', owner: null, due: '2026-10-01', doneOn: null, evidence: '' },
        { duty: 'duty.26-2', owner: null, due: '2028-01-15', doneOn: null, evidence: '' },
      ],
    }
    const pilots = [aPilot({ useCaseId: useCase.id, start: '2027-01-11' })]

    expect(idsOf(company([useCase], [late], { pilots }))).toEqual(
      expect.arrayContaining(['cse-after-pilot', 'duty-late', 'duty-after-law']),
    )
  })

  test('a notice is asked only where Article 50 is owed by the company', () => {
    const useCase = aUseCase()
    const facts = (ownName: boolean) => ({
      ...RECRUITMENT,
      annexIII: [],
      profiling: false,
      ownName,
      t_interacts: true,
      t_obvious: false,
    })
    const withName = (ownName: boolean) =>
      idsOf(company([useCase], [{ ...blank(useCase), facts: facts(ownName) }]))

    expect(withName(true)).toContain('notice-missing')
    expect(withName(false)).not.toContain('notice-missing')
  })

  test('old packs and items to check again are said once their dates are behind', () => {
    expect(idsOf(company([]), '2026-11-25')).toEqual([])
    expect(idsOf(company([]), '2027-06-01')).toEqual(
      expect.arrayContaining(['law-pack-old', 'law-items-to-verify']),
    )
  })
})

describe('sentences', () => {
  test('of the page of the law name the high-risk case', () => {
    const useCase = aUseCase({ code: 'CU08' })
    const project = company(
      [useCase],
      [anAssessment({ useCaseId: useCase.id, facts: RECRUITMENT })],
    )

    expect(lawSituation(project, TODAY, 'fr')).toContain('CU08 relève du haut risque.')
    expect(lawSituation(company([]), TODAY, 'en')).toContain('No use case')
  })

  test('of a case count its criteria', () => {
    const useCase = aUseCase({ code: 'CU11', legal: treated })
    const view = privacyViewOf(company([useCase]), useCase, TODAY)

    expect(privacySituation(view, 'fr')).toMatch(
      /^CU11\s: 2 critères sur neuf\. L’analyse d’impact est requise\.$/,
    )
  })

  test('of an untouched checklist say that it is empty', () => {
    expect(complianceSituation(complianceView(company([]).answers, TODAY), 'fr')).toContain(
      'Aucune des seize lignes',
    )
  })
})

describe('the chapter on law', () => {
  const useCase = aUseCase({ code: 'CU08', title: 'Présélection de CV', legal: treated })
  const project = company([useCase], [anAssessment({ useCaseId: useCase.id, facts: RECRUITMENT })])

  test.each(['fr', 'en'] as const)(
    'in %s: tiers, duties by date with their grade, warning',
    (language) => {
      const { title, blocks } = legalSection(project, TODAY, language)
      const all = JSON.stringify(blocks)

      expect(title).toMatch(language === 'fr' ? /haut risque/ : /high-risk/)
      expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(5)
      expect(all).toContain(language === 'fr' ? 'Fiabilité A' : 'Grade A')
      expect(all).toContain(language === 'fr' ? '2 déc. 2027' : '2 Dec 2027')
      expect(all).toContain(language === 'fr' ? 'avis juridique' : 'legal advice')
    },
  )

  test('of an empty project still stands', () => {
    const { title, blocks } = legalSection(company([]), TODAY, 'fr')

    expect(title).toBe('Aucun classement n’est encore consigné')
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', style: 'lead' })
  })

  test('sorts the duties by date', () => {
    const table = legalSection(project, TODAY, 'en').blocks.filter(
      ({ kind }) => kind === 'table',
    )[1]
    if (table?.kind !== 'table') throw new Error('no table of duties')
    const froms = table.rows.map(([from]) => JSON.stringify(from?.text))

    expect(froms.indexOf('"2 Feb 2025"')).toBeLessThan(froms.indexOf('"2 Dec 2027"'))
  })
})

test('every item named behind a subject is in the packs', () => {
  expect(topicIds().filter((id) => !lawBook.has(id))).toEqual([])
})
