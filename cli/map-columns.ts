import { FIELD_IDS, isFieldId } from '../shared/imports/fields'
import { columnLetters, type Grid } from '../shared/imports/grid'
import type { ImportContext, Mapping } from '../shared/imports/mapping'
import { retarget } from '../shared/imports/propose-mapping'
import { err, ok, type Result } from '../shared/kernel/result'

export interface BadMap {
  readonly text: string
  readonly fields: string
}

/**
 * The proposed mapping with what `--map` says instead.
 *
 * @param said `field=column` each: the column by its heading (case ignored) or its letter; an empty field
 *   (`=column`) leaves the column out
 */
export function mappedBy(
  said: readonly string[],
  grids: readonly Grid[],
  proposed: Mapping,
  context: ImportContext,
): Result<Mapping, BadMap> {
  const grid = grids[proposed.sheet]
  let mapping = proposed
  for (const text of said) {
    const at = text.indexOf('=')
    const field = text.slice(0, at)
    const name = text.slice(at + 1).trim()
    const column = mapping.columns.find(
      ({ column: index, label }) =>
        label.toLowerCase() === name.toLowerCase() ||
        columnLetters(index).toLowerCase() === name.toLowerCase(),
    )
    if (at < 0 || !grid || !column || (field !== '' && !isFieldId(field)))
      return err({ text, fields: FIELD_IDS.join(', ') })
    const target = isFieldId(field)
      ? ({ kind: 'field', field } as const)
      : ({ kind: 'ignore' } as const)
    mapping = retarget(grid, mapping, column.column, target, context)
  }
  return ok(mapping)
}
