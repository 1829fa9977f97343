import type { IStylesOptions } from 'docx'
import { BRASS_TEXT, INK, INK_2, INK_3, PETROL } from '../palette'

export const FONT = 'Calibri'
export const TABLE_STYLE = 'Sextant'

/** Twentieths of a point, the unit of Word's lengths. */
export const points = (value: number): number => Math.round(value * 20)

const after = (value: number, line = 276) => ({
  after: points(value),
  line,
  lineRule: 'auto' as const,
})

/**
 * Real styles, so that a reader can restyle the document and navigate it. Word shows the built-in ones under
 * its own language (Titre 1, Légende).
 */
export const documentStyles = (language: 'fr-FR' | 'en-GB'): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: language } },
      paragraph: { spacing: after(6.5) },
    },
    title: {
      run: { font: FONT, size: 80, bold: true, color: 'FFFFFF' },
      paragraph: { spacing: { after: points(10), line: 240, lineRule: 'auto' } },
    },
    heading1: {
      run: { font: FONT, size: 44, bold: true, color: INK },
      paragraph: {
        spacing: { before: 0, after: points(10), line: 250, lineRule: 'auto' },
        keepNext: true,
        keepLines: true,
      },
    },
    heading2: {
      run: { font: FONT, size: 28, bold: true, color: PETROL },
      paragraph: {
        spacing: { before: points(16), after: points(5), line: 250, lineRule: 'auto' },
        keepNext: true,
        keepLines: true,
      },
    },
    heading3: {
      run: { font: FONT, size: 22, bold: true, color: INK },
      paragraph: {
        spacing: { before: points(10), after: points(2) },
        keepNext: true,
        keepLines: true,
      },
    },
    caption: {
      run: { font: FONT, size: 18, color: INK_3, italics: false, bold: false },
      paragraph: { spacing: { before: points(4), after: points(10), line: 240, lineRule: 'auto' } },
    },
    hyperlink: { run: { color: INK, underline: { type: 'none' } } },
  },
  paragraphStyles: [
    paragraphStyle('Lead', { size: 26, color: INK_2 }, after(12)),
    paragraphStyle(
      'Kicker',
      { size: 24, bold: true, color: BRASS_TEXT },
      { after: points(3), line: 240, lineRule: 'auto' },
      true,
    ),
    paragraphStyle('Small', { size: 18, color: INK_3 }, after(5, 250)),
    paragraphStyle('Muted', { color: INK_3 }, after(6.5)),
    paragraphStyle('TableText', { size: 20 }, { before: 0, after: 0, line: 252, lineRule: 'auto' }),
    paragraphStyle(
      'TableHead',
      { size: 20, bold: true, color: 'FFFFFF' },
      { before: 0, after: 0, line: 252, lineRule: 'auto' },
      true,
    ),
    paragraphStyle(
      'FactLabel',
      { size: 18, color: INK_3 },
      { before: 0, after: 0, line: 240, lineRule: 'auto' },
      true,
    ),
    paragraphStyle(
      'ContentsTitle',
      { size: 44, bold: true },
      { after: points(12), line: 250, lineRule: 'auto' },
      true,
    ),
    paragraphStyle('TOC1', { bold: true }, { before: points(8), after: points(2) }, false, 'toc 1'),
    paragraphStyle('TOC2', { color: INK_2 }, { after: points(1) }, false, 'toc 2', 340),
    paragraphStyle(
      'CoverKicker',
      { size: 24, bold: true },
      { after: points(12), line: 240, lineRule: 'auto' },
    ),
    paragraphStyle('CoverSubtitle', { size: 30 }, { after: 0, line: 276, lineRule: 'auto' }),
    paragraphStyle(
      'CoverCompany',
      { size: 30, bold: true },
      { after: 0, line: 250, lineRule: 'auto' },
    ),
  ],
})

function paragraphStyle(
  id: string,
  run: { readonly size?: number; readonly bold?: boolean; readonly color?: string },
  spacing: {
    readonly before?: number
    readonly after?: number
    readonly line?: number
    readonly lineRule?: 'auto'
  },
  keepNext = false,
  name = id,
  indent = 0,
) {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing, keepNext, ...(indent === 0 ? {} : { indent: { left: indent } }) },
  }
}
