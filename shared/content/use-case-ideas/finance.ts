import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const financeIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.finance.invoices',
    function: 'finance',
    title: {
      fr: 'Factures fournisseurs, rapprochement bancaire, reporting',
      en: 'Supplier invoices, bank reconciliation, reporting',
    },
    problem: {
      fr: 'Chaque facture est ressaisie et rapprochée à la main.',
      en: 'Every invoice is keyed in and matched by hand.',
    },
    data: {
      fr: 'Factures, bons de commande, relevés bancaires, plan comptable',
      en: 'Invoices, purchase orders, bank statements, chart of accounts',
    },
    benefit: { fr: 'Temps de saisie réduit, clôture plus tôt', en: 'Less keying, earlier closing' },
    risk: {
      fr: 'Une facture frauduleuse payée sans contrôle',
      en: 'A fraudulent invoice paid without control',
    },
    aiForm: 'process-automation',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'often',
    source: 'S3',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.finance.reminders',
    function: 'finance',
    title: { fr: 'Relances de paiement', en: 'Payment reminders' },
    problem: {
      fr: 'Les relances partent en retard et toutes sur le même ton.',
      en: 'Reminders leave late and all in the same tone.',
    },
    data: {
      fr: 'Balance âgée, historique de paiement, litiges en cours',
      en: 'Aged balance, payment history, open disputes',
    },
    benefit: { fr: 'Délai de paiement réduit', en: 'Shorter payment time' },
    risk: { fr: 'Relancer un client en litige', en: 'Chasing a customer who is in dispute' },
    aiForm: 'process-automation',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'often',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.finance.cash-forecast',
    function: 'finance',
    title: { fr: 'Prévision de trésorerie', en: 'Cash forecast' },
    problem: {
      fr: 'La trésorerie à trois mois tient dans un tableur tenu par une seule personne.',
      en: 'The three-month cash view lives in a spreadsheet kept by one person.',
    },
    data: {
      fr: 'Encaissements, échéances, commandes, saisonnalité',
      en: 'Receipts, due dates, orders, seasonality',
    },
    benefit: {
      fr: 'Tensions vues plus tôt, découverts évités',
      en: 'Tensions seen earlier, overdrafts avoided',
    },
    risk: {
      fr: 'Une prévision suivie alors que le contexte a changé',
      en: 'A forecast followed although the context has changed',
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
    id: 'idea.finance.expenses',
    function: 'finance',
    title: { fr: 'Contrôle des notes de frais', en: 'Check of expense claims' },
    problem: {
      fr: 'Les justificatifs sont vérifiés un par un, des semaines plus tard.',
      en: 'Receipts are checked one by one, weeks later.',
    },
    data: {
      fr: 'Justificatifs, politique de frais, notes passées',
      en: 'Receipts, expense policy, past claims',
    },
    benefit: {
      fr: 'Remboursement plus rapide, contrôles ciblés',
      en: 'Faster refund, targeted checks',
    },
    risk: { fr: 'Des salariés soupçonnés à tort', en: 'Employees wrongly suspected' },
    aiForm: 'process-automation',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'Ne pas en tirer une évaluation des salariés : cela relèverait du haut risque.',
      en: 'Do not turn it into an evaluation of employees: that would be high risk.',
    },
    plainAutomation: 'often',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.finance.commentary',
    function: 'finance',
    title: {
      fr: 'Commentaires du tableau de bord mensuel',
      en: 'Commentary of the monthly dashboard',
    },
    problem: {
      fr: 'Expliquer les écarts du mois prend autant de temps que les calculer.',
      en: 'Explaining the month’s variances takes as long as computing them.',
    },
    data: { fr: 'Balances, budget, commentaires passés', en: 'Balances, budget, past commentary' },
    benefit: {
      fr: 'Rapport prêt plus tôt, analyses homogènes',
      en: 'Report ready earlier, consistent analysis',
    },
    risk: { fr: 'Une cause plausible mais inventée', en: 'A plausible but invented cause' },
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
    id: 'idea.finance.credit-scoring',
    function: 'finance',
    title: {
      fr: 'Évaluation de la solvabilité de particuliers',
      en: 'Assessment of individuals’ creditworthiness',
    },
    problem: {
      fr: 'Les décisions de crédit varient d’un dossier et d’une personne à l’autre.',
      en: 'Credit decisions vary from one file and one person to the next.',
    },
    data: {
      fr: 'Revenus, charges, incidents de paiement, décisions passées',
      en: 'Income, charges, payment incidents, past decisions',
    },
    benefit: {
      fr: 'Décisions plus régulières et expliquées',
      en: 'More consistent and explained decisions',
    },
    risk: {
      fr: 'Exclusion injuste d’un groupe ; droit à l’explication',
      en: 'Unfair exclusion of a group; right to an explanation',
    },
    aiForm: 'analytic',
    sectors: ['finance', 'retail', 'real-estate'],
    aiAct: 'high',
    aiActNote: {
      fr: 'Solvabilité de personnes physiques, entrepreneurs individuels compris : annexe III, point 5 b. La détection de fraude n’y est pas.',
      en: 'Creditworthiness of natural persons, sole traders included: Annex III, point 5(b). Fraud detection is not in it.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.finance.fraud',
    function: 'finance',
    title: { fr: 'Détection d’opérations inhabituelles', en: 'Detection of unusual transactions' },
    problem: {
      fr: 'Les faux ordres de virement se repèrent trop tard.',
      en: 'Fake transfer orders are spotted too late.',
    },
    data: {
      fr: 'Paiements, coordonnées bancaires, changements récents, fraudes connues',
      en: 'Payments, bank details, recent changes, known frauds',
    },
    benefit: {
      fr: 'Paiements suspects arrêtés avant envoi',
      en: 'Suspicious payments stopped before sending',
    },
    risk: {
      fr: 'Trop d’alertes : plus personne ne les lit',
      en: 'Too many alerts: nobody reads them any more',
    },
    aiForm: 'analytic',
    sectors: ['finance', 'insurance', 'retail', 'manufacturing'],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'La détection de fraude financière est exceptée du haut risque ; une décision automatique sur une personne reste encadrée par le RGPD.',
      en: 'Detection of financial fraud is excepted from high risk; an automated decision about a person remains framed by the GDPR.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.finance.insurance-pricing',
    function: 'finance',
    title: {
      fr: 'Tarification d’assurance vie ou santé',
      en: 'Pricing of life or health insurance',
    },
    problem: {
      fr: 'Les tarifs s’écartent des risques observés.',
      en: 'Prices drift away from observed risks.',
    },
    data: {
      fr: 'Sinistres, contrats, données de souscription',
      en: 'Claims, policies, underwriting data',
    },
    benefit: { fr: 'Tarifs plus proches des risques', en: 'Prices closer to risks' },
    risk: {
      fr: 'Exclusion de personnes, données de santé',
      en: 'Exclusion of people, health data',
    },
    aiForm: 'analytic',
    sectors: ['insurance'],
    aiAct: 'high',
    aiActNote: {
      fr: 'Assurance vie et santé de personnes physiques : annexe III, point 5 c. L’assurance automobile n’y figure pas.',
      en: 'Life and health insurance of natural persons: Annex III, point 5(c). Car insurance is not listed.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
