import type { Localized } from '../../kernel/text'
import type { MethodSource } from '../choice'

/** A development to follow, with the question it puts to the company (method.md 6.8). */
export interface WatchItem {
  readonly id: `watch.${string}`
  readonly label: Localized
  readonly question: Localized
  readonly sources: readonly MethodSource[]
}

export const watchList: readonly WatchItem[] = [
  {
    id: 'watch.native-ai',
    label: { fr: 'IA livrée dans l’ERP ou le CRM', en: 'AI shipped in ERP or CRM' },
    question: {
      fr: 'Ferait-elle double emploi avec un outil acheté à part ?',
      en: 'Would it duplicate a tool bought separately?',
    },
    sources: ['S0'],
  },
  {
    id: 'watch.orchestration',
    label: { fr: 'Couche d’orchestration', en: 'Orchestration layer' },
    question: {
      fr: 'Avez-vous assez d’assistants pour qu’il faille les coordonner ?',
      en: 'Do you have enough assistants for them to need coordination?',
    },
    sources: ['S0', 'S1'],
  },
  {
    id: 'watch.copilots',
    label: { fr: 'Copilotes', en: 'Copilots' },
    question: {
      fr: 'Lesquels de vos logiciels en activent un sans vous le demander ?',
      en: 'Which of your systems switch one on without asking you?',
    },
    sources: ['S0'],
  },
  {
    id: 'watch.conversation',
    label: { fr: 'Interfaces conversationnelles', en: 'Conversational interfaces' },
    question: {
      fr: 'Vos clients s’attendraient-ils à parler plutôt qu’à remplir un formulaire ?',
      en: 'Would your customers expect to talk rather than fill in a form?',
    },
    sources: ['S0'],
  },
  {
    id: 'watch.multimodal',
    label: { fr: 'Image, voix et texte ensemble', en: 'Image, voice and text together' },
    question: {
      fr: 'Une photo ou un son décrirait-il mieux le problème qu’un texte ?',
      en: 'Would a photo or a sound describe the problem better than text?',
    },
    sources: ['S0', 'S1'],
  },
  {
    id: 'watch.agents',
    label: { fr: 'Agents autonomes', en: 'Autonomous agents' },
    question: {
      fr: 'Quelles actions resteraient soumises à une personne, et comment l’arrêter ?',
      en: 'Which actions would stay subject to a person, and how would it be stopped?',
    },
    sources: ['S0', 'S1'],
  },
  {
    id: 'watch.federated',
    label: { fr: 'Apprentissage fédéré', en: 'Federated learning' },
    question: {
      fr: 'Partageriez-vous un modèle avec d’autres sans partager vos données ?',
      en: 'Would you share a model with others without sharing your data?',
    },
    sources: ['S0'],
  },
  {
    id: 'watch.edge',
    label: { fr: 'IA locale, sans nuage', en: 'Local AI, without a cloud' },
    question: {
      fr: 'Un site mal relié ou des données à ne pas sortir le justifient-ils ?',
      en: 'Does a poorly connected site, or data that must not leave, call for it?',
    },
    sources: ['S0'],
  },
  {
    id: 'watch.ai-to-ai',
    label: { fr: 'Échanges entre IA', en: 'AI-to-AI exchange' },
    question: {
      fr: 'Un client ou un fournisseur vous enverra-t-il bientôt son assistant ?',
      en: 'Will a customer or supplier soon send you its assistant?',
    },
    sources: ['S1'],
  },
  {
    id: 'watch.reasoning',
    label: { fr: 'Raisonnement amélioré', en: 'Better reasoning' },
    question: {
      fr: 'Quel cas écarté pour ses erreurs mérite un nouvel essai ?',
      en: 'Which case set aside for its errors deserves a new trial?',
    },
    sources: ['S1'],
  },
  {
    id: 'watch.domain',
    label: { fr: 'Adaptation au métier plus facile', en: 'Easier domain adaptation' },
    question: {
      fr: 'Un affinage trop cher hier l’est-il encore ?',
      en: 'Is fine-tuning that was too expensive yesterday still so?',
    },
    sources: ['S1'],
  },
  {
    id: 'watch.explainability',
    label: { fr: 'Explicabilité', en: 'Explainability' },
    question: {
      fr: 'Pouvez-vous expliquer une réponse à la personne qu’elle touche ?',
      en: 'Can you explain an answer to the person it affects?',
    },
    sources: ['S1'],
  },
  {
    id: 'watch.standards',
    label: {
      fr: 'Normes : interfaces, formats, sécurité, évaluation',
      en: 'Standards: interfaces, formats, security, evaluation',
    },
    question: {
      fr: 'Laquelle demander dans le prochain contrat ?',
      en: 'Which one should the next contract ask for?',
    },
    sources: ['S1'],
  },
]
