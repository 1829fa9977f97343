import type { Language } from '../kernel/text'
import type { DateOrder } from './dates'
import type { FieldId } from './fields'
import type { DecimalMark } from './numbers'

/** Somebody or some department of the project, one to create under this name, or nobody. */
export type NameTarget = { readonly existingId: string } | { readonly newName: string } | null

/** What the project already holds, that rows are compared with. */
export interface ImportContext {
  readonly language: Language
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly useCases: readonly {
    readonly id: string
    readonly code: string
    readonly title: string
  }[]
}

export interface Word<T> {
  readonly word: string
  /** Null until somebody says what the word stands for. */
  readonly value: T | null
}

export interface NameLink {
  readonly text: string
  readonly count: number
  readonly to: NameTarget
  /** `near`: the project has a likely one, which the user accepts or not; nothing is assumed. */
  readonly state: 'recognised' | 'near' | 'new'
  readonly nearest: string | null
}

export type Conversion =
  | { readonly kind: 'text' }
  | {
      /** Linear: `from.min` becomes `to.min`, `from.max` becomes `to.max`; turned over when reversed. */
      readonly kind: 'scale'
      readonly from: { readonly min: number; readonly max: number }
      readonly to: { readonly min: number; readonly max: number }
      readonly reversed: boolean
      readonly decimal: DecimalMark
      /** Words of the list with their mark on the `to` scale. */
      readonly words: readonly Word<number>[]
    }
  | { readonly kind: 'number'; readonly decimal: DecimalMark }
  | { readonly kind: 'date'; readonly order: DateOrder }
  | { readonly kind: 'words'; readonly words: readonly Word<string>[] }
  | { readonly kind: 'names'; readonly links: readonly NameLink[] }

export type ColumnTarget =
  | { readonly kind: 'field'; readonly field: FieldId }
  /** Kept word for word with the case, under the heading of the list. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'ignore' }

export interface ColumnMapping {
  /** From 0. */
  readonly column: number
  readonly label: string
  readonly target: ColumnTarget
  readonly conversion: Conversion
}

/** What a list becomes: plain data, that a screen edits and a project may remember. */
export interface Mapping {
  /** Index among the grids of the file. */
  readonly sheet: number
  /** Row of the file that heads the columns; 0 when the list has none. */
  readonly headerRow: number
  readonly columns: readonly ColumnMapping[]
}

/**
 * A cell rewritten in the preview. It is read in our terms, not in those of the list: a mark from 1 to 10,
 * a date, a name.
 */
export interface Correction {
  readonly row: number
  readonly column: number
  readonly text: string
}

export const fieldColumn = (mapping: Mapping, field: FieldId): ColumnMapping | undefined =>
  mapping.columns.find(({ target }) => target.kind === 'field' && target.field === field)
