import type { Basis, CONFIDENCES } from '../../domain/business-case'
import type { Localized } from '../../kernel/text'
import { DEFAULT_REALISATION } from '../../rules/benefit-time'
import { DEFAULT_OVERRUN } from '../../rules/budget-overrun'
import { DEFAULT_PRODUCTIVE_HOURS } from '../../rules/capacity-check'
import { DEFAULT_RAMP } from '../../rules/ramp'
import { DEFAULT_MAINTENANCE_RATE } from '../../rules/running-cost'
import { DEFAULT_SHORTFALL } from '../../rules/sensitivity'
import { DEFAULT_YEARS } from '../../rules/tco'
import type { Choice, MethodSource } from '../choice'

/** Where a figure comes from, as the chip beside it says. */
export const bases: Readonly<Record<Basis, Choice>> = {
  measured: {
    label: { fr: 'mesuré', en: 'measured' },
    meaning: {
      fr: 'Lu dans une trace : export, facture, relevé daté.',
      en: 'Read off a trace: export, invoice, dated record.',
    },
  },
  estimated: {
    label: { fr: 'estimé', en: 'estimated' },
    meaning: {
      fr: 'Jugé par ceux qui font le travail, à vérifier pendant le pilote.',
      en: 'Judged by those who do the work, to be checked during the pilot.',
    },
  },
  chosen: {
    label: { fr: 'choisi', en: 'chosen' },
    meaning: {
      fr: 'Décidé par prudence ou par convention, modifiable.',
      en: 'Decided out of caution or by convention, can be changed.',
    },
  },
}

type ConfidenceLevel = (typeof CONFIDENCES)[number]

/**
 * How sure the room is of a gain, and the realisation rate to propose with it, in percentage points. The middle
 * one is the default of the method; the two others are ours (P) and editable.
 */
export const confidenceLevels: Readonly<
  Record<ConfidenceLevel, Choice & { readonly realisationPct: number }>
> = {
  low: {
    label: { fr: 'Faible', en: 'Low' },
    meaning: {
      fr: 'Une idée de la salle, sans relevé ni exemple comparable.',
      en: 'An idea of the room, with no record and no comparable example.',
    },
    realisationPct: 30,
  },
  medium: {
    label: { fr: 'Moyenne', en: 'Medium' },
    meaning: {
      fr: 'Un relevé sur un échantillon, ou l’accord de ceux qui font le travail.',
      en: 'A record on a sample, or the agreement of those who do the work.',
    },
    realisationPct: DEFAULT_REALISATION,
  },
  high: {
    label: { fr: 'Élevée', en: 'High' },
    meaning: {
      fr: 'Mesurée pendant un pilote, et l’emploi du temps libéré est décidé.',
      en: 'Measured in a pilot, and the use of freed time is decided.',
    },
    realisationPct: 70,
  },
}

/** A convention of the computation, printed with every business case. */
export interface StandardAssumption {
  readonly id: `assumption.${string}`
  readonly label: Localized
  /** Null where the value is no single number. */
  readonly defaultValue: number | null
  readonly unit: 'percent' | 'hours-per-year' | 'years' | null
  /** What it means and why, without its figure: the figure may be changed. */
  readonly reason: Localized
  /** Whether the figure is quoted from a vendor's document that nobody verified. */
  readonly vendorClaim: boolean
  readonly basis: Basis
  readonly sources: readonly MethodSource[]
}

export const standardAssumptions: readonly StandardAssumption[] = [
  {
    id: 'assumption.horizon',
    label: { fr: 'Durée du calcul', en: 'Horizon' },
    defaultValue: DEFAULT_YEARS,
    unit: 'years',
    reason: {
      fr: 'Une année seule cache la maintenance et le renouvellement des licences.',
      en: 'A single year hides maintenance and the renewal of licences.',
    },
    vendorClaim: false,
    basis: 'chosen',
    sources: ['S0', 'S1'],
  },
  {
    id: 'assumption.ramp',
    label: { fr: 'Montée en charge', en: 'Ramp' },
    defaultValue: (DEFAULT_RAMP.reduce((sum, share) => sum + share, 0) / 12) * 100,
    unit: 'percent',
    reason: {
      fr: 'Part moyenne des gains la première année : rien pendant les trois premiers mois, la moitié les trois suivants, puis tout. Dès la deuxième année, les gains sont complets.',
      en: 'Average share of the gains in the first year: none in the first three months, half in the next three, then all. From the second year on, gains are complete.',
    },
    vendorClaim: false,
    basis: 'chosen',
    sources: ['S4', 'P'],
  },
  {
    id: 'assumption.realisation',
    label: {
      fr: 'Part du temps gagné réellement réemployée',
      en: 'Share of time saved put to use',
    },
    defaultValue: DEFAULT_REALISATION,
    unit: 'percent',
    reason: {
      fr: 'Dix minutes gagnées ici et là ne deviennent pas toutes du travail utile. À remplacer par une mesure du pilote.',
      en: 'Ten minutes saved here and there do not all become useful work. To be replaced by a measure from the pilot.',
    },
    vendorClaim: false,
    basis: 'chosen',
    sources: ['P'],
  },
  {
    id: 'assumption.productive-hours',
    label: { fr: 'Heures productives par personne', en: 'Productive hours per person' },
    defaultValue: DEFAULT_PRODUCTIVE_HOURS,
    unit: 'hours-per-year',
    reason: {
      fr: 'Sert à vérifier que les heures dites gagnées existent dans l’équipe. À remplacer par votre chiffre de paie.',
      en: 'Used to check that the hours said to be saved exist in the team. To be replaced by your payroll figure.',
    },
    vendorClaim: false,
    basis: 'chosen',
    sources: ['P'],
  },
  {
    id: 'assumption.maintenance',
    label: {
      fr: 'Maintenance annuelle, en part du coût unique',
      en: 'Yearly maintenance, share of the one-off cost',
    },
    defaultValue: DEFAULT_MAINTENANCE_RATE,
    unit: 'percent',
    reason: {
      fr: 'Valeur prise dans la fourchette que citent deux guides commerciaux, non vérifiée. Un devis la remplace.',
      en: 'A value within the range two commercial guides quote, not verified. A quote replaces it.',
    },
    vendorClaim: true,
    basis: 'chosen',
    sources: ['S0', 'S4'],
  },
  {
    id: 'assumption.overrun',
    label: { fr: 'Dépassement éprouvé', en: 'Overrun tested' },
    defaultValue: DEFAULT_OVERRUN,
    unit: 'percent',
    reason: {
      fr: 'Dépassement moyen qu’un guide commercial attribue à une étude de 150 PME, non vérifiée. Employé pour éprouver le calcul, non comme une prévision.',
      en: 'Average overrun that a commercial guide credits to a study of 150 SMEs, not verified. Used to test the calculation, not as a forecast.',
    },
    vendorClaim: true,
    basis: 'chosen',
    sources: ['S0'],
  },
  {
    id: 'assumption.shortfall',
    label: { fr: 'Baisse des gains éprouvée', en: 'Shortfall of gains tested' },
    defaultValue: DEFAULT_SHORTFALL,
    unit: 'percent',
    reason: {
      fr: 'Une marge de prudence sur l’ensemble des gains, appliquée à toute la durée.',
      en: 'A margin of caution on all gains, applied to the whole horizon.',
    },
    vendorClaim: false,
    basis: 'chosen',
    sources: ['P'],
  },
  {
    id: 'assumption.revenue',
    label: { fr: 'Chiffre d’affaires', en: 'Revenue' },
    defaultValue: null,
    unit: null,
    reason: {
      fr: 'Un chiffre d’affaires en plus ne compte qu’après application de la marge ; sans marge connue, il est montré à part.',
      en: 'Extra revenue counts only after the margin is applied; without a known margin it is shown apart.',
    },
    vendorClaim: false,
    basis: 'chosen',
    sources: ['P'],
  },
  {
    id: 'assumption.taxes',
    label: { fr: 'Montants', en: 'Amounts' },
    defaultValue: null,
    unit: null,
    reason: {
      fr: 'En euros d’aujourd’hui, hors taxes, sans actualisation, avant impôt et hors aides publiques.',
      en: 'In today’s euros, without tax, undiscounted, before income tax and without public aid.',
    },
    vendorClaim: false,
    basis: 'chosen',
    sources: ['P'],
  },
]
