import { useMemo } from 'react'
import type { Project } from '../../../../shared/domain/project'
import { applyMapping, type ImportResult } from '../../../../shared/imports/apply-mapping'
import { describeColumn, fieldLabel } from '../../../../shared/imports/describe'
import { contextOf } from '../../../../shared/imports/import-context'
import type { ImportContext } from '../../../../shared/imports/mapping'
import { proposeMapping, type Proposal } from '../../../../shared/imports/propose-mapping'
import { gridFromClipboard } from '../../../../shared/imports/read-text'
import type { Language } from '../../../../shared/kernel/text'

export interface Pasted {
  readonly context: ImportContext
  readonly state: Proposal['state']
  /** Heading of each column with the field it feeds, or null for one kept word for word. */
  readonly columns: readonly {
    readonly label: string
    readonly field: string | null
    /** What happens to its values: scale, words, names. */
    readonly notes: readonly string[]
  }[]
  readonly result: ImportResult
}

/** What rows copied from a spreadsheet become; null for no text. Nothing is written. */
export function readPasted(text: string, project: Project, language: Language): Pasted | null {
  if (text.trim() === '') return null
  const context = contextOf(project, language)
  const grid = gridFromClipboard(text)
  const { mapping, columns, state } = proposeMapping([grid], context)
  return {
    context,
    state,
    columns: mapping.columns.map((column, at) => ({
      label: column.label,
      field: column.target.kind === 'field' ? fieldLabel(column.target.field, language) : null,
      notes: describeColumn(column, columns[at]?.filled ?? 0, language),
    })),
    result: applyMapping(grid, mapping, context),
  }
}

/** The same, computed once per text. */
export const usePasted = (text: string, read: () => Project, language: Language): Pasted | null =>
  useMemo(() => readPasted(text, read(), language), [text, read, language])
