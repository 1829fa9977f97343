import type { Localized } from '../../kernel/text'
import type { ReturnFigure } from '../../rules/roi'

/** The name of a figure and what it says, in one line (method.md `rule.roi`). */
export interface FormulaName {
  readonly label: Localized
  readonly explanation: Localized
  /** As the annex prints it. */
  readonly formula: Localized
}

export const returnFigures: Readonly<Record<ReturnFigure, FormulaName>> = {
  F1: {
    label: { fr: 'ROI de la première année', en: 'First-year ROI' },
    explanation: {
      fr: 'Ce que l’année du lancement rapporte, une fois payé tout ce qu’elle coûte.',
      en: 'What the launch year brings, once all it costs is paid.',
    },
    formula: {
      fr: '(gains de l’année 1 − dépenses de l’année 1) ÷ dépenses de l’année 1',
      en: '(gains of year 1 − spending of year 1) ÷ spending of year 1',
    },
  },
  F2: {
    label: { fr: 'ROI d’une année suivante', en: 'Later-year ROI' },
    explanation: {
      fr: 'Une année de croisière, comparée à son seul coût courant : toujours flatteur.',
      en: 'A cruising year, compared with its running cost alone: always flattering.',
    },
    formula: {
      fr: '(gains de l’année − coût courant de l’année) ÷ coût courant de l’année',
      en: '(gains of the year − running cost of the year) ÷ running cost of the year',
    },
  },
  F3: {
    label: { fr: 'ROI cumulé', en: 'Cumulated ROI' },
    explanation: {
      fr: 'Gains nets sur l’ensemble des coûts, sur toute la durée : c’est le chiffre à retenir.',
      en: 'Net gains over all costs, over the whole horizon: this is the figure to keep.',
    },
    formula: {
      fr: '(somme des gains − somme des coûts) ÷ somme des coûts',
      en: '(sum of gains − sum of costs) ÷ sum of costs',
    },
  },
  F4: {
    label: { fr: 'ROI sur l’investissement initial', en: 'ROI on the initial investment' },
    explanation: {
      fr: 'Gains nets comparés à la seule mise de départ : à ne pas mélanger avec le ROI cumulé.',
      en: 'Net gains compared with the initial outlay alone: not to be mixed with cumulated ROI.',
    },
    formula: {
      fr: '(somme des gains − somme des coûts) ÷ investissement initial',
      en: '(sum of gains − sum of costs) ÷ initial investment',
    },
  },
  gross: {
    label: { fr: 'Rapport gains sur coûts', en: 'Gains to costs ratio' },
    explanation: {
      fr: 'Combien d’euros de gains pour 100 € dépensés. Ce n’est pas un ROI.',
      en: 'How many euros of gains for €100 spent. This is not an ROI.',
    },
    formula: { fr: 'gains ÷ coûts', en: 'gains ÷ costs' },
  },
}

/** The three ways to say when the money is back (method.md `rule.payback`). */
export const PAYBACK_KINDS = ['simple', 'net', 'simulated'] as const
export type PaybackKind = (typeof PAYBACK_KINDS)[number]

export const paybackKinds: Readonly<Record<PaybackKind, FormulaName>> = {
  simple: {
    label: { fr: 'Retour simple', en: 'Simple payback' },
    explanation: {
      fr: 'Gains réguliers dès le premier jour, dépenses de l’année payées d’avance.',
      en: 'Steady gains from day one, spending of the year paid in advance.',
    },
    formula: {
      fr: 'dépenses de l’année 1 ÷ gains d’un mois',
      en: 'spending of year 1 ÷ gains of a month',
    },
  },
  net: {
    label: { fr: 'Retour net', en: 'Net payback' },
    explanation: {
      fr: 'Le coût unique, remboursé par les gains une fois le coût courant payé.',
      en: 'The one-off cost, paid back by gains once the running cost is paid.',
    },
    formula: {
      fr: 'coût unique ÷ (gains d’un mois − coût courant d’un mois)',
      en: 'one-off cost ÷ (gains of a month − running cost of a month)',
    },
  },
  simulated: {
    label: { fr: 'Retour simulé', en: 'Simulated payback' },
    explanation: {
      fr: 'Le premier mois où le solde cumulé redevient positif, montée en charge comprise.',
      en: 'The first month when the cumulated balance turns positive, ramp included.',
    },
    formula: {
      fr: 'solde cumulé, mois par mois',
      en: 'cumulated balance, month by month',
    },
  },
}
