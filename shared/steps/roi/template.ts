import { costFactors } from '../../content/costs/cost-factors'
import { blankBenefitLine, blankBusinessCase, blankCostLine } from '../../domain/blank-tools'
import type { BenefitLine, BusinessCase, CostFactor, CostLine } from '../../domain/business-case'
import { idOf } from '../../domain/entity'
import type { Project } from '../../domain/project'
import type { Tool } from '../../domain/tool'
import type { UseCase } from '../../domain/use-case'
import { PROMPTED_FACTORS } from '../../rules/case-remarks'
import { toolsOf } from '../../rules/tool-view'

const lineId = (newId: () => string): CostLine['id'] => idOf<'CostLineId'>().parse(newId())

/**
 * A business case to fill: the usual factors without amounts, maintenance left to its rate, licences and usage
 * of the tools that serve the case as the register prices them.
 *
 * @param newId a new UUIDv7 at each call
 */
export function businessCaseTemplate(
  { tools, profile }: Pick<Project, 'tools' | 'profile'>,
  useCase: UseCase,
  newId: () => string,
): BusinessCase {
  const linked = toolsOf(tools, useCase.id)
  const ofTools = linked.flatMap((tool) => toolLines(tool, newId))
  const covered = new Set(ofTools.map(({ factor }) => factor))
  const open = PROMPTED_FACTORS.filter(
    (factor) => factor !== 'maintenance' && !covered.has(factor),
  ).map((factor) => newCostLine(factor, newId))
  const perYear = useCase.casesPerMonth === null ? null : useCase.casesPerMonth * 12
  return blankBusinessCase({
    id: idOf<'BusinessCaseId'>().parse(newId()),
    useCaseId: useCase.id,
    toolIds: linked.map(({ id }) => id),
    costs: [...ofTools, ...open],
    benefits: [
      {
        ...newBenefitLine('time', newId),
        volume: perYear,
        hourlyCost: profile.hourlyCost,
        basis: 'estimated',
      },
    ],
  })
}

/** An empty line of a factor, with its usual period and whether it follows the volume. */
export function newCostLine(factor: CostFactor, newId: () => string): CostLine {
  const guide = costFactors[factor]
  return blankCostLine({
    id: lineId(newId),
    factor,
    period: guide.periods[0] ?? 'one-off',
    withVolume: guide.growsWith === 'volume',
  })
}

export const newBenefitLine = (factor: BenefitLine['factor'], newId: () => string): BenefitLine =>
  blankBenefitLine({ id: idOf<'BenefitLineId'>().parse(newId()), factor })

/** What a tool of the register costs: seats, flat price, usage, set-up and running. Parts without a price are left out. */
export function toolLines(tool: Tool, newId: () => string): readonly CostLine[] {
  const label = tool.name
  const line = (factor: CostFactor, facts: Partial<CostLine>): CostLine => ({
    ...newCostLine(factor, newId),
    label,
    basis: 'measured',
    ...facts,
  })
  const paid = (euros: number | null): euros is number => euros !== null && euros > 0
  const { integration, hardware, training, exit } = tool.setUpCosts
  const seated = tool.billing === 'seat' || tool.billing === 'mixed'
  const flat = tool.billing === 'flat' || tool.billing === 'mixed'
  const metered = tool.billing === 'token' || tool.billing === 'mixed'
  const usage =
    tool.tokensPerMonth === null || tool.pricePerMillionTokens === null
      ? null
      : (tool.tokensPerMonth * tool.pricePerMillionTokens) / 1_000_000
  const once: readonly (readonly [CostFactor, number | null])[] = [
    ['integration', integration],
    ['hardware', hardware],
    ['training-change', training],
    ['exit', exit],
  ]
  return [
    ...(seated && (tool.seatsPaid !== null || tool.seatPrice !== null)
      ? [line('licences', { seats: tool.seatsPaid, unitPrice: tool.seatPrice })]
      : []),
    ...(flat && paid(tool.flatPerMonth)
      ? [line('licences', { period: 'monthly', amount: tool.flatPerMonth })]
      : []),
    ...(metered && paid(usage)
      ? [line('api-usage', { period: 'monthly', amount: usage, withVolume: true })]
      : []),
    ...once.flatMap(([factor, euros]) =>
      paid(euros) ? [line(factor, { period: 'one-off', amount: euros, basis: 'estimated' })] : [],
    ),
    ...(paid(tool.operatingPerYear)
      ? [
          line('management-staff', {
            period: 'yearly',
            amount: tool.operatingPerYear,
            basis: 'estimated',
          }),
        ]
      : []),
  ]
}
