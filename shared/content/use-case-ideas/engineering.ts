import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const engineeringIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.engineering.docs',
    function: 'engineering',
    title: { fr: 'Documentation technique', en: 'Technical documentation' },
    problem: {
      fr: 'La documentation prend du retard sur le produit.',
      en: 'Documentation falls behind the product.',
    },
    data: {
      fr: 'Plans, nomenclatures, notices existantes, demandes du support',
      en: 'Drawings, parts lists, existing manuals, support requests',
    },
    benefit: { fr: 'Notices à jour à la livraison', en: 'Current manuals at delivery' },
    risk: {
      fr: 'Une consigne de sécurité fausse ou absente',
      en: 'A safety instruction wrong or missing',
    },
    aiForm: 'generative',
    sectors: ['manufacturing', 'medical-devices', 'it-software', 'construction'],
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
    id: 'idea.engineering.reuse',
    function: 'engineering',
    title: { fr: 'Recherche de conceptions réutilisables', en: 'Search for reusable designs' },
    problem: {
      fr: 'On redessine une pièce qui existe déjà.',
      en: 'A part that already exists is drawn again.',
    },
    data: {
      fr: 'Plans, nomenclatures, affaires passées',
      en: 'Drawings, parts lists, past projects',
    },
    benefit: { fr: 'Études plus courtes, moins de références', en: 'Shorter design, fewer items' },
    risk: {
      fr: 'Reprendre une pièce dont le défaut était connu',
      en: 'Reusing a part with a known defect',
    },
    aiForm: 'analytic',
    sectors: ['manufacturing', 'construction', 'consulting'],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.engineering.requirements',
    function: 'engineering',
    title: { fr: 'Vérification d’un cahier des charges', en: 'Check of a specification' },
    problem: {
      fr: 'Les exigences oubliées se découvrent à la recette.',
      en: 'Forgotten requirements are discovered at acceptance.',
    },
    data: {
      fr: 'Cahiers des charges, normes applicables, retours d’expérience',
      en: 'Specifications, applicable standards, lessons learned',
    },
    benefit: {
      fr: 'Manques et contradictions relevés avant l’étude',
      en: 'Gaps and contradictions found before design',
    },
    risk: { fr: 'Une fausse impression d’exhaustivité', en: 'A false sense of completeness' },
    aiForm: 'generative',
    sectors: ['manufacturing', 'consulting', 'it-software', 'construction', 'medical-devices'],
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
    id: 'idea.engineering.code',
    function: 'engineering',
    title: { fr: 'Aide à la programmation', en: 'Programming aid' },
    problem: {
      fr: 'Les petites évolutions attendent des semaines.',
      en: 'Small changes wait for weeks.',
    },
    data: {
      fr: 'Code, règles de l’équipe, demandes d’évolution',
      en: 'Code, team rules, change requests',
    },
    benefit: {
      fr: 'Développements plus rapides, tests plus nombreux',
      en: 'Faster development, more tests',
    },
    risk: {
      fr: 'Une faille ou un code sous licence introduits sans relecture',
      en: 'A flaw or licensed code introduced without review',
    },
    aiForm: 'generative',
    sectors: ['it-software', 'manufacturing', 'media-communication', 'finance'],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un projet de texte interne, relu par une personne, ne demande en général pas de mention.',
      en: 'An internal draft reviewed by a person usually needs no label.',
    },
    plainAutomation: 'no',
    source: 'S3',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.engineering.estimates',
    function: 'engineering',
    title: { fr: 'Chiffrage à partir d’affaires passées', en: 'Estimates from past projects' },
    problem: {
      fr: 'Les devis techniques s’écartent du réel de moitié.',
      en: 'Technical estimates are off by half.',
    },
    data: {
      fr: 'Affaires passées, heures réelles, nomenclatures, écarts',
      en: 'Past projects, actual hours, parts lists, variances',
    },
    benefit: { fr: 'Marges mieux tenues', en: 'Margins better kept' },
    risk: {
      fr: 'Des affaires passées trop différentes',
      en: 'Past projects that are too different',
    },
    aiForm: 'analytic',
    sectors: ['manufacturing', 'construction', 'consulting', 'it-software'],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
