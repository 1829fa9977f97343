import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const legalIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.legal.contracts',
    function: 'legal',
    title: { fr: 'Relecture de contrats courants', en: 'Review of standard contracts' },
    problem: {
      fr: 'Les contrats simples attendent autant que les complexes.',
      en: 'Simple contracts wait as long as complex ones.',
    },
    data: {
      fr: 'Contrats types, positions de l’entreprise, contrats signés',
      en: 'Standard contracts, company positions, signed contracts',
    },
    benefit: { fr: 'Écarts signalés en quelques minutes', en: 'Deviations flagged in minutes' },
    risk: {
      fr: 'Une clause risquée non relevée ; conseil juridique à garder',
      en: 'A risky clause missed; keep legal advice',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un projet de texte interne, relu par une personne, ne demande en général pas de mention.',
      en: 'An internal draft reviewed by a person usually needs no label.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.legal.due-dates',
    function: 'legal',
    title: { fr: 'Suivi des échéances contractuelles', en: 'Tracking of contract dates' },
    problem: {
      fr: 'Des contrats se reconduisent faute d’avoir été relus à temps.',
      en: 'Contracts renew because nobody looked in time.',
    },
    data: { fr: 'Contrats, dates, préavis', en: 'Contracts, dates, notice periods' },
    benefit: { fr: 'Reconductions subies évitées', en: 'Unwanted renewals avoided' },
    risk: { fr: 'Une date mal lue dans un scan', en: 'A date misread in a scan' },
    aiForm: 'process-automation',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'often',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.legal.personal-requests',
    function: 'legal',
    title: {
      fr: 'Demandes d’accès aux données personnelles',
      en: 'Requests for access to personal data',
    },
    problem: {
      fr: 'Répondre à une demande d’accès mobilise trois services pendant un mois.',
      en: 'Answering an access request takes three departments a month.',
    },
    data: {
      fr: 'Registre des traitements, bases concernées, modèles de réponse',
      en: 'Register of processing, databases concerned, reply templates',
    },
    benefit: { fr: 'Délai légal tenu', en: 'Legal deadline kept' },
    risk: {
      fr: 'Les données d’un tiers communiquées par erreur',
      en: 'A third party’s data disclosed by mistake',
    },
    aiForm: 'process-automation',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.expert.documents',
    function: 'legal',
    title: {
      fr: 'Première analyse de documents et rapports types',
      en: 'First analysis of documents and standard reports',
    },
    problem: {
      fr: 'Les experts passent leurs journées à extraire avant de pouvoir juger.',
      en: 'Experts spend their days extracting before they can judge.',
    },
    data: {
      fr: 'Dossiers, rapports passés, modèles, critères d’analyse',
      en: 'Files, past reports, templates, analysis criteria',
    },
    benefit: { fr: 'Temps d’expert rendu au jugement', en: 'Expert time given back to judgement' },
    risk: {
      fr: 'Une pièce importante écartée de la synthèse',
      en: 'An important document left out of the summary',
    },
    aiForm: 'generative',
    sectors: [
      'legal-accounting',
      'consulting',
      'insurance',
      'finance',
      'real-estate',
      'public-sector',
    ],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Aider un juge ou un médiateur à établir les faits ou le droit relève du haut risque.',
      en: 'Helping a judge or mediator to establish facts or law is high risk.',
    },
    plainAutomation: 'no',
    source: 'S1',
    reviewed: FIRST_EDITION,
  },
]
