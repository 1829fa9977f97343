import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const productionIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.production.maintenance',
    function: 'production',
    title: { fr: 'Maintenance prédictive des machines', en: 'Predictive maintenance of machines' },
    problem: {
      fr: 'Les arrêts non prévus désorganisent la semaine.',
      en: 'Unplanned stops disrupt the week.',
    },
    data: {
      fr: 'Capteurs, journaux machines, pannes, interventions',
      en: 'Sensors, machine logs, breakdowns, interventions',
    },
    benefit: {
      fr: 'Arrêts évités, pièces commandées à temps',
      en: 'Stops avoided, parts ordered in time',
    },
    risk: {
      fr: 'Fausses alertes, ou panne grave non vue',
      en: 'False alarms, or a serious breakdown missed',
    },
    aiForm: 'analytic',
    sectors: ['manufacturing', 'agri-food', 'energy-utilities', 'logistics'],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'À haut risque si l’outil est un composant de sécurité d’un réseau d’eau, de gaz, de chaleur ou d’électricité.',
      en: 'High risk if the tool is a safety component of a water, gas, heat or electricity network.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.production.vision',
    function: 'production',
    title: { fr: 'Contrôle visuel des pièces', en: 'Visual inspection of parts' },
    problem: {
      fr: 'Le contrôle à l’œil fatigue et laisse passer des défauts.',
      en: 'Checking by eye is tiring and lets defects through.',
    },
    data: {
      fr: 'Photos de pièces bonnes et mauvaises, défauts classés',
      en: 'Photos of good and bad parts, classified defects',
    },
    benefit: {
      fr: 'Moins de retours clients, contrôle constant',
      en: 'Fewer customer returns, constant inspection',
    },
    risk: {
      fr: 'Un défaut rare jamais vu à l’apprentissage',
      en: 'A rare defect never seen in training',
    },
    aiForm: 'analytic',
    sectors: ['manufacturing', 'agri-food', 'medical-devices'],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'Un contrôle de qualité n’est pas un composant de sécurité, sauf si sa défaillance met des personnes en danger.',
      en: 'Quality control is not a safety component, unless its failure endangers people.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.production.scheduling',
    function: 'production',
    title: { fr: 'Ordonnancement de l’atelier', en: 'Workshop scheduling' },
    problem: {
      fr: 'Une urgence fait refaire tout le planning à la main.',
      en: 'One urgent order means rebuilding the whole schedule by hand.',
    },
    data: {
      fr: 'Ordres de fabrication, gammes, capacités, délais promis',
      en: 'Work orders, routings, capacity, promised dates',
    },
    benefit: {
      fr: 'Délais tenus, moins d’heures supplémentaires',
      en: 'Dates kept, less overtime',
    },
    risk: {
      fr: 'Un plan optimal sur le papier, impossible à l’atelier',
      en: 'A plan that is optimal on paper and impossible on the floor',
    },
    aiForm: 'analytic',
    sectors: ['manufacturing', 'agri-food', 'construction'],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'often',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.production.settings',
    function: 'production',
    title: { fr: 'Réglages de machine proposés', en: 'Suggested machine settings' },
    problem: {
      fr: 'Les bons réglages sont dans la tête de deux opérateurs.',
      en: 'The right settings are in the heads of two operators.',
    },
    data: {
      fr: 'Réglages passés, matières, mesures qualité, rebuts',
      en: 'Past settings, materials, quality readings, scrap',
    },
    benefit: { fr: 'Moins de rebuts au démarrage', en: 'Less scrap at start-up' },
    risk: {
      fr: 'Un réglage dangereux appliqué sans contrôle',
      en: 'A dangerous setting applied without control',
    },
    aiForm: 'analytic',
    sectors: ['manufacturing', 'agri-food'],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'L’opérateur valide ; à réexaminer si l’outil commande seul la machine.',
      en: 'The operator approves; to be reviewed if the tool drives the machine alone.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.production.energy',
    function: 'production',
    title: {
      fr: 'Suivi et baisse des consommations d’énergie',
      en: 'Monitoring and reduction of energy use',
    },
    problem: {
      fr: 'La facture d’énergie monte sans qu’on sache où.',
      en: 'The energy bill rises and nobody knows where.',
    },
    data: {
      fr: 'Compteurs, production, météo, tarifs',
      en: 'Meters, production, weather, tariffs',
    },
    benefit: {
      fr: 'Dérives repérées, consommation réduite',
      en: 'Drifts spotted, consumption reduced',
    },
    risk: {
      fr: 'Optimiser un poste en dégradant la qualité',
      en: 'Optimising one item while harming quality',
    },
    aiForm: 'analytic',
    sectors: [
      'manufacturing',
      'agri-food',
      'real-estate',
      'retail',
      'hospitality-tourism',
      'health',
    ],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.production.site-reports',
    function: 'production',
    title: { fr: 'Comptes rendus de chantier', en: 'Site meeting reports' },
    problem: {
      fr: 'Les réserves notées sur le chantier se perdent avant le bureau.',
      en: 'Remarks noted on site get lost before the office.',
    },
    data: {
      fr: 'Notes dictées, photos, plans, comptes rendus passés',
      en: 'Dictated notes, photos, drawings, past reports',
    },
    benefit: {
      fr: 'Réserves suivies, litiges mieux documentés',
      en: 'Remarks followed up, disputes better documented',
    },
    risk: {
      fr: 'Une réserve attribuée à la mauvaise entreprise',
      en: 'A remark assigned to the wrong contractor',
    },
    aiForm: 'generative',
    sectors: ['construction', 'real-estate', 'consulting'],
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
