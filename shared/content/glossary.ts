import type { Localized } from '../kernel/text'

/** A word of the workshop, explained in one sentence that a manager can repeat. */
export interface GlossaryTerm {
  readonly id: `term.${string}`
  readonly term: Localized
  readonly meaning: Localized
  /** Documents of method.md 0.1 that use it. */
  readonly sources: readonly ('S0' | 'S1' | 'S2' | 'S3' | 'S4')[]
}

export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'term.use-case',
    term: { fr: 'cas d’usage', en: 'use case' },
    meaning: {
      fr: 'Une activité précise et bornée où l’IA pourrait aider.',
      en: 'A precise, bounded activity where AI might help.',
    },
    sources: ['S2'],
  },
  {
    id: 'term.poc',
    term: { fr: 'preuve de concept (POC)', en: 'proof of concept (POC)' },
    meaning: {
      fr: 'Une petite maquette qui vérifie que l’idée est réalisable et qu’elle intéresse le métier.',
      en: 'A small prototype that checks whether the idea can be done and interests the business.',
    },
    sources: ['S2', 'S3'],
  },
  {
    id: 'term.pilot',
    term: { fr: 'projet pilote', en: 'pilot' },
    meaning: {
      fr: 'Un essai en conditions réelles, borné dans le temps, avec des critères de réussite écrits.',
      en: 'A trial in real conditions, limited in time, with written success criteria.',
    },
    sources: ['S0', 'S4'],
  },
  {
    id: 'term.okr',
    term: { fr: 'objectifs et résultats clés (OKR)', en: 'objectives and key results (OKR)' },
    meaning: {
      fr: 'Un objectif, et deux à quatre résultats chiffrés qui disent s’il est atteint.',
      en: 'An objective, and two to four measured results that tell whether it is reached.',
    },
    sources: ['S2'],
  },
  {
    id: 'term.data-owner',
    term: { fr: 'responsable de la donnée', en: 'data owner' },
    meaning: {
      fr: 'La personne qui répond de la qualité d’un ensemble de données, souvent une par service.',
      en: 'The person who answers for the quality of a set of data, often one per department.',
    },
    sources: ['S2'],
  },
  {
    id: 'term.ai-referent',
    term: { fr: 'référent IA', en: 'AI lead' },
    meaning: {
      fr: 'La personne qui suit la stratégie, la conformité et les licences d’IA de l’entreprise.',
      en: 'The person who follows the company’s AI strategy, compliance and licences.',
    },
    sources: ['S2', 'S3'],
  },
  {
    id: 'term.shadow-ai',
    term: { fr: 'IA fantôme', en: 'shadow AI' },
    meaning: {
      fr: 'Les outils d’IA employés par le personnel sans règle ni suivi.',
      en: 'AI tools that staff use without rules or supervision.',
    },
    sources: ['S2'],
  },
  {
    id: 'term.hallucination',
    term: { fr: 'hallucination', en: 'hallucination' },
    meaning: {
      fr: 'Une réponse bien tournée, mais inventée.',
      en: 'An answer that reads well and is made up.',
    },
    sources: ['S1', 'S2', 'S3'],
  },
  {
    id: 'term.llm',
    term: { fr: 'grand modèle de langage (LLM)', en: 'large language model (LLM)' },
    meaning: {
      fr: 'Un modèle entraîné sur de très nombreux textes, qui prédit la suite la plus probable.',
      en: 'A model trained on very many texts, which predicts the most likely continuation.',
    },
    sources: ['S2', 'S3'],
  },
  {
    id: 'term.rag',
    term: {
      fr: 'génération augmentée par récupération (RAG)',
      en: 'retrieval-augmented generation (RAG)',
    },
    meaning: {
      fr: 'Le modèle cherche d’abord dans les documents de l’entreprise, puis répond à partir d’eux.',
      en: 'The model first searches the company’s documents, then answers from them.',
    },
    sources: ['S0', 'S1', 'S2'],
  },
  {
    id: 'term.fine-tuning',
    term: { fr: 'affinage du modèle', en: 'fine-tuning' },
    meaning: {
      fr: 'Un complément d’entraînement pour que le modèle suive vos façons de faire.',
      en: 'Further training so that the model follows your ways of working.',
    },
    sources: ['S2'],
  },
  {
    id: 'term.prompt',
    term: { fr: 'instruction (prompt)', en: 'prompt' },
    meaning: {
      fr: 'Le texte par lequel on dit au modèle ce qu’on attend de lui.',
      en: 'The text that tells the model what is expected of it.',
    },
    sources: ['S1', 'S2'],
  },
  {
    id: 'term.prompt-injection',
    term: { fr: 'injection de prompt', en: 'prompt injection' },
    meaning: {
      fr: 'Un texte piégé qui pousse le modèle à révéler ou à faire ce qu’il ne devrait pas.',
      en: 'A crafted text that leads the model to reveal or do what it should not.',
    },
    sources: ['S0'],
  },
  {
    id: 'term.human-in-the-loop',
    term: { fr: 'humain dans la boucle', en: 'human in the loop' },
    meaning: {
      fr: 'Une personne relit et valide les sorties qui comptent.',
      en: 'A person reviews and approves the outputs that matter.',
    },
    sources: ['S1'],
  },
  {
    id: 'term.custom-gpt',
    term: { fr: 'assistant IA personnalisé', en: 'custom AI assistant' },
    meaning: {
      fr: 'Un assistant réglé pour une tâche, avec ses instructions et ses documents.',
      en: 'An assistant set up for one task, with its own instructions and documents.',
    },
    sources: ['S0', 'S1'],
  },
  {
    id: 'term.canary',
    term: { fr: 'déploiement canari', en: 'canary release' },
    meaning: {
      fr: 'Une nouvelle version donnée d’abord à un petit groupe.',
      en: 'A new version given to a small group first.',
    },
    sources: ['S1'],
  },
  {
    id: 'term.rollback',
    term: { fr: 'retour arrière', en: 'rollback' },
    meaning: {
      fr: 'Le retour rapide à la version précédente.',
      en: 'The quick return to the previous version.',
    },
    sources: ['S1'],
  },
  {
    id: 'term.tco',
    term: { fr: 'coût total de possession', en: 'total cost of ownership' },
    meaning: {
      fr: 'Tous les coûts sur la durée, trois ans au moins, achat et fonctionnement compris.',
      en: 'All costs over the horizon, three years at least, purchase and running included.',
    },
    sources: ['S0'],
  },
  {
    id: 'term.roi',
    term: { fr: 'retour sur investissement', en: 'return on investment' },
    meaning: {
      fr: 'Le gain net rapporté à ce qu’il a coûté.',
      en: 'The net benefit divided by what it cost.',
    },
    sources: ['S0', 'S3'],
  },
  {
    id: 'term.payback',
    term: { fr: 'seuil de rentabilité', en: 'payback' },
    meaning: {
      fr: 'Le moment où les gains cumulés couvrent les coûts cumulés.',
      en: 'The moment when cumulated benefits cover cumulated costs.',
    },
    sources: ['S0'],
  },
  {
    id: 'term.process-mining',
    term: { fr: 'fouille de processus', en: 'process mining' },
    meaning: {
      fr: 'La reconstitution du processus réel à partir des traces laissées dans les outils.',
      en: 'The reconstruction of the real process from the traces left in systems.',
    },
    sources: ['S4'],
  },
  {
    id: 'term.lead-time',
    term: { fr: 'délai de bout en bout', en: 'lead time' },
    meaning: {
      fr: 'Le temps écoulé entre l’ouverture d’une demande et sa clôture.',
      en: 'The time between the opening of a request and its closing.',
    },
    sources: ['S4'],
  },
  {
    id: 'term.handover',
    term: { fr: 'relais', en: 'handover' },
    meaning: {
      fr: 'Le passage d’un dossier à une autre personne ou à une autre équipe.',
      en: 'A case passed to another person or team.',
    },
    sources: ['S4'],
  },
  {
    id: 'term.fcr',
    term: { fr: 'résolution au premier contact', en: 'first-contact resolution' },
    meaning: {
      fr: 'La part des demandes réglées dès le premier échange.',
      en: 'The share of requests settled at the first exchange.',
    },
    sources: ['S0', 'S4'],
  },
  {
    id: 'term.dpo',
    term: { fr: 'délégué à la protection des données (DPO)', en: 'data protection officer (DPO)' },
    meaning: {
      fr: 'La personne qui veille au respect du RGPD et conseille l’entreprise.',
      en: 'The person who watches over GDPR compliance and advises the company.',
    },
    sources: ['S0', 'S4'],
  },
  {
    id: 'term.dpia',
    term: { fr: 'analyse d’impact (AIPD)', en: 'data protection impact assessment (DPIA)' },
    meaning: {
      fr: 'L’étude écrite des risques d’un traitement pour les personnes, avant de le lancer.',
      en: 'The written study of what a processing risks for people, before it starts.',
    },
    sources: ['S0', 'S1'],
  },
  {
    id: 'term.ciso',
    term: {
      fr: 'responsable de la sécurité informatique (RSSI)',
      en: 'head of information security (CISO)',
    },
    meaning: {
      fr: 'La personne qui répond de la sécurité des systèmes et des données.',
      en: 'The person who answers for the security of systems and data.',
    },
    sources: ['S4'],
  },
  {
    id: 'term.works-council',
    term: { fr: 'comité social et économique (CSE)', en: 'works council' },
    meaning: {
      fr: 'Les élus du personnel, à informer ou à consulter avant d’introduire une nouvelle technologie.',
      en: 'The elected staff representatives, to be informed or consulted before a new technology.',
    },
    sources: ['S4'],
  },
  {
    id: 'term.golden-circle',
    term: { fr: 'cercle d’or', en: 'golden circle' },
    meaning: {
      fr: 'Dire pourquoi l’entreprise existe, puis comment elle fait, puis ce qu’elle fait.',
      en: 'Saying why the company exists, then how it works, then what it makes.',
    },
    sources: ['S2'],
  },
  {
    id: 'term.nist-rmf',
    term: {
      fr: 'cadre de gestion des risques IA du NIST',
      en: 'NIST AI risk management framework',
    },
    meaning: {
      fr: 'Un cadre américain reconnu pour repérer et traiter les risques de l’IA.',
      en: 'A recognised US framework for finding and treating AI risks.',
    },
    sources: ['S3'],
  },
  {
    id: 'term.trustworthy-ai',
    term: {
      fr: 'lignes directrices européennes pour une IA de confiance',
      en: 'European guidelines for trustworthy AI',
    },
    meaning: {
      fr: 'Le repère éthique publié par les experts de la Commission européenne.',
      en: 'The ethical reference published by the European Commission’s experts.',
    },
    sources: ['S3'],
  },
  {
    id: 'term.make-or-buy',
    term: { fr: 'faire ou acheter', en: 'make or buy' },
    meaning: {
      fr: 'Le choix entre une solution du marché et un développement propre.',
      en: 'The choice between a product on the market and one’s own development.',
    },
    sources: ['S0'],
  },
]
