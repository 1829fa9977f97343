import { expect, test } from 'vitest'
import { aBusinessCase, anId, aProject, aUseCase } from '../../test/builders/project'
import type { BenefitLine, CostLine } from '../domain/business-case'
import { blankBenefitLine, blankCostLine } from '../domain/blank-tools'
import type { Project } from '../domain/project'
import type { SourceId } from '../domain/source'
import { businessCaseOf, businessCaseViewOf, deliveryOf } from './business-case-view'

const useCase = aUseCase()
const cost = (facts: Partial<CostLine>) =>
  blankCostLine({
    id: anId() as CostLine['id'],
    factor: 'integration',
    period: 'one-off',
    ...facts,
  })
const benefit = (facts: Partial<BenefitLine>) =>
  blankBenefitLine({ id: anId() as BenefitLine['id'], factor: 'time', ...facts })
const withProfile = (facts: Partial<Project['profile']>, project = aProject()): Project => ({
  ...project,
  profile: { ...project.profile, ...facts },
})

const hours = benefit({ volume: 1_000, hoursBefore: 2, hoursAfter: 1, realisationPct: 50 })
const revenue = benefit({ factor: 'retention', extraRevenue: 10_000 })

test('a line that leaves them open takes the hourly cost and the margin of the company', () => {
  const noun = aBusinessCase({
    useCaseId: useCase.id,
    costs: [cost({ amount: 5_000 })],
    benefits: [hours, revenue],
  })

  const known = businessCaseViewOf(withProfile({ hourlyCost: 34, marginPct: 35 }), noun)
  const unknown = businessCaseViewOf(withProfile({ hourlyCost: null, marginPct: null }), noun)

  expect(known.figures.value?.benefits.map(({ net }) => net)).toEqual([17_000, 3_500])
  expect(unknown.figures.value?.benefits.map(({ net }) => net)).toEqual([null, null])
  expect(unknown.figures.status).toBe('provisional')
})

test('what a line says itself wins over the company', () => {
  const noun = aBusinessCase({
    useCaseId: useCase.id,
    costs: [cost({ amount: 5_000 })],
    benefits: [{ ...hours, hourlyCost: 20 }],
  })

  const { figures } = businessCaseViewOf(withProfile({ hourlyCost: 34 }), noun)

  expect(figures.value?.yearlyBenefit).toBe(10_000)
})

test('horizon, growth, maintenance, ramp and volumes of the case are the ones used', () => {
  const noun = aBusinessCase({
    useCaseId: useCase.id,
    costs: [
      cost({ amount: 10_000 }),
      cost({ factor: 'licences', period: 'yearly', seats: 5, unitPrice: 10, withVolume: true }),
    ],
    benefits: [benefit({ factor: 'overtime', amount: 8_000 })],
    years: 2,
    growthPct: 10,
    maintenancePct: 10,
    ramp: false,
    volumes: { low: 0, expected: 1, high: 2 },
  })

  const { value } = businessCaseViewOf(aProject(), noun).figures

  expect(value?.costsByYear.map(Math.round)).toEqual([11_600, 1_760])
  expect(value?.benefitsByYear).toEqual([8_000, 8_000])
  expect(value?.volumes.low.tco).toBeCloseTo(12_100)
  expect(value?.volumes.high.tco).toBeCloseTo(14_620)
})

test('the range of a benefit reaches the cautious and the favourable reading', () => {
  const noun = aBusinessCase({
    useCaseId: useCase.id,
    costs: [cost({ amount: 1_000 })],
    benefits: [benefit({ factor: 'overtime', amount: 1_000, lowPct: -50, highPct: 20 })],
    years: 1,
    ramp: false,
  })

  const { value } = businessCaseViewOf(aProject(), noun).figures

  expect(value?.range.cautious.benefitsTotal).toBe(500)
  expect(value?.range.favourable.benefitsTotal).toBe(1_200)
})

test('a team is checked once something is said of it', () => {
  const noun = aBusinessCase({ useCaseId: useCase.id, costs: [cost({ amount: 1_000 })] })
  const staffed = { ...noun, capacity: { ...noun.capacity, fte: 1, hoursBefore: 2, volume: 900 } }

  expect(businessCaseViewOf(aProject(), noun).figures.capacity).toBeNull()
  expect(businessCaseViewOf(aProject(), staffed).figures.capacity).toMatchObject({
    value: { verdict: 'inconsistent', load: 112.5 },
  })
})

test('a view is computed once while the case and the profile stay', () => {
  const noun = aBusinessCase({ useCaseId: useCase.id, costs: [cost({ amount: 1_000 })] })
  const project = aProject({ useCases: [useCase], businessCases: [noun] })
  const view = businessCaseOf(project, useCase.id)

  expect(view).toBe(businessCaseOf(withProfile({ name: 'Autre nom' }, project), useCase.id))
  expect(view).not.toBe(businessCaseOf(withProfile({ hourlyCost: 99 }, project), useCase.id))
  expect(businessCaseOf(project, aUseCase().id)).toBeNull()
})

test('delay and people come from the sources, the data and the delivery', () => {
  const sources = [anId(), anId()] as unknown as readonly SourceId[]
  const noun = aBusinessCase({
    useCaseId: useCase.id,
    delivery: { months: 3, departments: 2, route: 'api', companyWide: false },
  })

  const connected = deliveryOf(noun, aUseCase({ sourceIds: sources }))

  expect(connected.timeline.value).toEqual({ min: 2, max: 4, unit: 'months' })
  expect(connected.resources.value?.it).toEqual([1.5, 6])
  expect(deliveryOf(noun, useCase).timeline.reasons).toEqual(['missing-input'])
})
