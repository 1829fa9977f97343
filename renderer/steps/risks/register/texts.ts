import { defineTexts } from '../../../../shared/kernel/text'

export const registerTexts = defineTexts({
  title: { fr: 'Risques', en: 'Risks' },
  library: { fr: 'Bibliothèque de risques', en: 'Risk library' },
  add: { fr: 'Ajouter un risque', en: 'Add a risk' },
  more: { fr: 'Autres actions', en: 'More actions' },
  openTrash: {
    fr: { one: 'Corbeille ({count} risque)', other: 'Corbeille ({count} risques)' },
    en: { one: 'Trash ({count} risk)', other: 'Trash ({count} risks)' },
  },
  notRated: { fr: 'Pas encore coté', en: 'Not rated yet' },
  notRatedShort: { fr: 'n. c.', en: 'n/r' },
  column: {
    risk: { fr: 'Risque', en: 'Risk' },
    before: { fr: 'Avant', en: 'Before' },
    measure: { fr: 'Mesures', en: 'Measures' },
    after: { fr: 'Après', en: 'After' },
    today: { fr: 'Aujourd’hui', en: 'Today' },
    owner: { fr: 'Resp.', en: 'Owner' },
    status: { fr: 'Suivi', en: 'Status' },
  },
  table: { fr: 'Registre des risques', en: 'Risk register' },
  company: { fr: 'Toute l’entreprise', en: 'Whole company' },
  noMeasure: { fr: 'Aucune mesure décidée', en: 'No measure decided' },
  moreMeasures: {
    fr: { one: 'et {count} autre', other: 'et {count} autres' },
    en: { one: 'and {count} more', other: 'and {count} more' },
  },
  assign: { fr: 'Désigner le responsable de {code}', en: 'Assign the owner of {code}' },
  open: { fr: 'Ouvrir la fiche de {code}', en: 'Open the record of {code}' },
  count: {
    fr: { one: '{count} risque', other: '{count} risques' },
    en: { one: '{count} risk', other: '{count} risks' },
  },
  shown: {
    fr: { one: '{count} risque sur {total}', other: '{count} risques sur {total}' },
    en: { one: '{count} risk of {total}', other: '{count} risks of {total}' },
  },
  means: {
    fr: 'Score moyen : {before} avant, {after} après',
    en: 'Mean score: {before} before, {after} after',
  },
  filter: {
    search: { fr: 'Chercher', en: 'Search' },
    clear: { fr: 'Effacer la recherche', en: 'Clear the search' },
    scope: { fr: 'Périmètre', en: 'Scope' },
    portfolio: { fr: 'Tout le portefeuille', en: 'Whole portfolio' },
    case: { fr: 'Cas {code}, {title}', en: 'Case {code}, {title}' },
    tool: { fr: 'Outil {code}, {name}', en: 'Tool {code}, {name}' },
    family: { fr: 'Famille', en: 'Family' },
    level: { fr: 'Niveau après', en: 'Level after' },
    status: { fr: 'Suivi', en: 'Status' },
    none: { fr: 'Tout montrer', en: 'Show all' },
    clearAll: { fr: 'Retirer les filtres', en: 'Remove the filters' },
    notRated: { fr: 'Pas coté', en: 'Not rated' },
  },
  nothing: {
    title: { fr: 'Aucun risque ne correspond', en: 'No risk matches' },
    text: {
      fr: 'Les filtres cachent les {count} risques du registre.',
      en: 'The filters hide the {count} risks of the register.',
    },
  },
  draft: {
    label: { fr: 'Nouveau risque', en: 'New risk' },
    placeholder: {
      fr: 'Ce qui pourrait arriver, en une phrase',
      en: 'What could happen, in one sentence',
    },
    again: { fr: '{code} ajouté. Le suivant ?', en: '{code} added. The next one?' },
    family: { fr: 'Famille', en: 'Family' },
    keep: { fr: 'Ajouter', en: 'Add' },
    open: { fr: 'Ajouter et ouvrir', en: 'Add and open' },
    close: { fr: 'Terminer', en: 'Finish' },
  },
  empty: {
    title: {
      fr: 'Ce qui pourrait mal tourner, et qui en répond',
      en: 'What could go wrong, and who answers for it',
    },
    text: {
      fr: 'Le registre réunit les risques de chaque cas d’usage, cotés avant et après mesures. Il dit ce qui bloque une mise en service et ce que la direction doit accepter.',
      en: 'The register gathers the risks of each use case, rated before and after measures. It says what blocks going live and what management has to accept.',
    },
    library: { fr: 'Choisir dans la bibliothèque', en: 'Choose from the library' },
    blank: { fr: 'Écrire un premier risque', en: 'Write a first risk' },
    part: {
      choose: { fr: 'Choisir', en: 'Choose' },
      chooseText: {
        fr: 'La bibliothèque propose les risques de chaque cas, avec la raison.',
        en: 'The library proposes the risks of each case, with the reason.',
      },
      rate: { fr: 'Coter', en: 'Rate' },
      rateText: {
        fr: 'Probabilité et gravité de 1 à 5, avec des repères en euros, en jours et en personnes.',
        en: 'Probability and severity from 1 to 5, with anchors in euros, days and people.',
      },
      treat: { fr: 'Traiter', en: 'Treat' },
      treatText: {
        fr: 'Des mesures, un responsable, une date, puis ce qui reste.',
        en: 'Measures, an owner, a date, then what is left.',
      },
    },
  },
  gates: {
    title: { fr: 'Ce qui passe, ce qui bloque', en: 'What passes, what is blocked' },
    sentence: {
      fr: 'Peuvent être mis en service, côté risques : {passing} sur {count}.',
      en: 'May go live, as far as risks go: {passing} of {count}.',
    },
    filter: { fr: 'Voir ses risques', en: 'See its risks' },
    none: {
      fr: 'Aucun cas n’est retenu : les conditions de mise en service apparaîtront ici.',
      en: 'No case is retained: the conditions for going live will appear here.',
    },
  },
  checks: {
    title: { fr: 'À régler', en: 'To settle' },
    blocking: { fr: 'Bloquant', en: 'Blocking' },
    correct: { fr: 'À corriger', en: 'To correct' },
    know: { fr: 'À savoir', en: 'To know' },
    open: { fr: 'Ouvrir', en: 'Open' },
    all: {
      fr: { one: 'Montrer {count} autre point', other: 'Montrer {count} autres points' },
      en: { one: 'Show {count} more point', other: 'Show {count} more points' },
    },
  },
  trash: {
    title: { fr: 'Corbeille des risques', en: 'Trash of risks' },
    sentence: {
      fr: 'Un risque mis à la corbeille garde sa fiche et son numéro pendant 60 jours.',
      en: 'A risk in the trash keeps its record and its number for 60 days.',
    },
    back: { fr: 'Revenir au registre', en: 'Back to the register' },
    removedOn: { fr: 'Mis à la corbeille', en: 'Moved to trash' },
    restore: { fr: 'Reprendre ce risque', en: 'Take this risk back' },
    restored: { fr: '{code} est revenu au registre', en: '{code} is back in the register' },
    empty: { fr: 'La corbeille est vide.', en: 'The trash is empty.' },
  },
  projected: {
    title: { fr: 'À décider aujourd’hui', en: 'To decide today' },
    nothing: {
      fr: 'Rien à décider : aucun risque n’était critique et rien ne reste élevé.',
      en: 'Nothing to decide: no risk was critical and nothing stays high.',
    },
    noOwner: { fr: '{code} · sans responsable', en: '{code} · no owner' },
    owned: { fr: '{code} · {owner}', en: '{code} · {owner}' },
  },
})
