import { defineTexts } from '../../../../shared/kernel/text'

export const respondentTexts = defineTexts({
  title: { fr: 'Répondants', en: 'Respondents' },
  situation: {
    none: {
      fr: 'Personne n’est encore inscrit : cinq feuilles au moins donnent un résultat.',
      en: 'Nobody is listed yet: at least five sheets give a result.',
    },
    some: {
      fr: {
        one: 'Une personne inscrite, {filled} feuille commencée.',
        other: '{count} personnes inscrites, {filled} feuilles commencées.',
      },
      en: {
        one: 'One person listed, {filled} sheet begun.',
        other: '{count} people listed, {filled} sheets begun.',
      },
    },
    tooFew: {
      fr: 'Aucun résultat avant cinq feuilles.',
      en: 'No result before five sheets.',
    },
  },
  together: {
    title: { fr: 'Cet audit se répond ensemble', en: 'This audit is answered together' },
    text: {
      fr: 'La salle retient une réponse par question. Pour comparer des points de vue, donnez une feuille à chaque personne : les réponses déjà retenues par la salle sont gardées.',
      en: 'The room settles on one answer a question. To compare points of view, give each person a sheet: answers the room has settled on are kept.',
    },
    switch: { fr: 'Donner une feuille à chaque personne', en: 'Give each person a sheet' },
    answer: { fr: 'Répondre ensemble', en: 'Answer together' },
  },
  privacy: {
    title: { fr: 'Ce qui est montré.', en: 'What is shown.' },
    text: {
      fr: 'Aucun chiffre pour moins de cinq personnes, ni à l’écran, ni dans un document. Un pseudonyme suffit. Une feuille ne s’ouvre pas en projection.',
      en: 'No figure for fewer than five people, on screen or in a document. A pseudonym is enough. A sheet does not open while projecting.',
    },
    limit: {
      fr: 'Cinq personnes qui répondent toutes pareil se devinent à leur moyenne : dites-le avant de commencer.',
      en: 'Five people who all answer alike are known by their mean: say so before starting.',
    },
  },
  list: {
    title: { fr: 'Une feuille par personne', en: 'A sheet per person' },
    label: { fr: 'Répondants et leur feuille', en: 'Respondents and their sheet' },
    name: { fr: 'Nom ou pseudonyme', en: 'Name or pseudonym' },
    group: { fr: 'Groupe', en: 'Group' },
    progress: { fr: 'Réponses', en: 'Answers' },
    sheet: { fr: 'Feuille', en: 'Sheet' },
    answers: { fr: '{answered} sur {total}', en: '{answered} of {total}' },
    nameOf: { fr: 'Nom, ligne {row}', en: 'Name, row {row}' },
    groupOf: { fr: 'Groupe, ligne {row}', en: 'Group, row {row}' },
    fill: { fr: 'Remplir', en: 'Fill in' },
    fillOf: { fr: 'Remplir la feuille de {name}', en: 'Fill in the sheet of {name}' },
    remove: { fr: 'Retirer {name}', en: 'Remove {name}' },
    removed: {
      fr: '{name} est retiré, avec sa feuille.',
      en: '{name} is removed, with the sheet.',
    },
    add: { fr: 'Ajouter une personne', en: 'Add a person' },
    paste: { fr: 'Coller une liste', en: 'Paste a list' },
    unnamed: { fr: 'Répondant {row}', en: 'Respondent {row}' },
    groupHint: { fr: 'Atelier, Bureau, Direction…', en: 'Workshop, Office, Management…' },
  },
  paste: {
    title: { fr: 'Coller une liste de répondants', en: 'Paste a list of respondents' },
    sentence: {
      fr: 'Une personne par ligne : le nom ou un pseudonyme, puis le groupe dans une deuxième colonne ou après un point-virgule.',
      en: 'One person a line: the name or a pseudonym, then the group in a second column or after a semicolon.',
    },
    field: { fr: 'Liste', en: 'List' },
    placeholder: { fr: 'R01 ; Atelier\nR02 ; Bureau', en: 'R01 ; Workshop\nR02 ; Office' },
    nothing: { fr: 'Aucune personne à ajouter.', en: 'Nobody to add.' },
    ready: {
      fr: { one: '{count} personne à ajouter.', other: '{count} personnes à ajouter.' },
      en: { one: '{count} person to add.', other: '{count} people to add.' },
    },
    add: {
      fr: { one: 'Ajouter {count} personne', other: 'Ajouter {count} personnes' },
      en: { one: 'Add {count} person', other: 'Add {count} people' },
    },
    added: {
      fr: { one: '{count} personne ajoutée.', other: '{count} personnes ajoutées.' },
      en: { one: '{count} person added.', other: '{count} people added.' },
    },
    left: { fr: 'Lignes laissées de côté', en: 'Lines left out' },
    twice: {
      fr: 'Ligne {line} : {text} est déjà dans la liste et compterait double.',
      en: 'Line {line}: {text} is already in the list and would count twice.',
    },
    'too-long': {
      fr: 'Ligne {line} : {text} est trop long.',
      en: 'Line {line}: {text} is too long.',
    },
    cancel: { fr: 'Annuler', en: 'Cancel' },
    close: { fr: 'Fermer', en: 'Close' },
  },
  sheet: {
    title: { fr: 'Feuille de {name}', en: 'Sheet of {name}' },
    situation: {
      fr: {
        one: '{count} réponse sur {total}. Les niveaux de la salle ne sont pas montrés ici.',
        other: '{count} réponses sur {total}. Les niveaux de la salle ne sont pas montrés ici.',
      },
      en: {
        one: '{count} answer out of {total}. The levels of the room are not shown here.',
        other: '{count} answers out of {total}. The levels of the room are not shown here.',
      },
    },
    back: { fr: 'Revenir à la liste', en: 'Back to the list' },
    done: { fr: 'Terminer la feuille', en: 'Finish the sheet' },
    nextDimension: { fr: 'Dimension suivante : {name}', en: 'Next dimension: {name}' },
    dimensions: { fr: 'Dimensions de la feuille', en: 'Dimensions of the sheet' },
    unknown: { fr: 'Je ne sais pas', en: 'Don’t know' },
    na: { fr: 'Sans objet', en: 'Not applicable' },
    hidden: {
      title: { fr: 'Une feuille ne se projette pas', en: 'A sheet is not projected' },
      text: {
        fr: 'Elle ne regarde que la personne qui la remplit. Quittez la projection pour la reprendre.',
        en: 'It only concerns the person who fills it in. Leave the projection to go on.',
      },
    },
  },
})
