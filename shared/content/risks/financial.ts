import { FIRST_EDITION, type LibraryRisk } from './risk'

export const financialRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.financial.licence-cost',
    family: 'financial',
    title: { fr: 'Coût des licences non maîtrisé', en: 'Uncontrolled licence cost' },
    scenario: {
      cause: {
        fr: 'Chaque service prend ses abonnements ou consomme à l’usage.',
        en: 'Each department takes its own subscriptions or pays by use.',
      },
      event: { fr: 'La facture croît sans suivi.', en: 'The bill grows without follow-up.' },
      consequence: {
        fr: 'Le budget d’autres projets est absorbé.',
        en: 'The budget of other projects is absorbed.',
      },
    },
    causes: [
      { fr: 'Facturation au volume mal comprise', en: 'Volume billing misunderstood' },
      { fr: 'Renouvellement automatique', en: 'Automatic renewal' },
    ],
    consequences: [
      { fr: 'Dépense non arbitrée', en: 'Spending nobody decided on' },
      { fr: 'Arrêt brutal en fin d’année', en: 'Abrupt stop at year end' },
    ],
    indicator: {
      fr: 'Dépense du mois rapportée au plafond',
      en: 'Spending of the month against the cap',
    },
    measures: [
      'measure.budget-cap',
      'measure.licence-review',
      'measure.tco',
      'measure.tool-register',
    ],
    facets: ['quality'],
    start: { probability: 4, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-6'],
    sources: ['S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.financial.overrun',
    family: 'financial',
    title: { fr: 'Dépassement de budget', en: 'Budget overrun' },
    scenario: {
      cause: {
        fr: 'Données, intégration et formation ont été sous-estimées.',
        en: 'Data, integration and training were underestimated.',
      },
      event: {
        fr: 'Le budget est consommé avant la mise en service.',
        en: 'The budget is used up before going live.',
      },
      consequence: {
        fr: 'Le projet s’arrête ou se termine sans accompagnement.',
        en: 'The project stops or ends without support for the users.',
      },
    },
    causes: [
      { fr: 'Devis limité à la licence', en: 'Quote limited to the licence' },
      { fr: 'Réserve absente', en: 'No reserve' },
    ],
    consequences: [
      { fr: 'Périmètre réduit', en: 'Reduced scope' },
      { fr: 'Direction méfiante pour la suite', en: 'Management wary afterwards' },
    ],
    indicator: {
      fr: 'Dépense engagée rapportée à l’avancement',
      en: 'Spending committed against progress',
    },
    measures: ['measure.tco', 'measure.contingency', 'measure.data-cleaning', 'measure.gates'],
    facets: ['quality'],
    start: { probability: 4, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.map-3', 'nist-rmf.manage-1'],
    sources: ['S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.financial.no-roi',
    family: 'financial',
    title: { fr: 'Absence de retour mesurable', en: 'No measurable return' },
    scenario: {
      cause: {
        fr: 'La situation de départ n’a pas été mesurée.',
        en: 'The starting point was not measured.',
      },
      event: {
        fr: 'Personne ne peut dire ce que l’outil rapporte.',
        en: 'Nobody can say what the tool brings.',
      },
      consequence: {
        fr: 'La dépense continue sans justification, ou un bon outil est arrêté.',
        en: 'Spending goes on without grounds, or a good tool is stopped.',
      },
    },
    causes: [
      { fr: 'Gain exprimé en impressions', en: 'Gain expressed as impressions' },
      { fr: 'Temps gagné non réemployé', en: 'Time saved not put to use' },
    ],
    consequences: [
      { fr: 'Décision prise à l’aveugle', en: 'Decision taken blindly' },
      { fr: 'Crédibilité du projet perdue', en: 'Credibility of the project lost' },
    ],
    indicator: {
      fr: 'Cas en service sans mesure de départ',
      en: 'Live cases without a starting measure',
    },
    measures: [
      'measure.baseline-kpi',
      'measure.pilot-first',
      'measure.realistic-targets',
      'measure.fast-roi-pilot',
    ],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.map-3', 'nist-rmf.measure-3'],
    sources: ['S2', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.financial.unused-licences',
    family: 'financial',
    title: { fr: 'Licences inutilisées', en: 'Paid but unused licences' },
    scenario: {
      cause: {
        fr: 'Les postes sont achetés avant de connaître l’usage.',
        en: 'Seats are bought before use is known.',
      },
      event: { fr: 'Une partie reste inactive.', en: 'Some remain inactive.' },
      consequence: {
        fr: 'L’entreprise paie pour rien, mois après mois.',
        en: 'The company pays for nothing, month after month.',
      },
    },
    causes: [
      { fr: 'Achat groupé pour une remise', en: 'Bulk purchase for a discount' },
      { fr: 'Départs non signalés', en: 'Departures not reported' },
    ],
    consequences: [
      { fr: 'Dépense inutile', en: 'Needless spending' },
      { fr: 'Image d’un projet raté', en: 'Impression of a failed project' },
    ],
    indicator: { fr: 'Postes actifs sur postes payés', en: 'Active seats out of paid seats' },
    measures: ['measure.licence-review', 'measure.training', 'measure.budget-cap'],
    facets: ['quality'],
    start: { probability: 4, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-6'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.financial.hidden-rework',
    family: 'financial',
    title: { fr: 'Gain absorbé par les vérifications', en: 'Gain absorbed by checking' },
    scenario: {
      cause: {
        fr: 'Chaque résultat doit être relu et souvent repris.',
        en: 'Each result has to be reviewed and often reworked.',
      },
      event: { fr: 'Ce temps n’est compté nulle part.', en: 'This time is counted nowhere.' },
      consequence: {
        fr: 'Le gain annoncé n’existe pas, ou la relecture disparaît.',
        en: 'The announced gain does not exist, or the review disappears.',
      },
    },
    causes: [
      { fr: 'Qualité d’entrée insuffisante', en: 'Insufficient quality of inputs' },
      { fr: 'Calcul du gain sans temps de contrôle', en: 'Gain computed without checking time' },
    ],
    consequences: [
      { fr: 'Bénéfice réel bien plus faible', en: 'Real benefit much lower' },
      { fr: 'Contrôles supprimés pour tenir l’objectif', en: 'Checks dropped to meet the target' },
    ],
    indicator: { fr: 'Minutes de relecture par dossier', en: 'Minutes of review per case' },
    measures: [
      'measure.sample-review',
      'measure.baseline-kpi',
      'measure.ground-truth',
      'measure.realistic-targets',
    ],
    facets: ['quality'],
    start: { probability: 3, severity: 2 },
    aiForms: ['generative'],
    sectors: [],
    references: ['nist-rmf.measure-2.5', 'nist-rmf.measure-3', 'nist-rmf.map-3'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
