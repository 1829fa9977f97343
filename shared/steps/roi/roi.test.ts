import { expect, test } from 'vitest'
import { aBenefitLine, aCostLine, afterSalesCase } from '../../../test/builders/after-sales-case'
import { aBusinessCase, anId, aProject, aTool, aUseCase } from '../../../test/builders/project'
import type { BusinessCase } from '../../domain/business-case'
import type { Project } from '../../domain/project'
import { businessCaseViewOf } from '../../rules/business-case-view'
import { balanceData } from './balance'
import { benefitFormula, benefitTable } from './benefit-table'
import { deliverySentences } from './delivery'
import { roiChecks } from './checks'
import { costTable } from './cost-table'
import { standardHypotheses } from './hypotheses'
import { portfolio } from './portfolio'
import { relevantCases } from './relevant-cases'
import { capacitySentence, caseSentence, portfolioSentence, toolCostsSentence } from './situation'
import { businessCaseTemplate } from './template'
import { toolCosts } from './tool-costs'

const CU01 = aUseCase({ code: 'CU01', title: 'Aide au diagnostic SAV', status: 'pilot' })
const withCase = (facts: Partial<BusinessCase> = {}, project: Partial<Project> = {}): Project => ({
  ...aProject({ useCases: [CU01], businessCases: [afterSalesCase(CU01.id, facts)] }),
  ...project,
})
const viewOf = (project: Project) => {
  const noun = project.businessCases.live[0]
  if (!noun) throw new Error('no business case')
  return businessCaseViewOf(project, noun)
}
const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ').replaceAll('\u2060', '')

test('says when the case pays back and what it resists, in both languages', () => {
  const view = viewOf(withCase())

  expect(plain(caseSentence(view, 'fr'))).toBe(
    'Le cas se rembourse en treize mois, et reste gagnant si les coûts dérapent de 37 %.',
  )
  expect(caseSentence(view, 'en')).toBe(
    'The case pays back in thirteen months, and still wins if costs overrun by 37%.',
  )
})

const half = (noun: BusinessCase, share: number): BusinessCase['benefits'] =>
  noun.benefits.map((line) => ({ ...line, realisationPct: (line.realisationPct ?? 100) * share }))
const base = afterSalesCase(CU01.id)

test.each([
  [{ benefits: half(base, 0.5) }, /se rembourse en .* mois, mais devient perdant/],
  [{ benefits: half(base, 0.2) }, /ne se rembourse pas en 60 mois : il manque/],
  [{ years: 1 }, /se rembourse en treize mois, au-delà de la durée du calcul \(1 an\)/],
  [{ benefits: [] }, /coûte 116 496 € sur 3 ans ; aucun gain/],
  [{ costs: [] }, /Aucun coût n’est encore chiffré/],
])('says what else a case may come to', (facts, sentence) => {
  expect(plain(caseSentence(viewOf(withCase(facts)), 'fr'))).toMatch(sentence)
})

test('the cost table compares six shares with the usual ones and sets zeros aside', () => {
  const table = costTable(viewOf(withCase()))

  expect(table.rows.map(({ line }) => line.factor)).toEqual([
    'licences',
    'integration',
    'infrastructure',
    'data-preparation',
    'training-change',
  ])
  expect([table.inRange, table.compared]).toEqual([6, 6])
  expect(table.maintenance?.euros).toBe(10_800)
  expect(table.setAside.map(({ factor }) => factor)).toEqual([
    'api-usage',
    'management-staff',
    'continuous-optimisation',
  ])
  expect(table.forgotten).toEqual(['internal-time', 'legal', 'exit'])
})

test('a factor answered « not needed » is asked about no more, even one with a usual share', () => {
  const table = costTable(
    viewOf(
      withCase({
        costs: [
          aCostLine({ factor: 'integration', period: 'one-off', amount: 1_000 }),
          aCostLine({ factor: 'infrastructure', period: 'one-off', amount: 0, basis: 'chosen' }),
          aCostLine({ factor: 'data-preparation', period: 'one-off', amount: null }),
        ],
      }),
    ),
  )

  expect(table.forgotten).not.toContain('infrastructure')
  expect(table.forgotten).toContain('data-preparation')
})

test('gains are ranges, and their formula can be read', () => {
  const { rows, total, most } = benefitTable(viewOf(withCase()))

  expect(rows[0]?.range).toEqual({ low: 37_128, likely: 53_040, high: 58_344 })
  expect(total?.likely).toBe(109_740)
  expect(most).toBe(58_344)
  expect(rows.map((row) => plain(benefitFormula(row, 'fr')))).toEqual([
    '5 200 × 0,5 h × 34 €, à 60 %',
    '85 × 420 €',
    '60 000 € × 35 % de marge',
  ])
})

test('revenue without a margin is shown apart, in the table and in the checks', () => {
  const project = withCase({
    benefits: [aBenefitLine({ factor: 'retention', extraRevenue: 60_000 })],
  })
  const [row] = benefitTable(viewOf(project)).rows

  expect(row?.range).toBeNull()
  expect(row && plain(benefitFormula(row, 'fr'))).toBe(
    '60 000 € de chiffre d’affaires, non compté sans marge',
  )
  expect(roiChecks(project, 'fr').map(({ id }) => id)).toContain('revenue-without-margin')
})

test('the balance is framed by its low and high gains and marks the payback', () => {
  const data = balanceData(viewOf(withCase()))

  expect(data?.payback).toBe(13)
  expect(data?.balances.at(-1)).toBeCloseTo(171_571.5, 6)
  expect(data?.band?.low.at(-1)).toBeCloseTo(171_571.5 - 0.3 * 288_067.5, 6)
  expect(data?.band?.high.at(-1)).toBeCloseTo(171_571.5 + 0.1 * 288_067.5, 6)
})

test('capacity: a sentence when hours exist, another when the payroll is exceeded', () => {
  const { capacity } = base
  const said = (facts: Partial<BusinessCase['capacity']>) =>
    capacitySentence(viewOf(withCase({ capacity: { ...capacity, ...facts } })), 'fr')

  expect(plain(said({}).text)).toBe(
    'Les heures existent : l’équipe passe aujourd’hui 9 880 h sur ce travail, pour 12 800 h disponibles (77 %). Il en resterait 7 280 h.',
  )
  expect(said({ fte: 4 }).tone).toBe('warn')
  expect(said({ payroll: 50_000 }).tone).toBe('off')
  expect(said({ payroll: 50_000, explanation: 'Deux sites.' }).tone).toBe('warn')
})

test('delivery: a usual delay and people, or what is missing to say them', () => {
  const planned = afterSalesCase(CU01.id, {
    delivery: { months: 3, departments: 2, route: 'api', companyWide: false },
  })
  const sourced = { ...CU01, sourceIds: [anId(), anId(), anId()] as typeof CU01.sourceIds }

  const { delay, people } = deliverySentences(planned, sourced, 'fr')

  expect(plain(delay)).toBe(
    'Un projet de ce genre demande d’ordinaire 2 à 4 mois. L’état des données n’est pas évalué : rien n’est ajouté pour les préparer.',
  )
  expect(plain(people)).toBe(
    'La mise en place demande 3 à 8,7 mois-personne : 0,9 à 1,5 de pilotage, 1,5 à 6 d’informatique, 0,6 à 1,2 d’experts métier.',
  )
  expect(deliverySentences(base, CU01, 'en')).toEqual({
    delay: expect.stringContaining('is estimated once') as string,
    people: expect.stringContaining('is estimated once') as string,
  })
})

test('checks name a pilot without figures, then none once it has them', () => {
  const without = aProject({ useCases: [CU01] })

  expect(roiChecks(without, 'fr')[0]).toMatchObject({ id: 'live-without-case', codes: ['CU01'] })
  expect(roiChecks(withCase(), 'fr').map(({ id }) => id)).toEqual(['forgotten-factor'])
})

test.each([
  ['capacity-impossible', { capacity: { ...base.capacity, payroll: 50_000 } }],
  ['capacity-inconsistent', { capacity: { ...base.capacity, fte: 2 } }],
  ['no-amount', { costs: [] }],
  ['no-gain', { benefits: [] }],
  ['not-paid-back', { benefits: half(base, 0.2) }],
  ['short-horizon', { years: 2 }],
  [
    'realisation-high',
    { benefits: base.benefits.map((line) => ({ ...line, realisationPct: 90 })) },
  ],
  [
    'low-confidence',
    { benefits: base.benefits.map((line) => ({ ...line, confidence: 'low' as const })) },
  ],
  [
    'capacity-unchecked',
    { capacity: { ...base.capacity, fte: null, hoursBefore: null, volume: null } },
  ],
] as const)('check %s is raised by its fact', (id, facts) => {
  expect(roiChecks(withCase(facts), 'fr').map((check) => check.id)).toContain(id)
})

test('the portfolio sums first years against the envelope of the profile', () => {
  const project = withCase()
  const poor: Project = {
    ...project,
    profile: { ...project.profile, budgetEnvelope: { year: 2027, amount: 70_000 } },
  }

  expect(portfolio(project).budget).toBeNull()
  expect(portfolio(poor).budget).toMatchObject({ firstYear: 74_832, left: -4_832 })
  expect(plain(portfolioSentence(poor, 'fr'))).toBe(
    'Un dossier chiffré : 116 496 € sur la durée, 288 068 € de gains. La première année dépasse l’enveloppe de 4 832 €.',
  )
  expect(roiChecks(poor, 'fr').map(({ id }) => id)).toContain('over-budget')
})

test('cases worth costing: scored or retained ones, not what was refused', () => {
  const idea = aUseCase({ code: 'CU02' })
  const refused = aUseCase({
    code: 'CU03',
    status: 'refused',
    impact: { ...idea.impact, direct: 8 },
    feasibility: { ...idea.feasibility, direct: 8 },
  })
  const scored = { ...refused, id: aUseCase().id, code: 'CU04', status: 'scored' as const }

  const found = relevantCases(aProject({ useCases: [CU01, idea, refused, scored] }))

  expect(found.map(({ useCase }) => useCase.code)).toEqual(['CU01', 'CU04'])
})

test('a template takes seats and prices of the tools that serve the case', () => {
  const tool = aTool({
    billing: 'seat',
    seatPrice: 38,
    seatsPaid: 22,
    useCaseIds: [CU01.id],
    setUpCosts: { integration: 4_000, hardware: null, training: null, exit: null },
  })
  const project = aProject({ useCases: [CU01], tools: [tool] })

  const noun = businessCaseTemplate(project, { ...CU01, casesPerMonth: 100 }, anId)

  expect(noun.costs.slice(0, 2)).toMatchObject([
    { factor: 'licences', seats: 22, unitPrice: 38 },
    { factor: 'integration', amount: 4_000 },
  ])
  expect(noun.costs.filter(({ amount, seats }) => amount === null && seats === null).length).toBe(9)
  expect(noun.benefits[0]).toMatchObject({ factor: 'time', volume: 1_200 })
})

test('tools: yearly cost, three years with set-up, and the sentence that sums them', () => {
  const paid = aTool({
    billing: 'seat',
    seatPrice: 10,
    seatsPaid: 10,
    status: 'approved',
    setUpCosts: { integration: 1_000, hardware: null, training: 500, exit: null },
  })
  const unknown = aTool({ status: 'pilot' })
  const retired = aTool({ billing: 'flat', flatPerMonth: 100, status: 'retired' })
  const project = aProject({ tools: [paid, unknown, retired] })

  const { rows, totals } = toolCosts(project)

  expect(rows.map(({ yearly, total }) => [yearly, total])).toEqual([
    [1_200, 5_100],
    [null, null],
  ])
  expect(rows[0]?.parts).toMatchObject({ licences: 3_600, integration: 1_000, training: 500 })
  expect(totals).toEqual({ counted: 1, yearly: 1_200, total: 5_100 })
  expect(plain(toolCostsSentence(project, 'fr'))).toBe(
    'Un outil chiffré : 1 200 € par an, 5 100 € sur trois ans.',
  )
})

test('hypotheses give the value used, that of the method and where it comes from', () => {
  const found = standardHypotheses(viewOf(withCase()), 'fr')

  expect(found.find(({ id }) => id === 'maintenance-rate')).toMatchObject({
    changed: true,
    vendorClaim: true,
  })
  expect(plain(found.find(({ id }) => id === 'ramp-first-year')?.value ?? '')).toBe('62,5 %')
  expect(found.at(-1)?.value).toBe('')
})

test('a business case in the trash counts no more', () => {
  const noun = aBusinessCase({ useCaseId: CU01.id, removedAt: '2026-11-24T10:00:00.000Z' })

  expect(
    relevantCases(aProject({ useCases: [CU01], businessCases: [noun] }))[0]?.businessCase,
  ).toBeNull()
})
