import { BRASS, NIGHT } from '../palette'

/** Size of the night part of a cover, in pixels of 1/96 inch: the width of A4, and what leaves room for the facts. */
export const COVER_ART = { width: 794, height: 693 }

const CENTRE = { x: 397, y: -140 }
const RADIUS = 760

/** Night, and the graduated limb of a sextant with its index arm, as one vector picture. */
export function coverArt(): string {
  const ticks = Array.from({ length: 61 }, (_, degree) => tick(degree - 30)).join('')
  const from = at(-30, RADIUS)
  const to = at(30, RADIUS)
  const arm = { top: at(9, 470), bottom: at(9, 786), ring: at(9, 700) }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${COVER_ART.width}" height="${COVER_ART.height}" viewBox="0 0 ${COVER_ART.width} ${COVER_ART.height}">`,
    `<rect width="${COVER_ART.width}" height="${COVER_ART.height}" fill="#${NIGHT}"/>`,
    `<g stroke="#${BRASS}" fill="none">${ticks}`,
    `<path d="M${from}A${RADIUS} ${RADIUS} 0 0 0 ${to}" stroke-width="1.8"/>`,
    `<path d="M${arm.top}L${at(9, 691)}M${at(9, 709)}L${arm.bottom}" stroke-width="3.2"/>`,
    `<circle cx="${arm.ring.split(' ')[0] ?? ''}" cy="${arm.ring.split(' ')[1] ?? ''}" r="7.5" stroke-width="3"/>`,
    '</g></svg>',
  ].join('')
}

function tick(degree: number): string {
  const [length, width, opacity] =
    degree % 10 === 0 ? [34, 1.8, 1] : degree % 5 === 0 ? [21, 1, 0.6] : [12.3, 1, 0.6]
  return `<path d="M${at(degree, RADIUS)}L${at(degree, RADIUS - length)}" stroke-width="${width}" stroke-opacity="${opacity}"/>`
}

/** A point at an angle from the vertical, on a circle around the centre. */
function at(degree: number, radius: number): string {
  const angle = (degree * Math.PI) / 180
  return `${(CENTRE.x + radius * Math.sin(angle)).toFixed(1)} ${(CENTRE.y + radius * Math.cos(angle)).toFixed(1)}`
}
