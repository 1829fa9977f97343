import { defineTexts } from '../../../shared/kernel/text'

export const stepQuestionTexts = defineTexts({
  list: { fr: 'Questions de l’étape', en: 'Questions of the step' },
  progress: {
    fr: '{answered} question sur {counted} a une réponse',
    en: '{answered} of {counted} questions answered',
  },
  progressMany: {
    fr: '{answered} questions sur {counted} ont une réponse',
    en: '{answered} of {counted} questions answered',
  },
  mean: { fr: 'Moyenne des réponses : {mean}', en: 'Mean of the answers: {mean}' },
  noMean: {
    fr: 'La couleur apparaît à la première réponse.',
    en: 'The colour appears with the first answer.',
  },
  leftOut: {
    fr: 'La gravité d’une erreur n’entre pas dans la moyenne : elle n’est ni bonne ni mauvaise.',
    en: 'The severity of an error is left out of the mean: it is neither good nor bad.',
  },
  answered: { fr: 'répondu', en: 'answered' },
  unanswered: { fr: 'sans réponse', en: 'no answer' },
  actionDue: { fr: 'action à prévoir', en: 'action needed' },
  standing: { fr: 'À garder en vue', en: 'To keep in sight' },
  standingHint: {
    fr: 'Hors du décompte de l’étape, à rouvrir à chaque revue.',
    en: 'Not counted in the step, to be reopened at each review.',
  },
  number: { fr: 'Question {number}', en: 'Question {number}' },
  reversed: { fr: 'Ici, « non » est la bonne réponse', en: 'Here, “no” is the good answer' },
  aloud: { fr: 'À dire à voix haute', en: 'To say aloud' },
  why: { fr: 'Pourquoi cette question', en: 'Why this question' },
  howToAsk: { fr: 'Comment la poser', en: 'How to ask it' },
  usualAction: { fr: 'Action habituelle', en: 'Usual action' },
  useAction: { fr: 'Reprendre cette action', en: 'Use this action' },
  details: { fr: 'Commentaire, preuve, action', en: 'Comment, evidence, action' },
  detailsFilled: {
    fr: {
      one: 'Commentaire, preuve, action ({count} rempli)',
      other: 'Commentaire, preuve, action ({count} remplis)',
    },
    en: {
      one: 'Comment, evidence, action ({count} filled)',
      other: 'Comment, evidence, action ({count} filled)',
    },
  },
  comment: { fr: 'Commentaire', en: 'Comment' },
  evidence: { fr: 'Preuve', en: 'Evidence' },
  action: { fr: 'Action', en: 'Action' },
  owner: { fr: 'Responsable de l’action', en: 'Owner of the action' },
  choosePerson: { fr: 'Choisir', en: 'Choose' },
  due: { fr: 'Échéance', en: 'Due date' },
  worst: {
    fr: 'Gravité retenue : {mark} sur 5, {label}. La plus mauvaise facette compte.',
    en: 'Severity kept: {mark} of 5, {label}. The worst facet counts.',
  },
  typed: {
    fr: 'Gravité saisie : {mark} sur 5, {label}. Marquez les facettes pour la détailler.',
    en: 'Severity typed: {mark} of 5, {label}. Mark the facets to detail it.',
  },
  nobody: { fr: 'Personne pour l’instant', en: 'Nobody for now' },
  noBudget: {
    fr: 'Zéro est une réponse : aucune dépense acceptée.',
    en: 'Zero is an answer: no expense accepted.',
  },
})
