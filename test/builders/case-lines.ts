import type { CostFactor } from '../../shared/domain/business-case'
import { businessCase, type CaseInput } from '../../shared/rules/business-case'
import type { CaseCostLine } from '../../shared/rules/case-costs'
import type { CaseFigures } from '../../shared/rules/case-figures'

/** A cost line named after its factor. */
export const once = (factor: CostFactor, amount: number | null): CaseCostLine => ({
  id: factor,
  factor,
  period: 'one-off',
  amount,
})
export const yearly = (factor: CostFactor, amount: number | null): CaseCostLine => ({
  ...once(factor, amount),
  period: 'yearly',
})

/** The figures of a case that has some. */
export function figuresOf(input: CaseInput): CaseFigures {
  const { value, reasons } = businessCase(input)
  if (value === null) throw new Error(reasons.join())
  return value
}
