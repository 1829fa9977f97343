import type { INDEPENDENCE_CHECKS } from '../../domain/tool'
import type { Localized } from '../../kernel/text'

/** Whether the company could change vendor (method.md 6.8; S0, S1): yes, partly or no. */
export interface IndependenceCheck {
  readonly label: Localized
  readonly question: Localized
  readonly ifNo: Localized
  /** The answer also carries a date: when it was last done. */
  readonly dated: boolean
}

export const independenceChecks: Readonly<
  Record<(typeof INDEPENDENCE_CHECKS)[number], IndependenceCheck>
> = {
  'standard-interfaces': {
    label: { fr: 'Interfaces standardisées', en: 'Standard interfaces' },
    question: {
      fr: 'L’outil se branche-t-il par une interface courante, qu’un concurrent offre aussi ?',
      en: 'Does the tool connect through a common interface that a competitor also offers?',
    },
    ifNo: {
      fr: 'Demander l’interface au fournisseur, ou placer une passerelle entre lui et vous.',
      en: 'Ask the vendor for the interface, or put middleware between it and you.',
    },
    dated: false,
  },
  'alternatives-review': {
    label: { fr: 'Alternatives évaluées', en: 'Alternatives evaluated' },
    question: {
      fr: 'Une autre solution a-t-elle été essayée sur vos cas depuis un an ?',
      en: 'Has another solution been tried on your cases within a year?',
    },
    ifNo: {
      fr: 'Fixer une date par an et garder vingt exemples de référence pour comparer.',
      en: 'Set one date a year and keep twenty reference examples to compare.',
    },
    dated: true,
  },
  abstraction: {
    label: { fr: 'IA derrière vos propres services', en: 'AI behind your own services' },
    question: {
      fr: 'Vos équipes emploient-elles un service à vous, qui appelle l’IA, plutôt que l’IA elle-même ?',
      en: 'Do your teams use a service of yours that calls AI, rather than AI itself?',
    },
    ifNo: {
      fr: 'Utile pour un développement propre ; pour un abonnement simple, l’écrire comme risque accepté.',
      en: 'Useful for your own development; for a plain subscription, record it as an accepted risk.',
    },
    dated: false,
  },
  exit: {
    label: { fr: 'Stratégie de sortie', en: 'Exit strategy' },
    question: {
      fr: 'Sait-on quoi faire si le prix double, si le service change ou s’arrête ?',
      en: 'Is it known what to do if the price doubles, or the service changes or stops?',
    },
    ifNo: {
      fr: 'Écrire une page : déclencheur, reprise des données, remplaçant, délai, coût.',
      en: 'Write one page: trigger, recovery of data, replacement, delay, cost.',
    },
    dated: false,
  },
  layers: {
    label: { fr: 'Trois couches séparées', en: 'Three separate layers' },
    question: {
      fr: 'Logique métier, connaissances et service d’IA peuvent-ils se changer l’un sans l’autre ?',
      en: 'Can application logic, knowledge base and AI service be changed one without the other?',
    },
    ifNo: {
      fr: 'Garder au moins les documents et les consignes hors de l’outil, dans vos dossiers.',
      en: 'At least keep documents and instructions outside the tool, in your own files.',
    },
    dated: false,
  },
  'open-vendor': {
    label: { fr: 'Préférence aux éditeurs ouverts', en: 'Preference for open vendors' },
    question: {
      fr: 'L’ouverture a-t-elle compté dans le choix ?',
      en: 'Did openness count in the choice?',
    },
    ifNo: {
      fr: 'Relever le poids de l’ouverture et de la réversibilité à la prochaine comparaison.',
      en: 'Raise the weights of openness and reversibility at the next comparison.',
    },
    dated: false,
  },
}
