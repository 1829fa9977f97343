import { defineTexts } from '../../../shared/kernel/text'

export const screenTexts = defineTexts({
  loading: { fr: 'Chargement', en: 'Loading' },
  tabs: {
    label: { fr: 'Pages de l’étape 2', en: 'Pages of step 2' },
    register: { fr: 'Carte et registre', en: 'Map and register' },
    law: { fr: 'Règlement IA', en: 'AI Act' },
    privacy: { fr: 'Données et CSE', en: 'Data and works council' },
    compliance: { fr: 'Conformité', en: 'Compliance' },
    fallback: { fr: 'Sans IA', en: 'Without AI' },
    incidents: { fr: 'Incidents', en: 'Incidents' },
    questions: { fr: 'Questions', en: 'Questions' },
  },
})
