import { defineTexts } from '../../../../shared/kernel/text'

export const questionUiTexts = defineTexts({
  title: {
    fr: { one: '{count} question', other: '{count} questions' },
    en: { one: '{count} question', other: '{count} questions' },
  },
  oneAtATime: { fr: 'une à la fois, règles du {date}', en: 'one at a time, rules of {date}' },
  progress: { fr: '{answered} réponses sur {asked}', en: '{answered} answers out of {asked}' },
  group: { fr: '{answered} sur {total}', en: '{answered} of {total}' },
  edit: { fr: 'Modifier', en: 'Change' },
  editLabel: { fr: 'Modifier la réponse : {question}', en: 'Change the answer: {question}' },
  ask: { fr: 'Répondre', en: 'Answer' },
  askLabel: { fr: 'Répondre : {question}', en: 'Answer: {question}' },
  suggested: { fr: 'Suggestion de l’étape 1, à confirmer', en: 'Suggested by step 1, to confirm' },
  suggestedValue: {
    fr: 'L’étape 1 suggère : {value}. À confirmer.',
    en: 'Step 1 suggests: {value}. To be confirmed.',
  },
  validate: { fr: 'Valider la réponse', en: 'Confirm the answer' },
  validateMany: {
    fr: { one: 'Valider {count} point', other: 'Valider {count} points' },
    en: { one: 'Confirm {count} item', other: 'Confirm {count} items' },
  },
  noneOfThem: { fr: 'Aucun de ces points', en: 'None of these' },
  noProduct: { fr: 'Aucun produit', en: 'No product' },
  noChange: { fr: 'Pas de changement', en: 'No change' },
  product: { fr: 'Produit', en: 'Product' },
  number: { fr: 'Nombre', en: 'Number' },
  share: { fr: 'Part, de 0 à 1', en: 'Share, from 0 to 1' },
  date: { fr: 'Date', en: 'Date' },
  elsewhere: {
    w_headcount: {
      fr: 'Cette réponse est celle du profil : elle vaut pour toute l’entreprise.',
      en: 'This answer is that of the profile: it holds for the whole company.',
    },
    d_personal: {
      fr: 'Cette réponse est celle de la fiche du cas : elle change aussi l’étape 1.',
      en: 'This answer is that of the case record: it changes step 1 too.',
    },
    d_wp248: {
      fr: 'Ces critères sont ceux de la fiche du cas : ils changent aussi l’étape 1.',
      en: 'These criteria are those of the case record: they change step 1 too.',
    },
  },
  noToRest: {
    fr: {
      one: 'Non à la dernière question de ce groupe',
      other: 'Non aux {count} questions restantes de ce groupe',
    },
    en: {
      one: 'No to the last question of this group',
      other: 'No to the {count} remaining questions of this group',
    },
  },
  noToRestDone: {
    fr: {
      one: '{count} réponse « non » dans « {group} ».',
      other: '{count} réponses « non » dans « {group} ».',
    },
    en: { one: '{count} “no” in “{group}”.', other: '{count} answers “no” in “{group}”.' },
  },
  allDone: {
    fr: 'Toutes les questions utiles ont une réponse. Vous pouvez encore en modifier.',
    en: 'Every useful question has an answer. You can still change any.',
  },
  keys: {
    fr: 'Touches : O, N, ?',
    en: 'Keys: Y, N, ?',
  },
  keyYes: { fr: 'O', en: 'Y' },
})
