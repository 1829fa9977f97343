import { describe, expect, test } from 'vitest'
import { RISK_FAMILIES } from '../../domain/risk'
import { AI_FORMS } from '../../domain/use-case'
import type { Localized } from '../../kernel/text'
import { measureById } from '../measures/library'
import { familiesInOrder } from './families'
import { libraryRiskById, riskLibrary, suitsCase } from './library'
import { REFERENCE_SOURCES, referenceText, riskReferences } from './references'

/** The risks of method.md 5.2 with their counter-measures in order: projects refer to them, so none may go. */
const OF_THE_METHOD = [
  [
    'risk.output.hallucination',
    'fact-check, cite-sources, human-validation, ground-truth, confidence-threshold',
  ],
  ['risk.output.bias', 'bias-tests, data-governance, human-validation, drop-use-case'],
  ['risk.output.bad-decision', 'human-validation, plausibility-check, confidence-threshold'],
  ['risk.output.drift', 'sample-review, source-watch, fallback, rollback'],
  ['risk.output.field-gap', 'real-conditions-pilot, sample-review'],
  ['risk.output.process-amplification', 'process-review-first'],
  ['risk.data.leak', 'data-filter, encryption, access-control, charter-rules'],
  ['risk.data.unauthorised-access', 'access-control, strong-auth, audits'],
  ['risk.data.over-privilege', 'least-privilege'],
  ['risk.data.unintended-disclosure', 'data-filter, least-privilege, output-tests'],
  ['risk.data.vendor-retention', 'contract-terms, eu-hosting, self-hosting, pseudonymise'],
  ['risk.data.training-reuse', 'contract-terms, settings-watch'],
  ['risk.data.settings-change', 'settings-watch, ai-referent'],
  ['risk.data.poor-quality', 'data-cleaning, data-owner'],
  ['risk.data.silos', 'data-governance, low-volume-first'],
  ['risk.security.api-endpoint', 'strong-auth, token-rotation, audits, segmentation'],
  ['risk.security.prompt-injection', 'input-filter, least-privilege, output-tests'],
  ['risk.security.mitm', 'encryption'],
  ['risk.security.new-vulnerability', 'vulnerability-watch'],
  ['risk.compliance.gdpr', 'gdpr-duties'],
  ['risk.compliance.ai-act', 'ai-act-classification'],
  ['risk.compliance.transparency', 'label-ai-content, user-information'],
  ['risk.compliance.ip', 'ip-rules, contract-terms'],
  ['risk.compliance.liability', 'raci, contract-terms, insurance-check'],
  ['risk.compliance.sector', 'sector-review'],
  ['risk.compliance.staff-monitoring', 'works-council, pseudonymise'],
  ['risk.compliance.untraceable', 'logging, explainability'],
  ['risk.compliance.customer-export', 'user-information, contract-terms'],
  ['risk.compliance.no-deletion', 'deletion-concept'],
  ['risk.reputation.public-criticism', 'transparent-communication, ethics-guidelines'],
  ['risk.reputation.trust-loss', 'transparent-communication, feedback-channel'],
  ['risk.vendor.lock-in', 'exit-plan, abstraction-layer, multi-vendor'],
  ['risk.vendor.price', 'exit-plan, budget-cap'],
  ['risk.vendor.availability', 'fallback, multi-vendor'],
  ['risk.vendor.ban', 'regulatory-watch, exit-plan'],
  ['risk.vendor.interest', 'independent-evaluation'],
  ['risk.technical.integration', 'open-api, middleware, rag-entry, partner'],
  ['risk.technical.maintenance', 'maintenance-budget'],
  ['risk.technical.no-fallback', 'fallback'],
  ['risk.technical.obsolete-it', 'infrastructure-upgrade'],
  ['risk.financial.licence-cost', 'budget-cap, licence-review'],
  ['risk.financial.overrun', 'tco, contingency'],
  ['risk.financial.no-roi', 'baseline-kpi, pilot-first'],
  ['risk.financial.unused-licences', 'licence-review'],
  ['risk.human.resistance', 'change-plan'],
  ['risk.human.skills', 'training, outsource-first'],
  ['risk.human.shadow-ai', 'tool-register, charter-rules, approved-alternative'],
  ['risk.human.authority-bias', 'questioning-culture'],
  ['risk.human.confirmation-bias', 'questioning-culture'],
  ['risk.human.anthropomorphism', 'questioning-culture'],
  ['risk.human.reasoning-loss', 'training, sobriety-rules'],
  ['risk.human.job-fear', 'assistance-positioning, communication'],
  ['risk.human.bypass', 'change-plan'],
  ['risk.project.vague-need', 'one-sentence-problem'],
  ['risk.project.rush', 'gates'],
  ['risk.project.unrealistic', 'realistic-targets'],
  ['risk.project.pilot-trap', 'pilot-rules'],
  ['risk.project.update-fatigue', 'batched-updates'],
  ['risk.environment.footprint', 'sobriety-rules'],
] as const

const clean = ({ fr, en }: Localized): readonly string[] => [
  ...(fr.trim() === '' || en.trim() === '' || fr !== fr.trim() || en !== en.trim()
    ? [`empty or padded: ${fr} / ${en}`]
    : []),
  ...(/['"\u00A0\u202F!]| {2}/.test(fr + en) ? [`typography: ${fr} / ${en}`] : []),
]

/** A French text that can only be an English one left behind, or the reverse. */
const mixed = ({ fr, en }: Localized): readonly string[] => [
  ...(/\b(the|with|of|and)\b/i.test(fr) ? [`English in French: ${fr}`] : []),
  ...(/\b(les|des|une|est|avec)\b/i.test(en) ? [`French in English: ${en}`] : []),
]

test('at least 64 risks, each under one id, in every family and of every form', () => {
  const ids = riskLibrary.map(({ id }) => id)

  expect(ids.length).toBeGreaterThanOrEqual(64)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...new Set(riskLibrary.map(({ family }) => family))]).toEqual([...RISK_FAMILIES])
  expect(new Set(riskLibrary.flatMap(({ aiForms }) => aiForms))).toEqual(new Set(AI_FORMS))
})

test('the list of the method has its 59 risks', () => {
  expect(OF_THE_METHOD).toHaveLength(59)
})

test.each(OF_THE_METHOD)('%s is there, with the measures of the method first', (id, measures) => {
  const risk = libraryRiskById(id)
  const first = measures.split(', ').map((name) => `measure.${name}`)

  expect(risk?.measures.slice(0, first.length)).toEqual(first)
  expect(risk?.sources).not.toContain('P')
})

test('a risk added here says so', () => {
  const ofTheMethod = new Set<string>(OF_THE_METHOD.map(([id]) => id))
  const added = riskLibrary.filter(({ id }) => !ofTheMethod.has(id))

  expect(added.length).toBeGreaterThan(0)
  expect(added.filter(({ sources }) => sources.join() !== 'P')).toEqual([])
})

test('the titles differ from one another in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    const titles = riskLibrary.map(({ title }) => title[language])
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
  }
})

test('every reference is used, has a source and reads in two languages', () => {
  const used = new Set(riskLibrary.flatMap(({ references }) => references))

  for (const [id, reference] of Object.entries(riskReferences)) {
    expect(used, id).toContain(id)
    expect(Object.keys(REFERENCE_SOURCES)).toContain(reference.source)
    expect([...clean(reference.cite), ...clean(reference.about)]).toEqual([])
  }
  expect(referenceText('ai-act.50')).toEqual({
    fr: 'Règlement (UE) 2024/1689, article 50 : transparence envers les personnes',
    en: 'Regulation (EU) 2024/1689, Article 50: transparency towards people',
  })
})

test('what counsel has not confirmed is graded so', () => {
  expect(riskReferences['product-liability.2024-2853'].grade).toBe('U')
})

test('a risk of other sectors or forms is told apart, and an unknown hides nothing', () => {
  const risk = libraryRiskById('risk.compliance.automated-decision')
  if (!risk) throw new Error('missing risk')

  expect(suitsCase(risk, { sector: 'insurance', aiForm: 'analytic' })).toBe(true)
  expect(suitsCase(risk, { sector: 'retail', aiForm: 'analytic' })).toBe(false)
  expect(suitsCase(risk, { sector: 'insurance', aiForm: 'generative' })).toBe(false)
  expect(suitsCase(risk, { sector: null, aiForm: null })).toBe(true)
})

test.each(familiesInOrder)('family $id has a title and a definition of one line', (family) => {
  expect([...clean(family.title), ...clean(family.definition)]).toEqual([])
  expect(family.definition.fr).toMatch(/^[^.]{20,90}\.$/)
  expect(family.definition.en).toMatch(/^[^.]{20,90}\.$/)
})

describe.each(riskLibrary)('$id', (risk) => {
  const { cause, event, consequence } = risk.scenario
  const phrases = [risk.title, ...risk.causes, ...risk.consequences, risk.indicator]
  const sentences = [cause, event, consequence]

  test('belongs to its family and points only to what exists', () => {
    expect(risk.id).toMatch(new RegExp(`^risk\\.${risk.family}\\.[a-z]+(-[a-z]+)*$`))
    expect(risk.measures.filter((id) => !measureById(id))).toEqual([])
    expect(new Set(risk.measures).size).toBe(risk.measures.length)
    expect(risk.measures.length).toBeGreaterThanOrEqual(2)
    expect(risk.references.length).toBeGreaterThanOrEqual(1)
    expect(new Set(risk.references).size).toBe(risk.references.length)
    expect(risk.facets.length).toBeGreaterThanOrEqual(1)
    expect(risk.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('is complete in two languages, with clean typography', () => {
    expect([...phrases, ...sentences].flatMap(clean)).toEqual([])
    expect([...phrases, ...sentences].flatMap(mixed)).toEqual([])
    expect([...sentences, risk.indicator].filter(({ fr, en }) => fr === en)).toEqual([])
  })

  test('tells a scenario in three short sentences, and lists in phrases', () => {
    for (const text of sentences.flatMap(({ fr, en }) => [fr, en]))
      expect(text).toMatch(/^\p{Lu}[^.?]{15,120}\.$/u)
    for (const text of phrases.flatMap(({ fr, en }) => [fr, en]))
      expect(text).toMatch(/^\p{Lu}[^.?]{1,90}$/u)
    for (const list of [risk.causes, risk.consequences]) {
      expect(list.length).toBeGreaterThanOrEqual(2)
      expect(list.length).toBeLessThanOrEqual(4)
    }
  })
})
