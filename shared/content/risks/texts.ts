import { defineTexts } from '../../kernel/text'

/** Names of what the library says about a risk. */
export const libraryTexts = defineTexts({
  fact: {
    cause: { fr: 'Cause', en: 'Cause' },
    event: { fr: 'Événement', en: 'Event' },
    consequence: { fr: 'Conséquence', en: 'Consequence' },
    causes: { fr: 'Causes fréquentes', en: 'Frequent causes' },
    consequences: { fr: 'Conséquences possibles', en: 'Possible consequences' },
    indicator: { fr: 'Signe avant-coureur à suivre', en: 'Early warning to follow' },
    measures: { fr: 'Mesures suggérées', en: 'Suggested measures' },
    facets: { fr: 'Facettes touchées', en: 'Facets concerned' },
    start: { fr: 'Cotation de départ proposée', en: 'Proposed starting rating' },
    references: { fr: 'Références', en: 'References' },
    sectors: { fr: 'Secteurs', en: 'Sectors' },
    aiForms: { fr: 'Formes d’IA', en: 'Forms of AI' },
  },
  startDepends: { fr: 'Dépend du cas', en: 'Depends on the case' },
  toConfirm: { fr: 'à confirmer', en: 'to be confirmed' },
})
