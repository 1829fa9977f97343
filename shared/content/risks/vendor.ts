import { FIRST_EDITION, type LibraryRisk } from './risk'

export const vendorRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.vendor.lock-in',
    family: 'vendor',
    title: { fr: 'Dépendance critique', en: 'Hard-to-replace vendor' },
    scenario: {
      cause: {
        fr: 'Le travail quotidien repose sur un seul fournisseur.',
        en: 'Daily work rests on a single supplier.',
      },
      event: {
        fr: 'Il cesse, change ses conditions ou devient trop cher.',
        en: 'It stops, changes its terms or becomes too expensive.',
      },
      consequence: {
        fr: 'L’entreprise ne peut pas partir sans tout refaire.',
        en: 'The company cannot leave without redoing everything.',
      },
    },
    causes: [
      { fr: 'Format d’export fermé', en: 'Closed export format' },
      { fr: 'Réglages et invites non sauvegardés', en: 'Settings and prompts not saved' },
    ],
    consequences: [
      { fr: 'Plusieurs semaines d’arrêt partiel', en: 'Several weeks of partial stoppage' },
      { fr: 'Coût de reprise non prévu', en: 'Takeover cost not planned' },
    ],
    indicator: { fr: 'Date du dernier essai d’export', en: 'Date of the last export trial' },
    measures: [
      'measure.exit-plan',
      'measure.abstraction-layer',
      'measure.multi-vendor',
      'measure.open-api',
      'measure.contract-terms',
    ],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: [
      'data-act.switching',
      'nist-rmf.govern-6',
      'nist-rmf.map-4',
      'nist-rmf.manage-3',
      'nist-genai.value-chain',
    ],
    sources: ['S2', 'S1', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.vendor.price',
    family: 'vendor',
    title: { fr: 'Hausse des tarifs', en: 'Price rises / volume pricing' },
    scenario: {
      cause: {
        fr: 'Le prix dépend du volume ou d’un tarif de lancement.',
        en: 'The price depends on volume or on an introductory rate.',
      },
      event: { fr: 'Il augmente après l’adoption.', en: 'It rises after adoption.' },
      consequence: { fr: 'Le gain attendu disparaît.', en: 'The expected gain disappears.' },
    },
    causes: [
      { fr: 'Pas de clause de révision', en: 'No revision clause' },
      { fr: 'Usage qui croît plus vite que prévu', en: 'Use growing faster than planned' },
    ],
    consequences: [
      { fr: 'Budget dépassé', en: 'Budget exceeded' },
      { fr: 'Choix entre payer et arrêter', en: 'Choice between paying and stopping' },
    ],
    indicator: {
      fr: 'Coût unitaire par dossier, trimestre après trimestre',
      en: 'Unit cost per case, quarter after quarter',
    },
    measures: [
      'measure.exit-plan',
      'measure.budget-cap',
      'measure.licence-review',
      'measure.multi-vendor',
    ],
    facets: ['quality'],
    start: { probability: 4, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-6', 'nist-rmf.manage-3'],
    sources: ['S1', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.vendor.availability',
    family: 'vendor',
    title: { fr: 'Indisponibilité ou arrêt du service', en: 'Outage or discontinued service' },
    scenario: {
      cause: {
        fr: 'Le service du fournisseur tombe en panne ou s’arrête.',
        en: 'The supplier’s service fails or is discontinued.',
      },
      event: {
        fr: 'Les équipes n’ont plus accès à l’outil.',
        en: 'The teams no longer have access to the tool.',
      },
      consequence: {
        fr: 'Le travail s’interrompt et les délais glissent.',
        en: 'Work stops and deadlines slip.',
      },
    },
    causes: [
      { fr: 'Engagement de disponibilité absent', en: 'No availability commitment' },
      { fr: 'Éditeur jeune ou racheté', en: 'Young or acquired vendor' },
    ],
    consequences: [
      { fr: 'Clients servis en retard', en: 'Customers served late' },
      { fr: 'Savoir-faire manuel à retrouver', en: 'Manual know-how to recover' },
    ],
    indicator: { fr: 'Heures d’indisponibilité par mois', en: 'Hours of unavailability per month' },
    measures: [
      'measure.fallback',
      'measure.multi-vendor',
      'measure.exit-plan',
      'measure.contract-terms',
    ],
    facets: ['quality', 'safety'],
    start: { probability: 3, severity: null },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.manage-2.4', 'nist-rmf.map-4', 'nist-rmf.manage-3'],
    sources: ['S2', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.vendor.ban',
    family: 'vendor',
    title: { fr: 'Interdiction de l’outil en Europe', en: 'Tool prohibited in the EU' },
    scenario: {
      cause: {
        fr: 'Une autorité restreint l’outil ou son transfert de données.',
        en: 'An authority restricts the tool or its data transfers.',
      },
      event: {
        fr: 'L’usage devient interdit à bref délai.',
        en: 'The use becomes forbidden at short notice.',
      },
      consequence: {
        fr: 'L’entreprise doit remplacer l’outil en urgence.',
        en: 'The company has to replace the tool in a hurry.',
      },
    },
    causes: [
      {
        fr: 'Fournisseur hors d’Europe sans représentant',
        en: 'Supplier outside Europe without a representative',
      },
      { fr: 'Procédures déjà en cours', en: 'Proceedings already under way' },
    ],
    consequences: [
      { fr: 'Arrêt du cas d’usage', en: 'Use case stopped' },
      { fr: 'Investissement perdu', en: 'Investment lost' },
    ],
    indicator: {
      fr: 'Procédures connues visant nos fournisseurs',
      en: 'Known proceedings against our suppliers',
    },
    measures: [
      'measure.regulatory-watch',
      'measure.exit-plan',
      'measure.fallback',
      'measure.multi-vendor',
    ],
    facets: ['compliance'],
    start: { probability: 2, severity: 4 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-1', 'nist-rmf.govern-6', 'nist-rmf.manage-3'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.vendor.interest',
    family: 'vendor',
    title: {
      fr: 'Intérêts commerciaux du fournisseur',
      en: 'Vendor sells at the expense of safety',
    },
    scenario: {
      cause: {
        fr: 'Le fournisseur vend vite et présente ses meilleurs résultats.',
        en: 'The supplier sells fast and shows its best results.',
      },
      event: {
        fr: 'Les limites et les risques sont passés sous silence.',
        en: 'Limits and risks are left unsaid.',
      },
      consequence: {
        fr: 'L’entreprise achète un outil inadapté ou peu sûr.',
        en: 'The company buys a tool that is unsuitable or unsafe.',
      },
    },
    causes: [
      { fr: 'Essai conduit par le vendeur', en: 'Trial run by the seller' },
      { fr: 'Références non vérifiées', en: 'References not checked' },
    ],
    consequences: [
      { fr: 'Remplacement prématuré', en: 'Early replacement' },
      { fr: 'Mesures de sécurité à ajouter ensuite', en: 'Security measures to add later' },
    ],
    indicator: {
      fr: 'Questions au fournisseur restées sans réponse',
      en: 'Questions to the supplier left unanswered',
    },
    measures: [
      'measure.independent-evaluation',
      'measure.real-conditions-pilot',
      'measure.contract-terms',
    ],
    facets: ['quality', 'safety'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-6', 'nist-rmf.map-4'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.vendor.region',
    family: 'vendor',
    title: {
      fr: 'Changement de région ou de sous-traitant',
      en: 'Change of region or subprocessor',
    },
    scenario: {
      cause: {
        fr: 'Le fournisseur déplace ses serveurs ou change de sous-traitant.',
        en: 'The supplier moves its servers or changes subprocessor.',
      },
      event: {
        fr: 'Les données quittent la région prévue au contrat.',
        en: 'The data leave the region set in the contract.',
      },
      consequence: {
        fr: 'Un engagement envers un client ou le RGPD n’est plus tenu.',
        en: 'A commitment to a customer or the GDPR is no longer met.',
      },
    },
    causes: [
      { fr: 'Clause d’information préalable absente', en: 'No prior-notice clause' },
      { fr: 'Bascule automatique en cas de charge', en: 'Automatic switch under load' },
    ],
    consequences: [
      { fr: 'Client à informer', en: 'Customer to inform' },
      { fr: 'Contrat à renégocier', en: 'Contract to renegotiate' },
    ],
    indicator: {
      fr: 'Date de la dernière vérification de la région',
      en: 'Date of the last check of the region',
    },
    measures: [
      'measure.eu-hosting',
      'measure.contract-terms',
      'measure.settings-watch',
      'measure.exit-plan',
    ],
    facets: ['compliance'],
    start: { probability: 2, severity: 3 },
    aiForms: [],
    sectors: ['public-sector', 'health', 'finance'],
    references: ['gdpr.28', 'gdpr.44', 'nist-rmf.govern-6', 'nist-rmf.map-4', 'nist-rmf.manage-3'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
