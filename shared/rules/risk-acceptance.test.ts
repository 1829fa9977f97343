import { expect, test } from 'vitest'
import { type PersonId, personIdSchema } from '../domain/person'
import type { Risk } from '../domain/risk'
import { type AcceptanceGap, acceptanceGaps, acceptanceHolds } from './risk-acceptance'

const SPONSOR = personIdSchema.parse('01930000-0000-7000-8000-000000000001')
const HEAD_OF_IT = personIdSchema.parse('01930000-0000-7000-8000-000000000002')
const TODAY = '2026-11-20'

const SIGNED: Risk['acceptance'] = {
  by: SPONSOR,
  on: '2026-11-18',
  until: '2027-05-31',
  reason: '',
}

const CASES: readonly [
  string,
  Partial<Risk['acceptance']>,
  PersonId | null,
  readonly AcceptanceGap[],
][] = [
  ['signed by the sponsor', {}, SPONSOR, []],
  ['signed and ending today', { on: TODAY, until: TODAY }, SPONSOR, []],
  ['ended yesterday', { until: '2026-11-19' }, SPONSOR, ['ended']],
  ['without an end', { until: null }, SPONSOR, ['no-end']],
  ['dated tomorrow', { on: '2026-11-21' }, SPONSOR, ['dated-in-future']],
  ['by someone else without a reason', { by: HEAD_OF_IT, reason: ' ' }, SPONSOR, ['no-reason']],
  ['by someone else with a reason', { by: HEAD_OF_IT, reason: 'Délégation' }, SPONSOR, []],
  ['while no sponsor is known', {}, null, ['no-reason']],
  ['empty', { by: null, on: null, until: null }, SPONSOR, ['no-name', 'no-date', 'no-end']],
]

test.each(CASES)('%s', (_, facts, sponsor, expected) => {
  const acceptance = { ...SIGNED, ...facts }

  const gaps = acceptanceGaps(acceptance, sponsor, TODAY)

  expect(gaps).toEqual(expected)
  expect(acceptanceHolds(acceptance, sponsor, TODAY)).toBe(expected.length === 0)
})
