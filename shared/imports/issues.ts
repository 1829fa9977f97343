import type { FieldId } from './fields'

/** Why a row cannot come in as it stands. */
export type Blocking =
  | { readonly code: 'title-empty' }
  | {
      readonly code: 'score-out-of-scale'
      readonly field: FieldId
      readonly text: string
      readonly min: number
      readonly max: number
    }
  | {
      readonly code: 'score-unreadable'
      readonly field: FieldId
      readonly text: string
      readonly min: number
      readonly max: number
    }

/** What deserves a look; the row comes in all the same, and nothing of it is lost. */
export type Warning =
  /** The value stays with the case, word for word, beside the fields. */
  | { readonly code: 'value-unread'; readonly field: FieldId; readonly text: string }
  | { readonly code: 'department-near'; readonly text: string; readonly nearest: string }
  | { readonly code: 'person-near'; readonly text: string; readonly nearest: string }
  | { readonly code: 'several-people'; readonly text: string; readonly kept: string }
  | { readonly code: 'same-title'; readonly row: number }
  | { readonly code: 'similar-title'; readonly row: number }
  | { readonly code: 'existing-case'; readonly id: string; readonly caseCode: string }
  | {
      readonly code: 'text-cut'
      readonly label: string
      readonly limit: number
      readonly length: number
    }

export type Issue = (
  | ({ readonly severity: 'blocking' } & Blocking)
  | ({ readonly severity: 'warning' } & Warning)
) & {
  /** Column of the cell, from 0; null when the issue is about the whole row. */
  readonly column: number | null
}

export const blocking = (column: number | null, problem: Blocking): Issue => ({
  severity: 'blocking',
  column,
  ...problem,
})
export const warning = (column: number | null, remark: Warning): Issue => ({
  severity: 'warning',
  column,
  ...remark,
})
