import { BRASS_TEXT, INK, INK_3, LINE, PETROL } from '../formats/palette'
import { type BalanceData, type BalanceFrame, balanceLayout } from './balance-layout'
import { at, PICTURE_FONT, svgText } from './svg'
import { textWidth } from './text-width'

export interface Balance extends BalanceData {
  readonly words: {
    /** At the end of the line: the balance at the end of the horizon. */
    readonly end: string
    /** Beside the mark: « retour au mois 13 »; empty without one. */
    readonly payback: string
    /** Under the axis. */
    readonly months: string
    /** What the band covers. */
    readonly band: string
    /** A graduation of the vertical axis. */
    readonly tick: (euros: number) => string
  }
}

/** Points: the width of the text of an A4 page. */
export const BALANCE_SIZE = { width: 453, height: 238 }
const FRAME: BalanceFrame = { ...BALANCE_SIZE, left: 44, right: 14, top: 24, bottom: 40 }

/**
 * The cumulated balance month by month as a vector picture of 453 × 238 points: the planned line, the band of
 * the low and high gains, the month of the payback in brass, the balance at the end.
 */
export function balancePicture({ words, ...data }: Balance): string {
  const { width, height } = BALANCE_SIZE
  const layout = balanceLayout(data, FRAME)
  const [left, right] = [FRAME.left, width - FRAME.right]
  const grid = layout.yTicks.map(({ euros, y }) => {
    const stroke = euros === 0 ? `#${INK_3}` : `#${LINE}`
    return `<path d="M${left} ${at(y)}H${right}" stroke="${stroke}" stroke-width="${euros === 0 ? 1 : 0.6}"/><text x="${left - 6}" y="${at(y + 3)}" text-anchor="end">${svgText(words.tick(euros))}</text>`
  })
  const months = layout.xTicks.map(
    ({ month, x }) =>
      `<text x="${at(x)}" y="${height - FRAME.bottom + 14}" text-anchor="middle">${month}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT}">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    `<g font-size="9" fill="#${INK_3}">${grid.join('')}${months.join('')}<text x="${right}" y="${height - FRAME.bottom + 28}" text-anchor="end">${svgText(words.months)}</text></g>`,
    layout.band && `<path d="${layout.band}" fill="#${PETROL}" fill-opacity="0.13"/>`,
    layout.band && bandKey(words.band, left, height - FRAME.bottom + 28),
    `<path d="${layout.line}" fill="none" stroke="#${PETROL}" stroke-width="2" stroke-linejoin="round"/>`,
    paybackMark(layout.payback, words.payback, right),
    endMark(layout.end, words.end),
    '</svg>',
  ].join('')
}

const bandKey = (text: string, x: number, y: number): string =>
  `<rect x="${x}" y="${y - 7}" width="16" height="8" fill="#${PETROL}" fill-opacity="0.13"/><text x="${x + 21}" y="${y}" font-size="9" fill="#${INK_3}">${svgText(text)}</text>`

function paybackMark(
  payback: { readonly x: number; readonly y: number } | null,
  text: string,
  right: number,
): string {
  if (!payback) return ''
  const { x, y } = payback
  const before = x - 6 - textWidth(text, 10, true) > FRAME.left
  const [anchor, textAt] = before ? ['end', x - 6] : ['start', Math.min(x + 6, right)]
  return `<path d="M${at(x)} ${FRAME.top - 8}V${BALANCE_SIZE.height - FRAME.bottom}" stroke="#${BRASS_TEXT}" stroke-width="1.1" stroke-dasharray="4 3"/><circle cx="${at(x)}" cy="${at(y)}" r="4" fill="#FFFFFF" stroke="#${BRASS_TEXT}" stroke-width="1.8"/><text x="${at(textAt)}" y="${FRAME.top - 2}" text-anchor="${anchor}" font-size="10" font-weight="700" fill="#${BRASS_TEXT}">${svgText(text)}</text>`
}

const endMark = ({ x, y }: { readonly x: number; readonly y: number }, text: string): string =>
  `<circle cx="${at(x)}" cy="${at(y)}" r="3.2" fill="#${PETROL}"/><text x="${at(x)}" y="${at(y - 8)}" text-anchor="end" font-size="10.5" font-weight="700" fill="#${INK}">${svgText(text)}</text>`
