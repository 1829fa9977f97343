import { defineTexts } from '../kernel/text'

/** Words of the costs that screens and documents share, by the values of `domain/business-case` and its rules. */
export const roiVocabulary = defineTexts({
  period: {
    'one-off': { fr: 'une fois', en: 'once' },
    yearly: { fr: 'par an', en: 'a year' },
    monthly: { fr: 'par mois', en: 'a month' },
  },
  basis: {
    measured: { fr: 'mesuré', en: 'measured' },
    estimated: { fr: 'estimé', en: 'estimated' },
    chosen: { fr: 'choisi', en: 'chosen' },
    unknown: { fr: 'base à préciser', en: 'basis to state' },
  },
  sensitivity: {
    base: { fr: 'Prévu', en: 'As planned' },
    cost: { fr: 'Coûts +{overrun}', en: 'Costs +{overrun}' },
    benefit: { fr: 'Gains −{shortfall}', en: 'Gains −{shortfall}' },
    both: { fr: 'Les deux', en: 'Both' },
  },
  volume: {
    low: { fr: 'Volume bas', en: 'Low volume' },
    expected: { fr: 'Volume prévu', en: 'Expected volume' },
    high: { fr: 'Volume haut', en: 'High volume' },
  },
  /** Where revenue is left out of the sums. */
  apart: {
    fr: '{amount} de chiffre d’affaires, non compté sans marge',
    en: '{amount} of revenue, not counted without a margin',
  },
  formula: {
    time: {
      fr: '{volume} × {hours} h × {rate}, à {share}',
      en: '{volume} × {hours} h × {rate}, at {share}',
    },
    count: { fr: '{count} × {cost}', en: '{count} × {cost}' },
    revenue: { fr: '{revenue} × {margin} de marge', en: '{revenue} × {margin} margin' },
    kept: { fr: '{formula}, à {share}', en: '{formula}, at {share}' },
    amount: { fr: 'Estimation directe', en: 'Direct estimate' },
    slower: {
      fr: 'Le travail ne prend pas moins de temps : rien n’est compté',
      en: 'The work takes no less time: nothing is counted',
    },
    missing: {
      fr: 'Il manque une valeur : rien n’est compté',
      en: 'A value is missing: nothing is counted',
    },
    seats: { fr: '{seats} postes × {price} par mois', en: '{seats} seats × {price} a month' },
  },
  payback: {
    months: {
      fr: { one: '{count} mois', other: '{count} mois' },
      en: { one: '{count} month', other: '{count} months' },
    },
    never: { fr: 'Pas avant 60 mois', en: 'Not within 60 months' },
    none: { fr: 'n. c.', en: 'n/a' },
  },
  line: {
    named: { fr: '{factor} ({label})', en: '{factor} ({label})' },
    seats: {
      fr: { one: '{name} ({count} poste)', other: '{name} ({count} postes)' },
      en: { one: '{name} ({count} seat)', other: '{name} ({count} seats)' },
    },
  },
  range: { fr: '{low} à {high}', en: '{low} to {high}' },
  empty: { fr: 'n. c.', en: 'n/a' },
  assumption: {
    named: { fr: '{label} : {value}', en: '{label}: {value}' },
    years: { fr: '{value} ans', en: '{value} years' },
    one: { fr: '{value} an', en: '{value} year' },
    hours: { fr: '{value} h par an', en: '{value} h a year' },
    times: { fr: '× {value}', en: '× {value}' },
    growth: {
      label: { fr: 'Hausse annuelle du coût courant', en: 'Yearly growth of the running cost' },
      reason: {
        fr: 'Appliquée à partir de la deuxième année.',
        en: 'Applied from the second year on.',
      },
    },
    volume: {
      label: { fr: '{name}', en: '{name}' },
      reason: {
        fr: 'Multiplie ce qui suit le volume : consommation, temps gagné, quantités évitées.',
        en: 'Multiplies what follows the volume: usage, time saved, quantities avoided.',
      },
    },
    realisationOf: {
      fr: 'Part réellement réemployée : {line}',
      en: 'Share put to use: {line}',
    },
  },
})
