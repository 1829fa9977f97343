import { defineTexts } from '../../../../shared/kernel/text'

export const portfolioTexts = defineTexts({
  title: { fr: 'Tous les dossiers', en: 'All business cases' },
  open: { fr: 'Ouvrir le dossier de {code}', en: 'Open the business case of {code}' },
  table: {
    title: { fr: 'Cas chiffrés', en: 'Cases with figures' },
    label: { fr: 'Dossiers économiques des cas', en: 'Business cases of the cases' },
    case: { fr: 'Cas', en: 'Case' },
    firstYear: { fr: 'Première année', en: 'First year' },
    cost: { fr: 'Coût total', en: 'Total cost' },
    gains: { fr: 'Gains', en: 'Gains' },
    f3: { fr: 'ROI sur la durée', en: 'ROI over the horizon' },
    payback: { fr: 'Délai de retour', en: 'Payback' },
    confidence: { fr: 'Confiance', en: 'Confidence' },
    years: {
      fr: { one: '{count} an', other: '{count} ans' },
      en: { one: '{count} year', other: '{count} years' },
    },
    total: { fr: 'Ensemble', en: 'Together' },
    retained: { fr: 'retenu', en: 'retained' },
    unstated: { fr: 'non précisée', en: 'not stated' },
    mixed: {
      fr: 'Les durées diffèrent d’un dossier à l’autre : les sommes mêlent des horizons.',
      en: 'Horizons differ between cases: the sums mix durations.',
    },
    withoutGains: {
      fr: {
        one: 'Un dossier n’a pas encore de gain : le retour d’ensemble est sous-estimé.',
        other: '{count} dossiers n’ont pas encore de gain : le retour d’ensemble est sous-estimé.',
      },
      en: {
        one: 'One case has no gain yet: the return of the whole is understated.',
        other: '{count} cases have no gain yet: the return of the whole is understated.',
      },
    },
    footnote: {
      fr: 'Confiance : la plus faible parmi les gains comptés. ROI : gains nets sur l’ensemble des coûts.',
      en: 'Confidence: the lowest among the gains that count. ROI: net gains over all costs.',
    },
  },
  chart: {
    title: { fr: 'Coûts et gains', en: 'Costs and gains' },
    cost: { fr: 'Coûts', en: 'Costs' },
    gains: { fr: 'Gains', en: 'Gains' },
    costAlt: { fr: '{case} : {amount} de coûts', en: '{case}: {amount} of costs' },
    gainsAlt: { fr: '{case} : {amount} de gains', en: '{case}: {amount} of gains' },
  },
  budget: {
    title: { fr: 'Première année et enveloppe', en: 'First year and budget' },
    year: { fr: 'Budget {year}', en: 'Budget {year}' },
    envelope: { fr: 'Enveloppe', en: 'Budget' },
    noEnvelope: {
      fr: 'Le profil ne dit pas encore quel budget est prévu pour l’année.',
      en: 'The profile does not say yet which budget is planned for the year.',
    },
    toProfile: { fr: 'Saisir l’enveloppe', en: 'Enter the budget' },
    all: { fr: 'Tous les dossiers', en: 'All cases' },
    alt: {
      fr: 'Première année : {spent}, enveloppe de {envelope}',
      en: 'First year: {spent}, budget of {envelope}',
    },
    left: { fr: 'Il reste {gap} sur {envelope}.', en: '{gap} is left out of {envelope}.' },
    over: {
      fr: 'L’enveloppe de {envelope} est dépassée de {gap}.',
      en: 'The budget of {envelope} is exceeded by {gap}.',
    },
  },
  without: {
    title: { fr: 'Sans dossier', en: 'Without figures' },
    empty: {
      fr: 'Tous les cas retenus ou notés ont un dossier.',
      en: 'Every retained or scored case has figures.',
    },
    start: { fr: 'Chiffrer', en: 'Cost it' },
    startOf: { fr: 'Chiffrer {code}', en: 'Cost {code}' },
    more: {
      fr: { one: 'et un autre', other: 'et {count} autres' },
      en: { one: 'and one other', other: 'and {count} others' },
    },
  },
  none: {
    title: { fr: 'Aucun cas à chiffrer', en: 'No case to cost' },
    text: {
      fr: 'Les cas retenus ou notés apparaîtront ici avec leurs coûts, leurs gains et leur retour.',
      en: 'Retained or scored cases will appear here with their costs, gains and return.',
    },
    action: { fr: 'Ouvrir la matrice', en: 'Open the matrix' },
  },
  checks: { title: { fr: 'À régler', en: 'To settle' } },
})
