import type { BenefitLine, BusinessCase } from '../domain/business-case'
import type { Profile } from '../domain/profile'
import type { Project } from '../domain/project'
import type { UseCase } from '../domain/use-case'
import type { Computed } from '../kernel/computed'
import { businessCase, type CaseInput, type WithCapacity } from './business-case'
import { type CaseBenefitLine, methodOf } from './case-benefits'
import type { CaseFigures } from './case-figures'
import { dataReadiness } from './data-readiness'
import { type ResourceEstimate, resourceEstimate } from './resource-estimate'
import { oneByCase } from './risk-view'
import { type TimelineEstimate, timelineEstimate } from './timeline-estimate'

/** Everything that is computed of the business case of one use case. */
export interface BusinessCaseView {
  readonly businessCase: BusinessCase
  /** What the figures were computed from, defaults of the profile filled in. */
  readonly input: CaseInput
  readonly figures: Computed<CaseFigures> & WithCapacity
}

/** What delivering a use case takes. */
export interface DeliveryView {
  readonly timeline: Computed<TimelineEstimate>
  readonly resources: Computed<ResourceEstimate>
}

const views = new WeakMap<
  BusinessCase,
  Pick<Profile, 'hourlyCost' | 'marginPct'> & { readonly view: BusinessCaseView }
>()

/**
 * What is computed of a business case; remembered while it and the two defaults of the profile (hourly cost
 * of a time line, margin of a revenue line) stay the same.
 *
 * Source: method.md 11, 16.6, `profile.hourly-cost`, `profile.margin`.
 */
export function businessCaseViewOf({ profile }: Project, noun: BusinessCase): BusinessCaseView {
  const { hourlyCost, marginPct } = profile
  const known = views.get(noun)
  if (known?.hourlyCost === hourlyCost && known.marginPct === marginPct) return known.view
  const input = inputOf(noun, profile)
  const view = { businessCase: noun, input, figures: businessCase(input) }
  views.set(noun, { hourlyCost, marginPct, view })
  return view
}

/** The business case of a use case, computed; null while there is none. */
export function businessCaseOf(
  project: Project,
  useCaseId: UseCase['id'],
): BusinessCaseView | null {
  const noun = oneByCase(project.businessCases).get(useCaseId)
  return noun ? businessCaseViewOf(project, noun) : null
}

function inputOf(noun: BusinessCase, profile: Profile): CaseInput {
  const { capacity } = noun
  const filled = [capacity.fte, capacity.hoursBefore, capacity.volume, capacity.payroll]
  return {
    costs: noun.costs,
    benefits: noun.benefits.map((line) => withDefaults(line, profile)),
    intangibles: noun.intangibles,
    years: noun.years,
    ramp: noun.ramp,
    growthPct: noun.growthPct,
    maintenancePct: noun.maintenancePct,
    volumes: noun.volumes,
    capacity: filled.every((value) => value === null) ? null : capacity,
  }
}

/** A line that leaves the hourly cost or the margin open takes that of the company. */
function withDefaults(line: BenefitLine, { hourlyCost, marginPct }: Profile): CaseBenefitLine {
  switch (methodOf(line)) {
    case 'time':
      return { ...line, hourlyCost: line.hourlyCost ?? hourlyCost }
    case 'revenue':
      return { ...line, marginPct: line.marginPct ?? marginPct }
    case 'count':
    case 'amount':
      return line
  }
}

/**
 * Delay and people of a use case, from the delivery part of its business case.
 *
 * Source: method.md `rule.timeline-estimate`, `rule.resource-estimate`.
 */
export function deliveryOf(noun: BusinessCase, useCase: UseCase): DeliveryView {
  const { months, departments, route, companyWide } = noun.delivery
  return {
    timeline: timelineEstimate({
      sources: useCase.sourceIds.length === 0 ? null : useCase.sourceIds.length,
      route,
      companyWide,
      dataVerdict: dataReadiness(useCase.data).value?.verdict ?? null,
    }),
    resources: resourceEstimate(months, departments),
  }
}
