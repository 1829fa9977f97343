import { expect, test } from 'vitest'
import type { Localized } from '../../kernel/text'
import { RISK_QUESTION_IDS, riskQuestions } from './workshop'
import { TOOL_QUESTION_IDS, toolQuestions } from '../tools/workshop'
import { FALLBACK_TRIGGERS } from '../../domain/fallback'
import { MEASURE_STATUSES } from '../../domain/measure'
import { RISK_STATUSES, SEVERITY_FACETS, TREATMENTS } from '../../domain/risk'
import { RISK_LEVELS } from '../../rules/risk-level'
import {
  POINTS,
  type Range,
  SEVERITY_EXAMPLE_REVENUE,
  facetScales,
  fallbackTriggers,
  inEuros,
  incidentSeverityScale,
  levelTexts,
  measureStatusTexts,
  probabilityScale,
  riskStatusTexts,
  severityScale,
  treatmentTexts,
} from './scales'

const problems = ({ fr, en }: Localized): readonly string[] => [
  ...(fr.trim().length < 3 || en.trim().length < 3 ? [`empty: ${fr} / ${en}`] : []),
  ...(/['"\u00A0\u202F!]| {2}/.test(fr + en) ? [`typography: ${fr} / ${en}`] : []),
]

test('the labels are those of the method', () => {
  expect(POINTS.map((point) => probabilityScale[point].label.fr)).toEqual([
    'Très rare',
    'Peu probable',
    'Possible',
    'Probable',
    'Quasi certain',
  ])
  expect(POINTS.map((point) => severityScale[point].label.fr)).toEqual([
    'Négligeable',
    'Mineure',
    'Sérieuse',
    'Majeure',
    'Critique',
  ])
  expect(RISK_LEVELS.map((level) => levelTexts[level].label.fr)).toEqual([
    'Faible',
    'Modéré',
    'Élevé',
    'Critique',
  ])
})

const CHAINS: Readonly<Record<string, readonly Range[]>> = {
  probability: POINTS.map((point) => probabilityScale[point].yearlyPct),
  'share of revenue': POINTS.map((point) => severityScale[point].revenueSharePct),
  euros: POINTS.map((point) => severityScale[point].exampleEuros),
  interruption: POINTS.map((point) => severityScale[point].interruptionDays),
  people: POINTS.map((point) => severityScale[point].peopleAffected),
}

test.each(Object.entries(CHAINS))(
  'the anchors of %s leave no gap and do not overlap',
  (_, ranges) => {
    const starts = ranges.map(({ from }) => from)
    const ends = ranges.map(({ to }) => to)

    expect(starts).toEqual([0, ...ends.slice(0, -1)])
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(new Set(starts).size).toBe(POINTS.length)
    expect(ends.at(-1)).toBeNull()
  },
)

test.each(POINTS)('the euros of severity %i are its share of the example revenue', (point) => {
  const { revenueSharePct, exampleEuros } = severityScale[point]

  expect(inEuros(revenueSharePct, SEVERITY_EXAMPLE_REVENUE)).toEqual(exampleEuros)
})

test('a share of revenue follows the revenue of the company', () => {
  expect(inEuros({ from: 0.5, to: 2 }, 18_500_000)).toEqual({ from: 92_500, to: 370_000 })
  expect(inEuros({ from: 5, to: null }, 0)).toEqual({ from: 0, to: null })
})

test('every scale, state and trigger is written in two languages', () => {
  const texts = [
    ...POINTS.flatMap((point) => [
      probabilityScale[point].label,
      probabilityScale[point].frequency,
      severityScale[point].label,
      severityScale[point].description,
      incidentSeverityScale[point].label,
      incidentSeverityScale[point].guidance,
      ...SEVERITY_FACETS.map((facet) => facetScales[facet].anchors[point]),
    ]),
    ...SEVERITY_FACETS.flatMap((facet) => [facetScales[facet].label, facetScales[facet].question]),
    ...RISK_LEVELS.flatMap((level) => Object.values(levelTexts[level])),
    ...TREATMENTS.flatMap((treatment) => Object.values(treatmentTexts[treatment])),
    ...RISK_STATUSES.flatMap((status) => Object.values(riskStatusTexts[status])),
    ...MEASURE_STATUSES.map((status) => measureStatusTexts[status]),
    ...FALLBACK_TRIGGERS.flatMap((trigger) => [
      fallbackTriggers[trigger].label,
      fallbackTriggers[trigger].example,
    ]),
  ]

  expect(texts.flatMap(problems)).toEqual([])
})

test('a facet never uses the same words for two marks', () => {
  for (const facet of SEVERITY_FACETS)
    for (const language of ['fr', 'en'] as const) {
      const words = POINTS.map((point) => facetScales[facet].anchors[point][language])
      expect(new Set(words).size).toBe(POINTS.length)
    }
})

test('a trigger has a suggested threshold exactly where it has a unit', () => {
  for (const { unit, suggested } of Object.values(fallbackTriggers))
    expect(suggested === null).toBe(unit === null)
  expect(fallbackTriggers['error-rate']).toMatchObject({ unit: 'pct', suggested: 10 })
})

test('steps 2 and 3 ask their nine questions, and two prompts stand beside them', () => {
  expect(riskQuestions.map(({ id }) => id)).toEqual([...RISK_QUESTION_IDS])
  expect(toolQuestions.map(({ id }) => id)).toEqual([...TOOL_QUESTION_IDS])
  expect(riskQuestions.filter(({ standing }) => !standing)).toHaveLength(4)
  expect(toolQuestions.filter(({ standing }) => !standing)).toHaveLength(5)
  expect(riskQuestions.filter(({ standing }) => standing).map(({ id }) => id)).toEqual([
    'risk.q.regulatory-watch',
    'risk.q.tool-ban',
  ])
})

test.each([...riskQuestions, ...toolQuestions])('$id can be asked without the method', (one) => {
  const { label, explanation, aloud, why, ifUnfavourable } = one

  expect([label, explanation, aloud, why, ifUnfavourable].flatMap(problems)).toEqual([])
  for (const text of [label.fr, label.en, aloud.fr, aloud.en]) expect(text).toContain('?')
  for (const text of [why.fr, why.en, ifUnfavourable.fr, ifUnfavourable.en])
    expect(text).toMatch(/^\p{Lu}.{20,180}\.$/u)
  expect(new Set([label.fr, explanation.fr, aloud.fr, why.fr, ifUnfavourable.fr]).size).toBe(5)
})
