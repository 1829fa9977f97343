import { defineTexts } from '../../../shared/kernel/text'

export const screenTexts = defineTexts({
  loading: { fr: 'Chargement', en: 'Loading' },
  tabs: {
    label: { fr: 'Pages des coûts', en: 'Pages of the costs' },
    case: { fr: 'Dossier d’un cas', en: 'One case' },
    portfolio: { fr: 'Tous les cas', en: 'All cases' },
    tools: { fr: 'Coût des outils', en: 'Cost of tools' },
  },
})
