import { defineTexts } from '../../../../shared/kernel/text'

export const readinessTexts = defineTexts({
  title: { fr: 'Prérequis et indépendance', en: 'Prerequisites and independence' },
  empty: {
    title: { fr: 'Aucun outil à vérifier', en: 'No tool to check' },
    text: {
      fr: 'Ces contrôles se font outil par outil. Inscrivez d’abord un outil au registre.',
      en: 'These checks are made tool by tool. First enter a tool in the register.',
    },
    go: { fr: 'Ouvrir le registre', en: 'Open the register' },
  },
  which: { fr: 'Outil', en: 'Tool' },
  prerequisites: { fr: 'Prérequis techniques', en: 'Technical prerequisites' },
  independence: { fr: 'Indépendance', en: 'Independence' },
  answered: { fr: '{answered} sur {total}', en: '{answered} of {total}' },
  reviewed: { fr: 'Dernière évaluation le', en: 'Last reviewed on' },
  toDo: { fr: 'À faire : {what}', en: 'To do: {what}' },
  reference: {
    title: { fr: 'Repères', en: 'References' },
    watch: { fr: 'Évolutions à suivre', en: 'Developments to follow' },
    mining: {
      fr: 'Outils d’analyse de processus cités dans un guide commercial',
      en: 'Process-mining tools quoted in a commercial guide',
    },
    noted: { fr: 'Relevés le {date}.', en: 'Noted on {date}.' },
    strength: { fr: 'Point fort', en: 'Strength' },
    bestFor: { fr: 'Convient à', en: 'Suits' },
    price: { fr: 'Prix annuel', en: 'Yearly price' },
  },
  letter: {
    title: { fr: 'Lettre de questions à l’éditeur', en: 'Letter of questions to the vendor' },
    intro: {
      fr: 'Cochez ce que vous voulez demander. La lettre se compose à côté.',
      en: 'Tick what you want to ask. The letter is composed beside.',
    },
    count: {
      fr: { one: '{count} question', other: '{count} questions' },
      en: { one: '{count} question', other: '{count} questions' },
    },
    all: { fr: 'Tout cocher', en: 'Tick all' },
    none: { fr: 'Tout décocher', en: 'Untick all' },
    language: { fr: 'Langue de la lettre', en: 'Language of the letter' },
    french: { fr: 'Français', en: 'French' },
    english: { fr: 'Anglais', en: 'English' },
    reasons: {
      fr: 'Dire pourquoi nous posons chaque question',
      en: 'Say why we ask each question',
    },
    signatory: { fr: 'Signataire', en: 'Signatory' },
    answerBy: { fr: 'Réponse attendue avant le', en: 'Answer wanted before' },
    copy: { fr: 'Copier la lettre', en: 'Copy the letter' },
    copied: { fr: 'La lettre est dans le presse-papiers', en: 'The letter is in the clipboard' },
    notCopied: {
      fr: 'La copie est refusée ici : sélectionnez le texte de l’aperçu.',
      en: 'Copying is refused here: select the text of the preview.',
    },
    preview: { fr: 'Aperçu de la lettre', en: 'Preview of the letter' },
    noQuestion: {
      fr: 'Aucune question n’est cochée : la lettre est vide.',
      en: 'No question is ticked: the letter is empty.',
    },
  },
})
