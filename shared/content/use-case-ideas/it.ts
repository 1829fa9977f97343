import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const itIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.it.knowledge',
    function: 'it',
    title: {
      fr: 'Recherche dans les connaissances dispersées',
      en: 'Search over scattered knowledge',
    },
    problem: {
      fr: 'L’information existe, mais dans six endroits.',
      en: 'The information exists, but in six places.',
    },
    data: {
      fr: 'Dossiers partagés, GED, wiki, courriels d’équipe',
      en: 'Shared folders, document system, wiki, team e-mails',
    },
    benefit: { fr: 'Temps de recherche réduit', en: 'Less time spent searching' },
    risk: {
      fr: 'Un document confidentiel montré à qui n’y a pas droit',
      en: 'A confidential document shown to somebody without access',
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
    id: 'idea.it.helpdesk',
    function: 'it',
    title: { fr: 'Premier niveau du support informatique', en: 'First level of IT support' },
    problem: {
      fr: 'Mots de passe et imprimantes occupent la moitié des tickets.',
      en: 'Passwords and printers take half of the tickets.',
    },
    data: {
      fr: 'Tickets, base de connaissances, catalogue de services',
      en: 'Tickets, knowledge base, service catalogue',
    },
    benefit: {
      fr: 'Tickets simples résolus sans attente',
      en: 'Simple tickets solved without waiting',
    },
    risk: {
      fr: 'Une réinitialisation accordée à un imposteur',
      en: 'A reset granted to an impostor',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un échange direct avec une personne oblige à lui dire qu’elle parle à une IA.',
      en: 'A direct exchange with a person requires telling them that they talk to AI.',
    },
    plainAutomation: 'often',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.it.log-alerts',
    function: 'it',
    title: { fr: 'Surveillance des journaux et alertes', en: 'Monitoring of logs and alerts' },
    problem: {
      fr: 'Les alertes utiles se noient parmi les autres.',
      en: 'Useful alerts drown among the others.',
    },
    data: {
      fr: 'Journaux systèmes, incidents passés, inventaire',
      en: 'System logs, past incidents, inventory',
    },
    benefit: { fr: 'Incidents vus plus tôt', en: 'Incidents seen earlier' },
    risk: { fr: 'Une attaque nouvelle non reconnue', en: 'A new attack not recognised' },
    aiForm: 'analytic',
    sectors: ['it-software', 'finance', 'health', 'energy-utilities', 'public-sector'],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'Ne pas l’utiliser pour surveiller l’activité des salariés.',
      en: 'Do not use it to monitor employees’ activity.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.it.data-quality',
    function: 'it',
    title: { fr: 'Contrôle de la qualité des données', en: 'Data-quality checks' },
    problem: {
      fr: 'Les erreurs de saisie se découvrent dans les rapports.',
      en: 'Entry errors are discovered in the reports.',
    },
    data: {
      fr: 'Bases clients, articles, règles de validité',
      en: 'Customer and item databases, validity rules',
    },
    benefit: {
      fr: 'Données fiables avant tout projet d’IA',
      en: 'Reliable data before any AI project',
    },
    risk: {
      fr: 'Une correction automatique qui efface une exception juste',
      en: 'An automatic correction that erases a valid exception',
    },
    aiForm: 'analytic',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'often',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.it.migration',
    function: 'it',
    title: { fr: 'Reprise de données vers un nouvel outil', en: 'Data migration to a new tool' },
    problem: {
      fr: 'Le passage au nouvel outil bute sur vingt ans de formats.',
      en: 'Moving to the new tool stumbles over twenty years of formats.',
    },
    data: {
      fr: 'Exports, dictionnaire de données, règles de correspondance',
      en: 'Exports, data dictionary, mapping rules',
    },
    benefit: {
      fr: 'Reprise plus courte, écarts listés',
      en: 'Shorter migration, deviations listed',
    },
    risk: { fr: 'Des enregistrements perdus sans trace', en: 'Records lost without trace' },
    aiForm: 'process-automation',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'often',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
