import { expect, test } from 'vitest'
import { anId } from '../../../test/builders/project'
import { blankIncident } from '../../domain/blank-risks'
import type { Incident } from '../../domain/incident'
import { hoursLeft } from './incident-clock'

const incident = (facts: Partial<Incident>) =>
  blankIncident({
    id: anId() as Incident['id'],
    code: 'I01',
    date: '2026-11-18',
    security: true,
    personalData: 'yes',
    ...facts,
  })

test.each<[string, Partial<Incident>, number | null]>([
  ['the day after tomorrow', {}, 24],
  ['the same day', { date: '2026-11-20' }, 72],
  ['after three days', { date: '2026-11-16' }, -24],
  ['an unanswered question counts as a yes', { personalData: null }, 24],
  ['in part is a yes', { personalData: 'partly' }, 24],
  ['no personal data', { personalData: 'no' }, null],
  ['not a security incident', { security: false }, null],
  ['closed', { closed: '2026-11-19' }, null],
  ['no date', { date: null }, null],
])('%s: %s', (_, facts, expected) => {
  expect(hoursLeft(incident(facts), '2026-11-20')).toBe(expected)
})
