import type { CaseFigures } from '../../rules/case-figures'
import type { CaseDossier } from './dossier'

/** What the figures allow to say of a case, from best to worst; the last two say nothing yet. */
export const CONCLUSIONS = [
  'robust',
  'fragile',
  'exposed',
  'loss',
  'no-benefit',
  'suspended',
  'not-computable',
] as const
export type Conclusion = (typeof CONCLUSIONS)[number]

/**
 * Robust: positive in the four tested cases. Fragile: negative only when dearer costs and thinner gains come
 * together. Exposed: one of the two is enough. Loss: negative as planned.
 */
export function conclusionOf({ figures }: Pick<CaseDossier, 'figures'>): Conclusion {
  if (figures.value === null)
    return figures.reasons.includes('saving-above-payroll') ? 'suspended' : 'not-computable'
  const { f3, sensitivity } = figures.value
  if (figures.value.benefitsTotal === null) return 'no-benefit'
  if (f3.value === null || sensitivity.value === null) return 'not-computable'
  if (f3.value < 0) return 'loss'
  const { cost, benefit, both } = sensitivity.value
  if (both >= 0) return 'robust'
  return cost >= 0 && benefit >= 0 ? 'fragile' : 'exposed'
}

/** Gains that rest on an idea of the room alone, in a case that has a result. */
export const isWeak = (figures: CaseFigures): boolean =>
  figures.remarks.some(({ kind }) => kind === 'low-confidence')
