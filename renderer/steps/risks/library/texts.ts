import { defineTexts } from '../../../../shared/kernel/text'

export const libraryTexts = defineTexts({
  title: { fr: 'Bibliothèque de risques', en: 'Risk library' },
  sentence: {
    fr: '{count} risques écrits d’avance, chacun avec ses causes, ses mesures et une cotation de départ.',
    en: '{count} risks ready to use, each with its causes, measures and a starting rating.',
  },
  sentenceOwn: {
    fr: {
      one: '{total} risques écrits d’avance et {count} à vous, chacun avec ses mesures.',
      other: '{total} risques écrits d’avance et {count} à vous, chacun avec ses mesures.',
    },
    en: {
      one: '{total} risks ready to use and {count} of your own, each with its measures.',
      other: '{total} risks ready to use and {count} of your own, each with its measures.',
    },
  },
  back: { fr: 'Revenir au registre', en: 'Back to the register' },
  addNone: { fr: 'Ajouter au registre', en: 'Add to the register' },
  add: {
    fr: { one: 'Ajouter {count} risque', other: 'Ajouter {count} risques' },
    en: { one: 'Add {count} risk', other: 'Add {count} risks' },
  },
  done: {
    fr: {
      one: '{count} risque ajouté pour {where}',
      other: '{count} risques ajoutés pour {where}',
    },
    en: { one: '{count} risk added for {where}', other: '{count} risks added for {where}' },
  },
  target: { fr: 'Pour quel cas d’usage', en: 'For which use case' },
  company: { fr: 'Toute l’entreprise', en: 'The whole company' },
  search: { fr: 'Chercher un risque', en: 'Search for a risk' },
  clearSearch: { fr: 'Effacer la recherche', en: 'Clear the search' },
  family: { fr: 'Famille', en: 'Family' },
  allFamilies: { fr: 'Toutes les familles', en: 'All families' },
  shelf: {
    label: { fr: 'Provenance', en: 'Origin' },
    all: { fr: 'Tout', en: 'All' },
    sextant: { fr: 'Sextant', en: 'Sextant' },
    own: { fr: 'Les vôtres', en: 'Yours' },
  },
  shown: {
    fr: { one: '{count} risque', other: '{count} risques' },
    en: { one: '{count} risk', other: '{count} risks' },
  },
  chosen: {
    fr: { one: '{count} choisi', other: '{count} choisis' },
    en: { one: '{count} chosen', other: '{count} chosen' },
  },
  unselect: { fr: 'Tout désélectionner', en: 'Unselect all' },
  suggested: {
    fr: { one: 'Suggéré pour {code} ({count})', other: 'Suggérés pour {code} ({count})' },
    en: { one: 'Suggested for {code} ({count})', other: 'Suggested for {code} ({count})' },
  },
  others: { fr: 'Les autres risques', en: 'The other risks' },
  choose: { fr: 'Choisir : {title}', en: 'Choose: {title}' },
  inRegister: { fr: 'au registre : {codes}', en: 'in the register: {codes}' },
  own: { fr: 'le vôtre', en: 'yours' },
  moreReasons: {
    fr: { one: '(et {count} autre raison)', other: '(et {count} autres raisons)' },
    en: { one: '(and {count} more reason)', other: '(and {count} more reasons)' },
  },
  why: { fr: 'Pourquoi pour ce cas', en: 'Why for this case' },
  keptMeasures: {
    fr: 'Mesures à reprendre avec le risque',
    en: 'Measures to take with the risk',
  },
  startAt: {
    fr: 'probabilité {probability}, gravité {severity}',
    en: 'probability {probability}, severity {severity}',
  },
  reviewed: { fr: 'Relu le {date}', en: 'Reviewed on {date}' },
  addedOn: { fr: 'Ajouté le {date}', en: 'Added on {date}' },
  nothing: {
    title: { fr: 'Aucun risque ne correspond', en: 'No risk matches' },
    text: {
      fr: 'Essayez un autre mot ou une autre famille.',
      en: 'Try another word or another family.',
    },
    showAll: { fr: 'Tout montrer', en: 'Show all' },
    own: {
      fr: 'Votre bibliothèque est vide : depuis la fiche d’un risque, « Ajouter à ma bibliothèque ».',
      en: 'Your library is empty: from the record of a risk, “Add to my library”.',
    },
  },
  mine: {
    more: { fr: 'Votre bibliothèque', en: 'Your library' },
    save: { fr: 'Enregistrer dans un fichier', en: 'Save to a file' },
    bring: { fr: 'Reprendre d’un fichier', en: 'Bring in from a file' },
    saved: { fr: 'Votre bibliothèque est enregistrée', en: 'Your library is saved' },
    brought: {
      fr: { one: '{count} risque repris', other: '{count} risques repris' },
      en: { one: '{count} risk brought in', other: '{count} risks brought in' },
    },
    fileName: { fr: 'Ma bibliothèque de risques', en: 'My risk library' },
    remove: { fr: 'Retirer de ma bibliothèque', en: 'Remove from my library' },
    removed: { fr: 'Retiré de votre bibliothèque', en: 'Removed from your library' },
    place: {
      fr: 'Gardée sur cet ordinateur, hors des projets. Enregistrez-la dans un fichier pour ne dépendre de rien.',
      en: 'Kept on this computer, outside the projects. Save it to a file so as to depend on nothing.',
    },
  },
  promote: {
    title: { fr: 'Ajouter {code} à votre bibliothèque', en: 'Add {code} to your library' },
    sentence: {
      fr: 'Le texte ci-dessous sort du projet, et rien d’autre. Corrigez-le avant de le garder.',
      en: 'The text below leaves the project, and nothing else. Correct it before keeping it.',
    },
    stays: {
      fr: 'Restent dans le projet : responsable, échéance, preuves, coûts, cas d’usage, outils, personnes touchées et acceptation.',
      en: 'What stays in the project: owner, due date, evidence, costs, use cases, tools, people affected and acceptance.',
    },
    leftIn: {
      fr: 'Ce texte cite encore : {names}.',
      en: 'This text still names: {names}.',
    },
    measures: { fr: 'Mesures, une par ligne', en: 'Measures, one per line' },
    keep: { fr: 'Garder dans ma bibliothèque', en: 'Keep in my library' },
    cancel: { fr: 'Annuler', en: 'Cancel' },
    kept: { fr: '{title} est dans votre bibliothèque', en: '{title} is in your library' },
    missing: { fr: 'Ce risque n’est plus au registre.', en: 'This risk is no longer registered.' },
    family: { fr: 'Famille', en: 'Family' },
    name: { fr: 'Intitulé', en: 'Title' },
    indicator: { fr: 'Indicateur', en: 'Indicator' },
    fileNote: {
      fr: 'Vos risques sont proposés dans tous vos projets sur cet ordinateur.',
      en: 'Your risks are offered in all your projects on this computer.',
    },
  },
})
