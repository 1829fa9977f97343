import { describe, expect, test } from 'vitest'
import { aPerson, aProject, aRisk } from '../../../test/builders/project'
import type { Risk } from '../../domain/risk'
import { riskHeadline, riskSituation, riskSituationSentence } from './situation'

const today = '2026-11-20'
const owner = aPerson()
const at = (probability: number, severity: number) => ({ probability, severity })
const critical = { gross: at(5, 4), residual: at(4, 4) }
const high = { gross: at(5, 3), residual: at(4, 3) }
const low = { gross: at(2, 3), residual: at(1, 3) }

const said = (facts: readonly Partial<Risk>[], language: 'fr' | 'en' = 'fr') => {
  const project = aProject({ people: [owner], risks: facts.map((one) => aRisk(one)) })
  return riskSituationSentence(riskSituation(project, today), language)
}

describe('the situation in a sentence', () => {
  test('two critical risks without an owner', () => {
    expect(said([critical, critical, low])).toBe(
      'Deux risques restent critiques et n’ont pas de responsable.',
    )
    expect(said([critical], 'en')).toBe('One risk stays critical and has no owner.')
  })

  test('critical risks, some with an owner', () => {
    expect(said([critical, { ...critical, owner: owner.id }])).toBe(
      'Deux risques restent critiques, dont un sans responsable.',
    )
  })

  test('critical risks that somebody answers for', () => {
    expect(said([{ ...critical, owner: owner.id }])).toMatch(
      /^Un risque reste critique\u202f?.*passent pas\.$/,
    )
  })

  test('a risk not rated comes before a high one', () => {
    expect(said([{ gross: at(2, 2) }, high])).toMatch(/^Un risque n’est pas encore coté/)
  })

  test('a high risk is accepted or not', () => {
    const acceptance = {
      by: owner.id,
      on: '2026-11-01',
      until: '2027-05-01',
      reason: 'Adjointe de la direction',
    }
    expect(said([high])).toMatch(/^Un risque reste élevé sans acceptation/)
    expect(said([{ ...high, acceptance }])).toMatch(/un reste élevé, accepté par écrit/)
    expect(said([{ ...high, acceptance: { ...acceptance, until: '2026-11-19' } }])).toMatch(
      /sans acceptation/,
    )
  })

  test('nothing high is left, or was never there', () => {
    expect(said([{ gross: at(4, 4), residual: at(1, 4) }])).toMatch(/aucun ne reste élevé/)
    expect(said([low, low])).toBe('Les 2 risques inscrits sont modérés ou faibles après mesures.')
  })

  test('an empty register says what it means', () => {
    expect(said([])).toBe(
      'Aucun risque n’est inscrit\u00a0: rien ne peut encore être mis en service.',
    )
  })
})

test('a risk rated higher after than before is not taken for unrated', () => {
  const project = aProject({ risks: [aRisk({ gross: at(1, 2), residual: at(5, 5) })] })

  expect(riskSituation(project, today).unrated).toBe(0)
})

test('the headline counts critical risks before and after', () => {
  const project = aProject({
    risks: [aRisk(critical), aRisk({ gross: at(5, 5), residual: at(1, 5) })],
  })

  expect(riskHeadline(riskSituation(project, today), 'fr')).toBe(
    '2 critiques avant mesures, 1 après',
  )
})
