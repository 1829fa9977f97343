/** Columns of the register after the tick box, in order. */
export const COLUMNS = [
  'title',
  'department',
  'impact',
  'feasibility',
  'index',
  'data',
  'ai',
  'owner',
  'status',
] as const
export type ColumnId = (typeof COLUMNS)[number]

/** Columns whose cells are edited in place. */
const EDITABLE: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'title',
  'department',
  'impact',
  'feasibility',
  'owner',
  'status',
])
export const isEditable = (column: ColumnId): boolean => EDITABLE.has(column)

export const isFigure = (column: ColumnId): boolean =>
  column === 'impact' || column === 'feasibility' || column === 'index'

/** CSS widths; the title takes what is left. */
export const COLUMN_WIDTH: Readonly<Record<ColumnId, string | undefined>> = {
  title: undefined,
  department: '150px',
  impact: '76px',
  feasibility: '76px',
  index: '72px',
  data: '82px',
  ai: '108px',
  owner: '136px',
  status: '122px',
}

/** What leaves first where there is less room. The record and the filters still hold it. */
const FROM: readonly (readonly [ColumnId, number])[] = [
  ['department', 1240],
  ['owner', 1010],
  ['ai', 800],
  ['data', 740],
  ['feasibility', 520],
  ['impact', 520],
]

/** @param width room for the table, in pixels */
export const columnsFor = (width: number): readonly ColumnId[] =>
  COLUMNS.filter((column) => {
    const least = FROM.find(([id]) => id === column)?.[1] ?? 0
    return width >= least
  })
