import { defineTexts } from '../../../shared/kernel/text'

export const screenTexts = defineTexts({
  loading: { fr: 'Chargement', en: 'Loading' },
  removed: { fr: '« {name} » est dans la corbeille', en: '“{name}” is in the trash' },
  mark: {
    given: {
      fr: '{name} : {mark} sur 5. Touches 1 à 5 pour noter.',
      en: '{name}: {mark} of 5. Keys 1 to 5 to mark.',
    },
    none: {
      fr: '{name} : sans note. Touches 1 à 5 pour noter.',
      en: '{name}: no mark. Keys 1 to 5 to mark.',
    },
    clear: { fr: 'Retirer la note', en: 'Remove the mark' },
  },
  notGiven: { fr: 'n. c.', en: 'n/a' },
  tabs: {
    label: { fr: 'Pages de l’étape 3', en: 'Pages of step 3' },
    register: { fr: 'Registre', en: 'Register' },
    compare: { fr: 'Comparaison', en: 'Comparison' },
    choices: { fr: 'Choix techniques', en: 'Technical choices' },
    sources: { fr: 'Sources de données', en: 'Data sources' },
    readiness: { fr: 'Prérequis et indépendance', en: 'Prerequisites and independence' },
    questions: { fr: 'Questions', en: 'Questions' },
  },
})
