import { draftOf, type UseCaseDraft } from './draft-use-case'
import { cellText, type Grid, type GridRow, isBlankRow } from './grid'
import { type Issue, warning } from './issues'
import type { Correction, ImportContext, Mapping, NameTarget } from './mapping'
import { type Extra, type ReadRow, readRow } from './read-row'
import { TitleIndex } from './similar-titles'
import { isExampleTitle } from './template-marks'
import { fold } from './words'

/** What one row of the list becomes. `title` is empty when the row is blocked for want of one. */
export interface ImportRow {
  /** Row in the file. */
  readonly row: number
  readonly useCase: UseCaseDraft & { readonly title: string }
  readonly department: NameTarget
  readonly owner: NameTarget
  /** Kept word for word, under the headings of the list. */
  readonly extras: readonly Extra[]
  readonly issues: readonly Issue[]
  /** Without a blocking issue. */
  readonly ready: boolean
}

export type SkipReason = 'repeated-header' | 'example' | 'chosen' | 'merged'

export interface ImportResult {
  readonly rows: readonly ImportRow[]
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[]
  readonly counts: {
    /** Rows with a value under the headings: `ready + blocked + skipped`. */
    readonly read: number
    readonly ready: number
    readonly blocked: number
    /** Among the ready ones, those with a remark. */
    readonly toCheck: number
    readonly skipped: number
    /** Rows without any value, between the headings and the last filled row. */
    readonly empty: number
  }
  /** Names that the import would create, each once. */
  readonly newDepartments: readonly string[]
  readonly newPeople: readonly string[]
}

/** What the user changed in the preview. */
export interface Edits {
  readonly corrections?: readonly Correction[]
  /** Rows not to import. */
  readonly skip?: readonly number[]
  /** Rows whose values complete another row, where that one has none. */
  readonly merges?: readonly Merge[]
}

export interface Merge {
  readonly row: number
  readonly into: number
}

/**
 * The rows of a list as use cases to be. Pure: the same grid, mapping and edits give the same rows, so a
 * preview is computed again after every change. Nothing is dropped: every filled row is counted as ready,
 * blocked or skipped.
 */
export function applyMapping(
  grid: Grid,
  mapping: Mapping,
  context: ImportContext,
  edits: Edits = {},
): ImportResult {
  const corrected = correctionsByRow(edits.corrections ?? [])
  const below = grid.rows.filter(({ number }) => number > mapping.headerRow)
  const filled = below.filter((row) => !isBlankRow(row))
  const merges = possibleMerges(filled, edits)
  const skipped = new Map(reasonsToSkip(filled, grid, mapping, edits, merges, corrected))
  const read = filled
    .filter(({ number }) => !skipped.has(number) || skipped.get(number) === 'merged')
    .map((row) => readRow(row, mapping, corrected.get(row.number) ?? new Map(), context))
  const kept = mergeRows(read, merges)
  addLikenesses(kept, context)
  const rows = kept.map(importRow)
  const last = filled.at(-1)?.number ?? 0
  const blocked = rows.filter(({ ready }) => !ready).length
  return {
    rows,
    skipped: [...skipped].map(([row, reason]) => ({ row, reason })),
    counts: {
      read: filled.length,
      ready: rows.length - blocked,
      blocked,
      toCheck: rows.filter(({ ready, issues }) => ready && issues.length > 0).length,
      skipped: skipped.size,
      empty: below.filter((row) => row.number < last && isBlankRow(row)).length,
    },
    newDepartments: newNames(rows.map(({ department }) => department)),
    newPeople: newNames(rows.map(({ owner }) => owner)),
  }
}

function correctionsByRow(corrections: readonly Correction[]) {
  const byRow = new Map<number, Map<number, string>>()
  for (const { row, column, text } of corrections) {
    const cells = byRow.get(row) ?? new Map<number, string>()
    byRow.set(row, cells.set(column, text))
  }
  return byRow
}

/** Merges into a row that comes in itself; the others are left aside, so that both rows stay. */
function possibleMerges(rows: readonly GridRow[], edits: Edits): readonly Merge[] {
  const numbers = new Set(rows.map(({ number }) => number))
  const leaving = new Set([...(edits.skip ?? []), ...(edits.merges ?? []).map(({ row }) => row)])
  return (edits.merges ?? []).filter(
    ({ row, into }) => numbers.has(row) && numbers.has(into) && !leaving.has(into),
  )
}

function* reasonsToSkip(
  rows: readonly GridRow[],
  grid: Grid,
  mapping: Mapping,
  edits: Edits,
  merges: readonly Merge[],
  corrected: ReadonlyMap<number, ReadonlyMap<number, string>>,
): Generator<[number, SkipReason]> {
  const header = grid.rows.find(({ number }) => number === mapping.headerRow)
  const titleColumn =
    mapping.columns.find(({ target }) => target.kind === 'field' && target.field === 'title')
      ?.column ?? -1
  const titleOf = (row: GridRow) =>
    corrected.get(row.number)?.get(titleColumn) ?? cellText(row.cells[titleColumn])
  const chosen = new Set(edits.skip)
  const merged = new Set(merges.map(({ row }) => row))
  for (const row of rows) {
    if (chosen.has(row.number)) yield [row.number, 'chosen']
    else if (merged.has(row.number)) yield [row.number, 'merged']
    else if (header && sameCells(row, header)) yield [row.number, 'repeated-header']
    else if (isExampleTitle(titleOf(row))) yield [row.number, 'example']
  }
}

/** Headings printed again at the top of each page. */
const sameCells = (a: GridRow, b: GridRow): boolean =>
  a.cells.length === b.cells.length &&
  a.cells.every((cell, column) => cellText(cell) === cellText(b.cells[column]))

/** Rows that complete another leave; what the other lacked, it takes. */
function mergeRows(rows: readonly ReadRow[], merges: readonly Merge[]): readonly ReadRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const { row, into } of merges) {
    const [from, to] = [byNumber.get(row), byNumber.get(into)]
    if (!from || !to) continue
    for (const [field, value] of from.values) if (!to.values.has(field)) to.values.set(field, value)
    to.department ??= from.department
    to.owner ??= from.owner
    to.extras.push(...from.extras)
  }
  const gone = new Set(merges.map(({ row }) => row))
  return rows.filter(({ number }) => !gone.has(number))
}

/** Remarks on rows that repeat an earlier row or a case of the project. */
function addLikenesses(rows: readonly ReadRow[], context: ImportContext): void {
  const existing = new TitleIndex<ImportContext['useCases'][number]>()
  for (const useCase of context.useCases) existing.add(useCase)
  const earlier = new TitleIndex<{ title: string; row: number }>()
  for (const row of rows) {
    const title = row.values.get('title')
    if (typeof title !== 'string') continue
    const known = existing.find(title)
    if (known)
      row.issues.push(
        warning(null, { code: 'existing-case', id: known.other.id, caseCode: known.other.code }),
      )
    const twin = earlier.find(title)
    if (twin) {
      const code = twin.exact ? 'same-title' : 'similar-title'
      row.issues.push(warning(null, { code, row: twin.other.row }))
    }
    earlier.add({ title, row: row.number })
  }
}

const importRow = (read: ReadRow): ImportRow => ({
  row: read.number,
  useCase: draftOf(read.values),
  department: read.department,
  owner: read.owner,
  extras: read.extras,
  issues: read.issues,
  ready: read.issues.every(({ severity }) => severity !== 'blocking'),
})

function newNames(targets: readonly NameTarget[]): readonly string[] {
  const names = new Map<string, string>()
  for (const target of targets)
    if (target && 'newName' in target && !names.has(fold(target.newName)))
      names.set(fold(target.newName), target.newName)
  return [...names.values()]
}
