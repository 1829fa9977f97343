import { chooseTargets, type Reason } from './choose-targets'
import { type DateOrder, dateOrderEvidence } from './dates'
import { scaleOfHeading } from './detect-scale'
import { type FieldId, FIELD_KINDS } from './fields'
import { findHeader } from './find-header'
import { cellText, columnLetters, type Grid } from './grid'
import type { ColumnMapping, ColumnTarget, ImportContext, Mapping } from './mapping'
import { type DecimalMark, decimalEvidence } from './numbers'
import { columnCells, type ColumnProfile, dataRows, profileColumn } from './profile-column'
import { type ListHabits, proposeConversion } from './propose-conversion'
import { type Question, questionsOf } from './questions'

export interface ProposedColumn {
  readonly column: number
  readonly label: string
  /** Up to three different values, as the list shows them. */
  readonly samples: readonly string[]
  /** Cells that are not empty. */
  readonly filled: number
  /** 0 to 1; 0 for a column kept as it is. */
  readonly confidence: number
  /** Null for a column kept as it is. */
  readonly reason: Reason | null
}

export interface Proposal {
  readonly mapping: Mapping
  /** Beside `mapping.columns`, in the same order. */
  readonly columns: readonly ProposedColumn[]
  readonly questions: readonly Question[]
  /** `no-title`: somebody has to say which column names the cases. `no-rows`: nothing stands under the headings. */
  readonly state: 'ready' | 'no-title' | 'no-rows'
}

/** The user's own choice of sheet or header row, which the rest of the proposal follows. */
export interface Chosen {
  readonly sheet?: number
  readonly headerRow?: number
}

/** What a list becomes, as far as it can be told without asking; nothing is written. */
export function proposeMapping(
  grids: readonly Grid[],
  context: ImportContext,
  chosen: Chosen = {},
): Proposal {
  const sheet = chosen.sheet ?? bestSheet(grids)
  const grid = grids[sheet]
  if (!grid)
    return {
      mapping: { sheet: 0, headerRow: 0, columns: [] },
      columns: [],
      questions: [],
      state: 'no-rows',
    }
  const headerRow = chosen.headerRow ?? findHeader(grid).row
  const headed = columnsOf(grid, headerRow, context)
  const choices = chooseTargets(headed, context)
  const targets = choices.map(
    (choice, index): ColumnTarget =>
      choice
        ? { kind: 'field', field: choice.field }
        : { kind: headed[index]?.profile.present === 0 ? 'ignore' : 'keep' },
  )
  const habits = habitsOf(grid, headed, targets, context)
  const columns = headed.map(({ label, profile }, column): ColumnMapping => {
    const target = targets[column] ?? { kind: 'keep' }
    return {
      column,
      label,
      target,
      conversion: conversionFor(target, label, profile, habits, context),
    }
  })
  const mapping = { sheet, headerRow, columns }
  const hasTitle = choices.some((choice) => choice?.field === 'title')
  return {
    mapping,
    columns: headed.map(({ label, profile }, column) => ({
      column,
      label,
      samples: profile.values.slice(0, 3).map(([text]) => text),
      filled: profile.present,
      confidence: choices[column]?.confidence ?? 0,
      reason: choices[column]?.reason ?? null,
    })),
    questions: questionsOf(mapping, headed, grid.delimiter),
    state: dataRows(grid, headerRow).length === 0 ? 'no-rows' : hasTitle ? 'ready' : 'no-title',
  }
}

/**
 * The mapping with another target for one column. A field has one column: the one that had it is kept as it
 * is. The conversion follows the new target.
 */
export function retarget(
  grid: Grid,
  mapping: Mapping,
  column: number,
  target: ColumnTarget,
  context: ImportContext,
): Mapping {
  const freed = mapping.columns.map((other): ColumnMapping => {
    const loses =
      target.kind === 'field' &&
      other.target.kind === 'field' &&
      other.target.field === target.field
    return loses && other.column !== column
      ? { ...other, target: { kind: 'keep' }, conversion: { kind: 'text' } }
      : other
  })
  const headed = columnsOf(grid, mapping.headerRow, context)
  const targets = freed.map((other) => (other.column === column ? target : other.target))
  const habits = habitsOf(grid, headed, targets, context)
  return {
    ...mapping,
    columns: freed.map((other): ColumnMapping => {
      const profile = headed[column]?.profile
      if (other.column !== column || !profile) return other
      const conversion = conversionFor(target, other.label, profile, habits, context)
      return { ...other, target, conversion }
    }),
  }
}

interface Headed {
  readonly label: string
  readonly profile: ColumnProfile
}

const conversionFor = (
  target: ColumnTarget,
  label: string,
  profile: ColumnProfile,
  habits: ListHabits,
  context: ImportContext,
) =>
  target.kind === 'field'
    ? proposeConversion(target.field, label, profile, habits, context)
    : { kind: 'text' as const }

/** The sheet with most known headings, then with most rows; a hidden one only when there is no other. */
function bestSheet(grids: readonly Grid[]): number {
  const worth = grids.map((grid) => {
    const { row, recognised } = findHeader(grid)
    const rows = dataRows(grid, row).length
    return (rows === 0 ? 0 : recognised * 10 + Math.log2(rows + 1)) - (grid.hidden ? 1000 : 0)
  })
  return Math.max(0, worth.indexOf(Math.max(...worth)))
}

function columnsOf(grid: Grid, headerRow: number, context: ImportContext): readonly Headed[] {
  const rows = dataRows(grid, headerRow)
  const header = grid.rows.find((row) => row.number === headerRow)?.cells ?? []
  const above = grid.rows.find((row) => row.number === headerRow - 1)?.cells ?? []
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), header.length)
  return Array.from({ length: width }, (_, column) => {
    // A column headed in the row above (cells merged downwards) or not at all keeps a name of its own.
    const written = cellText(header[column]) || cellText(above[column])
    const unnamed = `${context.language === 'fr' ? 'Colonne' : 'Column'} ${columnLetters(column)}`
    const label = (written || unnamed).replace(/\s+/g, ' ').slice(0, 300)
    return { label, profile: profileColumn(columnCells(rows, column), '.') }
  })
}

/** How this list writes decimals and dates, and the scale of its marks, from all its columns together. */
function habitsOf(
  grid: Grid,
  headed: readonly Headed[],
  targets: readonly ColumnTarget[],
  context: ImportContext,
): ListHabits {
  const texts = headed.flatMap(({ profile }) => profile.texts.filter((text) => text.length <= 40))
  const french = context.language === 'fr'
  const usual: DecimalMark = grid.delimiter === ';' || french ? ',' : '.'
  const order: DateOrder = dateOrderEvidence(texts) ?? 'dmy'
  const isMark = (target: ColumnTarget | undefined): boolean =>
    target?.kind === 'field' && isScore(target.field)
  const marks = headed.flatMap(({ label, profile }, column) =>
    isMark(targets[column]) && !scaleOfHeading(label)
      ? profile.numbers.filter((mark) => mark <= 10)
      : [],
  )
  return {
    decimal: decimalEvidence(texts) ?? usual,
    order,
    largestMark: marks.reduce((largest, mark) => Math.max(largest, mark), 0),
  }
}

const isScore = (field: FieldId): boolean => FIELD_KINDS[field] === 'score'
