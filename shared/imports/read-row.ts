import { parseDate } from './dates'
import { convertScore, readOwnScore, type ReadScore, type ScaleConversion } from './convert-score'
import { isOwnWord } from './choice-labels'
import { type ChoiceField, FIELD_KINDS, type FieldId, textLimit } from './fields'
import { cellText, type GridCell, type GridRow } from './grid'
import { blocking, type Issue, warning } from './issues'
import { linkName, matchDepartment, matchPerson, type NameMatch } from './link-names'
import type { ColumnMapping, Conversion, ImportContext, Mapping, NameTarget } from './mapping'
import { parseNumber } from './numbers'
import { textCell } from './read-text'
import { splitPeople } from './split-people'
import { choiceOf, yesNoOf } from './vocabulary'
import { fold, saysNothing } from './words'

export interface Extra {
  readonly label: string
  readonly value: string
}

/** A row read field by field; still changeable, because a merged row completes another. */
export interface ReadRow {
  readonly number: number
  readonly values: Map<FieldId, string | number>
  department: NameTarget
  owner: NameTarget
  readonly extras: Extra[]
  readonly issues: Issue[]
}

const LONGEST_EXTRA = 20_000
const MOST_PEOPLE = 5

/** @param corrected texts typed in the preview for this row, by column */
export function readRow(
  row: GridRow,
  mapping: Mapping,
  corrected: ReadonlyMap<number, string>,
  context: ImportContext,
): ReadRow {
  const read: ReadRow = {
    number: row.number,
    values: new Map(),
    department: null,
    owner: null,
    extras: [],
    issues: [],
  }
  for (const column of mapping.columns) {
    const typed = corrected.get(column.column)
    const cell = typed === undefined ? row.cells[column.column] : textCell(typed)
    if (!cell || cell.kind === 'empty' || column.target.kind === 'ignore') continue
    if (column.target.kind === 'keep') keep(read, column, cellText(cell))
    else if (!saysNothing(cellText(cell)))
      readField(read, column, column.target.field, cell, typed !== undefined, context)
  }
  if (!read.values.has('title')) {
    const title = mapping.columns.find(
      ({ target }) => target.kind === 'field' && target.field === 'title',
    )
    read.issues.unshift(blocking(title?.column ?? null, { code: 'title-empty' }))
  }
  return read
}

function readField(
  read: ReadRow,
  column: ColumnMapping,
  field: FieldId,
  cell: GridCell,
  typed: boolean,
  context: ImportContext,
): void {
  const text = cellText(cell)
  const { conversion } = column
  switch (conversion.kind) {
    case 'text':
      return readText(read, column, field, text)
    case 'scale': {
      const score = typed ? readOwnScore(text, conversion) : convertScore(cell, conversion)
      return readScore(read, column, field, text, score, conversion, typed)
    }
    case 'names':
      return field === 'department'
        ? readDepartment(read, column, conversion, text, context)
        : readOwner(read, column, conversion, text, context)
    case 'number':
      return put(read, column, field, text, numberOf(cell, conversion, field))
    case 'date':
      return put(
        read,
        column,
        field,
        text,
        cell.kind === 'date' ? cell.iso : parseDate(text, conversion.order),
      )
    case 'words': {
      put(read, column, field, text, wordValue(conversion, field, text))
      // What the list called it stays readable: "Operation and Maintenance" says more than "live".
      const chosen = FIELD_KINDS[field] === 'choice' && read.values.has(field)
      if (chosen && !isOwnWord(text)) keep(read, column, text)
    }
  }
}

/** A value that its field understood, or the text kept beside the fields with a remark. */
function put(
  read: ReadRow,
  column: ColumnMapping,
  field: FieldId,
  text: string,
  value: string | number | null,
): void {
  if (value !== null) {
    read.values.set(field, value)
    return
  }
  keep(read, column, text)
  read.issues.push(warning(column.column, { code: 'value-unread', field, text }))
}

function readText(read: ReadRow, column: ColumnMapping, field: FieldId, text: string): void {
  const plain = FIELD_KINDS[field] === 'line' ? text.replace(/\s+/g, ' ') : text
  read.values.set(field, cut(read, column, plain, textLimit(field)))
}

function readScore(
  read: ReadRow,
  { column }: ColumnMapping,
  field: FieldId,
  text: string,
  score: ReadScore,
  { from, to }: ScaleConversion,
  typed: boolean,
): void {
  if (score.kind === 'score') {
    read.values.set(field, score.value)
    return
  }
  const { min, max } = typed || score.kind === 'unreadable' ? to : from
  const code = score.kind === 'unreadable' ? 'score-unreadable' : 'score-out-of-scale'
  read.issues.push(blocking(column, { code, field, text, min, max }))
}

function readDepartment(
  read: ReadRow,
  { column }: ColumnMapping,
  conversion: NamesConversion,
  text: string,
  context: ImportContext,
): void {
  const link = linkOf(conversion, text, (name) => matchDepartment(name, context.departments))
  read.department = link.to
  if (link.state === 'near' && link.nearest !== null)
    read.issues.push(warning(column, { code: 'department-near', text, nearest: link.nearest }))
}

function readOwner(
  read: ReadRow,
  column: ColumnMapping,
  conversion: NamesConversion,
  text: string,
  context: ImportContext,
): void {
  const [first = text, ...others] = splitPeople(text).slice(0, MOST_PEOPLE)
  const link = linkOf(conversion, first, (name) => matchPerson(name, context.people))
  read.owner = link.to
  if (link.state === 'near' && link.nearest !== null)
    read.issues.push(
      warning(column.column, { code: 'person-near', text: first, nearest: link.nearest }),
    )
  if (others.length === 0) return
  keep(read, column, text)
  read.issues.push(warning(column.column, { code: 'several-people', text, kept: first }))
}

type NamesConversion = Extract<Conversion, { kind: 'names' }>

const linkOf = (
  { links }: NamesConversion,
  text: string,
  match: (text: string) => NameMatch | null,
) => links.find((link) => fold(link.text) === fold(text)) ?? linkName(text, match(text))

function numberOf(
  cell: GridCell,
  conversion: Extract<Conversion, { kind: 'number' }>,
  field: FieldId,
): number | null {
  const value =
    cell.kind === 'number' ? cell.value : parseNumber(cellText(cell), conversion.decimal)
  const counted = field === 'users' || field === 'casesPerMonth'
  return value === null || (counted && value < 0) ? null : value
}

function wordValue(
  conversion: Extract<Conversion, { kind: 'words' }>,
  field: FieldId,
  text: string,
): string | null {
  const key = fold(text) || text
  const known = conversion.words.find(({ word }) => (fold(word) || word) === key)
  if (known) return known.value
  return FIELD_KINDS[field] === 'choice' ? choiceOf(field as ChoiceField, text) : yesNoOf(text)
}

function keep(read: ReadRow, column: ColumnMapping, text: string): void {
  read.extras.push({ label: column.label, value: cut(read, column, text, LONGEST_EXTRA) })
}

/** A text too long for its field loses its end, which is said. */
function cut(read: ReadRow, { column, label }: ColumnMapping, text: string, limit: number): string {
  if (text.length <= limit) return text
  read.issues.push(warning(column, { code: 'text-cut', label, limit, length: text.length }))
  // A character of two units is not cut in half.
  return `${text
    .slice(0, limit - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
