import type { RiskLevel } from '../rules/risk-level'
import type { Box } from './layout'
import { at } from './svg'

/** Fill, what is written on it, and the texture: a level is told in grey and in a photocopy too. */
export const LEVEL_LOOKS: Readonly<
  Record<RiskLevel, { readonly fill: string; readonly text: string }>
> = {
  low: { fill: '#DDEAEC', text: '#1B3B45' },
  moderate: { fill: '#F4DC93', text: '#4A3600' },
  high: { fill: '#E78F31', text: '#2B1500' },
  critical: { fill: '#9B1C1C', text: '#FFFFFF' },
}

const STEP = 7

/** Plain, dots, a hatch, a cross hatch, drawn as paths: not every reader knows the patterns of SVG. */
export function texture(level: RiskLevel, box: Box): string {
  const { text } = LEVEL_LOOKS[level]
  switch (level) {
    case 'low':
      return ''
    case 'moderate':
      return `<path d="${dots(box)}" fill="${text}" fill-opacity="0.3"/>`
    case 'high':
      return `<path d="${hatch(box, 1)}" fill="none" stroke="${text}" stroke-opacity="0.22" stroke-width="1"/>`
    case 'critical':
      return `<path d="${hatch(box, 1)}${hatch(box, -1)}" fill="none" stroke="${text}" stroke-opacity="0.2" stroke-width="0.8"/>`
  }
}

function dots({ left, top, right, bottom }: Box): string {
  const marks: string[] = []
  for (let y = top + STEP / 2; y < bottom - 1; y += STEP)
    for (let x = left + STEP / 2; x < right - 1; x += STEP)
      marks.push(`M${at(x)} ${at(y)}h1.1v1.1h-1.1z`)
  return marks.join('')
}

/** Lines at 45 degrees, cut where they leave the box: rising (1) or falling (-1). */
function hatch({ left, top, right, bottom }: Box, slope: 1 | -1): string {
  const [width, height] = [right - left, bottom - top]
  const lines: string[] = []
  for (let offset = STEP / 2; offset < width + height; offset += STEP) {
    const from = { x: Math.max(0, offset - height), y: Math.min(offset, height) }
    const to = { x: Math.min(offset, width), y: Math.max(0, offset - width) }
    const x = (value: number) => at(slope === 1 ? left + value : right - value)
    lines.push(`M${x(from.x)} ${at(top + from.y)}L${x(to.x)} ${at(top + to.y)}`)
  }
  return lines.join('')
}
