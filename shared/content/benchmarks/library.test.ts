import { describe, expect, test } from 'vitest'
import { objectionsTo } from '../../../test/helpers/catalogue-texts'
import { BENCHMARK_CHECKS, benchmarkChecks, benchmarkDocuments } from './benchmark'
import { benchmarkById, benchmarks } from './library'

test('the fifty figures of method.md 18, each under one id', () => {
  expect(benchmarks.length).toBe(50)
  expect(new Set(benchmarks.map(({ id }) => id)).size).toBe(50)
  expect(Object.keys(benchmarkChecks)).toEqual([...BENCHMARK_CHECKS])
  expect(benchmarkById('bench.overrun')?.figures[0]?.value).toBe(37)
  expect(benchmarkById('bench.none')).toBeUndefined()
})

test.each(Object.entries({ benchmarks, benchmarkChecks, benchmarkDocuments }))(
  '%s reads well in both languages',
  (_, catalogue) => {
    expect(objectionsTo(catalogue)).toEqual([])
  },
)

describe.each(benchmarks)('$id', (benchmark) => {
  test('is a vendor claim unless the independent guide quotes it', () => {
    expect(benchmark.vendorClaim).toBe(!benchmark.documents.includes('S2'))
    expect(benchmark.documents.length).toBeGreaterThan(0)
  })

  test('says what is wrong exactly where it is contradicted, and has a figure elsewhere', () => {
    const contradicted = benchmark.check === 'contradicted'

    expect(benchmark.correction !== null).toBe(contradicted)
    expect(benchmark.figures.length > 0 || contradicted).toBe(true)
  })

  test('names a study where one could be looked up, and none where nothing can be checked', () => {
    const allowed = {
      'study-named': [true],
      'not-verifiable': [false],
      contradicted: [true, false],
    }[benchmark.check]

    expect(allowed).toContain(benchmark.attribution !== null)
  })

  test('has ranges the right way up, and partners that exist and answer', () => {
    expect(benchmark.figures.filter(({ value, high }) => high !== null && high <= value)).toEqual(
      [],
    )
    for (const partner of benchmark.notBeside)
      expect(benchmarkById(partner)?.notBeside).toContain(benchmark.id)
  })
})

/** Figures of the documents that method.md 16.7 and 19.1 found wrong, by the case that printed them. */
const WRONG = [
  ['bench.case.instruments', /\b364\b/],
  ['bench.case.tax', /\b98\b|\b212\b/],
  ['bench.case.it', /6[.,]4\b/],
  ['bench.case.hr', /(?:−|-)28(?![.,]6)/],
  ['bench.case.s4-saas', /\b340\b/],
  ['bench.case.machine', /\b287\b/],
  ['bench.case.s4-machine', /\b287\b/],
  ['bench.case.s4-it', /\b40\b/],
  ['bench.roi-plugin', /\d/],
  ['bench.roi-api', /\d/],
  ['bench.breakeven', /\d/],
  ['bench.use-one', /\b47\b/],
  ['bench.use-three', /\b67\b/],
  ['bench.plugins', /\b43\b/],
] as const

test.each(WRONG)('%s does not repeat the wrong figure %s', (id, wrong) => {
  const benchmark = benchmarkById(id)
  const printed = [
    ...(benchmark?.figures.map(({ value, high }) => `${value} ${high ?? ''}`) ?? []),
    benchmark?.sentence.fr,
    benchmark?.sentence.en,
    benchmark?.correction?.fr,
    benchmark?.correction?.en,
  ].join('\n')

  expect(benchmark).toBeDefined()
  expect(printed).not.toMatch(wrong)
})

describe('what we put in their place follows from the inputs of the documents', () => {
  const ours = (id: string) =>
    (benchmarkById(id)?.figures ?? []).filter((figure) => figure.ours).map(({ value }) => value)
  const percent = (part: number, whole: number): number => (part / whole) * 100

  test.each([
    [
      'bench.case.instruments',
      [
        percent(128 - 86, 86),
        percent(128 - 27, 27),
        percent(3 * 128 - (86 + 2 * 27), 86 + 2 * 27),
        72_000 / ((128_000 - 14_000) / 12),
      ],
    ],
    [
      'bench.case.tax',
      [
        percent(186_000 - 104_400, 104_400),
        percent(2 * 186_000 - 130_800, 130_800),
        78_000 / (186_000 / 12 - 2_200),
      ],
    ],
    ['bench.case.hr', [percent(2.5 - 3.5, 3.5), 4.3 - 3.6]],
    ['bench.case.it', [0.72 * 0.2 * 40]],
    ['bench.case.offer', [percent(45 - 270, 270)]],
    ['bench.case.machine', [81 - 64]],
    ['bench.case.s4-machine', [percent(1.9 - 4.2, 4.2), 8.9 - 7.2]],
    ['bench.case.s4-it', [percent(18 - 43, 43), percent(1.4 - 3.7, 3.7)]],
    ['bench.case.s4-saas', [percent(1 / (1 - 0.6) - 1, 1)]],
  ] as const)('%s', (id, expected) => {
    const found = ours(id)

    expect(found.length).toBe(expected.length)
    for (const [at, value] of expected.entries())
      expect(Math.abs((found[at] ?? NaN) - value)).toBeLessThan(0.06)
  })
})
