import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const supportIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.support.triage',
    function: 'support',
    title: { fr: 'Tri et orientation des demandes', en: 'Sorting and routing of requests' },
    problem: {
      fr: 'Une part des demandes arrive au mauvais service et repart d’un bureau à l’autre.',
      en: 'Some requests reach the wrong department and travel from desk to desk.',
    },
    data: {
      fr: 'Demandes passées avec leur service final, catégories, motifs de réorientation',
      en: 'Past requests with their final department, categories, reasons for rerouting',
    },
    benefit: {
      fr: 'Moins de réorientations, première réponse plus rapide',
      en: 'Fewer reroutings, faster first reply',
    },
    risk: {
      fr: 'Une demande urgente classée ordinaire',
      en: 'An urgent request filed as ordinary',
    },
    aiForm: 'process-automation',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'S3',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.support.knowledge',
    function: 'support',
    title: { fr: 'Aide au diagnostic pour les agents', en: 'Diagnosis aid for agents' },
    problem: {
      fr: 'Les agents cherchent dans plusieurs outils avant de savoir guider le client.',
      en: 'Agents search several tools before they can guide the customer.',
    },
    data: {
      fr: 'Notices, fiches de panne, tickets résolus, comptes rendus d’intervention',
      en: 'Manuals, fault sheets, solved tickets, field reports',
    },
    benefit: {
      fr: 'Délai de résolution plus court, nouveaux agents autonomes plus tôt',
      en: 'Shorter resolution time, newcomers autonomous sooner',
    },
    risk: {
      fr: 'Un conseil faux mais plausible suivi sans vérification',
      en: 'Wrong but plausible advice followed without checking',
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
    id: 'idea.support.selfservice',
    function: 'support',
    title: {
      fr: 'Portail libre-service des questions fréquentes',
      en: 'Self-service portal for frequent questions',
    },
    problem: {
      fr: 'Les mêmes vingt questions occupent une bonne part des appels.',
      en: 'The same twenty questions take up a good share of calls.',
    },
    data: {
      fr: 'Questions les plus fréquentes, réponses validées, notices à jour',
      en: 'Most frequent questions, validated answers, current manuals',
    },
    benefit: {
      fr: 'Appels évités, réponse à toute heure',
      en: 'Calls avoided, answers at any hour',
    },
    risk: {
      fr: 'Une réponse périmée donnée au client',
      en: 'An outdated answer given to a customer',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un échange direct avec une personne oblige à lui dire qu’elle parle à une IA.',
      en: 'A direct exchange with a person requires telling them that they talk to AI.',
    },
    plainAutomation: 'often',
    source: 'S4',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.support.proactive',
    function: 'support',
    title: { fr: 'Information proactive du client', en: 'Proactive customer information' },
    problem: {
      fr: 'Les clients appellent pour savoir où en est leur dossier.',
      en: 'Customers call to ask where their case stands.',
    },
    data: {
      fr: 'Statuts de dossier, dates promises, incidents en cours',
      en: 'Case statuses, promised dates, current incidents',
    },
    benefit: {
      fr: 'Moins d’appels de suivi, confiance accrue',
      en: 'Fewer follow-up calls, more trust',
    },
    risk: {
      fr: 'Un message automatique contredit par les faits',
      en: 'An automatic message contradicted by facts',
    },
    aiForm: 'process-automation',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'often',
    source: 'S4',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.process.mining',
    function: 'support',
    title: { fr: 'Analyse des délais du support', en: 'Analysis of support lead times' },
    problem: {
      fr: 'On sait que les dossiers traînent, mais pas où ils attendent.',
      en: 'Everybody knows that cases drag on, nobody knows where they wait.',
    },
    data: {
      fr: 'Journal des tickets avec dates, équipes et changements d’état sur six à douze mois',
      en: 'Ticket log with dates, teams and status changes over six to twelve months',
    },
    benefit: {
      fr: 'Attentes et allers-retours localisés, gains chiffrés',
      en: 'Waiting and loops located, gains in figures',
    },
    risk: {
      fr: 'Des délais lus comme une mesure des personnes',
      en: 'Lead times read as a measure of people',
    },
    aiForm: 'analytic',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'Devient à haut risque si l’analyse sert à évaluer des salariés.',
      en: 'Becomes high risk if the analysis serves to evaluate employees.',
    },
    plainAutomation: 'partly',
    source: 'S4',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.service.predictive',
    function: 'support',
    title: { fr: 'Diagnostic prédictif d’équipements', en: 'Predictive diagnosis of equipment' },
    problem: {
      fr: 'Les pannes chez le client arrivent sans prévenir et coûtent un déplacement d’urgence.',
      en: 'Breakdowns at customers come without warning and cost an urgent trip.',
    },
    data: {
      fr: 'Mesures de capteurs, historique des pannes, interventions, pièces changées',
      en: 'Sensor readings, breakdown history, interventions, replaced parts',
    },
    benefit: {
      fr: 'Interventions planifiées, service vendu en abonnement',
      en: 'Planned interventions, a service sold by subscription',
    },
    risk: {
      fr: 'Trop peu de pannes enregistrées pour apprendre',
      en: 'Too few recorded breakdowns to learn from',
    },
    aiForm: 'analytic',
    sectors: ['manufacturing', 'energy-utilities', 'medical-devices', 'real-estate'],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'À examiner de près si une panne non prévue met des personnes en danger.',
      en: 'To be examined closely if a missed breakdown endangers people.',
    },
    plainAutomation: 'no',
    source: 'S3',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.support.summaries',
    function: 'support',
    title: {
      fr: 'Résumé d’échanges et de dossiers clients',
      en: 'Summary of customer exchanges and cases',
    },
    problem: {
      fr: 'Reprendre un dossier demande de relire des dizaines de messages.',
      en: 'Taking over a case means reading dozens of messages again.',
    },
    data: {
      fr: 'Courriels, notes d’appel, historique du dossier',
      en: 'E-mails, call notes, case history',
    },
    benefit: {
      fr: 'Reprise de dossier en quelques minutes',
      en: 'A case taken over in a few minutes',
    },
    risk: {
      fr: 'Un engagement pris envers le client absent du résumé',
      en: 'A promise made to the customer missing from the summary',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Ne pas analyser les émotions à partir de la voix : interdit pour le personnel, à haut risque pour les clients.',
      en: 'Do not infer emotions from the voice: prohibited for staff, high risk for customers.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.support.intervention-reports',
    function: 'support',
    title: {
      fr: 'Rédaction de comptes rendus d’intervention',
      en: 'Drafting of field service reports',
    },
    problem: {
      fr: 'Les techniciens rédigent leurs rapports le soir, ou pas du tout.',
      en: 'Technicians write their reports in the evening, or not at all.',
    },
    data: {
      fr: 'Notes dictées, photos, fiche machine, rapports types',
      en: 'Dictated notes, photos, machine record, standard reports',
    },
    benefit: {
      fr: 'Rapports complets le jour même, facturation plus rapide',
      en: 'Complete reports the same day, faster invoicing',
    },
    risk: {
      fr: 'Une mesure mal transcrite dans un document contractuel',
      en: 'A reading wrongly transcribed in a contractual document',
    },
    aiForm: 'generative',
    sectors: [
      'manufacturing',
      'construction',
      'energy-utilities',
      'real-estate',
      'medical-devices',
    ],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un projet de texte interne, relu par une personne, ne demande en général pas de mention.',
      en: 'An internal draft reviewed by a person usually needs no label.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
