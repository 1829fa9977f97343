import type { BillingMode } from '../domain/tool'
import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside, type Given, isMissing, sumOf } from './amounts'

export interface ToolPricing {
  /** A `BillingMode`; anything else is refused. */
  readonly billing: string | null
  readonly seats?: number | null
  /** Euros per seat and month. */
  readonly unitPrice?: number | null
  /** Euros a month, whatever the use. */
  readonly monthlyAmount?: number | null
  /** Tokens a month. */
  readonly monthlyVolume?: number | null
  /** Euros for a million tokens. */
  readonly pricePerMillion?: number | null
}

type Part = 'seat' | 'flat' | 'token'

const PARTS: ReadonlyMap<string, readonly Part[]> = new Map<BillingMode, readonly Part[]>([
  ['seat', ['seat']],
  ['flat', ['flat']],
  ['token', ['token']],
  ['mixed', ['seat', 'flat', 'token']],
])

/** What has to be multiplied for a part of the bill, and by how much to make euros a year. */
const FACTORS: Readonly<
  Record<Part, (pricing: ToolPricing) => readonly [factors: readonly Given[], perYear: number]>
> = {
  seat: ({ seats, unitPrice }) => [[seats, unitPrice], 12],
  flat: ({ monthlyAmount }) => [[monthlyAmount], 12],
  token: ({ monthlyVolume, pricePerMillion }) => [[monthlyVolume, pricePerMillion], 12 / 1e6],
}

/**
 * What a tool costs, in euros a year. A mixed bill is the sum of the parts that are filled.
 *
 * Invalid: `negative`, `unknown-billing`. Not computable: `missing-input`, also for a half-filled part.
 * Source: method.md `rule.tool-cost`.
 */
export function toolCost(pricing: ToolPricing): Computed<number> {
  const { seats, unitPrice, monthlyAmount, monthlyVolume, pricePerMillion } = pricing
  if (anyOutside([seats, unitPrice, monthlyAmount, monthlyVolume, pricePerMillion]))
    return invalid('negative')
  if (pricing.billing === null) return notComputable('missing-input')
  const parts = PARTS.get(pricing.billing)
  if (!parts) return invalid('unknown-billing')

  const bills: number[] = []
  for (const part of parts) {
    const [factors, perYear] = FACTORS[part](pricing)
    const present = factors.filter((factor) => !isMissing(factor))
    if (present.length === 0) continue
    if (present.length < factors.length) return notComputable('missing-input')
    bills.push(present.reduce((product, factor) => product * factor, perYear))
  }
  return bills.length === 0 ? notComputable('missing-input') : computed(sumOf(bills))
}
