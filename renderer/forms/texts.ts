import { defineTexts } from '../../shared/kernel/text'

export const formTexts = defineTexts({
  clearAnswer: { fr: 'Retirer la réponse : {question}', en: 'Clear the answer: {question}' },
  between: { fr: 'Un nombre entre {min} et {max}.', en: 'A number between {min} and {max}.' },
  atLeast: { fr: 'Un nombre à partir de {min}.', en: 'A number from {min} up.' },
  aNumber: { fr: 'Un nombre.', en: 'A number.' },
  nobody: { fr: 'Personne', en: 'Nobody' },
  choosePerson: { fr: 'Choisir ou ajouter une personne', en: 'Choose or add a person' },
  none: { fr: 'Aucun', en: 'None' },
})
