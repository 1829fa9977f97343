import { blankBenefitLine, blankCostLine } from '../../shared/domain/blank-tools'
import type { BenefitLine, BusinessCase, CostLine } from '../../shared/domain/business-case'
import type { UseCase } from '../../shared/domain/use-case'
import { aBusinessCase, anId } from './project'

export const aCostLine = (
  facts: Pick<CostLine, 'factor' | 'period'> & Partial<CostLine>,
): CostLine => blankCostLine({ id: anId() as CostLine['id'], ...facts })

export const aBenefitLine = (
  facts: Pick<BenefitLine, 'factor'> & Partial<BenefitLine>,
): BenefitLine => blankBenefitLine({ id: anId() as BenefitLine['id'], ...facts })

/** The after-sales case of method.md 20.11: 54,000 once, 20,832 a year, 109,740 of gains at full pace. */
export const afterSalesCase = (
  useCaseId: UseCase['id'],
  facts: Partial<BusinessCase> = {},
): BusinessCase =>
  aBusinessCase({
    useCaseId,
    maintenancePct: 20,
    costs: [
      aCostLine({ factor: 'integration', period: 'one-off', amount: 24_000 }),
      aCostLine({ factor: 'data-preparation', period: 'one-off', amount: 14_000 }),
      aCostLine({ factor: 'infrastructure', period: 'one-off', amount: 7_000 }),
      aCostLine({ factor: 'training-change', period: 'one-off', amount: 9_000 }),
      aCostLine({ factor: 'licences', period: 'yearly', seats: 22, unitPrice: 38 }),
      aCostLine({ factor: 'api-usage', period: 'yearly', amount: 0 }),
      aCostLine({ factor: 'management-staff', period: 'yearly', amount: 0 }),
      aCostLine({ factor: 'continuous-optimisation', period: 'yearly', amount: 0 }),
    ],
    benefits: [
      aBenefitLine({
        factor: 'time',
        label: 'Temps d’assistance',
        volume: 5_200,
        hoursBefore: 1.9,
        hoursAfter: 1.4,
        hourlyCost: 34,
        realisationPct: 60,
      }),
      aBenefitLine({ factor: 'visits', label: 'Déplacements évités', count: 85, unitCost: 420 }),
      aBenefitLine({
        factor: 'retention',
        label: 'Contrats de service',
        extraRevenue: 60_000,
        marginPct: 35,
      }),
    ],
    capacity: {
      fte: 8,
      productiveHours: 1_600,
      hoursBefore: 1.9,
      hoursAfter: 1.4,
      volume: 5_200,
      payroll: null,
      explanation: '',
    },
    ...facts,
  })
