import type { GridLimits } from './grid'

const ROW = /<table:table-row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g
const CELL = /<table:table-cell\b([^>]*?)(\/?)>/g

/**
 * Whether an OpenDocument sheet says "this cell, ten million times": a few bytes that a reader would
 * turn into memory. Empty cells are repeated by every office suite and count for nothing.
 *
 * @param content the XML of the sheets
 */
export function hasRepeatedCells(content: string, limits: GridLimits): boolean {
  let valued = 0
  for (const [, row = '', cells = ''] of content.matchAll(ROW)) {
    let width = 0
    for (const [, cell = '', closed] of cells.matchAll(CELL))
      if (!closed || cell.includes('office:value')) width += repeats(cell, 'columns')
    valued += repeats(row, 'rows') * width
    if (valued > limits.rows * limits.columns) return true
  }
  return false
}

function repeats(attributes: string, axis: 'rows' | 'columns'): number {
  const found = new RegExp(`number-${axis}-repeated="(\\d{1,9})\\d*"`).exec(attributes)
  return found ? Number(found[1]) : 1
}
