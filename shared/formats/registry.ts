import type { TextDocument } from './blocks'
import type { Format } from './format'
import type { Workbook } from './sheets'

/** Formats of documents made of blocks. */
export const textFormats = {
  docx: {
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: () => import('./docx/writer'),
  },
  md: {
    extension: 'md',
    mimeType: 'text/markdown',
    load: () => import('./md/writer'),
  },
} as const satisfies Record<string, Format<TextDocument>>

/** Formats of documents made of sheets. */
export const sheetFormats = {
  xlsx: {
    extension: 'xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: () => import('./xlsx/writer'),
  },
} as const satisfies Record<string, Format<Workbook>>

export const formats = { ...textFormats, ...sheetFormats }

export type TextFormatId = keyof typeof textFormats
export type SheetFormatId = keyof typeof sheetFormats
export type FormatId = TextFormatId | SheetFormatId
