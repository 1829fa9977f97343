import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../domain/assessment'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import { aPilot, aProject, aUseCase, anAssessment } from '../../../test/builders/project'
import { pilotLegalBlockers, quickWinOf, withheldReasons } from './case-gates'
import { lawFactsOf, legalViewOf } from './legal-view'

const TODAY = '2026-11-25'
const looked: UseCase['legal'] = {
  prohibited: 'no',
  domains: [],
  narrow: null,
  interacts: 'no',
  generates: 'no',
  ownBrand: 'no',
  personalData: 'yes',
  sensitiveData: 'no',
  dpiaCriteria: [],
}
const scored = (facts: Partial<UseCase> = {}): UseCase =>
  aUseCase({
    legal: looked,
    impact: { ...aUseCase().impact, direct: 8 },
    feasibility: { ...aUseCase().feasibility, direct: 8 },
    ...facts,
  })

const withCase = (useCase: UseCase, assessment: Partial<Assessment> | null = null): Project => {
  const project = aProject({
    useCases: [useCase],
    assessments: assessment ? [anAssessment({ useCaseId: useCase.id, ...assessment })] : [],
  })
  return { ...project, profile: { ...project.profile, headcount: 142 } }
}

describe('the label "quick win"', () => {
  test('holds where nothing bites, and where nobody has looked yet', () => {
    const plain = scored()
    const unseen = scored({ legal: aUseCase().legal })

    expect(quickWinOf(withCase(plain), plain, TODAY)).toBe('yes')
    expect(quickWinOf(withCase(unseen), unseen, TODAY)).toBe('yes')
  })

  test.each([
    ['prohibited', { prohibited: 'yes' }],
    ['prohibited-to-clarify', { prohibited: 'partly' }],
    ['high-risk', { domains: ['recruitment'] }],
    ['dpia-undated', { sensitiveData: 'yes' }],
  ] as const)('is withheld by %s', (reason, legal) => {
    const useCase = scored({ legal: { ...looked, ...legal } as UseCase['legal'] })

    expect(withheldReasons(withCase(useCase), useCase, TODAY)).toContain(reason)
    expect(quickWinOf(withCase(useCase), useCase, TODAY)).toBe('withheld')
  })

  test('comes back once the impact assessment has a date', () => {
    const useCase = scored({ legal: { ...looked, sensitiveData: 'yes' } })
    const dpia = { plannedOn: '2027-01-08', doneOn: null, owner: null, note: '' }

    expect(quickWinOf(withCase(useCase, { dpia }), useCase, TODAY)).toBe('yes')
  })

  test('is withheld while data block or a lawyer has not answered', () => {
    const blocked = scored({ data: { ...aUseCase().data, owner: 'no', accuracy: 'yes' } })
    const plain = scored()
    const lawyer = { asked: true, who: '', on: null, opinion: '', settled: false }

    expect(withheldReasons(withCase(blocked), blocked, TODAY)).toEqual(['data-blocked'])
    expect(withheldReasons(withCase(plain, { lawyer }), plain, TODAY)).toEqual(['lawyer-open'])
  })
})

describe('the classifier', () => {
  const facts = { isAI: true, euLink: true, usesItself: true, annexIII: [] }
  const signed = (useCase: UseCase, over: Partial<Assessment['record']> = {}): Assessment => {
    const draft = anAssessment({ useCaseId: useCase.id, facts })
    const project = withCase(useCase)
    const all = lawFactsOf(useCase, draft, project.profile)
    const { findings } = legalViewOf(withCase(useCase, { facts }), useCase, TODAY)
    return {
      ...draft,
      record: {
        ...draft.record,
        facts: all as Assessment['facts'],
        tiers: [...(findings?.tiers ?? [])],
        roles: [...(findings?.role ?? [])],
        signedOn: '2026-11-20',
        ...over,
      },
    }
  }

  test('replaces the hint only once its record is signed', () => {
    const useCase = scored({ legal: { ...looked, domains: ['recruitment'] } })
    const draft = legalViewOf(withCase(useCase, { facts }), useCase, TODAY)
    const record = legalViewOf(withCase(useCase, signed(useCase)), useCase, TODAY)

    expect(draft).toMatchObject({ signed: false, tiers: null })
    expect(draft.findings).not.toBeNull()
    expect(record).toMatchObject({ signed: true, moved: false })
    expect(record.tiers).not.toContain('high-risk')
  })

  test('tells when a fact has moved since the signature', () => {
    const useCase = scored()
    const kept = signed(useCase)
    const moved = { ...kept, facts: { ...kept.facts, annexIII: ['4a'] } }

    expect(legalViewOf(withCase(useCase, moved), useCase, TODAY).moved).toBe(true)
  })

  test('reads personal data, the nine criteria and the headcount where they live', () => {
    const useCase = scored({
      legal: { ...looked, sensitiveData: 'partly', dpiaCriteria: ['large-scale', 'evaluation'] },
    })

    expect(lawFactsOf(useCase, null, withCase(useCase).profile)).toEqual({
      w_headcount: 142,
      d_personal: true,
      d_wp248: [1, 4, 5],
    })
  })

  test('the works council comes before the pilot', () => {
    const useCase = scored({ status: 'pilot' })
    const work = { ...facts, w_touchesWork: true, w_newTool: true }
    const project = (informedOn: string | null): Project => {
      const blank = anAssessment({ useCaseId: useCase.id })
      return {
        ...withCase(useCase, { facts: work, cse: { ...blank.cse, informedOn } }),
        pilots: aProject({ pilots: [aPilot({ useCaseId: useCase.id, start: '2027-01-11' })] })
          .pilots,
      }
    }

    expect(pilotLegalBlockers(project(null), useCase, TODAY)).toContain('cse-not-before-pilot')
    expect(pilotLegalBlockers(project('2027-01-11'), useCase, TODAY)).toContain(
      'cse-not-before-pilot',
    )
    expect(pilotLegalBlockers(project('2026-11-16'), useCase, TODAY)).not.toContain(
      'cse-not-before-pilot',
    )
  })

  test('a required impact assessment is not softened by the other reading, signed or not', () => {
    const sensitive = scored({ legal: { ...looked, sensitiveData: 'yes' } })
    const listed = { ...facts, d_cnilList: ['hr-profile'] }
    const plain = scored()

    expect(legalViewOf(withCase(sensitive, signed(sensitive)), sensitive, TODAY).dpia).toBe(
      'required',
    )
    expect(legalViewOf(withCase(plain, { facts: listed }), plain, TODAY).dpia).toBe('required')
    expect(legalViewOf(withCase(plain, { facts }), plain, TODAY).dpia).toBe('not')
  })

  test('a town hall is never told to consult a CSE', () => {
    const useCase = scored({ status: 'pilot' })
    const work = { ...facts, w_touchesWork: true, w_newTool: true }
    const project = withCase(useCase, { facts: work })
    const town = { ...project, profile: { ...project.profile, sector: 'public-sector' as const } }

    expect(pilotLegalBlockers(project, useCase, TODAY)).toContain('cse-not-before-pilot')
    expect(pilotLegalBlockers(town, useCase, TODAY)).not.toContain('cse-not-before-pilot')
  })
})
