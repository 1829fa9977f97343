import { defineTexts } from '../../../shared/kernel/text'

export const screenTexts = defineTexts({
  loading: { fr: 'Chargement', en: 'Loading' },
  tabs: {
    label: { fr: 'Pages de l’étape 1', en: 'Pages of step 1' },
    register: { fr: 'Registre', en: 'Register' },
    matrix: { fr: 'Matrice', en: 'Matrix' },
    pilot: { fr: 'Pilote', en: 'Pilot' },
    ideas: { fr: 'Idées', en: 'Ideas' },
  },
})
