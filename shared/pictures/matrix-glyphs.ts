import { at } from './svg'
import type { MatrixQuadrant } from './matrix'

/** Drawn in a square of 12: bolt, flag, spanner, barred circle. A quadrant is never told by its colour alone. */
const PATHS: Readonly<Record<MatrixQuadrant, string>> = {
  'quick-win': 'M7 .8L2.2 7H5.6L4.8 11.2L9.8 4.8H6.4Z',
  strategic: 'M2.6 11.4V1.2M2.6 1.8H10L8.2 4.2L10 6.6H2.6',
  incremental:
    'M10.6 3.2A2.7 2.7 0 0 1 7 5.9L3.4 9.9A1.2 1.2 0 0 1 1.7 8.2L5.7 4.7A2.7 2.7 0 0 1 8.6 1L7 2.8L8.8 4.8Z',
  avoid: 'M6 1.1A4.9 4.9 0 1 1 6 10.9A4.9 4.9 0 1 1 6 1.1ZM2.6 2.6L9.4 9.4',
}

export const glyph = (quadrant: MatrixQuadrant, x: number, y: number, colour: string): string =>
  `<path transform="translate(${at(x)} ${at(y)})" d="${PATHS[quadrant]}" fill="none" stroke="${colour}" stroke-width="1.1" stroke-linejoin="round" stroke-linecap="round"/>`
