import type { Project } from '../domain/project'
import type { TextDocument } from '../formats/blocks'
import type { SheetFormatId, TextFormatId } from '../formats/registry'
import type { Workbook } from '../formats/sheets'
import type { Language, Localized } from '../kernel/text'

/** What a document is made for, besides the project. Nothing in it comes from a clock or a screen. */
export interface Edition {
  readonly language: Language
  /** ISO date-time printed and written in the package. */
  readonly editedAt: string
  /** Who made it; empty when nobody is named. */
  readonly author: string
  /** Whether the cover says which tool made it. */
  readonly madeWithSextant: boolean
}

/** Which writer a document of blocks or a workbook goes to, and how its model is composed. */
export type Composer =
  | {
      readonly kind: 'text'
      readonly format: TextFormatId
      readonly compose: (project: Project, edition: Edition) => TextDocument
    }
  | {
      readonly kind: 'sheets'
      readonly format: SheetFormatId
      readonly compose: (project: Project, edition: Edition) => Workbook
    }

/** A document that the product makes: pure functions from a project to models, one per format. */
export interface Deliverable {
  /** Written on command lines and in URLs: never renamed. */
  readonly id: string
  /** Also the beginning of the file's name. */
  readonly title: Localized
  /** Who reads it and what for, in one sentence. */
  readonly purpose: Localized
  /** Whether the project holds anything this document is about. */
  readonly hasContent: (project: Project) => boolean
  readonly composers: readonly Composer[]
}

export const defineDeliverable = <const D extends Deliverable>(deliverable: D): D => deliverable
