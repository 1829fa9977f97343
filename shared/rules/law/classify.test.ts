import { describe, expect, test } from 'vitest'
import { goldenCases } from '../../../test/fixtures/law/golden-cases'
import type { GoldenCase } from '../../../test/fixtures/law/golden-case'
import { lawBook } from '../../content/law/packs'
import { classify } from './classify'
import { FACT_KEYS, unknown, type LawFacts } from './facts'
import type { Findings, Tier } from './findings'
import { readFacts } from './read-facts'

const TODAY = '2026-11-25'
const found = (facts: LawFacts) => classify(facts, lawBook, TODAY)

/** Height on the ladder; what a person must decide stands above all. */
const HEIGHT: Readonly<Record<Tier, number>> = {
  'not-ai': 0,
  'out-of-scope': 0,
  minimal: 1,
  gpai: 1,
  transparency: 2,
  'derogated-6-3': 2,
  'high-risk-section-b': 3,
  'high-risk': 4,
  prohibited: 5,
  'needs-human': 9,
}
const height = ({ tiers }: Findings) => Math.max(...tiers.map((tier) => HEIGHT[tier]))

test('the golden list is long and each case has its own name', () => {
  const ids = goldenCases.map(({ id }) => id)

  expect(ids.length).toBeGreaterThanOrEqual(80)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { facts } of goldenCases) expect(readFacts(facts).ok).toBe(true)
})

test.each(goldenCases)('$id: $system', (golden) => {
  expect(seen(found(golden.facts), golden)).toEqual(expected(golden))
})

/** What the findings say of everything the case speaks of. */
function seen(findings: Findings, golden: GoldenCase) {
  const { fineCap } = findings
  const fine = fineCap && [fineCap.maxEur, fineCap.maxPct, fineCap.whichever]
  const duties = findings.duties.map(({ article, who, from, state }) => [article, who, from, state])
  return {
    tiers: [...findings.tiers].sort(),
    role: [...findings.role].sort(),
    prohibitedFrom: findings.prohibitedFrom,
    ...(golden.dpia && { dpia: findings.dpia.result }),
    ...(golden.cse && { cse: findings.cse.result }),
    ...(golden.fria && { fria: findings.fria.result }),
    ...(golden.charter && { charter: findings.charter.kind }),
    ...(golden.fine !== undefined && { fine }),
    legacy: findings.legacy111?.kind,
    duties: golden.duties?.filter((duty) => duties.some((one) => String(one) === String(duty))),
    unwanted: golden.without?.filter((article) => duties.some(([one]) => one === article)),
    missing: golden.missing?.filter((key) => findings.missing.includes(key)),
    asks: golden.asks?.filter((id) => findings.questions.some((question) => question.id === id)),
  }
}

function expected(golden: GoldenCase) {
  return {
    tiers: [...golden.tiers].sort(),
    role: [...golden.role].sort(),
    prohibitedFrom: golden.prohibitedFrom ?? null,
    ...(golden.dpia && { dpia: golden.dpia }),
    ...(golden.cse && { cse: golden.cse }),
    ...(golden.fria && { fria: golden.fria }),
    ...(golden.charter && { charter: golden.charter }),
    ...(golden.fine !== undefined && { fine: golden.fine }),
    legacy: golden.legacy,
    duties: golden.duties,
    unwanted: golden.without && [],
    missing: golden.missing,
    asks: golden.asks,
  }
}

describe('what nobody knows never lowers a tier', () => {
  test.each(goldenCases)('$id, each fact forgotten in turn', ({ facts }) => {
    const before = height(found(facts))

    const lowered = FACT_KEYS.filter(
      (key) =>
        key !== 'asOf' && !unknown(facts[key]) && height(found({ ...facts, [key]: null })) < before,
    )

    expect(before === 9 ? [] : lowered).toEqual([])
  })

  test.each(goldenCases)('$id, each fact left out in turn', ({ facts }) => {
    const before = height(found(facts))

    const silent = FACT_KEYS.filter((key) => {
      const { [key]: left, ...rest } = facts
      const findings = found(rest)
      const said = findings.provisional && findings.missing.length > 0
      return key !== 'asOf' && !unknown(left) && height(findings) < before && !said
    })

    expect(before === 9 ? [] : silent).toEqual([])
  })

  test('nothing known at all, in both ways of saying it, asks for a person', () => {
    const nulls = Object.fromEntries(FACT_KEYS.map((key) => [key, null])) as LawFacts

    expect(found({}).tiers).toEqual(['needs-human'])
    expect(found(nulls).tiers).toEqual(['needs-human'])
    expect(found(nulls).lawyerGate).toBe(true)
  })
})

describe('every finding', () => {
  const all = goldenCases.map(({ facts }) => found(facts))

  test('cites articles, sentences in both languages, a grade and a source of the packs', () => {
    for (const { duties, reasons } of all) {
      for (const { id, article, who, what, grade, source } of duties) {
        const item = lawBook.item(id)
        expect([article, what, grade, source]).toEqual([
          item.articles[0],
          item.text,
          item.grade,
          item.source,
        ])
        expect(who).not.toBe('')
        expect(what.fr.length * what.en.length).toBeGreaterThan(0)
      }
      for (const { id, sentence } of reasons) expect(sentence).toEqual(lawBook.item(id).text)
    }
  })

  test('says what closed the way out of Article 6(3), and which facts did', () => {
    const golden = goldenCases.find(({ id }) => id === '63.profiling')

    expect(found(golden?.facts ?? {}).reasons).toContainEqual(
      expect.objectContaining({
        id: 'why.63-profiling',
        facts: ['profiling'],
        article: 'Art. 6(3)',
      }),
    )
  })

  test('lays on the company only what its own roles owe', () => {
    const others = ['controller', 'employer', 'anyone']
    const strangers = all.flatMap(({ duties, role }) =>
      duties.filter(({ who, owedByUs }) => owedByUs && ![...role, ...others].includes(who)),
    )

    expect(strangers).toEqual([])
  })

  test('asks a lighter form of evident art, and the plain one of any other deepfake', () => {
    const labels = (id: string) =>
      found(goldenCases.find((golden) => golden.id === id)?.facts ?? {}).duties.map(
        (duty) => duty.id,
      )

    expect(labels('t.deepfake-art')).toContain('duty.50-4-art')
    expect(labels('t.deepfake')).toContain('duty.50-4-deepfake')
  })

  test('without a date is uncertain, and an uncertain item never says that it applies', () => {
    const unsure = all
      .flatMap(({ duties }) => duties)
      .filter(({ from, grade }) => from === null || grade === 'U')

    expect(unsure.length).toBeGreaterThan(3)
    expect(new Set(unsure.map(({ state }) => state))).toEqual(new Set(['uncertain']))
  })

  test('is the same twice, and lists duties by date', () => {
    for (const { facts } of goldenCases) {
      const findings = found(facts)
      const dates = findings.duties.map(({ from }) => from ?? '9999')

      expect(findings).toEqual(found(facts))
      expect(dates).toEqual([...dates].sort())
    }
  })

  test('gives the day asked for, and today when none is named', () => {
    expect(found({ asOf: '2028-01-01' }).asOf).toBe('2028-01-01')
    expect(found({}).asOf).toBe(TODAY)
  })

  test('never names the works council of a public employer', () => {
    const publicOnes = goldenCases.filter(({ facts }) => facts.s_publicBody === true)

    expect(publicOnes.length).toBeGreaterThan(3)
    for (const { facts } of publicOnes) {
      const { cse, duties, charter, questions } = found(facts)
      const said = JSON.stringify([
        cse.why,
        duties.map(({ what }) => what),
        charter,
        questions.map(({ text }) => text),
      ])
      expect(said).not.toContain('CSE')
    }
  })
})
