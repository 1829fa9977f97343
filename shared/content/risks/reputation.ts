import { FIRST_EDITION, type LibraryRisk } from './risk'

export const reputationRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.reputation.public-criticism',
    family: 'reputation',
    title: { fr: 'Critiques publiques', en: 'Public criticism' },
    scenario: {
      cause: {
        fr: 'L’usage de l’IA touche un sujet sensible pour le public.',
        en: 'The use of AI touches a subject sensitive to the public.',
      },
      event: {
        fr: 'Un article ou un message critique l’entreprise.',
        en: 'An article or a post criticises the company.',
      },
      consequence: {
        fr: 'L’image souffre et la direction doit répondre dans l’urgence.',
        en: 'The image suffers and management has to answer in a hurry.',
      },
    },
    causes: [
      { fr: 'Discours et pratique en décalage', en: 'Words and practice at odds' },
      { fr: 'Aucune réponse préparée', en: 'No answer prepared' },
    ],
    consequences: [
      { fr: 'Clients ou candidats perdus', en: 'Customers or candidates lost' },
      { fr: 'Temps de direction absorbé', en: 'Management time taken up' },
    ],
    indicator: {
      fr: 'Mentions négatives liées à l’IA, par mois',
      en: 'Negative mentions linked to AI, per month',
    },
    measures: [
      'measure.transparent-communication',
      'measure.ethics-guidelines',
      'measure.label-ai-content',
      'measure.escalation',
    ],
    facets: ['reputation'],
    start: { probability: 2, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-4', 'nist-rmf.govern-5', 'nist-rmf.measure-2.8'],
    sources: ['S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.reputation.trust-loss',
    family: 'reputation',
    title: { fr: 'Perte de confiance', en: 'Loss of customer or staff trust' },
    scenario: {
      cause: {
        fr: 'Les erreurs de l’outil se répètent sans explication.',
        en: 'The errors of the tool recur without explanation.',
      },
      event: {
        fr: 'Clients ou salariés cessent de croire ce qu’il dit.',
        en: 'Customers or employees stop believing what it says.',
      },
      consequence: {
        fr: 'Ils le contournent, même quand il a raison.',
        en: 'They bypass it, even when it is right.',
      },
    },
    causes: [
      { fr: 'Signalements restés sans réponse', en: 'Reports left unanswered' },
      { fr: 'Promesses trop fortes au lancement', en: 'Promises too strong at launch' },
    ],
    consequences: [
      { fr: 'Outil délaissé', en: 'Tool abandoned' },
      { fr: 'Départs de clients', en: 'Customers leaving' },
    ],
    indicator: {
      fr: 'Part des utilisateurs actifs d’un mois à l’autre',
      en: 'Share of active users from one month to the next',
    },
    measures: [
      'measure.transparent-communication',
      'measure.feedback-channel',
      'measure.user-information',
      'measure.training',
    ],
    facets: ['reputation'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-5', 'nist-rmf.measure-2.8', 'nist-genai.human-ai-configuration'],
    sources: ['S1', 'S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.reputation.generic-voice',
    family: 'reputation',
    title: { fr: 'Communication qui perd sa voix', en: 'Communication that loses its voice' },
    scenario: {
      cause: {
        fr: 'Textes et images sortent tous du même outil, sans reprise.',
        en: 'Texts and pictures all come from the same tool, without rework.',
      },
      event: {
        fr: 'L’entreprise parle comme ses concurrents.',
        en: 'The company speaks like its competitors.',
      },
      consequence: {
        fr: 'Ses clients ne la reconnaissent plus.',
        en: 'Its customers no longer recognise it.',
      },
    },
    causes: [
      { fr: 'Publication sans relecture', en: 'Publishing without review' },
      { fr: 'Ton de l’entreprise non décrit', en: 'Tone of the company not described' },
    ],
    consequences: [
      { fr: 'Audience en baisse', en: 'Falling audience' },
      { fr: 'Offre jugée banale', en: 'Offer seen as ordinary' },
    ],
    indicator: {
      fr: 'Taux de lecture ou de réponse des envois',
      en: 'Reading or reply rate of mailings',
    },
    measures: [
      'measure.human-validation',
      'measure.training',
      'measure.ethics-guidelines',
      'measure.sobriety-rules',
    ],
    facets: ['reputation', 'quality'],
    start: { probability: 3, severity: 2 },
    aiForms: ['generative'],
    sectors: ['media-communication', 'consulting', 'hospitality-tourism'],
    references: [
      'nist-rmf.measure-2.5',
      'nist-genai.harmful-bias',
      'nist-genai.information-integrity',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
