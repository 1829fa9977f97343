import type { ArchitectureChoice } from '../../domain/architecture-choice'
import type { Localized } from '../../kernel/text'
import type { KnowledgeRoute } from '../../rules/knowledge-hint'
import type { MethodSource } from '../choice'

/** Ways to bring company knowledge to a model, in the order of method.md 6.4. */
export const KNOWLEDGE_OPTIONS = [
  'none',
  'rag',
  'fine-tuning',
  'api',
  'middleware',
  'document-flow',
] as const
export type KnowledgeOptionId = (typeof KNOWLEDGE_OPTIONS)[number]

export interface KnowledgeOption {
  readonly label: Localized
  readonly what: Localized
  readonly pros: readonly Localized[]
  readonly cons: readonly Localized[]
  readonly sources: readonly MethodSource[]
}

export const knowledgeOptions: Readonly<Record<KnowledgeOptionId, KnowledgeOption>> = {
  none: {
    label: { fr: 'Sans données internes', en: 'No company data' },
    what: {
      fr: 'Un assistant général, qui ne connaît pas l’entreprise.',
      en: 'A general assistant that does not know the company.',
    },
    pros: [{ fr: 'Disponible tout de suite', en: 'Available at once' }],
    cons: [
      { fr: 'Réponses générales', en: 'General answers' },
      { fr: 'Outil isolé des logiciels', en: 'Isolated from your software' },
    ],
    sources: ['S0'],
  },
  rag: {
    label: {
      fr: 'Recherche dans vos documents (RAG)',
      en: 'Retrieval from your documents (RAG)',
    },
    what: {
      fr: 'À chaque question, les passages utiles de vos documents sont remis au modèle.',
      en: 'At each question, the useful passages of your documents are handed to the model.',
    },
    pros: [
      { fr: 'Réponses propres à l’entreprise', en: 'Answers specific to the company' },
      { fr: 'Sources citées, donc vérifiables', en: 'Sources cited, so they can be checked' },
      {
        fr: 'Peu d’intégration, même avec des logiciels anciens',
        en: 'Little integration, even with old software',
      },
    ],
    cons: [
      { fr: 'Vaut ce que valent les documents', en: 'Only as good as the documents' },
      {
        fr: 'Les droits d’accès doivent suivre les documents',
        en: 'Access rights must follow the documents',
      },
    ],
    sources: ['S0', 'S1', 'S2'],
  },
  'fine-tuning': {
    label: { fr: 'Affinage du modèle', en: 'Fine-tuning' },
    what: {
      fr: 'Le modèle est entraîné en plus sur vos exemples, pour adopter vos usages.',
      en: 'The model is trained further on your examples, to adopt your ways.',
    },
    pros: [{ fr: 'Style et réflexes proches des vôtres', en: 'Style and habits close to yours' }],
    cons: [
      { fr: 'Plus cher à mettre en place', en: 'More expensive to set up' },
      { fr: 'À refaire à chaque nouveau modèle', en: 'To be redone with each new model' },
      {
        fr: 'Une donnée apprise ne s’efface pas simplement',
        en: 'Learned data cannot simply be erased',
      },
    ],
    sources: ['S2', 'P'],
  },
  api: {
    label: { fr: 'Intégration par API', en: 'API integration' },
    what: {
      fr: 'Un lien direct, qui lit et écrit dans vos logiciels.',
      en: 'A direct link that reads and writes in your software.',
    },
    pros: [
      { fr: 'Contrôle complet des échanges', en: 'Full control of exchanges' },
      { fr: 'Souple', en: 'Flexible' },
    ],
    cons: [
      { fr: 'Six à douze semaines en général', en: 'Six to twelve weeks as a rule' },
      { fr: 'Plus cher', en: 'More expensive' },
    ],
    sources: ['S0', 'S1'],
  },
  middleware: {
    label: { fr: 'Passerelle d’intégration', en: 'Middleware' },
    what: {
      fr: 'Une plateforme placée entre l’IA et vos logiciels.',
      en: 'A platform placed between AI and your software.',
    },
    pros: [{ fr: 'Relie les logiciels anciens', en: 'Connects old software' }],
    cons: [{ fr: 'Une brique de plus à tenir', en: 'One more layer to run' }],
    sources: ['S0', 'S1'],
  },
  'document-flow': {
    label: { fr: 'Échange de documents structurés', en: 'Exchange of structured documents' },
    what: {
      fr: 'Des fichiers déposés et repris à intervalles convenus.',
      en: 'Files dropped and picked up at agreed intervals.',
    },
    pros: [{ fr: 'Simple à mettre en place', en: 'Simple to set up' }],
    cons: [{ fr: 'Jamais en temps réel', en: 'Never in real time' }],
    sources: ['S1'],
  },
}

/** The inputs of `rule.knowledge-hint`: `examples` is a count; the others are yes, partly or no. */
export const knowledgeQuestions: Readonly<
  Record<
    keyof ArchitectureChoice['knowledge'],
    { readonly label: Localized; readonly question: Localized }
  >
> = {
  internalDocuments: {
    label: { fr: 'Documents internes', en: 'Internal documents' },
    question: {
      fr: 'Les réponses doivent-elles s’appuyer sur vos documents ?',
      en: 'Must answers rest on your documents?',
    },
  },
  houseStyle: {
    label: { fr: 'Style maison', en: 'House style' },
    question: {
      fr: 'Le ton ou la façon de répondre doivent-ils suivre vos usages de près ?',
      en: 'Must the tone or the way of answering follow your standards closely?',
    },
  },
  examples: {
    label: { fr: 'Exemples disponibles', en: 'Examples available' },
    question: {
      fr: 'Combien de bons exemples, relus, avez-vous ?',
      en: 'How many good, reviewed examples do you have?',
    },
  },
  budgetOk: {
    label: { fr: 'Budget d’affinage', en: 'Fine-tuning budget' },
    question: {
      fr: 'Le budget couvre-t-il l’affinage et sa reprise à chaque nouveau modèle ?',
      en: 'Does the budget cover fine-tuning and redoing it with each new model?',
    },
  },
  liveReadWrite: {
    label: { fr: 'Lecture et écriture en direct', en: 'Live read and write' },
    question: {
      fr: 'Faut-il lire ou écrire en direct dans un logiciel ?',
      en: 'Must it read or write live in a piece of software?',
    },
  },
}

/** What to say with each answer of `rule.knowledge-hint`, and why. */
export const knowledgeAdvice: Readonly<
  Record<KnowledgeRoute, { readonly label: Localized; readonly reason: Localized }>
> = {
  rag: {
    label: { fr: 'RAG d’abord', en: 'RAG first' },
    reason: {
      fr: 'Les réponses dépendent de documents qui changent : mieux vaut les consulter que les apprendre.',
      en: 'Answers depend on documents that change: better to consult them than to learn them.',
    },
  },
  'fine-tuning': {
    label: { fr: 'Affinage à étudier', en: 'Consider fine-tuning' },
    reason: {
      fr: 'Le style compte, les exemples suffisent et le budget suit.',
      en: 'Style matters, examples are enough and the budget follows.',
    },
  },
  'api-or-middleware': {
    label: { fr: 'API ou passerelle', en: 'API or middleware' },
    reason: {
      fr: 'Il faut lire ou écrire en direct : un lien avec le logiciel est nécessaire.',
      en: 'It must read or write live: a link with the software is needed.',
    },
  },
  none: {
    label: { fr: 'Sans données internes', en: 'No company data' },
    reason: {
      fr: 'Rien ne demande vos données : les laisser où elles sont.',
      en: 'Nothing calls for your data: leave them where they are.',
    },
  },
}
