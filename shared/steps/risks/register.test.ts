import { describe, expect, test } from 'vitest'
import { aRisk, aTool, aUseCase, anId } from '../../../test/builders/project'
import type { Risk } from '../../domain/risk'
import { Collection } from '../../kernel/collection'
import { riskViews } from '../../rules/risk-view'
import { filterRisks, NO_RISK_FILTERS, type RiskFilters, summarise, toDecide } from './register'

const at = (probability: number, severity: number) => ({ probability, severity })
const useCase = aUseCase()
const tool = aTool()
const leak = aRisk({
  title: 'Fuite de données',
  family: 'data',
  useCaseIds: [useCase.id],
  gross: at(5, 4),
  residual: at(4, 4),
})
const wrong = aRisk({
  title: 'Réponse fausse',
  toolIds: [tool.id],
  status: 'watch',
  gross: at(3, 4),
  current: at(3, 3),
  residual: at(2, 3),
})
const unrated = aRisk({ title: 'Rejet par les équipes', family: 'human' })
const risks = Collection.from([leak, wrong, unrated])
const fold = (text: string) => text.toLowerCase()
const titles = (filters: Partial<RiskFilters>) =>
  filterRisks(risks, { ...NO_RISK_FILTERS, ...filters }, 'residual', fold).map(
    ({ risk }) => risk.title,
  )

describe('filters', () => {
  test.each<[string, Partial<RiskFilters>, readonly Risk[]]>([
    ['everything, worst first', {}, [leak, wrong, unrated]],
    ['a case', { scope: { kind: 'case', id: useCase.id } }, [leak]],
    ['a tool', { scope: { kind: 'tool', id: tool.id } }, [wrong]],
    ['the whole company', { scope: { kind: 'company' } }, [unrated]],
    ['words', { words: 'fausse' }, [wrong]],
    ['a family', { families: new Set(['data']) }, [leak]],
    ['a level after measures', { levels: new Set(['critical']) }, [leak]],
    ['not rated', { levels: new Set(['not-rated']) }, [unrated]],
    ['a follow-up', { statuses: new Set(['watch']) }, [wrong]],
  ])('keep %s', (_, filters, expected) => {
    expect(titles(filters)).toEqual(expected.map(({ title }) => title))
  })
})

describe('the summary', () => {
  const views = riskViews(risks)

  test('counts each level before and after, and leaves the unrated out of the means', () => {
    const summary = summarise(views, 'residual')

    expect(summary.before).toEqual({ low: 0, moderate: 0, high: 1, critical: 1 })
    expect(summary.after).toEqual({ low: 0, moderate: 1, high: 0, critical: 1 })
    expect(summary.means).toEqual({ before: 16, after: 11 })
    expect(summary.unrated).toBe(1)
  })

  test('follows the rating chosen as after', () => {
    expect(summarise(views, 'current').means).toEqual({ before: 12, after: 9 })
  })

  test('has no mean where nothing is rated twice', () => {
    expect(summarise(riskViews(Collection.from([unrated])), 'residual').means).toBeNull()
  })
})

test('what the room decides: critical without owner first, lowered ones last, the rest left out', () => {
  const owned = aRisk({ gross: at(5, 5), residual: at(4, 4), owner: anId() as Risk['owner'] })
  const lowered = aRisk({ gross: at(4, 4), residual: at(1, 4) })
  const high = aRisk({ gross: at(3, 4), residual: at(3, 4) })
  const views = riskViews(Collection.from([lowered, owned, high, leak, wrong]))

  const decided = toDecide(views, 'residual').map(({ risk }) => risk.code)

  expect(decided).toEqual([leak, owned, high, lowered].map(({ code }) => code))
})
