import { defineTexts } from '../../../../shared/kernel/text'

export const caseTexts = defineTexts({
  title: { fr: 'Coûts et retour', en: 'Costs and return' },
  choose: { fr: 'Cas à chiffrer', en: 'Case to cost' },
  noFigures: { fr: '{case} (sans dossier)', en: '{case} (no figures)' },
  close: { fr: 'Fermer', en: 'Close' },
  edit: { fr: 'Modifier {name}', en: 'Edit {name}' },
  assumptions: { fr: 'Hypothèses', en: 'Assumptions' },
  export: { fr: 'Exporter le dossier', en: 'Export the case' },
  undo: { fr: 'Annuler', en: 'Undo' },
  none: {
    title: { fr: 'Aucun cas à chiffrer', en: 'No case to cost' },
    text: {
      fr: 'Notez d’abord un cas dans la matrice, ou retenez-le comme pilote : son dossier économique s’ouvrira ici.',
      en: 'First score a case in the matrix, or retain it as a pilot: its business case will open here.',
    },
    action: { fr: 'Ouvrir la matrice', en: 'Open the matrix' },
  },
  start: {
    title: { fr: 'Chiffrer {code}', en: 'Cost {code}' },
    sentence: {
      fr: '{title} n’a pas encore de dossier économique.',
      en: '{title} has no business case yet.',
    },
    text: {
      fr: {
        one: 'Le modèle pose les postes habituels, montants vides, et reprend les prix d’un outil qui sert ce cas.',
        other:
          'Le modèle pose les postes habituels, montants vides, et reprend les prix des {count} outils qui servent ce cas.',
      },
      en: {
        one: 'The template lists the usual items with empty amounts, and takes the prices of one tool that serves this case.',
        other:
          'The template lists the usual items with empty amounts, and takes the prices of the {count} tools that serve this case.',
      },
    },
    textNoTool: {
      fr: 'Le modèle pose les postes habituels, montants vides. Aucun outil du registre n’est lié à ce cas : les licences seront à saisir.',
      en: 'The template lists the usual items with empty amounts. No tool of the register is linked to this case: licences will be typed in.',
    },
    action: { fr: 'Commencer avec le modèle', en: 'Start from the template' },
    done: { fr: 'Dossier de {code} ouvert.', en: 'Business case of {code} opened.' },
    part1: { fr: 'Ce que le cas coûte', en: 'What the case costs' },
    part1Text: {
      fr: 'Une fois, puis chaque année, poste par poste.',
      en: 'Once, then every year, item by item.',
    },
    part2: { fr: 'Ce qu’il rapporte', en: 'What it brings' },
    part2Text: {
      fr: 'En fourchette, avec la confiance de la salle.',
      en: 'As ranges, with the confidence of the room.',
    },
    part3: { fr: 'Quand il se rembourse', en: 'When it pays back' },
    part3Text: {
      fr: 'Et ce qui reste si les coûts dérapent.',
      en: 'And what is left if costs overrun.',
    },
  },
  remove: { fr: 'Supprimer le dossier', en: 'Delete the business case' },
  removed: {
    fr: 'Dossier de {code} mis à la corbeille.',
    en: 'Business case of {code} moved to the trash.',
  },
  blocked: {
    title: { fr: 'Retour non calculé.', en: 'Return not computed.' },
    action: { fr: 'Voir la vérification des heures', en: 'Go to the check of hours' },
  },
  head: {
    label: { fr: 'Chiffres clés', en: 'Key figures' },
    f3: {
      fr: 'ROI sur {years}, gains nets sur coûts',
      en: 'ROI over {years}, net gains over costs',
    },
    range: { fr: 'de {low} à {high}', en: '{low} to {high}' },
    cost: { fr: 'Coût total sur {years}', en: 'Total cost over {years}' },
    gains: { fr: 'Gains sur {years}', en: 'Gains over {years}' },
    firstYear: { fr: 'Première année', en: 'First year' },
    firstYearRoi: { fr: 'ROI {value}', en: 'ROI {value}' },
    more: { fr: 'Voir tous les indicateurs', en: 'Show all indicators' },
    otherTitle: {
      fr: 'Retour : chaque calcul a son nom',
      en: 'Return: each calculation has its name',
    },
    rampless: {
      fr: 'À plein régime d’emblée : {value}.',
      en: 'At full pace from day one: {value}.',
    },
    paybackTitle: { fr: 'Délai de retour', en: 'Payback' },
    years: {
      fr: { one: '{count} an', other: '{count} ans' },
      en: { one: '{count} year', other: '{count} years' },
    },
  },
  balance: {
    title: { fr: 'Solde cumulé', en: 'Cumulated balance' },
    unit: { fr: 'milliers d’euros, par mois', en: 'thousands of euros, by month' },
    unitEuros: { fr: 'euros, par mois', en: 'euros, by month' },
    payback: { fr: 'retour au mois {month}', en: 'payback in month {month}' },
    table: { fr: 'Tableau', en: 'Table' },
    chart: { fr: 'Courbe', en: 'Chart' },
    view: { fr: 'Présentation du solde', en: 'View of the balance' },
    alt: {
      fr: 'Solde cumulé : {start} au départ, retour à zéro au mois {month}, {end} au mois {last}.',
      en: 'Cumulated balance: {start} at the start, back to zero in month {month}, {end} in month {last}.',
    },
    altNever: {
      fr: 'Solde cumulé : {start} au départ, {end} au mois {last}, sans retour à zéro sur la durée.',
      en: 'Cumulated balance: {start} at the start, {end} in month {last}, without a return to zero over the horizon.',
    },
    byMonth: { fr: 'Solde mois par mois', en: 'Balance month by month' },
    month: { fr: 'Mois', en: 'Month' },
    low: { fr: 'Gains bas', en: 'Low gains' },
    planned: { fr: 'Prévu', en: 'Planned' },
    high: { fr: 'Gains hauts', en: 'High gains' },
    empty: {
      fr: 'Le solde se dessine dès qu’un coût et un gain sont chiffrés.',
      en: 'The balance is drawn once one cost and one gain have amounts.',
    },
  },
  whatIf: {
    title: { fr: 'Et si on se trompe ?', en: 'What if we are wrong?' },
    aside: { fr: 'ROI sur {years}', en: 'ROI over {years}' },
    empty: {
      fr: 'Les quatre essais attendent un coût et un gain chiffrés.',
      en: 'The four tests wait for one cost and one gain with amounts.',
    },
    rests: { fr: 'Sur quoi repose le calcul', en: 'What the calculation rests on' },
    all: {
      fr: { one: 'Voir l’hypothèse', other: 'Les {count} hypothèses' },
      en: { one: 'See the assumption', other: 'All {count} assumptions' },
    },
  },
  volumes: {
    title: { fr: 'Trois volumes', en: 'Three volumes' },
    aside: {
      fr: 'ce qui suit l’activité est multiplié',
      en: 'what follows activity is multiplied',
    },
    row: { fr: 'Résultat', en: 'Result' },
    factor: { fr: 'Multiplicateur', en: 'Multiplier' },
    cost: { fr: 'Coût total', en: 'Total cost' },
    gains: { fr: 'Gains', en: 'Gains' },
    roi: { fr: 'ROI sur la durée', en: 'ROI over the horizon' },
    payback: { fr: 'Délai de retour', en: 'Payback' },
    multiplier: { fr: 'Multiplicateur, {name}', en: 'Multiplier, {name}' },
  },
  plan: {
    title: { fr: 'Cadre du calcul', en: 'Frame of the calculation' },
    years: { fr: 'Durée', en: 'Horizon' },
    yearsUnit: { fr: 'ans', en: 'years' },
    short: {
      fr: 'Sous trois ans, la maintenance et les renouvellements disparaissent du calcul.',
      en: 'Below three years, maintenance and renewals vanish from the calculation.',
    },
    maintenance: { fr: 'Maintenance annuelle', en: 'Yearly maintenance' },
    maintenanceHint: {
      fr: 'du coût unique ; {low} à {high} d’ordinaire',
      en: 'of the one-off cost; usually {low} to {high}',
    },
    growth: { fr: 'Hausse du coût courant', en: 'Growth of running cost' },
    perYear: { fr: 'par an', en: 'a year' },
    ramp: { fr: 'Montée en charge la première année', en: 'Slow start in the first year' },
    rampHint: {
      fr: '{share} des gains la première année',
      en: '{share} of the gains in the first year',
    },
    bracket: {
      fr: 'Première année de {total} : {bracket}. {scope}.',
      en: 'First year of {total}: {bracket}. {scope}.',
    },
    bracketRange: { fr: '{bracket} ({low} à {high})', en: '{bracket} ({low} to {high})' },
    vendor: {
      fr: 'Tranches citées par un guide commercial, non vérifiées.',
      en: 'Brackets quoted by a commercial guide, not verified.',
    },
    stressed: {
      fr: 'Avec un dépassement de {overrun} : {total} la première année.',
      en: 'With an overrun of {overrun}: {total} in the first year.',
    },
  },
  delivery: {
    title: { fr: 'Mise en place', en: 'Implementation' },
    months: { fr: 'Durée prévue', en: 'Planned length' },
    monthsUnit: { fr: 'mois', en: 'months' },
    departments: { fr: 'Services concernés', en: 'Departments involved' },
    route: { fr: 'Voie technique', en: 'Technical route' },
    routeNone: { fr: 'À décider', en: 'To be decided' },
    plugin: { fr: 'Extension d’un outil', en: 'Extension of a tool' },
    api: { fr: 'Interface développée', en: 'Interface of our own' },
    companyWide: { fr: 'Dans toute l’entreprise', en: 'Across the whole company' },
  },
  capacity: {
    title: { fr: 'Les heures existent-elles ?', en: 'Do the hours exist?' },
    fte: { fr: 'Effectif de l’équipe', en: 'Staff of the team' },
    fteUnit: { fr: 'ETP', en: 'FTE' },
    hours: { fr: 'Heures productives', en: 'Productive hours' },
    hoursUnit: { fr: 'h par an', en: 'h a year' },
    volume: { fr: 'Dossiers traités', en: 'Cases handled' },
    perYear: { fr: 'par an', en: 'a year' },
    before: { fr: 'Durée avant', en: 'Time before' },
    after: { fr: 'Durée après', en: 'Time after' },
    hourEach: { fr: 'h chacun', en: 'h each' },
    payroll: { fr: 'Masse salariale', en: 'Payroll' },
    take: { fr: 'Reprendre le gain de temps', en: 'Take from the time gain' },
    taken: {
      fr: 'Volume et durées repris du gain de temps.',
      en: 'Volume and times taken from the time gain.',
    },
    explanation: { fr: 'Explication de l’écart', en: 'Explanation of the gap' },
  },
})
