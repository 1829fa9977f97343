import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { vectorsOf } from '../../test/fixtures/vectors/vectors'
import { PILOT_CRITERIA } from '../domain/pilot'
import { PROFILE_ROLES, PROFILE_SIGNS, SECTORS } from '../domain/profile'
import {
  AI_FORMS,
  DATA_CRITERIA,
  DATA_CYCLE,
  DATA_DEFECTS,
  DPIA_CRITERIA,
  FEASIBILITY_CRITERIA,
  HIGH_RISK_DOMAINS,
  IMPACT_CRITERIA,
  USE_CASE_STATUSES,
} from '../domain/use-case'
import { translate } from '../kernel/text'
import { AI_VERDICTS } from '../rules/ai-vs-automation'
import { DATA_VERDICTS } from '../rules/data-readiness'
import { FAILURE_SIGNALS } from '../rules/failure-signals'
import { PILOT_VERDICTS } from '../rules/pilot-readiness'
import { QUADRANTS } from '../rules/quadrant'
import { STEP_ONE_QUESTIONS } from '../rules/step-one'
import { vocabulary } from './vocabulary'

/** Enumerations of the domain and the rules, with the branch of the vocabulary that names their values. */
const ENUMERATIONS = {
  quadrant: QUADRANTS,
  status: USE_CASE_STATUSES,
  aiForm: AI_FORMS,
  impact: IMPACT_CRITERIA,
  feasibility: FEASIBILITY_CRITERIA,
  dataCriterion: DATA_CRITERIA,
  dataDefect: DATA_DEFECTS,
  dataCycle: DATA_CYCLE,
  dataVerdict: DATA_VERDICTS,
  aiVerdict: AI_VERDICTS,
  pilotCriterion: PILOT_CRITERIA,
  pilotVerdict: PILOT_VERDICTS,
  failure: FAILURE_SIGNALS,
  question: STEP_ONE_QUESTIONS,
  sector: SECTORS,
  profileRole: PROFILE_ROLES,
  sign: PROFILE_SIGNS,
  highRiskDomain: HIGH_RISK_DOMAINS,
  dpiaCriterion: DPIA_CRITERIA,
} as const

describe.each(Object.entries(ENUMERATIONS))('%s', (branch, values) => {
  test.each([...values])('%s has its words', (value) => {
    expect(Object.keys(vocabulary[branch as keyof typeof ENUMERATIONS])).toContain(value)
  })
})

interface Leaf {
  readonly path: string
  readonly fr: string
  readonly en: string
}

const leaves = (tree: object, path = ''): readonly Leaf[] =>
  'fr' in tree
    ? [{ path, ...(tree as unknown as { fr: string; en: string }) }]
    : Object.entries(tree).flatMap(([key, branch]) =>
        leaves(branch as object, path === '' ? key : `${path}.${key}`),
      )

test.each(leaves(vocabulary))(
  '$path is written in both languages, without straight quotes',
  ({ fr, en }) => {
    expect(fr.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(fr).not.toMatch(/['"]/)
    expect(en).not.toMatch(/['"]/)
  },
)

test('French typography is applied on the way out', () => {
  const t = translate(vocabulary, 'fr')

  expect(t('question.strategic-fit.label')).toMatch(/prioritaires\u202F\?$/)
})

test('every reason a rule gives in the examples of the method has its sentence', () => {
  const folder = new URL('../../test/fixtures/vectors/', import.meta.url)
  const given = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => vectorsOf(name.replace('.json', '')))
    .flatMap(({ expected }) => (expected['reasons'] ?? []) as readonly string[])

  expect(given.length).toBeGreaterThan(20)
  expect(given.filter((reason) => !(reason in vocabulary.reason))).toEqual([])
})
