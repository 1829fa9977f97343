import { describe, expect, test } from 'vitest'
import { objectionsTo, textsOf } from '../../../test/helpers/catalogue-texts'
import { CSE_SECTIONS, GDPR_DUTIES, REASSESSMENT_TRIGGERS } from '../../domain/assessment'
import { DPIA_CRITERIA } from '../../domain/use-case'
import { COMPLIANCE_ROWS } from '../../rules/compliance-completion'
import { COMPLIANCE_ROLES, complianceRoles, complianceRows } from './checklist'
import { cseNoteSections } from './cse-note'
import { dpiaCriteria } from './dpia-criteria'
import { gdprDuties } from './gdpr-duties'
import { LAW_TOPICS, lawTopics } from './law-topics'
import { reassessmentTriggers } from './reassessment-triggers'

test.each(
  Object.entries({
    complianceRoles,
    complianceRows,
    cseNoteSections,
    dpiaCriteria,
    gdprDuties,
    lawTopics,
    reassessmentTriggers,
  }),
)('%s reads well in both languages', (_, catalogue) => {
  expect(textsOf(catalogue).length).toBeGreaterThan(0)
  expect(objectionsTo(catalogue)).toEqual([])
})

test.each([
  [COMPLIANCE_ROWS, complianceRows, 16],
  [COMPLIANCE_ROLES, complianceRoles, 9],
  [GDPR_DUTIES, gdprDuties, 14],
  [DPIA_CRITERIA, dpiaCriteria, 9],
  [CSE_SECTIONS, cseNoteSections, 7],
  [REASSESSMENT_TRIGGERS, reassessmentTriggers, 8],
  [LAW_TOPICS, lawTopics, 22],
] as const)('%j has one entry each, and no other', (keys, catalogue, count) => {
  expect(Object.keys(catalogue).toSorted()).toEqual([...keys].toSorted())
  expect(keys.length).toBe(count)
})

describe.each(COMPLIANCE_ROWS)('compliance.%s', (row) => {
  test('has points to check and somebody who answers for it', () => {
    expect(complianceRows[row].points.length).toBeGreaterThanOrEqual(2)
    expect(complianceRows[row].responsible.length).toBeGreaterThan(0)
  })
})

test.each([
  ['gdpr', ['dpo']],
  ['works-council', ['hr']],
  ['it-security', ['ciso']],
  ['sector', ['quality']],
  ['ai-act', ['ai-referent', 'legal']],
  ['audit', ['dpo', 'ciso']],
  ['traceability', ['it']],
  ['early-involvement', ['sponsor']],
] as const)('method.md 15 gives %s to %j', (row, roles) => {
  expect(complianceRows[row].responsible).toEqual(roles)
})

test('every topic of law is pointed to by some row', () => {
  const used = new Set([
    ...COMPLIANCE_ROWS.flatMap((row) => complianceRows[row].topics),
    ...GDPR_DUTIES.map((duty) => gdprDuties[duty].topic),
  ])

  expect(LAW_TOPICS.filter((topic) => !used.has(topic))).toEqual([])
})

test('the nine criteria bear the numbers of law.md 4, in the order projects keep them', () => {
  expect(DPIA_CRITERIA.map((criterion) => dpiaCriteria[criterion].number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9,
  ])
  expect(dpiaCriteria['vulnerable-persons'].meaning.fr).toContain('salariés')
  expect(DPIA_CRITERIA.filter((criterion) => dpiaCriteria[criterion].examples.length < 3)).toEqual(
    [],
  )
})

test('only one duty has no article, and European hosting is not said to be compulsory', () => {
  expect(GDPR_DUTIES.filter((duty) => gdprDuties[duty].article === null)).toEqual([
    'training-governance',
  ])
  expect(gdprDuties['processor-contract'].article).toBe('28')
  expect(gdprDuties.dpia.article).toBe('35')
  expect(gdprDuties.hosting.meaning.fr).toContain('ne l’impose pas')
})

test('each heading of the note to the works council says what to write', () => {
  expect(CSE_SECTIONS.filter((section) => cseNoteSections[section].prompts.length < 2)).toEqual([])
})
