import { defineTexts } from '../kernel/text'

/** Words of step 3 that its screens and documents share, by the values of `domain/tool` and of its rules. */
export const toolsVocabulary = defineTexts({
  gate: {
    allowed: { fr: 'Approbation possible', en: 'May be approved' },
    blocked: {
      fr: { one: 'Il manque {count} condition', other: 'Il manque {count} conditions' },
      en: { one: '{count} condition missing', other: '{count} conditions missing' },
    },
  },
  condition: {
    'security-compliance': {
      label: { fr: 'Exigences du métier satisfaites', en: 'Sector requirements met' },
      short: { fr: 'exigences du métier', en: 'sector requirements' },
      fix: {
        fr: 'Obtenir une preuve écrite de l’éditeur, puis répondre « oui » dans Règles.',
        en: 'Obtain written evidence from the vendor, then answer “yes” under Rules.',
      },
    },
    rights: {
      label: { fr: 'Droits et limites définis', en: 'Rights and limits defined' },
      short: { fr: 'droits et limites', en: 'rights and limits' },
      fix: {
        fr: 'Écrire qui peut s’en servir et avec quelles données, puis répondre « oui » dans Règles.',
        en: 'Write down who may use it and with which data, then answer “yes” under Rules.',
      },
    },
    'ai-referent': {
      label: { fr: 'Référent IA nommé', en: 'AI lead named' },
      short: { fr: 'référent IA', en: 'AI lead' },
      fix: {
        fr: 'Nommer la personne qui gère ses licences.',
        en: 'Name the person who manages its licences.',
      },
    },
    budget: {
      label: { fr: 'Budget accepté', en: 'Budget accepted' },
      short: { fr: 'budget accepté', en: 'accepted budget' },
      fix: {
        fr: 'Saisir le montant accepté par an ; zéro compte.',
        en: 'Enter the amount accepted per year; zero counts.',
      },
    },
    'processor-contract': {
      label: {
        fr: 'Contrat de sous-traitance, ou aucune donnée personnelle',
        en: 'Processor contract, or no personal data',
      },
      short: { fr: 'contrat de sous-traitance', en: 'processor contract' },
      fix: {
        fr: 'Faire signer le contrat (article 28 du RGPD), ou exclure avec certitude toute donnée personnelle.',
        en: 'Have the contract signed (Article 28 of the GDPR), or rule out personal data for certain.',
      },
    },
    'risk-assessment': {
      label: { fr: 'Risques des cas servis évalués', en: 'Risks of the cases served assessed' },
      short: { fr: 'risques des cas servis', en: 'risks of the cases served' },
      fix: {
        fr: 'Évaluer à l’étape 2 les risques des cas en pilote ou en service que l’outil sert.',
        en: 'Assess in step 2 the risks of the cases on trial or live that the tool serves.',
      },
    },
  },
  part: {
    licences: { fr: 'Licences et usage', en: 'Licences and usage' },
    integration: { fr: 'Intégration et matériel', en: 'Integration and hardware' },
    training: { fr: 'Formation', en: 'Training' },
    operation: { fr: 'Exploitation', en: 'Operation' },
    exit: { fr: 'Sortie', en: 'Exit' },
  },
  useOf: {
    green: { fr: 'Bien employées', en: 'Well used' },
    amber: { fr: 'À revoir', en: 'To be reviewed' },
    red: { fr: 'Peu employées', en: 'Little used' },
    grey: { fr: 'Non évaluées', en: 'Not assessed' },
  },
  hosting: {
    proprietary: { fr: 'Propriétaire, hébergé', en: 'Proprietary, hosted' },
    hybrid: { fr: 'Mixte', en: 'Hybrid' },
    'self-hosting': { fr: 'Auto-hébergement', en: 'Self-hosting' },
  },
  /** For a narrow column. */
  hostedBy: {
    proprietary: { fr: 'Chez le fournisseur', en: 'By the vendor' },
    hybrid: { fr: 'Mixte', en: 'Hybrid' },
    'self-hosted': { fr: 'Sur vos serveurs', en: 'On your servers' },
  },
  place: {
    fr: { fr: 'France', en: 'France' },
    eu: { fr: 'Union européenne', en: 'European Union' },
    'outside-eu': { fr: 'Hors Union', en: 'Outside the EU' },
    internal: { fr: 'Entreprise', en: 'In house' },
  },
})
