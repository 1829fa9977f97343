import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const qualityIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.quality.docs',
    function: 'quality',
    title: { fr: 'Documentation qualité du support', en: 'Quality documents for support' },
    problem: {
      fr: 'Les procédures existent mais ne suivent pas les pratiques.',
      en: 'Procedures exist but do not follow practice.',
    },
    data: {
      fr: 'Procédures, enregistrements, audits, tickets',
      en: 'Procedures, records, audits, tickets',
    },
    benefit: {
      fr: 'Documents à jour, audits plus sereins',
      en: 'Current documents, calmer audits',
    },
    risk: {
      fr: 'Une procédure générée que personne n’a validée',
      en: 'A generated procedure nobody has approved',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un projet de texte interne, relu par une personne, ne demande en général pas de mention.',
      en: 'An internal draft reviewed by a person usually needs no label.',
    },
    plainAutomation: 'no',
    source: 'S0',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.quality.nonconformities',
    function: 'quality',
    title: { fr: 'Analyse des non-conformités', en: 'Analysis of non-conformities' },
    problem: {
      fr: 'Les mêmes écarts reviennent sous des mots différents.',
      en: 'The same deviations come back under different words.',
    },
    data: {
      fr: 'Fiches de non-conformité, actions, retours clients',
      en: 'Non-conformity sheets, actions, customer returns',
    },
    benefit: {
      fr: 'Causes récurrentes visibles, actions regroupées',
      en: 'Recurring causes visible, actions grouped',
    },
    risk: { fr: 'Une corrélation prise pour une cause', en: 'A correlation taken for a cause' },
    aiForm: 'analytic',
    sectors: ['manufacturing', 'agri-food', 'medical-devices', 'health', 'construction'],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.quality.regulatory-watch',
    function: 'quality',
    title: { fr: 'Veille réglementaire et normative', en: 'Watch on regulations and standards' },
    problem: {
      fr: 'Une norme change et on l’apprend à l’audit.',
      en: 'A standard changes and one learns it at the audit.',
    },
    data: {
      fr: 'Textes officiels, référentiel interne, procédures',
      en: 'Official texts, internal reference documents, procedures',
    },
    benefit: { fr: 'Écarts repérés avant l’audit', en: 'Gaps spotted before the audit' },
    risk: {
      fr: 'Un texte mal résumé tenu pour exact',
      en: 'A badly summarised text taken as exact',
    },
    aiForm: 'generative',
    sectors: ['medical-devices', 'health', 'finance', 'insurance', 'agri-food', 'energy-utilities'],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Toujours revenir au texte officiel.',
      en: 'Always go back to the official text.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.quality.complaints',
    function: 'quality',
    title: { fr: 'Traitement des réclamations', en: 'Handling of complaints' },
    problem: {
      fr: 'Chaque réclamation reçoit une réponse différente selon la personne.',
      en: 'Each complaint gets a different reply depending on the person.',
    },
    data: {
      fr: 'Réclamations, réponses validées, conditions contractuelles',
      en: 'Complaints, validated replies, contract terms',
    },
    benefit: { fr: 'Réponses homogènes, délais tenus', en: 'Consistent replies, deadlines kept' },
    risk: {
      fr: 'Une responsabilité reconnue à tort par écrit',
      en: 'Liability wrongly admitted in writing',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un projet de texte interne, relu par une personne, ne demande en général pas de mention.',
      en: 'An internal draft reviewed by a person usually needs no label.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
