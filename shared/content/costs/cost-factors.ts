import type { CostFactor } from '../../domain/business-case'
import type { Localized } from '../../kernel/text'
import { TYPICAL_SHARES } from '../../rules/cost-share'
import type { MethodSource } from '../choice'

/** How often a company forgets a cost, as the documents say it; `hidden` is ours (P). */
export const OVERLOOKED_LEVELS = [
  'no',
  'partly',
  'often',
  'very-often',
  'nearly-always',
  'hidden',
] as const
export type OverlookedLevel = (typeof OVERLOOKED_LEVELS)[number]

export const overlookedLevels: Readonly<Record<OverlookedLevel, Localized>> = {
  no: { fr: 'Rarement oublié', en: 'Seldom forgotten' },
  partly: { fr: 'Oublié en partie', en: 'Partly forgotten' },
  often: { fr: 'Souvent oublié', en: 'Often forgotten' },
  'very-often': { fr: 'Très souvent oublié', en: 'Very often forgotten' },
  'nearly-always': { fr: 'Presque toujours oublié', en: 'Nearly always forgotten' },
  hidden: { fr: 'Coût caché', en: 'Hidden cost' },
}

/** What a usual range is counted in. Shares are percentage points. */
export type RangeUnit =
  | 'percent-of-first-year'
  | 'percent-of-one-off-per-year'
  | 'euros-per-month'
  | 'euros-per-year'
  | 'full-time-equivalents'

/** Edges included. Every range is quoted from a vendor guide, unverified. */
export interface UsualRange {
  readonly low: number
  readonly high: number
  readonly unit: RangeUnit
  readonly source: MethodSource
}

/** One line of a budget (method.md 11.1). */
export interface CostFactorGuide {
  readonly label: Localized
  /** What to count in. */
  readonly includes: Localized
  /** When it is paid; infrastructure is either. */
  readonly periods: readonly ('one-off' | 'yearly' | 'monthly')[]
  /** Null where no document gives one. */
  readonly usual: UsualRange | null
  readonly overlooked: OverlookedLevel | null
  /** Asked aloud when the line is empty or at 0. */
  readonly forgotten: Localized
  /** What it grows with: the volume treated, the number of seats, or neither. */
  readonly growsWith: 'volume' | 'seats' | null
  readonly sources: readonly MethodSource[]
}

const shareOf = ([low, high]: readonly [number, number]): UsualRange => ({
  low,
  high,
  unit: 'percent-of-first-year',
  source: 'S0',
})

export const costFactors: Readonly<Record<CostFactor, CostFactorGuide>> = {
  licences: {
    label: { fr: 'Licences', en: 'Licences' },
    includes: {
      fr: 'Abonnements par poste ou au forfait, options de sécurité comprises.',
      en: 'Subscriptions per seat or flat, security options included.',
    },
    periods: ['yearly'],
    usual: shareOf(TYPICAL_SHARES.licences),
    overlooked: 'no',
    forgotten: {
      fr: 'Combien de postes seront payés la première année, et à quel prix ?',
      en: 'How many seats will be paid in the first year, and at what price?',
    },
    growsWith: 'seats',
    sources: ['S0'],
  },
  integration: {
    label: { fr: 'Développement, intégration', en: 'Development, integration' },
    includes: {
      fr: 'Connexions, passerelles, réglages, essais, reprise de l’existant.',
      en: 'Connections, middleware, settings, tests, migration.',
    },
    periods: ['one-off'],
    usual: shareOf(TYPICAL_SHARES.integration),
    overlooked: 'no',
    forgotten: {
      fr: 'Qui relie l’outil à vos logiciels, et qui le paie ?',
      en: 'Who connects the tool to your systems, and who pays for it?',
    },
    growsWith: null,
    sources: ['S0'],
  },
  infrastructure: {
    label: { fr: 'Infrastructure, sécurité', en: 'Infrastructure and security' },
    includes: {
      fr: 'Hébergement, comptes, journaux, sauvegardes, tests de sécurité.',
      en: 'Hosting, accounts, logs, backups, security tests.',
    },
    periods: ['one-off', 'yearly'],
    usual: shareOf(TYPICAL_SHARES.infrastructure),
    overlooked: 'partly',
    forgotten: {
      fr: 'Faut-il de l’hébergement, des sauvegardes ou un test de sécurité en plus ?',
      en: 'Is more hosting, backup or a security test needed?',
    },
    growsWith: null,
    sources: ['S0'],
  },
  'data-preparation': {
    label: { fr: 'Préparation des données', en: 'Data preparation' },
    includes: {
      fr: 'Tri, nettoyage, mise en forme, droits d’accès, contrôle.',
      en: 'Sorting, cleaning, formatting, access rights, checks.',
    },
    periods: ['one-off'],
    usual: shareOf(TYPICAL_SHARES.data),
    overlooked: 'often',
    forgotten: {
      fr: 'Qui trie et nettoie les données, et combien de jours y passe-t-il ?',
      en: 'Who sorts and cleans the data, and for how many days?',
    },
    growsWith: null,
    sources: ['S0'],
  },
  'training-change': {
    label: { fr: 'Formation, accompagnement', en: 'Training and change' },
    includes: {
      fr: 'Ateliers, supports, relais, temps des participants.',
      en: 'Workshops, material, champions, participants’ time.',
    },
    periods: ['one-off'],
    usual: shareOf(TYPICAL_SHARES.training),
    overlooked: 'very-often',
    forgotten: {
      fr: 'Combien de personnes former, et combien d’heures chacune ?',
      en: 'How many people to train, and how many hours each?',
    },
    growsWith: null,
    sources: ['S0'],
  },
  maintenance: {
    label: { fr: 'Maintenance, optimisation', en: 'Maintenance and optimisation' },
    includes: {
      fr: 'Corrections, mises à jour, contrôle de la qualité des réponses.',
      en: 'Fixes, updates, checks on the quality of answers.',
    },
    periods: ['yearly'],
    usual: { low: 15, high: 20, unit: 'percent-of-one-off-per-year', source: 'S0' },
    overlooked: 'nearly-always',
    forgotten: {
      fr: 'Qui tient l’outil à jour l’année suivante, et avec quel budget ?',
      en: 'Who keeps the tool up to date the year after, and with what budget?',
    },
    growsWith: null,
    sources: ['S0', 'S4'],
  },
  'api-usage': {
    label: { fr: 'Consommation', en: 'API and usage fees' },
    includes: {
      fr: 'Facturation au volume de texte, d’images ou d’appels.',
      en: 'Billing by volume of text, images or calls.',
    },
    periods: ['monthly'],
    usual: { low: 500, high: 5_000, unit: 'euros-per-month', source: 'S1' },
    overlooked: null,
    forgotten: {
      fr: 'Une part de la facture suit-elle l’usage ? Combien si l’usage double ?',
      en: 'Does part of the bill follow use? How much if use doubles?',
    },
    growsWith: 'volume',
    sources: ['S1'],
  },
  'management-staff': {
    label: { fr: 'Personnel de gestion', en: 'Staff to manage' },
    includes: {
      fr: 'Temps du référent IA et des propriétaires d’assistants.',
      en: 'Time of the AI lead and of the owners of assistants.',
    },
    periods: ['yearly'],
    // For a fleet of three to five assistants.
    usual: { low: 0.25, high: 0.5, unit: 'full-time-equivalents', source: 'S1' },
    overlooked: null,
    forgotten: {
      fr: 'Quelle part de poste suit les assistants, et sur quel budget ?',
      en: 'Which part of a post follows the assistants, and on which budget?',
    },
    growsWith: null,
    sources: ['S1'],
  },
  'analysis-consulting': {
    label: { fr: 'Analyse et conseil', en: 'Analysis and advice' },
    includes: {
      fr: 'Diagnostic, atelier, choix de l’outil, suivi du pilote.',
      en: 'Diagnosis, workshop, choice of tool, follow-up of the pilot.',
    },
    periods: ['one-off'],
    usual: null,
    overlooked: null,
    forgotten: {
      fr: 'Faites-vous appel à un conseil, et jusqu’à quelle étape ?',
      en: 'Do you use an adviser, and up to which stage?',
    },
    growsWith: null,
    sources: ['S4'],
  },
  'continuous-optimisation': {
    label: { fr: 'Optimisation continue', en: 'Continuous optimisation' },
    includes: {
      fr: 'Nouvelles consignes, nouveaux documents, essais réguliers.',
      en: 'New instructions, new documents, regular tests.',
    },
    periods: ['yearly'],
    usual: { low: 3_000, high: 8_000, unit: 'euros-per-year', source: 'S4' },
    overlooked: null,
    forgotten: {
      fr: 'Qu’avez-vous prévu pour améliorer les réponses après le lancement ?',
      en: 'What have you planned to improve answers after the launch?',
    },
    growsWith: null,
    sources: ['S4'],
  },
  hardware: {
    label: { fr: 'Matériel (auto-hébergement)', en: 'Hardware (self-hosting)' },
    includes: {
      fr: 'Serveurs, cartes de calcul, électricité, remplacement.',
      en: 'Servers, computing cards, electricity, replacement.',
    },
    periods: ['one-off'],
    usual: null,
    overlooked: null,
    forgotten: {
      fr: 'Si le modèle tourne chez vous : quel matériel, et remplacé quand ?',
      en: 'If the model runs with you: which hardware, and replaced when?',
    },
    growsWith: null,
    sources: ['S2', 'S3'],
  },
  'internal-time': {
    label: { fr: 'Temps interne', en: 'Internal time' },
    includes: {
      fr: 'Heures de la direction de projet, de l’informatique et des métiers.',
      en: 'Hours of the project lead, IT and business experts.',
    },
    periods: ['one-off'],
    usual: null,
    overlooked: 'hidden',
    forgotten: {
      fr: 'Combien de jours vos propres équipes y passeront-elles, et que laisseront-elles ?',
      en: 'How many days will your own teams spend, and what will they leave aside?',
    },
    growsWith: null,
    sources: ['S0', 'P'],
  },
  legal: {
    label: { fr: 'Conseil juridique', en: 'Legal review' },
    includes: {
      fr: 'Contrats, analyse d’impact, charte, consultation du personnel.',
      en: 'Contracts, impact assessment, charter, staff consultation.',
    },
    periods: ['one-off'],
    usual: null,
    overlooked: 'hidden',
    forgotten: {
      fr: 'Un contrat, une analyse d’impact ou un classement demande-t-il un juriste ?',
      en: 'Does a contract, an impact assessment or a classification need a lawyer?',
    },
    growsWith: null,
    sources: ['S0', 'P'],
  },
  exit: {
    label: { fr: 'Coût de sortie', en: 'Exit or switching' },
    includes: {
      fr: 'Reprise des données, double exploitation, nouvelle formation.',
      en: 'Recovery of data, running two tools, new training.',
    },
    periods: ['one-off'],
    usual: null,
    overlooked: 'hidden',
    forgotten: {
      fr: 'Que coûterait un changement de fournisseur dans trois ans ?',
      en: 'What would a change of vendor cost in three years?',
    },
    growsWith: null,
    sources: ['S1', 'P'],
  },
}
