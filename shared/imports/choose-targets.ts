import { FIELD_KINDS, type FieldId } from './fields'
import { fitsField, fitsTitle } from './fits-field'
import { matchDepartment, matchPerson } from './link-names'
import type { ImportContext } from './mapping'
import { matchHeading } from './match-heading'
import type { ColumnProfile } from './profile-column'

/** Why a column was given a field. */
export type Reason =
  | 'heading-known'
  | 'heading-close'
  | 'content-titles'
  | 'content-departments'
  | 'content-people'

export interface Choice {
  readonly field: FieldId
  /** 0 to 1. */
  readonly confidence: number
  readonly reason: Reason
}

export interface HeadedColumn {
  readonly label: string
  readonly profile: ColumnProfile
}

const LEAST_CONFIDENCE = 0.5

/**
 * The field of each column, by its heading and its content; null where none is convincing. One column a
 * field, one field a column, best pair first; of two equal ones, the left one.
 */
export function chooseTargets(
  columns: readonly HeadedColumn[],
  context: ImportContext,
): readonly (Choice | null)[] {
  const pairs = columns.flatMap(({ label, profile }, column) =>
    matchHeading(label).map(({ field, score }) => ({
      column,
      field,
      confidence: score * fitsField(field, profile),
      reason: score >= 0.9 ? ('heading-known' as const) : ('heading-close' as const),
    })),
  )
  pairs.sort((a, b) => b.confidence - a.confidence || a.column - b.column)
  const chosen = new Map<number, Choice>()
  const taken = new Set<FieldId>()
  for (const { column, ...choice } of pairs) {
    if (choice.confidence < LEAST_CONFIDENCE || chosen.has(column) || taken.has(choice.field))
      continue
    chosen.set(column, choice)
    taken.add(choice.field)
  }
  const give = (column: number | null, choice: Choice) => {
    if (column === null) return
    chosen.set(column, choice)
    taken.add(choice.field)
  }
  const free = (column: number) => !chosen.has(column)
  if (!taken.has('title'))
    give(titleByContent(columns, chosen), {
      field: 'title',
      confidence: 0.55,
      reason: 'content-titles',
    })
  if (!taken.has('department'))
    give(
      columnKnown(
        columns,
        free,
        (text) => matchDepartment(text, context.departments)?.sure ?? false,
      ),
      { field: 'department', confidence: 0.6, reason: 'content-departments' },
    )
  if (!taken.has('owner'))
    give(
      columnKnown(columns, free, (text) => matchPerson(text, context.people)?.sure ?? false),
      { field: 'owner', confidence: 0.6, reason: 'content-people' },
    )
  return columns.map((_, column) => chosen.get(column) ?? null)
}

/**
 * The column that reads like names of things when no heading says so; a description serves when the list
 * has nothing else.
 */
function titleByContent(
  columns: readonly HeadedColumn[],
  chosen: ReadonlyMap<number, Choice>,
): number | null {
  const worth = ({ profile }: HeadedColumn, column: number): number => {
    const field = chosen.get(column)?.field
    if (profile.filled === 0 || (field && FIELD_KINDS[field] !== 'text')) return 0
    const length = profile.averageLength < 4 ? 0.2 : profile.averageLength <= 90 ? 1 : 0.6
    const spoken = profile.texts.filter((text) => /\p{L}{3}/u.test(text)).length / profile.filled
    const code = profile.texts.every(
      (text) => /^[\p{L}\d]+([-_./][\p{L}\d]+)*$/u.test(text) && /\d/.test(text),
    )
    const different = profile.distinct / profile.filled
    return code ? 0 : fitsTitle(profile) * length * different * spoken * (field ? 0.6 : 1)
  }
  const values = columns.map(worth)
  const best = Math.max(0, ...values)
  return best >= 0.3 ? values.indexOf(best) : null
}

/** The column most of whose values the project already knows. */
function columnKnown(
  columns: readonly HeadedColumn[],
  free: (column: number) => boolean,
  knows: (text: string) => boolean,
): number | null {
  const found = columns.findIndex(({ profile }, column) => {
    if (!free(column) || profile.filled === 0 || profile.averageLength > 60) return false
    const known = profile.values.reduce((sum, [text, count]) => sum + (knows(text) ? count : 0), 0)
    return known / profile.filled >= 0.5
  })
  return found === -1 ? null : found
}
