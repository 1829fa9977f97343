import { FIRST_EDITION, type LibraryRisk } from './risk'

export const environmentRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.environment.footprint',
    family: 'environment',
    title: { fr: 'Empreinte des centres de données', en: 'Resource consumption of data centres' },
    scenario: {
      cause: {
        fr: 'Des modèles puissants servent à des tâches simples.',
        en: 'Powerful models are used for simple tasks.',
      },
      event: {
        fr: 'L’énergie et l’eau consommées augmentent.',
        en: 'The energy and water consumed increase.',
      },
      consequence: {
        fr: 'L’entreprise s’éloigne de ses engagements.',
        en: 'The company moves away from its commitments.',
      },
    },
    causes: [
      { fr: 'Modèle le plus grand choisi par défaut', en: 'Largest model chosen by default' },
      {
        fr: 'Consommation non communiquée par le fournisseur',
        en: 'Consumption not disclosed by the supplier',
      },
    ],
    consequences: [
      { fr: 'Objectif environnemental manqué', en: 'Environmental target missed' },
      { fr: 'Question d’un client ou d’un financeur', en: 'Question from a customer or a funder' },
    ],
    indicator: {
      fr: 'Demandes par utilisateur et par modèle',
      en: 'Requests per user and per model',
    },
    measures: ['measure.sobriety-rules', 'measure.low-volume-first', 'measure.tool-register'],
    facets: ['reputation'],
    start: { probability: 4, severity: 2 },
    aiForms: ['generative'],
    sectors: [],
    references: ['nist-rmf.measure-2.12', 'nist-genai.environmental-impacts'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.environment.rebound',
    family: 'environment',
    title: { fr: 'Effet rebond des usages', en: 'Rebound effect of use' },
    scenario: {
      cause: {
        fr: 'Produire un texte ou une image ne coûte presque plus rien.',
        en: 'Producing a text or a picture costs almost nothing any more.',
      },
      event: {
        fr: 'On en produit beaucoup plus, sans besoin réel.',
        en: 'Far more are produced, without a real need.',
      },
      consequence: {
        fr: 'Le gain d’efficacité est annulé et le lecteur est saturé.',
        en: 'The efficiency gain is cancelled and the reader is swamped.',
      },
    },
    causes: [
      { fr: 'Pas de règle de besoin', en: 'No rule on need' },
      { fr: 'Volume pris pour un résultat', en: 'Volume taken for a result' },
    ],
    consequences: [
      { fr: 'Consommation en hausse', en: 'Rising consumption' },
      { fr: 'Contenus que personne ne lit', en: 'Content nobody reads' },
    ],
    indicator: {
      fr: 'Contenus produits rapportés aux contenus utilisés',
      en: 'Content produced against content used',
    },
    measures: ['measure.sobriety-rules', 'measure.budget-cap', 'measure.realistic-targets'],
    facets: ['reputation'],
    start: { probability: 3, severity: 2 },
    aiForms: ['generative'],
    sectors: [],
    references: ['nist-rmf.measure-2.12', 'nist-genai.environmental-impacts'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
