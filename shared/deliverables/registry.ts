import { businessCaseDeliverable } from './business-case/deliverable'
import type { Deliverable } from './define-deliverable'
import { maturityAudit } from './maturity-audit/deliverable'
import { riskRegister } from './risk-register/deliverable'
import { useCasePortfolio } from './use-case-portfolio/deliverable'

/** Every document the product makes, in the order of the list of deliverables. */
export const deliverables: readonly Deliverable[] = [
  useCasePortfolio,
  maturityAudit,
  riskRegister,
  businessCaseDeliverable,
]

export const deliverableOf = (id: string): Deliverable | undefined =>
  deliverables.find((deliverable) => deliverable.id === id)
