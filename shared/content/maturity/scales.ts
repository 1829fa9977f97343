import type { EvidenceStrength } from '../../domain/audit'
import type { Localized } from '../../kernel/text'

/** Names of levels 1 to 5, in this order (method.md 2, `maturity.level.1` to `5`). */
export const MATURITY_LEVEL_NAMES: readonly [
  Localized,
  Localized,
  Localized,
  Localized,
  Localized,
] = [
  { fr: 'Initial', en: 'Initial' },
  { fr: 'Émergent', en: 'Emerging' },
  { fr: 'Structuré', en: 'Structured' },
  { fr: 'Piloté', en: 'Managed' },
  { fr: 'Optimisé', en: 'Optimised' },
]

/**
 * How well a level is shown (P). It never raises or lowers the level: a company may be at level 4 without
 * being able to show it, and the report says both.
 */
export const EVIDENCE_STRENGTH_TEXTS: Readonly<
  Record<EvidenceStrength, { readonly name: Localized; readonly meaning: Localized }>
> = {
  none: {
    name: { fr: 'Aucune preuve', en: 'No evidence' },
    meaning: {
      fr: 'Rien n’appuie le niveau choisi.',
      en: 'Nothing supports the level chosen.',
    },
  },
  stated: {
    name: { fr: 'Déclaré', en: 'Stated' },
    meaning: {
      fr: 'Une personne de l’entreprise l’affirme.',
      en: 'Someone in the company says so.',
    },
  },
  seen: {
    name: { fr: 'Constaté', en: 'Seen' },
    meaning: {
      fr: 'Un document ou un écran a été montré.',
      en: 'A document or a screen was shown.',
    },
  },
  measured: {
    name: { fr: 'Mesuré', en: 'Measured' },
    meaning: {
      fr: 'Un chiffre daté, obtenu par une méthode connue, le montre.',
      en: 'A dated figure, obtained by a known method, shows it.',
    },
  },
}
