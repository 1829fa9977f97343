import { defineTexts } from '../../../../shared/kernel/text'

export const mapTexts = defineTexts({
  title: { fr: 'Gravité × probabilité', en: 'Severity × probability' },
  mode: {
    label: { fr: 'Cotations montrées', en: 'Ratings shown' },
    before: { fr: 'Avant', en: 'Before' },
    both: { fr: 'Avant et après', en: 'Before and after' },
    after: { fr: 'Après', en: 'After' },
  },
  after: {
    label: { fr: 'Après veut dire', en: 'After means' },
    residual: {
      fr: 'Après : avec toutes les mesures prévues',
      en: 'After: with all planned measures',
    },
    current: {
      fr: 'Après : avec ce qui est en place ce jour',
      en: 'After: with what is in place today',
    },
  },
  asTable: { fr: 'Voir en tableau', en: 'View as table' },
  asMap: { fr: 'Voir la carte', en: 'View the map' },
  hint: {
    fr: 'Flèches : déplacer la cotation d’une case. Entrée : choisir le risque. La fiche propose les mêmes notes en liste.',
    en: 'Arrows: move the rating by one cell. Enter: choose the risk. The record offers the same marks as lists.',
  },
  hintShort: {
    fr: 'Glissez un point, ou déplacez-le avec les flèches.',
    en: 'Drag a point, or move it with the arrow keys.',
  },
  from: { fr: 'dès {amount}', en: 'from {amount}' },
  upTo: { fr: 'jusqu’à {amount}', en: 'up to {amount}' },
  thousands: { fr: '{amount} k€', en: '€{amount}k' },
  millions: { fr: '{amount} M€', en: '€{amount}m' },
  edge: { fr: '{code} : bord de la carte.', en: '{code}: edge of the map.' },
  placed: {
    fr: '{code} : probabilité {probability}, {likely} ; gravité {severity}, {grave} ; score {score}, {level}.',
    en: '{code}: probability {probability}, {likely}; severity {severity}, {grave}; score {score}, {level}.',
  },
  stack: {
    fr: {
      one: '{count} autre risque dans la case {score}, {level}',
      other: '{count} autres risques dans la case {score}, {level}',
    },
    en: {
      one: '{count} more risk in cell {score}, {level}',
      other: '{count} more risks in cell {score}, {level}',
    },
  },
  notRated: { fr: 'non coté', en: 'not rated' },
  score: { fr: '{score}, {level}', en: '{score}, {level}' },
  discBefore: {
    fr: '{code} {title}, avant mesures : {before}. Après : {after}.',
    en: '{code} {title}, before measures: {before}. After: {after}.',
  },
  discAfter: {
    fr: '{code} {title}, après mesures : {after}. Avant : {before}.',
    en: '{code} {title}, after measures: {after}. Before: {before}.',
  },
  label: {
    fr: {
      one: 'Carte de {count} risque. {headline}.',
      other: 'Carte de {count} risques. {headline}.',
    },
    en: { one: 'Map of {count} risk. {headline}.', other: 'Map of {count} risks. {headline}.' },
  },
  legend: {
    label: { fr: 'Nombre de risques par niveau', en: 'Number of risks by level' },
    change: { fr: '{before} avant, {after} après', en: '{before} before, {after} after' },
    before: { fr: 'Avant mesures', en: 'Before measures' },
    residual: { fr: 'Après mesures', en: 'After measures' },
    current: { fr: 'Aujourd’hui', en: 'Today' },
    score: {
      fr: 'Score = probabilité × gravité. Euros : d’après le chiffre d’affaires.',
      en: 'Score = probability × severity. Euros: from the revenue.',
    },
    scoreExample: {
      fr: 'Score = probabilité × gravité. Euros : pour un chiffre d’affaires de {revenue}, le profil n’en donne pas.',
      en: 'Score = probability × severity. Euros: for a revenue of {revenue}, the profile gives none.',
    },
  },
  unrated: {
    title: { fr: 'À coter', en: 'To rate' },
    open: { fr: 'Coter {code}, {title}', en: 'Rate {code}, {title}' },
  },
  table: {
    label: { fr: 'Risques par case de la carte', en: 'Risks by cell of the map' },
    risk: { fr: 'Risque', en: 'Risk' },
    probability: { fr: 'Probabilité', en: 'Probability' },
    severity: { fr: 'Gravité', en: 'Severity' },
    before: { fr: 'Avant', en: 'Before' },
    after: { fr: 'Après', en: 'After' },
    cell: { fr: '{before} avant, {after} après', en: '{before} before, {after} after' },
  },
})
