import { describe, expect, test } from 'vitest'
import { maturityMeasures } from '../content/maturity/measures/catalogue'
import { maturityQuestions } from '../content/maturity/questions'
import {
  type AuditLevel,
  IN_PLACE_FROM,
  MOST_MEASURES,
  MOST_PER_DIMENSION,
  type OfferedMeasure,
  prioritisedMeasures,
  USUAL_MEASURES,
} from './maturity-measures'
import {
  type LevelsByDimension,
  MATURITY_DIMENSIONS,
  type MaturityDimension,
  maturityScore,
} from './maturity-score'

type Written = Partial<Readonly<Record<MaturityDimension, string>>>

/** `'2>4 3 -'`: level 2 with target 4, level 3 without target, no level. */
function audit(written: Written): readonly AuditLevel[] {
  return MATURITY_DIMENSIONS.flatMap((dimension) =>
    (written[dimension] ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word, index) => {
        const [level, target] = word.split('>')
        return {
          question: `maturity.${dimension}.q${index + 1}`,
          dimension,
          level: level === '-' ? null : Number(level),
          target: target === undefined ? null : Number(target),
        }
      }),
  )
}

function scoresOf(answers: readonly AuditLevel[]) {
  const levels = (dimension: MaturityDimension) =>
    answers.filter((answer) => answer.dimension === dimension).map(({ level }) => level)
  const byDimension = Object.fromEntries(
    MATURITY_DIMENSIONS.map((dimension) => [dimension, levels(dimension)] as const),
  ) as unknown as LevelsByDimension
  const { dimensions } = maturityScore(byDimension)
  return Object.fromEntries(
    MATURITY_DIMENSIONS.map((dimension) => [dimension, dimensions[dimension].value?.score ?? null]),
  ) as Record<MaturityDimension, number | null>
}

const prioritise = (written: Written, catalogue: readonly OfferedMeasure[]) => {
  const answers = audit(written)
  return prioritisedMeasures(answers, scoresOf(answers), catalogue)
}

/** One measure a question, none resting on another, all as long to do. */
const plain: readonly OfferedMeasure[] = maturityQuestions.map(({ id }) => ({
  id: id.replace('maturity.', 'm.'),
  question: id,
  prerequisites: [],
  variants: [{ forLevels: [1, 2, 3, 4], effortDays: { low: 1, high: 1 } }],
}))

const withRules = (
  changes: Readonly<Record<string, { after?: readonly string[]; effort?: number }>>,
): readonly OfferedMeasure[] =>
  plain.map((measure) => {
    const { after = [], effort = 1 } = changes[measure.id] ?? {}
    return {
      ...measure,
      prerequisites: after,
      variants: [{ forLevels: [1, 2, 3, 4], effortDays: { low: effort, high: effort } }],
    }
  })

const short = (id: string) => id.replace(/^(m|maturity-measure)\./, '')
const idsOf = (result: ReturnType<typeof prioritisedMeasures>) =>
  result.value?.map(({ measure }) => short(measure)) ?? null

describe('the order', () => {
  test.each<readonly [string, Written, readonly string[]]>([
    ['nothing to do: no measure', { strategy: '3>3 4>4 5>5 3>3 3>3' }, []],
    ['a target under the level is no gap', { people: '4>2 4>4 4>4 4>4 4>4' }, []],
    ['level 5 calls for nothing', { people: '5>5 5>5 5>5 5>5 5' }, []],
    ['fewer gaps, fewer measures', { strategy: '3>4 3>3 3>3 3>3 3>3' }, ['strategy.q1']],
    ['the widest gap first', { strategy: '3>3 3>4 3>5 3>3 3>3' }, ['strategy.q3', 'strategy.q2']],
    [
      'the weaker dimension first for one gap',
      { strategy: '4>5 4>4 4>4 4>4 4>4', people: '2>3 2>2 2>2 2>2 2>2' },
      ['people.q1', 'strategy.q1'],
    ],
    [
      'two points in a strong dimension against one in a weak: 2 × 1 < 1 × 3',
      { strategy: '3>5 4>4 4>4 4>4 5>5', people: '2>3 2>2 2>2 2>2 2>2' },
      ['people.q1', 'strategy.q1'],
    ],
    [
      'equals: the lower level first',
      { people: '3>4 1>2 2>2 2>2 2>2' },
      ['people.q2', 'people.q1'],
    ],
    [
      'equals in everything: in the order of the audit, two a dimension',
      { people: '2>3 2>3 2>3 2>3 2>3' },
      ['people.q1', 'people.q2'],
    ],
    [
      'no target: one level up below 3, nothing from 3 on',
      { people: '2 3 3 3 3', strategy: '4 4 4 4 4' },
      ['people.q1'],
    ],
    [
      'a dimension under 2 that holds back no pilot waits its turn',
      { process: '1>2 2>2 2>2 2>2 2>2', risk: '1>2 2>2 2>2 2>2 2>2' },
      ['risk.q1', 'process.q1'],
    ],
    [
      'what holds back a pilot goes before a wider gap, and needs no target',
      { governance: '1 2>2 2>2 2>2 2>2', people: '1>5 2>2 2>2 2>2 2>2' },
      ['governance.q1', 'people.q1'],
    ],
    [
      'a level 1 in a dimension at 2 or more does not hold back a pilot',
      { governance: '1>2 3>3 3>3 3>3 3>3', people: '1>5 2>2 2>2 2>2 2>2' },
      ['people.q1', 'governance.q1'],
    ],
    [
      'prerequisites one a dimension in turn, the weakest first, eight at most',
      { data: '1 1 1 1 2', governance: '1 1 1 1 1', risk: '1 1 1 2 2' },
      [
        'governance.q1',
        'data.q1',
        'risk.q1',
        'governance.q2',
        'data.q2',
        'risk.q2',
        'governance.q3',
        'data.q3',
      ],
    ],
  ])('%s', (_, written, expected) => {
    expect(idsOf(prioritise(written, plain))).toEqual(expected)
  })

  test('equals at one level: the shorter work first', () => {
    const catalogue = withRules({ 'm.people.q1': { effort: 5 }, 'm.people.q2': { effort: 2 } })

    expect(idsOf(prioritise({ people: '2>3 2>3 2>2 2>2 2>2' }, catalogue))).toEqual([
      'people.q2',
      'people.q1',
    ])
  })

  test('six measures; a seventh and an eighth only for a wide gap', () => {
    const one = '2>3 2>3 2>2 2>2 2>2'
    const narrow = { strategy: one, process: one, technology: one, people: one, measurement: one }
    // Weight is small in a strong dimension: these come last, and still find room.
    const wide = { ...narrow, ethics: '2>4 5>5 5>5 5>5', risk: '2>4 5>5 5>5 5>5 5>5' }

    expect(idsOf(prioritise(narrow, plain))).toHaveLength(USUAL_MEASURES)
    const listed = idsOf(prioritise(wide, plain))
    expect(listed).toHaveLength(MOST_MEASURES)
    expect(listed?.slice(-2)).toEqual(['ethics.q1', 'risk.q1'])
  })
})

describe('what a measure rests on', () => {
  const chain = withRules({
    'm.ethics.q2': { after: ['m.measurement.q2'] },
    'm.measurement.q2': { after: ['m.measurement.q1'] },
  })

  test('comes before it, deepest first, and says what brought it', () => {
    const result = prioritise(
      { measurement: '2>2 2>3 4>4 4>4 4>4', ethics: '2>2 1>5 2>2 2>2' },
      chain,
    )

    expect(result.value).toMatchObject([
      {
        measure: 'm.measurement.q1',
        aim: 3,
        target: 2,
        reasons: ['needed-before'],
        neededBefore: 'm.ethics.q2',
      },
      { measure: 'm.measurement.q2', reasons: ['gap-to-target', 'needed-before'] },
      { measure: 'm.ethics.q2', reasons: ['gap-to-target'], neededBefore: null },
    ])
  })

  test('is left alone once it is in place', () => {
    expect(
      idsOf(prioritise({ measurement: '1>1 3>3 4>4 4>4 4>4', ethics: '2>2 1>5 2>2 2>2' }, chain)),
    ).toEqual(['ethics.q2'])
    expect(IN_PLACE_FROM).toBe(3)
  })

  test('does not count against the two of its dimension, and does not go twice', () => {
    const three = withRules({
      'm.people.q1': { after: ['m.people.q3'] },
      'm.people.q2': { after: ['m.people.q3'] },
    })

    expect(idsOf(prioritise({ people: '2>4 2>4 2>2 3>3 3>3' }, three))).toEqual([
      'people.q3',
      'people.q1',
    ])
  })

  test('a measure without room for what it rests on is left out', () => {
    const one = '2>3 2>3 2>2 2>2 2>2'
    const catalogue = withRules({ 'm.people.q1': { after: ['m.people.q5'] } })
    const written = {
      strategy: one,
      process: one,
      technology: '2>3 2>2 2>2 2>2 2>2',
      people: '3>4 4>4 4>4 4>4 1>1',
    }

    // Five are listed; the sixth place would need two.
    expect(idsOf(prioritise(written, catalogue))).toHaveLength(5)
  })

  test('measures that rest on each other do not turn for ever', () => {
    const knot = withRules({
      'm.people.q1': { after: ['m.people.q2'] },
      'm.people.q2': { after: ['m.people.q1'] },
    })

    expect(idsOf(prioritise({ people: '2>3 2>2 3>3 3>3 3>3' }, knot))).toEqual([
      'people.q2',
      'people.q1',
    ])
  })
})

describe('when there is less to say', () => {
  test.each([
    ['not-computable', 'no-scored-answer', { people: '- - - - -' }],
    ['not-computable', 'no-scored-answer', { people: '1>3 1>3 - - -' }],
    ['invalid', 'out-of-range', { people: '0>3 2 2 2 2' }],
    ['invalid', 'out-of-range', { people: '2>6 2 2 2 2' }],
  ] as const)('%s: %s for %o', (status, reason, written) => {
    expect(prioritise(written, plain)).toMatchObject({ status, value: null, reasons: [reason] })
  })

  test('a dimension without a score is left out, and said', () => {
    const result = prioritise({ people: '1>5 1>5 - - -', ethics: '2>3 3>3 3>3 3>3' }, plain)

    expect(result).toMatchObject({ status: 'provisional', reasons: ['dimension-not-computable'] })
    expect(idsOf(result)).toEqual(['ethics.q1'])
  })

  test('an assumed target is said on the measure and on the whole', () => {
    const result = prioritise({ people: '2 3>3 3>3 3>3 3>3' }, plain)

    expect(result.reasons).toEqual(['next-level-assumed'])
    expect(result.value).toMatchObject([{ aim: 3, target: null, reasons: ['next-level-assumed'] }])
  })
})

test('the demonstration company (method.md 20.2): roles and committee before the rest', () => {
  const result = prioritise(
    {
      strategy: '3>4 2>3 2>3 3>4 2>3',
      data: '2>3 2>3 3>4 2>3 2>3',
      process: '2>3 2>3 2>3 2>3 1>2',
      technology: '3>4 3>4 3>3 2>3 2>3',
      governance: '2>4 1>4 2>3 2>3 2>3',
      risk: '2>3 3>4 2>3 2>3 1>4',
      people: '2>3 3>4 2>3 2>3 2>3',
      measurement: '2>3 1>2 2>3 2>3 1>2',
      ethics: '3>4 1>2 2>3 1>2',
    },
    maturityMeasures,
  )

  expect(result.status).toBe('ok')
  expect(
    result.value?.map(({ measure, level, aim, reasons }) => [
      short(measure),
      `${level} to ${aim}`,
      reasons.join(),
    ]),
  ).toEqual([
    ['governance.q1', '2 to 4', 'gap-to-target,needed-before'],
    ['governance.q2', '1 to 4', 'pilot-prerequisite,gap-to-target'],
    ['risk.q5', '1 to 4', 'gap-to-target'],
    ['measurement.q5', '1 to 2', 'gap-to-target'],
    ['measurement.q2', '1 to 2', 'gap-to-target'],
    ['ethics.q4', '1 to 2', 'gap-to-target'],
  ])
})

test('with the real catalogue and any levels: at most eight, none twice, each after what it rests on', () => {
  const patterns = ['1 2 3 4 5', '2 1 1 2 3', '4 3 2 1 1', '1 1 1 1 1', '3 3 2 2 2']
  const targets = [null, 3, 4, 5]
  patterns.forEach((_, shift) => {
    targets.forEach((target) => {
      const answers = MATURITY_DIMENSIONS.flatMap((dimension, index) =>
        audit({ [dimension]: patterns[(index + shift) % patterns.length] ?? '' }),
      )
        .filter(({ question }) => question !== 'maturity.ethics.q5')
        .map((answer) => ({ ...answer, target }))
      const levels = new Map(answers.map(({ question, level }) => [question, level ?? 0]))
      const listed = prioritisedMeasures(answers, scoresOf(answers), maturityMeasures).value ?? []
      const ids = listed.map(({ measure }) => measure)

      expect(ids.length).toBeGreaterThanOrEqual(USUAL_MEASURES)
      expect(ids.length).toBeLessThanOrEqual(MOST_MEASURES)
      expect(new Set(ids).size).toBe(ids.length)
      listed.forEach((one, at) => {
        const { prerequisites = [] } = maturityMeasures.find(({ id }) => id === one.measure) ?? {}
        const missing = prerequisites.filter((id) => {
          const level = levels.get(id.replace('maturity-measure', 'maturity')) ?? 0
          return level < IN_PLACE_FROM && !ids.slice(0, at).includes(id)
        })
        expect(missing).toEqual([])
        const alone = listed.filter(
          ({ dimension, reasons }) =>
            dimension === one.dimension &&
            !reasons.includes('needed-before') &&
            !reasons.includes('pilot-prerequisite'),
        )
        expect(alone.length).toBeLessThanOrEqual(MOST_PER_DIMENSION)
      })
    })
  })
})
