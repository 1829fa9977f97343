import type { BenefitLine, BusinessCase, CostLine } from '../../shared/domain/business-case'
import { blankBenefitLine, blankCostLine } from '../../shared/domain/blank-tools'
import type { Project } from '../../shared/domain/project'
import { aBusinessCase, anId, aProject, aTool, aUseCase } from '../builders/project'
import { naughtyStrings } from './naughty-strings'

export const cost = (facts: Partial<CostLine>): CostLine =>
  blankCostLine({
    id: anId() as CostLine['id'],
    factor: 'integration',
    period: 'one-off',
    ...facts,
  })
export const gain = (facts: Partial<BenefitLine>): BenefitLine =>
  blankBenefitLine({ id: anId() as BenefitLine['id'], factor: 'temps', ...facts })

export type CaseLines = Omit<Partial<BusinessCase>, 'id' | 'useCaseId'>

/** One use case with a business case for each set of lines, numbered from CU01. */
export function projectOf(cases: readonly CaseLines[], language: 'fr' | 'en' = 'fr'): Project {
  const useCases = cases.map((_, at) =>
    aUseCase({ code: `CU${String(at + 1).padStart(2, '0')}`, title: `Essai ${at + 1}` }),
  )
  return aProject({
    language,
    useCases,
    businessCases: useCases.map(({ id }, at) => aBusinessCase({ useCaseId: id, ...cases[at] })),
  })
}

/** A one-off cost of 10 000 € at no maintenance, and a yearly gain: what a conclusion depends on. */
export const simple = (yearlyGain: number | null): CaseLines => ({
  costs: [cost({ amount: 10_000 })],
  benefits: yearlyGain === null ? [] : [gain({ amount: yearlyGain })],
  maintenancePct: 0,
  ramp: false,
  years: 1,
})

const suspended: CaseLines = {
  ...simple(20_000),
  benefits: [
    gain({ factor: 'time', volume: 1_000, hoursBefore: 2, hoursAfter: 1, hourlyCost: 40 }),
  ],
  capacity: {
    fte: 2,
    productiveHours: 1_600,
    volume: 1_000,
    hoursBefore: 2,
    hoursAfter: 1,
    payroll: 30_000,
    explanation: '',
  },
}

/** Every way a case can be filled: horizons, growth, ramps, volumes, billing, gains that miss something. */
export const everyKind: readonly CaseLines[] = [
  simple(40_000),
  simple(15_000),
  simple(12_000),
  simple(2_000),
  simple(null),
  suspended,
  { costs: [], benefits: [gain({ amount: 5_000 })] },
  {},
  {
    years: 7,
    growthPct: 4.5,
    maintenancePct: 17.5,
    volumes: { low: 0.4, expected: 1.1, high: 2.6 },
    costs: [
      cost({ factor: 'integration', amount: 18_250.5, withVolume: true, basis: 'estimated' }),
      cost({ factor: 'integration', amount: 4_000, label: 'Essais' }),
      cost({ factor: 'licences', period: 'one-off', seats: 12, unitPrice: 21.9, withVolume: true }),
      cost({ factor: 'api-usage', period: 'monthly', amount: 310.75, withVolume: true }),
      cost({ factor: 'internal-time', amount: null }),
      cost({ factor: 'training-change', amount: 0 }),
    ],
    benefits: [
      gain({
        factor: 'time',
        volume: 2_400,
        hoursBefore: 0.8,
        hoursAfter: 0.55,
        hourlyCost: 36.5,
        confidence: 'low',
        lowPct: -60,
        highPct: 25,
      }),
      gain({ factor: 'time', volume: 10, hoursBefore: 1, hoursAfter: 2, hourlyCost: 30 }),
      gain({ factor: 'quality', count: 130, unitCost: 55, realisationPct: 80 }),
      gain({ factor: 'retention', extraRevenue: 50_000 }),
      gain({ factor: 'retention', extraRevenue: 20_000, marginPct: 33 }),
      gain({ factor: 'overtime', amount: 2_500, lowPct: -10, highPct: 0 }),
      gain({ factor: 'faster-handling' }),
    ],
    intangibles: [{ id: anId() as never, factor: 'scale', label: '' }],
    assumptions: [{ id: anId() as never, text: 'Volume stable', basis: 'chosen' }],
    note: 'À revoir en juin.',
    capacity: {
      fte: 1,
      productiveHours: null,
      volume: 2_400,
      hoursBefore: 0.8,
      hoursAfter: 0.55,
      payroll: null,
      explanation: '',
    },
  },
  {
    years: 2,
    growthPct: -10,
    ramp: false,
    costs: [
      cost({ factor: 'data-preparation', amount: 9_000 }),
      cost({ factor: 'maintenance', period: 'yearly', amount: 1_200, withVolume: true }),
      cost({ factor: 'continuous-optimisation', period: 'yearly', amount: 6_000 }),
    ],
    benefits: [gain({ factor: 'visits', count: 20, unitCost: 400 })],
  },
]

/** Every free text says something no writer likes. */
export function naughtyCases(): Project {
  const word = (index: number) => naughtyStrings[index % naughtyStrings.length] ?? ''
  const useCases = naughtyStrings.map((text) =>
    aUseCase({ title: text.trim() === '' ? 'x' : text.slice(0, 200) }),
  )
  return aProject({
    name: word(7),
    useCases,
    tools: [
      aTool({
        name: word(3).trim() || 'x',
        useCaseIds: useCases.map(({ id }) => id),
        billing: 'mixed',
        seatsPaid: 10,
        seatPrice: 20,
        tokensPerMonth: 1e9,
        pricePerMillionTokens: 3,
      }),
    ],
    businessCases: useCases.map(({ id }, index) =>
      aBusinessCase({
        useCaseId: id,
        costs: [cost({ amount: index * 1e9, label: word(index).slice(0, 300) })],
        benefits: [gain({ amount: index, label: word(index + 1).slice(0, 300) })],
        intangibles: [
          { id: anId() as never, factor: 'data', label: word(index + 2).slice(0, 300) },
        ],
        assumptions: [
          { id: anId() as never, text: word(index + 3).slice(0, 300), basis: 'chosen' },
        ],
        note: word(index + 4),
      }),
    ),
  })
}
