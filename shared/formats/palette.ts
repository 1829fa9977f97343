import type { Tone } from './blocks'

/**
 * One role on paper: text on white (at least 4.5:1), pale fill, line or solid fill. The four levels of a risk are
 * fills that keep their order in grey (lightness 92, 88, 67, 34); their text goes on them, not on white.
 */
export interface Swatch {
  readonly text: string
  readonly soft: string
  readonly line: string
}

/** Office files have no variables: design tokens as fixed values, without `#`. */
export const SWATCHES: Readonly<Record<Tone, Swatch>> = {
  ink: { text: '12213A', soft: 'F6F5F1', line: '12213A' },
  muted: { text: '5D6A80', soft: 'FAF9F6', line: 'D3CFC4' },
  primary: { text: '0B5D78', soft: 'E4F0F3', line: '0B5D78' },
  'quick-win': { text: '006B55', soft: 'E7F5F0', line: '12A27C' },
  strategic: { text: '2451B5', soft: 'EAF0FC', line: '3B6FD9' },
  incremental: { text: '8A5600', soft: 'FCF4E3', line: 'D99A1E' },
  avoid: { text: '4A4458', soft: 'F1F1F3', line: '7C8494' },
  warn: { text: '855708', soft: 'FBF2DF', line: 'C08A2B' },
  off: { text: '7E0E0E', soft: 'FBE7E4', line: 'C0322A' },
  ok: { text: '00735B', soft: 'E2F3EE', line: '0A9B76' },
  'risk-low': { text: '1B3B45', soft: 'DDEAEC', line: '1B3B45' },
  'risk-moderate': { text: '4A3600', soft: 'F4DC93', line: '4A3600' },
  'risk-high': { text: '2B1500', soft: 'E78F31', line: 'B4661A' },
  'risk-critical': { text: 'FFFFFF', soft: '9B1C1C', line: '9B1C1C' },
}

export const INK = '12213A'
export const INK_2 = '41506A'
export const INK_3 = '5D6A80'
export const PETROL = '0B5D78'
export const BRASS = 'C08A2B'
export const BRASS_TEXT = '855708'
export const BRASS_ON_NIGHT = 'E2B45C'
export const NIGHT = '12213A'
export const ON_NIGHT_2 = 'C9D3E0'
export const HAIRLINE = 'E6E3DB'
export const LINE = 'D3CFC4'
export const EVEN_ROW = 'FAF9F6'
/** What may be typed in a workbook. */
export const EDITABLE = 'FFFBEF'
