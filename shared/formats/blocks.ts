/** What a text document is made of. Writers (Word, HTML, Markdown) know blocks and never projects. */

export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: Tone
}
export type Inline = string | readonly Run[]

/** Colours by role; a writer owns the actual values (design tokens). */
export type Tone =
  | 'ink'
  | 'muted'
  | 'primary'
  | 'quick-win'
  | 'strategic'
  | 'incremental'
  | 'avoid'
  | 'warn'
  | 'off'
  | 'ok'
  /** Cells of a risk's level; fills only, as the darkest carries white text. */
  | 'risk-low'
  | 'risk-moderate'
  | 'risk-high'
  | 'risk-critical'

export interface Column {
  readonly label: string
  /** Share of the table's width; shares need not sum to anything. */
  readonly width: number
  readonly align?: 'start' | 'end' | 'centre'
}

export interface Cell {
  readonly text: Inline
  readonly fill?: Tone
}

/** A vector picture: SVG source with its size; writers add the raster fallback. */
export interface Picture {
  readonly svg: string
  /** Points (1/72 inch) on the page. */
  readonly width: number
  readonly height: number
  /** What it shows, as a conclusion: read by screen readers. */
  readonly alt: string
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      /** A short line above the heading: chapter number and name. */
      readonly kicker?: string
      /** Name of the place, for links inside the document. */
      readonly id?: string
    }
  | {
      readonly kind: 'paragraph'
      readonly text: Inline
      readonly style?: 'body' | 'lead' | 'small' | 'muted'
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Inline[] }
  | { readonly kind: 'callout'; readonly tone: Tone; readonly title: string; readonly text: Inline }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
      /** Read out and printed as a caption. */
      readonly caption?: string
    }
  | {
      readonly kind: 'facts'
      readonly items: readonly { readonly label: string; readonly value: Inline }[]
    }
  | { readonly kind: 'figure'; readonly picture: Picture; readonly caption?: string }
  | {
      readonly kind: 'contents'
      readonly title: string
      /** Headings down to this level; 2 unless said. */
      readonly depth?: 1 | 2
    }
  | { readonly kind: 'page-break' }

export interface Cover {
  /** What kind of document it is: report, portfolio, charter. */
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  /** Label and value lines: edition date, version, author. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly company: string
  /** Activity and size, in one line; may be empty. */
  readonly companyNote: string
  /** Two initials when there is no logo. */
  readonly monogram: string
  readonly confidentiality: string
  /** Which tool made it; empty when the company turned it off. */
  readonly madeWith: string
}

export interface TextDocument {
  readonly language: 'fr' | 'en'
  readonly title: string
  readonly subject: string
  readonly author: string
  /** ISO date-time written in the package instead of the clock. */
  readonly editedAt: string
  readonly cover: Cover | null
  /** Both ends of the line above every page but the cover. */
  readonly header: { readonly start: string; readonly end: string }
  /** Left of the line below; the page number is added by the writer. */
  readonly footer: string
  readonly blocks: readonly Block[]
}
