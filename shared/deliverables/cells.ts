import type { CellRole, NumberFormat, SheetCell } from '../formats/sheets'

/** Short names for the cells that the sheets are made of. */
export const text = (
  value: string,
  role: CellRole = 'computed',
  more: Partial<SheetCell> = {},
): SheetCell => ({
  value: value === '' ? { kind: 'empty' } : { kind: 'text', text: value },
  role,
  ...more,
})

export const number = (
  value: number | null,
  role: CellRole,
  format: NumberFormat,
  more: Partial<SheetCell> = {},
): SheetCell => ({
  value: value === null ? { kind: 'empty' } : { kind: 'number', value },
  role,
  format,
  ...more,
})

export const formula = (
  source: string,
  cached: string | number | null,
  more: Partial<SheetCell> = {},
): SheetCell => ({ value: { kind: 'formula', formula: source, cached }, role: 'computed', ...more })

export const date = (iso: string, role: CellRole): SheetCell => ({
  value: { kind: 'date', iso },
  role,
  format: 'date',
  align: 'start',
})
