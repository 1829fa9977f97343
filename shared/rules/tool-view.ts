import type { Project } from '../domain/project'
import { TOOL_CRITERIA, type Tool } from '../domain/tool'
import type { UseCase, UseCaseId } from '../domain/use-case'
import type { Collection } from '../kernel/collection'
import { type Computed, computed, notComputable } from '../kernel/computed'
import { sumOf, sumOfPresent } from './amounts'
import { DEFAULT_VOLUMES, type Volumes } from './case-remarks'
import { type LicenceUse, licenceUse } from './licence-use'
import { isRetained } from './retained'
import { risksOf } from './risk-view'
import { ALLOWED_STATUSES } from './shadow-ai'
import { DEFAULT_YEARS, tco, type Tco } from './tco'
import { toolCost } from './tool-cost'
import { type ToolGate, toolGate } from './tool-gate'
import { meanOf } from './ypn'

/** Everything that is computed of one tool. */
export interface ToolView {
  readonly tool: Tool
  /** Euros a year. */
  readonly yearlyCost: Computed<number>
  /** Null where the tool is not paid by the seat. */
  readonly licenceUse: Computed<LicenceUse> | null
  /** Plain mean of the marks given, 1 to 5; a comparison weighs them. */
  readonly criteriaMean: Computed<number>
  /** Whether it may be marked "approved". */
  readonly gate: Computed<ToolGate>
  /** Retained cases that it serves and whose risks nobody has assessed: why `risk-assessment` is missing. */
  readonly unassessed: readonly UseCase[]
  /** Over three years, at the expected volume. */
  readonly tco: Computed<Tco>
  /** The same at the three volumes. */
  readonly tcoByVolume: Readonly<Record<keyof Volumes, Computed<Tco>>>
}

type Figures = Omit<ToolView, 'gate' | 'unassessed'>

const figures = new WeakMap<Tool, Figures>()
const views = new WeakMap<Tool, Pick<Project, 'risks' | 'useCases'> & { readonly view: ToolView }>()

/** What is computed of a tool; remembered while the tool, the risks and the use cases stay the same. */
export function toolViewOf({ risks, useCases }: Project, tool: Tool): ToolView {
  const known = views.get(tool)
  if (known?.risks === risks && known.useCases === useCases) return known.view
  const unassessed = tool.useCaseIds.flatMap((id) => {
    const useCase = useCases.get(id)
    return useCase?.removedAt === null && isRetained(useCase) && !isRiskAssessed(risks, id)
      ? [useCase]
      : []
  })
  const gate = toolGate({
    securityCompliance: tool.securityCompliance,
    rightsDefined: tool.rightsDefined,
    aiReferent: tool.lead,
    budget: tool.budgetPerYear,
    personalData: tool.personalData,
    processorContract: tool.processorContract,
    riskAssessed: unassessed.length === 0,
  })
  const view = { ...figuresOf(tool), gate, unassessed }
  views.set(tool, { risks, useCases, view })
  return view
}

/** Every tool of the register, in the order of its codes. */
export const toolViews = (project: Project): readonly ToolView[] =>
  project.tools.live
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
    .map((tool) => toolViewOf(project, tool))

const servers = new WeakMap<Collection<Tool>, ReadonlyMap<string, readonly Tool[]>>()

/** Tools that serve a use case. */
export function toolsOf(tools: Collection<Tool>, useCaseId: UseCaseId): readonly Tool[] {
  let known = servers.get(tools)
  if (!known) {
    const found = new Map<string, Tool[]>()
    for (const tool of tools.live)
      for (const id of tool.useCaseIds) {
        const list = found.get(id)
        if (list) list.push(tool)
        else found.set(id, [tool])
      }
    known = found
    servers.set(tools, known)
  }
  return known.get(useCaseId) ?? []
}

/**
 * The risks of a use case are assessed: at least one is linked, and all are rated before and after their
 * measures.
 *
 * Source: method.md 0.4, `rule.risk-gate`.
 */
export function isRiskAssessed(risks: Project['risks'], useCaseId: UseCaseId): boolean {
  const linked = risksOf(risks, useCaseId)
  return linked.length > 0 && linked.every(({ remaining }) => remaining.value !== null)
}

function figuresOf(tool: Tool): Figures {
  const known = figures.get(tool)
  if (known) return known
  const marks = TOOL_CRITERIA.map((criterion) => tool.criteria[criterion])
  const mean = meanOf(marks)
  const { low, expected, high } = DEFAULT_VOLUMES
  const atExpected = toolTco(tool, expected)
  const found: Figures = {
    tool,
    yearlyCost: costAt(tool, 1),
    licenceUse: isPaidBySeat(tool)
      ? licenceUse({ paid: tool.seatsPaid, active: tool.seatsActive, unitPrice: tool.seatPrice })
      : null,
    criteriaMean:
      mean === null
        ? notComputable('no-mark')
        : computed(mean, marks.includes(null) ? ['mark-missing'] : []),
    tco: atExpected,
    tcoByVolume: { low: toolTco(tool, low), expected: atExpected, high: toolTco(tool, high) },
  }
  figures.set(tool, found)
  return found
}

const isPaidBySeat = ({ billing, seatsPaid, seatPrice }: Tool): boolean =>
  billing === 'seat' || (billing === 'mixed' && (seatsPaid !== null || seatPrice !== null))

/** Euros a year when seats and tokens are multiplied by `volume`; a flat price stays. */
const costAt = (tool: Tool, volume: number): Computed<number> =>
  toolCost({
    billing: tool.billing,
    seats: tool.seatsPaid === null ? null : tool.seatsPaid * volume,
    unitPrice: tool.seatPrice,
    monthlyAmount: tool.flatPerMonth,
    monthlyVolume: tool.tokensPerMonth === null ? null : tool.tokensPerMonth * volume,
    pricePerMillion: tool.pricePerMillionTokens,
  })

/**
 * Total cost of ownership of a tool alone: set-up and exit once, licences and operation every year.
 *
 * @param volume multiplier of seats and tokens, 0 or more
 *
 * Invalid and not computable: as `toolCost`. Provisional: `set-up-missing`, none of its four costs is known.
 * Source: method.md `rule.tco`, 11.1.
 */
export function toolTco(tool: Tool, volume = 1, years: number = DEFAULT_YEARS): Computed<Tco> {
  const bill = costAt(tool, volume)
  if (bill.value === null) return bill
  const { integration, hardware, training, exit } = tool.setUpCosts
  const oneOff = sumOfPresent([integration, hardware, training, exit])
  const total = tco({
    oneOff: oneOff ?? 0,
    running: bill.value + (tool.operatingPerYear ?? 0),
    years,
  })
  return total.value === null || oneOff !== null
    ? total
    : computed(total.value, [...total.reasons, 'set-up-missing'])
}

/** The register as a whole. */
export interface ToolTotals {
  /** Euros a year. */
  readonly yearlyCost: number
  /** Euros a year paid for seats that nobody uses. */
  readonly dormant: number
  /** Dormant in percentage points of the yearly cost; null when nothing is paid. */
  readonly dormantPct: number | null
  readonly seatsPaid: number
  readonly seatsActive: number
  /** Of all seats together; not computable when no tool is paid by the seat. */
  readonly use: Computed<LicenceUse>
}

/**
 * What the tools in use cost and how far their seats are used. Candidates, prohibited and retired tools cost
 * nothing yet or any more.
 *
 * Not computable: `no-tool`, `missing-input` (no cost known). Provisional: `cost-missing:` and
 * `seats-missing:` with the code of the tool.
 * Source: method.md `rule.tool-cost`, `rule.licence-use`.
 */
export function toolTotals(project: Project): Computed<ToolTotals> {
  const used = toolViews(project).filter(({ tool }) => ALLOWED_STATUSES.has(tool.status))
  if (used.length === 0) return notComputable('no-tool')
  const yearlyCost = sumOfPresent(used.map((view) => view.yearlyCost.value))
  if (yearlyCost === null) return notComputable('missing-input')

  const seated = used.filter((view) => view.licenceUse?.value)
  const seatsPaid = sumOf(seated.map(({ tool }) => tool.seatsPaid ?? 0))
  const seatsActive = sumOf(seated.map(({ tool }) => tool.seatsActive ?? 0))
  const dormant = sumOf(seated.map((view) => view.licenceUse?.value?.unusedPerYear ?? 0))
  const share = licenceUse({ paid: seatsPaid, active: seatsActive, unitPrice: null })
  return computed(
    {
      yearlyCost,
      dormant,
      dormantPct: yearlyCost === 0 ? null : (dormant * 100) / yearlyCost,
      seatsPaid,
      seatsActive,
      // Prices differ from tool to tool: the cost of the free seats is `dormant`, not a mean price.
      use: share.value === null ? share : computed({ ...share.value, unusedPerYear: dormant }),
    },
    used.flatMap(({ tool, yearlyCost: cost, licenceUse: seats }) => [
      ...(cost.value === null ? [`cost-missing:${tool.code}`] : []),
      ...(seats !== null && seats.value === null ? [`seats-missing:${tool.code}`] : []),
    ]),
  )
}
