import { defineTexts } from '../../../shared/kernel/text'

export const screenTexts = defineTexts({
  loading: { fr: 'Chargement', en: 'Loading' },
  tabs: {
    label: { fr: 'Pages de l’audit', en: 'Pages of the audit' },
    questions: { fr: 'Questionnaire', en: 'Questionnaire' },
    result: { fr: 'Résultat', en: 'Result' },
    respondents: { fr: 'Répondants', en: 'Respondents' },
  },
})
