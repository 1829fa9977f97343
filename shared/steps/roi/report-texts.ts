import { defineTexts } from '../../kernel/text'

/** Sentences of the costs in a report. */
export const reportTexts = defineTexts({
  caseTitle: { fr: '{code} {title}', en: '{code} {title}' },
  years: {
    fr: { one: '{count} an', other: '{count} ans' },
    en: { one: '{count} year', other: '{count} years' },
  },
  figures: {
    caption: { fr: 'Chiffres clés', en: 'Key figures' },
    figure: { fr: 'Chiffre', en: 'Figure' },
    value: { fr: 'Valeur', en: 'Value' },
    reading: { fr: 'Ce qu’il dit', en: 'What it says' },
    f3: { fr: 'ROI cumulé sur {years}', en: 'Cumulated ROI over {years}' },
    range: {
      fr: 'Gains nets sur l’ensemble des coûts, de {low} à {high} selon les gains.',
      en: 'Net gains over all costs, {low} to {high} depending on the gains.',
    },
    noRange: { fr: 'Gains nets sur l’ensemble des coûts.', en: 'Net gains over all costs.' },
    cost: { fr: 'Coût total', en: 'Total cost' },
    costReading: {
      fr: '{once} une fois, puis {running} par an.',
      en: '{once} once, then {running} a year.',
    },
    gains: { fr: 'Gains', en: 'Gains' },
    gainsReading: {
      fr: '{yearly} par an à plein régime, montée en charge comprise.',
      en: '{yearly} a year at full pace, slow start included.',
    },
    gainsReadingFull: { fr: '{yearly} par an.', en: '{yearly} a year.' },
    firstYear: { fr: 'Première année', en: 'First year' },
    firstYearReading: {
      fr: 'ROI de la première année : {roi}.',
      en: 'ROI of the first year: {roi}.',
    },
    payback: { fr: 'Délai de retour', en: 'Payback' },
    paybackReading: {
      fr: 'Premier mois où le solde cumulé redevient positif.',
      en: 'First month when the cumulated balance turns positive.',
    },
  },
  costs: {
    caption: { fr: 'Coûts par poste', en: 'Costs by item' },
    item: { fr: 'Poste', en: 'Item' },
    amount: { fr: 'Montant', en: 'Amount' },
    period: { fr: 'Fréquence', en: 'Frequency' },
    share: { fr: 'Part', en: 'Share' },
    usual: { fr: 'Part habituelle', en: 'Usual share' },
    maintenance: {
      fr: 'Maintenance ({rate} du coût unique)',
      en: 'Maintenance ({rate} of the one-off cost)',
    },
    once: { fr: 'une fois', en: 'once' },
    yearly: { fr: 'par an', en: 'a year' },
    forgotten: {
      fr: 'Postes encore sans réponse : {factors}.',
      en: 'Items still unanswered: {factors}.',
    },
    note: {
      fr: 'Parts habituelles citées par un guide commercial, non vérifiées.',
      en: 'Usual shares quoted by a commercial guide, not verified.',
    },
  },
  gains: {
    caption: { fr: 'Gains annuels à plein régime', en: 'Yearly gains at full pace' },
    gain: { fr: 'Gain', en: 'Gain' },
    formula: { fr: 'Calcul', en: 'Calculation' },
    low: { fr: 'Prudent', en: 'Cautious' },
    likely: { fr: 'Probable', en: 'Likely' },
    high: { fr: 'Haut', en: 'High' },
    total: { fr: 'Ensemble', en: 'Together' },
    notCounted: { fr: 'non compté', en: 'not counted' },
    named: {
      fr: 'Gains cités et jamais additionnés : {names}.',
      en: 'Gains named and never added up: {names}.',
    },
  },
  balance: {
    alt: {
      fr: 'Solde cumulé : {start} au départ, {end} au mois {last}. {payback}',
      en: 'Cumulated balance: {start} at the start, {end} in month {last}. {payback}',
    },
    back: { fr: 'Retour à zéro au mois {month}.', en: 'Back to zero in month {month}.' },
    never: { fr: 'Pas de retour à zéro sur la durée.', en: 'No return to zero over the horizon.' },
    mark: { fr: 'retour au mois {month}', en: 'payback in month {month}' },
    months: { fr: 'Mois', en: 'Month' },
    band: { fr: 'entre gains prudents et hauts', en: 'between cautious and high gains' },
    caption: {
      fr: 'Solde cumulé, en milliers d’euros',
      en: 'Cumulated balance, thousands of euros',
    },
    captionEuros: { fr: 'Solde cumulé, en euros', en: 'Cumulated balance, euros' },
  },
  shaken: {
    caption: {
      fr: 'Et si on se trompe ? ROI sur {years}',
      en: 'What if we are wrong? ROI over {years}',
    },
  },
  hypotheses: {
    caption: { fr: 'Hypothèses', en: 'Assumptions' },
    what: { fr: 'Hypothèse', en: 'Assumption' },
    basis: { fr: 'Base', en: 'Basis' },
    own: { fr: 'salle', en: 'room' },
    vendor: { fr: 'guide commercial, non vérifié', en: 'commercial guide, not verified' },
  },
  summary: {
    caption: { fr: 'Tous les dossiers', en: 'All business cases' },
    case: { fr: 'Cas', en: 'Case' },
  },
  tools: {
    title: { fr: 'Coût des outils', en: 'Cost of tools' },
    caption: { fr: 'Coût complet sur trois ans', en: 'Full cost over three years' },
    alt: { fr: '{tools}', en: '{tools}' },
    one: { fr: '{tool} : {total}', en: '{tool}: {total}' },
    part: {
      licences: { fr: 'Licences', en: 'Licences' },
      integration: { fr: 'Intégration et matériel', en: 'Integration and hardware' },
      training: { fr: 'Formation', en: 'Training' },
      operation: { fr: 'Exploitation', en: 'Operation' },
      exit: { fr: 'Sortie', en: 'Exit' },
    },
  },
})
