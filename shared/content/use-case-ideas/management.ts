import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const managementIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.market.watch',
    function: 'management',
    title: { fr: 'Veille du marché et des concurrents', en: 'Market and competitor watch' },
    problem: {
      fr: 'On apprend les mouvements des concurrents par les clients.',
      en: 'Competitors’ moves are learned from customers.',
    },
    data: {
      fr: 'Sites publics, presse, salons, avis de marchés',
      en: 'Public sites, press, trade fairs, tender notices',
    },
    benefit: { fr: 'Une synthèse régulière, sourcée', en: 'A regular summary with sources' },
    risk: {
      fr: 'Une information inventée ou non vérifiée',
      en: 'Invented or unverified information',
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
    id: 'idea.management.board-pack',
    function: 'management',
    title: { fr: 'Préparation des dossiers de direction', en: 'Preparation of board papers' },
    problem: {
      fr: 'Rassembler les éléments du comité prend trois jours par mois.',
      en: 'Gathering the committee papers takes three days a month.',
    },
    data: {
      fr: 'Tableaux de bord, notes, comptes rendus, décisions',
      en: 'Dashboards, notes, minutes, decisions',
    },
    benefit: {
      fr: 'Dossiers prêts plus tôt et plus courts',
      en: 'Papers ready earlier and shorter',
    },
    risk: { fr: 'Un chiffre sorti de son contexte', en: 'A figure out of context' },
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
    id: 'idea.management.extra-financial',
    function: 'management',
    title: {
      fr: 'Collecte des données extra-financières',
      en: 'Collection of sustainability data',
    },
    problem: {
      fr: 'Les indicateurs environnementaux sont recollectés chaque année de zéro.',
      en: 'Environmental indicators are collected from scratch every year.',
    },
    data: {
      fr: 'Factures d’énergie, déplacements, achats, déclarations passées',
      en: 'Energy bills, travel, purchases, past statements',
    },
    benefit: { fr: 'Rapport plus rapide, données traçables', en: 'Faster report, traceable data' },
    risk: {
      fr: 'Des estimations présentées comme des mesures',
      en: 'Estimates presented as measurements',
    },
    aiForm: 'analytic',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.management.grants',
    function: 'management',
    title: {
      fr: 'Recherche d’aides et dossiers de subvention',
      en: 'Search for grants and applications',
    },
    problem: {
      fr: 'Des aides existent, mais personne n’a le temps de les chercher.',
      en: 'Grants exist, but nobody has time to look for them.',
    },
    data: {
      fr: 'Profil de l’entreprise, projets, textes des aides',
      en: 'Company profile, projects, grant texts',
    },
    benefit: { fr: 'Dossiers déposés à temps', en: 'Applications filed in time' },
    risk: {
      fr: 'Une condition d’éligibilité mal comprise',
      en: 'An eligibility condition misunderstood',
    },
    aiForm: 'generative',
    sectors: ['non-profit', 'agri-food', 'manufacturing', 'education-training'],
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
    id: 'idea.management.course-content',
    function: 'management',
    title: { fr: 'Préparation de supports de formation', en: 'Preparation of training material' },
    problem: {
      fr: 'Actualiser un support prend plus de temps que donner le cours.',
      en: 'Updating material takes longer than giving the course.',
    },
    data: {
      fr: 'Supports existants, référentiels, questions des participants',
      en: 'Existing material, reference frameworks, participants’ questions',
    },
    benefit: { fr: 'Supports à jour, exercices variés', en: 'Current material, varied exercises' },
    risk: { fr: 'Une notion fausse enseignée à tous', en: 'A wrong notion taught to everybody' },
    aiForm: 'generative',
    sectors: ['education-training', 'consulting'],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Noter ou orienter des élèves relève du haut risque ; préparer un support, non.',
      en: 'Grading or steering students is high risk; preparing material is not.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.management.activity-forecast',
    function: 'management',
    title: { fr: 'Prévision d’activité et de charge', en: 'Forecast of activity and workload' },
    problem: {
      fr: 'Les effectifs sont calés sur l’an dernier.',
      en: 'Staffing is set by last year’s figures.',
    },
    data: {
      fr: 'Activité passée, calendrier, réservations, météo',
      en: 'Past activity, calendar, bookings, weather',
    },
    benefit: {
      fr: 'Charge anticipée, moins d’urgences',
      en: 'Workload anticipated, fewer emergencies',
    },
    risk: {
      fr: 'Une prévision moyenne qui cache les pointes',
      en: 'An average forecast that hides the peaks',
    },
    aiForm: 'analytic',
    sectors: ['hospitality-tourism', 'health', 'retail', 'public-sector', 'logistics'],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
