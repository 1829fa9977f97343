import { at } from './svg'

export interface BalanceData {
  /** Euros at the end of month 0 (paid before the start), 1, 2… */
  readonly balances: readonly number[]
  /** The same months if gains come in low or high; both, or neither. */
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] } | null
  /** Month at whose end the balance is back at zero; null when it is not. */
  readonly payback: number | null
}

export interface BalanceFrame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface BalanceLayout {
  readonly line: string
  /** Closed outline of the band; empty without one. */
  readonly band: string
  /** Euros, with the height of their line. */
  readonly yTicks: readonly { readonly euros: number; readonly y: number }[]
  readonly xTicks: readonly { readonly month: number; readonly x: number }[]
  readonly zero: number
  readonly end: Point & { readonly euros: number }
  /** Where the balance is back at zero; null beyond the horizon too. */
  readonly payback: (Point & { readonly month: number }) | null
}

/** Where everything of a cumulated balance stands. Linear scales, zero always inside. */
export function balanceLayout(data: BalanceData, frame: BalanceFrame): BalanceLayout {
  const { balances, band, payback } = data
  const months = Math.max(1, balances.length - 1)
  const all = [0, ...balances, ...(band ? [...band.low, ...band.high] : [])]
  const ticks = niceTicks(Math.min(...all), Math.max(...all), 5)
  const [bottom, top] = [
    Math.min(...all, ticks[0] ?? 0),
    Math.max(...all, Math.min(ticks.at(-1) ?? 0, Math.max(...all) * 1.06)),
  ]
  const xOf = (month: number): number =>
    frame.left + ((frame.width - frame.left - frame.right) * month) / months
  const yOf = (euros: number): number =>
    frame.height -
    frame.bottom -
    ((frame.height - frame.top - frame.bottom) * (euros - bottom)) / Math.max(1, top - bottom)
  const point = (euros: number, month: number): Point => ({ x: xOf(month), y: yOf(euros) })
  const last = balances.at(-1) ?? 0
  const backAt = payback !== null && payback < balances.length ? payback : null
  return {
    line: pathOf(balances.map(point)),
    band: band ? `${pathOf([...band.high.map(point), ...band.low.map(point).toReversed()])}Z` : '',
    yTicks: ticks.filter((euros) => euros <= top).map((euros) => ({ euros, y: yOf(euros) })),
    xTicks: monthTicks(months).map((month) => ({ month, x: xOf(month) })),
    zero: yOf(0),
    end: { ...point(last, balances.length - 1), euros: last },
    payback: backAt === null ? null : { ...point(balances[backAt] ?? 0, backAt), month: backAt },
  }
}

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('')

/** Every six months, every year beyond three of them, every quarter within one. */
function monthTicks(months: number): readonly number[] {
  const step = months <= 12 ? 3 : months <= 36 ? 6 : 12
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step)
}

/** Round values (1, 2 or 5 times a power of ten) that cover a range, zero among them. */
export function niceTicks(from: number, to: number, wanted: number): readonly number[] {
  const span = Math.max(to, 0) - Math.min(from, 0)
  if (span === 0) return [0]
  const raw = span / wanted
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power
  const first = Math.floor(Math.min(from, 0) / step)
  const last = Math.ceil(Math.max(to, 0) / step)
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}
