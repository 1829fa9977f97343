import { expect, test } from 'vitest'
import { ordinary } from '../../../test/fixtures/law/golden-case'
import { lawBook } from '../../content/law/packs'
import { lawQuestions } from '../../content/law/questions'
import { classify } from './classify'
import { FACT_KEYS, lawFactsSchema, unknown, type FactKey, type LawFacts } from './facts'

/** Repeatable chance: the same systems at every run. */
function chance(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Two answers that contradict each other are a doubt of their own (golden cases): left out here. */
const APART = /^(a5_ba|a5_f$|explicitConsent|infersEmotions|emotion|t_emotion)/
const KEYS = FACT_KEYS.filter((key) => !APART.test(key))

const VALUES: { readonly [K in FactKey]?: readonly unknown[] } = {
  annexI_listedProduct: ['pompe', 'machine', 'radio'],
  annexI_section: ['A', 'B'],
  annexIII: [[], [], ['4a'], ['5b'], ['2'], ['1a']],
  g_shareOfOriginalCompute: [0.1, 0.5],
  d_wp248: [[], [1], [7, 8], [4, 5]],
  d_cnilList: [[], [], ['hr-profile'], ['social-support']],
  w_headcount: [12, 120, 600],
  placedOn: ['2024-05-01', '2028-01-01'],
  designChangedAfter: ['2028-03-01', '2027-01-01'],
  asOf: ['2026-11-25', '2027-01-01'],
}

/** Systems that differ from the ordinary one by three to seventeen answers, some of them unknown. */
function systems(count: number, seed: number): readonly LawFacts[] {
  const next = chance(seed)
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]
  return Array.from({ length: count }, () => {
    const facts: Record<string, unknown> = { ...ordinary }
    for (let turn = 3 + Math.floor(next() * 14); turn > 0; turn--) {
      const key = pick(KEYS) ?? 'isAI'
      facts[key] = next() < 0.2 ? null : pick(VALUES[key] ?? [true, true, false])
    }
    if (next() < 0.9) Object.assign(facts, { isAI: true, euLink: true, militaryOnly: false })
    if (next() < 0.9) Object.assign(facts, { researchSole: false, personalUse: false })
    return lawFactsSchema.parse(facts)
  })
}

const LADDER = [
  'minimal',
  'transparency',
  'derogated-6-3',
  'high-risk-section-b',
  'high-risk',
  'prohibited',
]
const found = (facts: LawFacts) => classify(facts, lawBook, '2026-11-25')
const height = (facts: LawFacts) => {
  const { tiers } = found(facts)
  return tiers.includes('needs-human')
    ? LADDER.length
    : Math.max(...tiers.map((tier) => LADDER.indexOf(tier)))
}
/** The height of what is established, whatever a person still has to say. */
const established = (facts: LawFacts) =>
  Math.max(-1, ...found(facts).tiers.map((tier) => LADDER.indexOf(tier)))

test('over 250 systems drawn at random, forgetting one fact never lowers the tier', () => {
  const lowered = systems(250, 7).flatMap((facts) => {
    const before = established(facts)
    return KEYS.filter(
      (key) => key !== 'asOf' && !unknown(facts[key]) && height({ ...facts, [key]: null }) < before,
    ).map((key) => ({ key, facts }))
  })

  expect(lowered).toEqual([])
})

test('over 120 systems drawn at random, a question that is skipped could change nothing', () => {
  const core = (facts: LawFacts) => {
    const { tiers, role, duties, dpia, cse, fria } = found(facts)
    return JSON.stringify([tiers, role, duties, dpia, cse, fria])
  }
  const changed = systems(120, 11).flatMap((facts) => {
    const before = core(facts)
    return lawQuestions
      .filter(({ key, asked }) => !asked(facts) && !APART.test(key))
      .flatMap(({ key }) =>
        (VALUES[key] ?? [true, false, null])
          .filter((value) => core({ ...facts, [key]: value }) !== before)
          .map((value) => ({ key, value, facts })),
      )
  })

  expect(changed).toEqual([])
})
