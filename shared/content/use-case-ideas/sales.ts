import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const salesIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.sales.quotes',
    function: 'sales',
    title: { fr: 'Préparation d’offres commerciales', en: 'Preparation of quotes' },
    problem: {
      fr: 'Chaque offre repart d’une page blanche et prend plusieurs jours.',
      en: 'Every quote starts from a blank page and takes several days.',
    },
    data: {
      fr: 'Offres passées, catalogue, conditions de vente, cahiers des charges',
      en: 'Past quotes, catalogue, terms of sale, specifications',
    },
    benefit: {
      fr: 'Délai de réponse réduit, offres homogènes',
      en: 'Shorter reply time, consistent quotes',
    },
    risk: {
      fr: 'Un prix ou un engagement faux envoyé au client',
      en: 'A wrong price or commitment sent to the customer',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un projet de texte interne, relu par une personne, ne demande en général pas de mention.',
      en: 'An internal draft reviewed by a person usually needs no label.',
    },
    plainAutomation: 'partly',
    source: 'S1',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.sales.personalisation',
    function: 'sales',
    title: { fr: 'Personnalisation de l’offre', en: 'Tailored recommendations' },
    problem: {
      fr: 'Tous les clients reçoivent la même proposition.',
      en: 'All customers receive the same proposal.',
    },
    data: {
      fr: 'Historique d’achats, préférences déclarées, catalogue',
      en: 'Purchase history, declared preferences, catalogue',
    },
    benefit: { fr: 'Ventes complémentaires, fidélité', en: 'Additional sales, loyalty' },
    risk: {
      fr: 'Un profilage que le client n’a pas accepté',
      en: 'Profiling that the customer has not accepted',
    },
    aiForm: 'analytic',
    sectors: ['retail', 'hospitality-tourism', 'media-communication', 'finance', 'insurance'],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'Vérifier l’information des personnes et le droit d’opposition.',
      en: 'Check the information of persons and the right to object.',
    },
    plainAutomation: 'partly',
    source: 'S3',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.sales.tenders',
    function: 'sales',
    title: { fr: 'Lecture d’appels d’offres', en: 'Reading of calls for tender' },
    problem: {
      fr: 'Décider de répondre demande de lire deux cents pages.',
      en: 'Deciding whether to bid means reading two hundred pages.',
    },
    data: {
      fr: 'Dossiers de consultation, critères de décision, réponses passées',
      en: 'Tender files, decision criteria, past bids',
    },
    benefit: {
      fr: 'Décision plus rapide, exigences moins souvent oubliées',
      en: 'Faster decision, requirements forgotten less often',
    },
    risk: { fr: 'Une clause éliminatoire manquée', en: 'An eliminatory clause missed' },
    aiForm: 'generative',
    sectors: ['construction', 'consulting', 'it-software', 'manufacturing', 'energy-utilities'],
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
    id: 'idea.sales.lead-ranking',
    function: 'sales',
    title: { fr: 'Classement des prospects entreprises', en: 'Ranking of business leads' },
    problem: {
      fr: 'Les commerciaux rappellent les prospects dans l’ordre d’arrivée.',
      en: 'Sales people call leads back in order of arrival.',
    },
    data: {
      fr: 'Demandes reçues, issue des affaires passées, secteur, taille',
      en: 'Requests received, outcome of past deals, sector, size',
    },
    benefit: {
      fr: 'Temps commercial tourné vers les affaires probables',
      en: 'Sales time spent on likely deals',
    },
    risk: {
      fr: 'Reproduire les habitudes passées et ignorer de nouveaux marchés',
      en: 'Repeating past habits and ignoring new markets',
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
    id: 'idea.sales.order-entry',
    function: 'sales',
    title: {
      fr: 'Saisie des commandes reçues par courriel',
      en: 'Entry of orders received by e-mail',
    },
    problem: {
      fr: 'Les commandes arrivent en pièces jointes et sont ressaisies une à une.',
      en: 'Orders arrive as attachments and are keyed in one by one.',
    },
    data: {
      fr: 'Commandes reçues, référentiel articles et clients, commandes saisies',
      en: 'Orders received, item and customer records, orders entered',
    },
    benefit: {
      fr: 'Saisie divisée, moins d’erreurs de référence',
      en: 'Less keying, fewer reference errors',
    },
    risk: {
      fr: 'Une quantité mal lue expédiée au client',
      en: 'A misread quantity shipped to the customer',
    },
    aiForm: 'process-automation',
    sectors: ['manufacturing', 'retail', 'logistics', 'agri-food'],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.sales.meeting-prep',
    function: 'sales',
    title: { fr: 'Préparation de rendez-vous clients', en: 'Preparation of customer meetings' },
    problem: {
      fr: 'Avant un rendez-vous, l’information est éparse entre le CRM, les courriels et les factures.',
      en: 'Before a meeting, information is spread over the CRM, e-mails and invoices.',
    },
    data: {
      fr: 'Fiche CRM, échanges récents, commandes, réclamations',
      en: 'CRM record, recent exchanges, orders, complaints',
    },
    benefit: {
      fr: 'Rendez-vous mieux préparés en moins de temps',
      en: 'Better prepared meetings in less time',
    },
    risk: {
      fr: 'Une information confidentielle reprise devant le client',
      en: 'Confidential information repeated in front of the customer',
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
    id: 'idea.sales.churn',
    function: 'sales',
    title: {
      fr: 'Repérage des clients qui s’éloignent',
      en: 'Spotting of customers about to leave',
    },
    problem: {
      fr: 'On découvre le départ d’un client quand il a déjà signé ailleurs.',
      en: 'A customer’s departure is discovered once they have signed elsewhere.',
    },
    data: {
      fr: 'Commandes, fréquence, réclamations, départs passés',
      en: 'Orders, frequency, complaints, past departures',
    },
    benefit: { fr: 'Clients rappelés à temps', en: 'Customers called back in time' },
    risk: { fr: 'Des signaux trop faibles pour être utiles', en: 'Signals too weak to be useful' },
    aiForm: 'analytic',
    sectors: [
      'retail',
      'finance',
      'insurance',
      'it-software',
      'media-communication',
      'energy-utilities',
    ],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
