import { defineTexts } from '../../kernel/text'

/** Names of what the catalogue says about a measure. */
export const measureTexts = defineTexts({
  kind: {
    organisational: { fr: 'Organisation', en: 'Organisational' },
    technical: { fr: 'Technique', en: 'Technical' },
    contractual: { fr: 'Contrat', en: 'Contractual' },
    human: { fr: 'Humain', en: 'Human' },
  },
  lowers: {
    probability: { fr: 'Réduit la probabilité', en: 'Lowers the probability' },
    severity: { fr: 'Réduit la gravité', en: 'Lowers the severity' },
    both: { fr: 'Réduit les deux', en: 'Lowers both' },
  },
  cost: {
    none: { fr: 'Temps interne seulement', en: 'Internal time only' },
    low: { fr: 'Moins de 2 000 €', en: 'Less than €2,000' },
    medium: { fr: 'De 2 000 à 10 000 €', en: '€2,000 to €10,000' },
    high: { fr: 'Plus de 10 000 €', en: 'More than €10,000' },
  },
  owner: {
    management: { fr: 'Direction', en: 'Management' },
    'ai-referent': { fr: 'Référent IA', en: 'AI lead' },
    'case-owner': { fr: 'Responsable du cas', en: 'Owner of the case' },
    'data-owner': { fr: 'Responsable de la donnée', en: 'Data owner' },
    dpo: { fr: 'DPO', en: 'DPO' },
    ciso: { fr: 'Responsable sécurité', en: 'Head of security' },
    it: { fr: 'Informatique', en: 'IT' },
    legal: { fr: 'Juriste', en: 'Legal' },
    hr: { fr: 'Ressources humaines', en: 'Human resources' },
    purchasing: { fr: 'Achats', en: 'Purchasing' },
    finance: { fr: 'Finance', en: 'Finance' },
  },
  fact: {
    kind: { fr: 'Nature', en: 'Kind' },
    lowers: { fr: 'Effet attendu', en: 'Expected effect' },
    cost: { fr: 'Coût habituel', en: 'Usual cost' },
    delay: { fr: 'Délai habituel', en: 'Usual delay' },
    owner: { fr: 'Porté en général par', en: 'Usually carried by' },
    place: { fr: 'Se traite dans', en: 'Dealt with in' },
  },
  delayDays: {
    fr: { one: '{count} jour', other: '{count} jours' },
    en: { one: '{count} day', other: '{count} days' },
  },
  atOnce: { fr: 'Dès la décision', en: 'As soon as decided' },
})
