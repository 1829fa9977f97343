import { cleanText } from '../kernel/clean-text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text inside an SVG. Spaces that fonts lack become plain no-break spaces. */
export const svgText = (text: string): string =>
  cleanText(text)
    .replace(/\u202F/g, '\u00A0')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

/** A coordinate with a tenth of a point, so that pictures are small and the same everywhere. */
export const at = (value: number): string => String(Math.round(value * 10) / 10)

/** Calibri where Office has it, Carlito elsewhere: same widths. */
export const PICTURE_FONT = 'Calibri, Carlito, sans-serif'
