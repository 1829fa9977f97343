import { defineTexts } from '../../kernel/text'

/** Words for what the classifier answers, shared by screens, documents and the command line. */
export const lawLabels = defineTexts({
  tier: {
    'out-of-scope': { fr: 'Hors du règlement', en: 'Outside the Act' },
    'not-ai': { fr: 'Pas un système d’IA', en: 'Not an AI system' },
    prohibited: { fr: 'Interdit', en: 'Prohibited' },
    'high-risk': { fr: 'Haut risque', en: 'High risk' },
    'high-risk-section-b': {
      fr: 'Haut risque, produit de la section B',
      en: 'High risk, section B product',
    },
    'derogated-6-3': {
      fr: 'Sorti du haut risque (article 6(3))',
      en: 'Out of high risk (Article 6(3))',
    },
    transparency: { fr: 'Transparence', en: 'Transparency' },
    minimal: { fr: 'Minimal', en: 'Minimal' },
    gpai: { fr: 'Modèle à usage général', en: 'General-purpose model' },
    'needs-human': { fr: 'À trancher par une personne', en: 'For a person to decide' },
  },
  role: {
    provider: { fr: 'fournisseur', en: 'provider' },
    deployer: { fr: 'déployeur', en: 'deployer' },
    importer: { fr: 'importateur', en: 'importer' },
    distributor: { fr: 'distributeur', en: 'distributor' },
    none: { fr: 'aucun', en: 'none' },
    unknown: { fr: 'à préciser', en: 'to be settled' },
  },
  who: {
    provider: { fr: 'fournisseur', en: 'provider' },
    deployer: { fr: 'déployeur', en: 'deployer' },
    importer: { fr: 'importateur', en: 'importer' },
    distributor: { fr: 'distributeur', en: 'distributor' },
    controller: { fr: 'responsable du traitement', en: 'data controller' },
    employer: { fr: 'employeur', en: 'employer' },
    anyone: { fr: 'toute personne', en: 'anyone' },
  },
  state: {
    applies: { fr: 's’applique aujourd’hui', en: 'applies today' },
    later: { fr: 'à venir', en: 'to come' },
    uncertain: { fr: 'à confirmer', en: 'to be confirmed' },
  },
  grade: {
    A: { fr: 'Fiabilité A', en: 'Grade A' },
    B: { fr: 'Fiabilité B', en: 'Grade B' },
    U: { fr: 'À confirmer', en: 'To be confirmed' },
  },
  dpia: {
    required: { fr: 'requise', en: 'required' },
    consider: { fr: 'à envisager', en: 'to be considered' },
    not: { fr: 'non requise', en: 'not required' },
  },
  yesNo: { yes: { fr: 'oui', en: 'yes' }, no: { fr: 'non', en: 'no' } },
  gate: {
    company: { fr: 'à répondre en interne', en: 'to be answered in-house' },
    lawyer: { fr: 'à soumettre à un juriste', en: 'to be put to a lawyer' },
  },
})
