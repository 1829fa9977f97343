import { describe, expect, test } from 'vitest'
import { riskLibrary } from '../risks/library'
import { measureById, measureLibrary, measureOf } from './library'
import {
  COST_BANDS,
  MEASURE_EFFECTS,
  MEASURE_IDS,
  MEASURE_KINDS,
  MEASURE_OWNERS,
  MEASURE_PLACES,
} from './measure'

/** Both tables of method.md 5.6: projects refer to them, so none may go. */
const OF_THE_METHOD = [
  'measure.fact-check',
  'measure.cite-sources',
  'measure.human-validation',
  'measure.confidence-threshold',
  'measure.plausibility-check',
  'measure.ground-truth',
  'measure.output-tests',
  'measure.sample-review',
  'measure.quality-audit',
  'measure.source-watch',
  'measure.bias-tests',
  'measure.guardrails',
  'measure.encryption',
  'measure.strong-auth',
  'measure.token-rotation',
  'measure.segmentation',
  'measure.data-filter',
  'measure.least-privilege',
  'measure.access-control',
  'measure.audits',
  'measure.logging',
  'measure.data-governance',
  'measure.training',
  'measure.documentation',
  'measure.transparent-communication',
  'measure.ethics-guidelines',
  'measure.label-ai-content',
  'measure.non-critical-first',
  'measure.progressive-autonomy',
  'measure.feedback-channel',
  'measure.vulnerability-watch',
  'measure.escalation',
  'measure.fallback',
  'measure.exit-plan',
  'measure.abstraction-layer',
  'measure.multi-vendor',
  'measure.saas-first',
  'measure.fast-roi-pilot',
  'measure.open-api',
  'measure.partner',
  'measure.low-volume-first',
  'measure.outsource-first',
  'measure.settings-watch',
  'measure.regulatory-watch',
  'measure.questioning-culture',
  'measure.limits-documented',
  'measure.sobriety-rules',
  'measure.ai-referent',
  'measure.approved-alternative',
  'measure.assistance-positioning',
  'measure.baseline-kpi',
  'measure.batched-updates',
  'measure.budget-cap',
  'measure.change-plan',
  'measure.charter-rules',
  'measure.ai-act-classification',
  'measure.communication',
  'measure.contingency',
  'measure.contract-terms',
  'measure.data-cleaning',
  'measure.data-owner',
  'measure.deletion-concept',
  'measure.drop-use-case',
  'measure.eu-hosting',
  'measure.self-hosting',
  'measure.explainability',
  'measure.gates',
  'measure.gdpr-duties',
  'measure.independent-evaluation',
  'measure.infrastructure-upgrade',
  'measure.input-filter',
  'measure.insurance-check',
  'measure.ip-rules',
  'measure.licence-review',
  'measure.maintenance-budget',
  'measure.middleware',
  'measure.rag-entry',
  'measure.one-sentence-problem',
  'measure.pilot-first',
  'measure.pilot-rules',
  'measure.process-review-first',
  'measure.pseudonymise',
  'measure.raci',
  'measure.real-conditions-pilot',
  'measure.realistic-targets',
  'measure.rollback',
  'measure.sector-review',
  'measure.tco',
  'measure.tool-register',
  'measure.user-information',
  'measure.works-council',
]

test('the catalogue is that of the method, each under one id', () => {
  expect([...MEASURE_IDS]).toEqual(OF_THE_METHOD)
  expect(measureLibrary.map(({ id }) => id).toSorted()).toEqual(OF_THE_METHOD.toSorted())
})

test.each(OF_THE_METHOD)('%s is there', (id) => {
  expect(measureById(id)?.id).toBe(id)
})

test('an unknown id has no measure, a declared one always has', () => {
  expect(measureById('measure.unknown')).toBeUndefined()
  expect(MEASURE_IDS.map((id) => measureOf(id).id)).toEqual([...MEASURE_IDS])
})

test('every kind, effect, cost, owner and place is met', () => {
  expect(new Set(measureLibrary.map(({ kind }) => kind))).toEqual(new Set(MEASURE_KINDS))
  expect(new Set(measureLibrary.map(({ lowers }) => lowers))).toEqual(new Set(MEASURE_EFFECTS))
  expect(new Set(measureLibrary.map(({ cost }) => cost))).toEqual(new Set(COST_BANDS))
  expect(new Set(measureLibrary.map(({ owner }) => owner))).toEqual(new Set(MEASURE_OWNERS))
  expect(new Set(measureLibrary.map(({ place }) => place))).toEqual(new Set(MEASURE_PLACES))
})

test('every measure treats a risk of the library, but for the way of paying (method.md 5.6, S3)', () => {
  const used = new Set(riskLibrary.flatMap(({ measures }) => measures))

  expect(MEASURE_IDS.filter((id) => !used.has(id))).toEqual(['measure.saas-first'])
})

describe.each(measureLibrary)('$id', (measure) => {
  test('says what to do in one sentence, in two languages, with clean typography', () => {
    const { title, description } = measure
    for (const text of [title.fr, title.en]) expect(text).toMatch(/^\p{Lu}[^.?]{5,70}$/u)
    for (const text of [description.fr, description.en])
      expect(text).toMatch(/^\p{Lu}[^.?]{30,160}\.$/u)
    expect(Object.values({ ...title, d: description.fr, e: description.en }).join('')).not.toMatch(
      /['"\u00A0\u202F!]| {2}/,
    )
    expect(title.fr).not.toBe(title.en)
  })

  test('starts its French title with a verb', () => {
    expect(measure.title.fr).toMatch(/^\S+(er|ir|re|oir)(?:\s|$)/)
  })

  test('has a plausible delay, a source and a date', () => {
    expect(measure.delayDays).toBeGreaterThanOrEqual(0)
    expect(measure.delayDays).toBeLessThanOrEqual(365)
    expect(measure.sources.length).toBeGreaterThan(0)
    expect(measure.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
