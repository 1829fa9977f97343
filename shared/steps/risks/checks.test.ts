import { describe, expect, test } from 'vitest'
import {
  aFallback,
  aMeasure,
  aPerson,
  aProject,
  aRisk,
  aUseCase,
  anId,
  type ProjectFacts,
} from '../../../test/builders/project'
import { blankIncident } from '../../domain/blank-risks'
import type { Incident } from '../../domain/incident'
import type { Risk } from '../../domain/risk'
import { Collection } from '../../kernel/collection'
import { riskChecks } from './checks'

const today = '2026-11-20'
const owner = aPerson()
const at = (probability: number, severity: number) => ({ probability, severity })

const rulesOf = (facts: ProjectFacts, incidents: readonly Incident[] = []) => {
  const project = {
    ...aProject({ people: [owner], ...facts }),
    incidents: Collection.from(incidents),
  }
  return riskChecks(project, today, 'fr').map(({ id }) => id.split(':')[0])
}
const ofRisk = (facts: Partial<Risk>) => rulesOf({ risks: [aRisk(facts)] })
const calm = { gross: at(2, 3), residual: at(1, 3), existingControls: 'Relecture' }
const high = {
  gross: at(5, 3),
  residual: at(4, 3),
  owner: owner.id,
  due: '2027-01-15',
  existingControls: 'Relecture',
}

describe('checks of a risk', () => {
  test('a risk in order raises nothing', () => {
    expect(ofRisk(calm)).toEqual([])
  })

  test.each<[string, Partial<Risk>, readonly string[]]>([
    ['residual above gross', { ...calm, residual: at(5, 5) }, ['residual-above-gross']],
    ['no gross rating', { residual: at(1, 1) }, ['gross-not-rated']],
    ['no residual rating', { gross: at(1, 1) }, ['residual-not-rated']],
    [
      'critical without owner, without date',
      { gross: at(5, 5), residual: at(4, 4), existingControls: 'x' },
      ['critical-without-owner', 'no-due-date'],
    ],
    [
      'critical with owner',
      { ...high, gross: at(5, 5), residual: at(4, 4) },
      ['critical-after-measures'],
    ],
    ['high without acceptance', high, ['high-not-accepted']],
    [
      'an acceptance that ended',
      {
        ...high,
        acceptance: { by: owner.id, on: '2026-01-01', until: '2026-11-19', reason: 'Direction' },
      },
      ['acceptance-ended'],
    ],
    [
      'an acceptance that holds',
      {
        ...high,
        acceptance: { by: owner.id, on: '2026-01-01', until: '2026-11-20', reason: 'Direction' },
      },
      [],
    ],
    ['a due date gone by', { ...calm, due: '2026-11-19' }, ['risk-late']],
    ['a review gone by', { ...calm, nextReview: '2026-11-19' }, ['review-late']],
    ['lowered by nothing', { ...calm, existingControls: '' }, ['lowered-without-measure']],
    [
      'facets half marked',
      { ...calm, facets: { reputation: 3, quality: null, safety: null, compliance: null } },
      ['facet-missing'],
    ],
    ['a closed risk', { status: 'done', gross: at(5, 5), residual: at(5, 5) }, []],
  ])('%s', (_, facts, expected) => {
    expect(ofRisk(facts)).toEqual(expected)
  })
})

test('an open measure past its date is late, a measure in place is not', () => {
  const late = aMeasure({ due: '2026-11-19', owner: owner.id })
  const done = aMeasure({ due: '2026-11-19', owner: owner.id, status: 'done' })
  const risks = [aRisk({ ...calm, measureIds: [late.id, done.id] })]

  expect(rulesOf({ risks, measures: [late, done] })).toEqual(['measure-late'])
})

describe('checks of a retained case', () => {
  const useCase = aUseCase({ status: 'pilot' })
  const risks = [aRisk({ ...calm, gross: at(3, 4), useCaseIds: [useCase.id] })]
  const written = { switchOff: 'Couper', manualSteps: 'À la main' }

  test('without any risk', () => {
    expect(rulesOf({ useCases: [useCase] })).toEqual(['case-without-risk'])
  })
  test('without a procedure', () => {
    expect(rulesOf({ useCases: [useCase], risks })).toEqual(['fallback-missing'])
  })
  test.each([
    [null, ['fallback-untested']],
    ['2025-11-01', ['fallback-stale']],
    ['2026-11-21', ['fallback-in-future']],
    ['2026-11-20', []],
  ])('with a drill of %s', (lastTest, expected) => {
    const fallbacks = [aFallback({ useCaseId: useCase.id, ...written, lastTest })]

    expect(rulesOf({ useCases: [useCase], risks, fallbacks })).toEqual(expected)
  })
})

test('an incident may start the 72 hours, and closes with a lesson', () => {
  const incident = (facts: Partial<Incident>) =>
    blankIncident({ id: anId() as Incident['id'], code: 'I01', date: '2026-11-19', ...facts })

  expect(rulesOf({}, [incident({ security: true })])).toEqual(['incident-72-hours'])
  expect(rulesOf({}, [incident({ security: true, personalData: 'no' })])).toEqual([])
  expect(rulesOf({}, [incident({ closed: '2026-11-19' })])).toEqual(['incident-without-lesson'])
})

test('the most serious come first, and an id lasts as long as the fact', () => {
  const risk = aRisk({
    gross: at(5, 5),
    residual: at(4, 4),
    due: '2026-11-01',
    existingControls: 'x',
  })
  const project = aProject({ risks: [risk] })

  const checks = riskChecks(project, today, 'fr')

  expect(checks.map(({ severity }) => severity)).toEqual(['blocking', 'correct'])
  expect(checks[0]).toEqual({
    id: `critical-without-owner:${risk.id}`,
    severity: 'blocking',
    sentence: `${risk.code} reste critique et n’a pas de responsable\u00a0: personne ne peut le réduire.`,
    link: `register/${risk.code}`,
  })
})
