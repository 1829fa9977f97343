import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const ethicsMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.ethics.q1',
    question: 'maturity.ethics.q1',
    dimension: 'ethics',
    place: 'charter',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Traduire chaque valeur en règle pour l’IA',
          en: 'Turn each value into a rule for AI',
        },
        why: {
          fr: 'Une valeur affichée ne dit pas ce qu’il faut refuser.',
          en: 'A value on display does not tell what to refuse.',
        },
        how: [
          {
            fr: 'Retenir trois ou quatre valeurs vécues.',
            en: 'Keep three or four values that are lived.',
          },
          {
            fr: 'Écrire pour chacune une règle et un exemple refusé.',
            en: 'Write for each one a rule and a refused example.',
          },
          {
            fr: 'Les soumettre à deux équipes, puis les intégrer à la charte.',
            en: 'Submit them to two teams, then add them to the charter.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Trancher les cas difficiles par les valeurs',
          en: 'Decide hard cases by the values',
        },
        why: {
          fr: 'Une règle jamais invoquée reste décorative.',
          en: 'A rule never invoked stays decorative.',
        },
        how: [
          {
            fr: 'Passer chaque nouveau cas au filtre des règles.',
            en: 'Put each new case through the rules.',
          },
          {
            fr: 'Noter la valeur invoquée dans le relevé de décision.',
            en: 'Note the value invoked in the decision record.',
          },
          {
            fr: 'Vérifier deux décisions par an lors d’un audit interne.',
            en: 'Check two decisions a year in an internal audit.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.ethics.q2',
    question: 'maturity.ethics.q2',
    dimension: 'ethics',
    place: 'risks',
    prerequisites: ['maturity-measure.measurement.q2'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Tester les biais avant chaque mise en service',
          en: 'Test bias before each release',
        },
        why: {
          fr: 'Connaître le sujet ne protège aucune personne.',
          en: 'Knowing the topic protects nobody.',
        },
        how: [
          {
            fr: 'Écrire vingt demandes jumelles, où seul un trait change.',
            en: 'Write twenty twin requests where only one trait changes.',
          },
          {
            fr: 'Comparer les réponses et noter les écarts.',
            en: 'Compare the answers and note differences.',
          },
          {
            fr: 'Décider par écrit : corriger, limiter ou refuser l’usage.',
            en: 'Decide in writing: correct, limit or refuse the use.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Répéter les tests de biais et suivre les corrections',
          en: 'Repeat bias tests and follow corrections',
        },
        why: {
          fr: 'Un test avant le lancement ne voit pas ce que l’usage révèle.',
          en: 'A test before launch does not see what use reveals.',
        },
        how: [
          {
            fr: 'Rejouer les demandes jumelles deux fois par an et à chaque version.',
            en: 'Replay the twin requests twice a year and with each version.',
          },
          {
            fr: 'Fixer l’écart à partir duquel on corrige.',
            en: 'Set the difference from which one corrects.',
          },
          {
            fr: 'Suivre chaque correction jusqu’au test suivant.',
            en: 'Follow each correction until the next test.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.ethics.q3',
    question: 'maturity.ethics.q3',
    dimension: 'ethics',
    place: 'charter',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Faire valider les cas critiques par une personne',
          en: 'Have critical cases validated by a person',
        },
        why: {
          fr: 'Une relecture informelle se perd quand le volume monte.',
          en: 'An informal review fades when volume rises.',
        },
        how: [
          {
            fr: 'Lister les décisions qui touchent une personne ou un contrat.',
            en: 'List the decisions that affect a person or a contract.',
          },
          {
            fr: 'Nommer qui valide, avec le droit de s’écarter de la proposition.',
            en: 'Name who validates, with the right to depart from the proposal.',
          },
          {
            fr: 'Bloquer l’envoi tant que la validation manque.',
            en: 'Block sending until validation is given.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Consigner les motifs et les expliquer',
          en: 'Record the reasons and explain them',
        },
        why: {
          fr: 'Une validation sans motif ne se vérifie pas.',
          en: 'A validation without a reason cannot be checked.',
        },
        how: [
          {
            fr: 'Ajouter un champ « motif » à la validation.',
            en: 'Add a “reason” field to the validation.',
          },
          {
            fr: 'Écrire une explication type, lisible en une minute.',
            en: 'Write a standard explanation, readable in a minute.',
          },
          {
            fr: 'L’essayer auprès de trois personnes concernées.',
            en: 'Try it with three people concerned.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.ethics.q4',
    question: 'maturity.ethics.q4',
    dimension: 'ethics',
    place: 'charter',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Donner des conseils d’usage raisonné',
          en: 'Give guidance on reasonable use',
        },
        why: {
          fr: 'Chacun choisit sinon l’outil le plus lourd, par défaut.',
          en: 'Otherwise everyone takes the heaviest tool by default.',
        },
        how: [
          {
            fr: 'Écrire cinq conseils : modèle léger, pas d’image inutile, réemploi.',
            en: 'Write five tips: light model, no needless image, reuse.',
          },
          { fr: 'Dire quand l’IA n’est pas utile.', en: 'Say when AI is not useful.' },
          {
            fr: 'Les ajouter à la charte et à la formation.',
            en: 'Add them to the charter and the training.',
          },
        ],
        effortDays: { low: 0.5, high: 1 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Mesurer l’usage et choisir des options plus légères',
          en: 'Measure use and choose lighter options',
        },
        why: {
          fr: 'Un conseil sans mesure ne change pas les habitudes.',
          en: 'Guidance without measurement does not change habits.',
        },
        how: [
          {
            fr: 'Relever les volumes par usage, chaque trimestre.',
            en: 'Record volumes per use every quarter.',
          },
          {
            fr: 'Essayer un modèle plus petit sur les tâches simples.',
            en: 'Try a smaller model on simple tasks.',
          },
          {
            fr: 'Fixer un objectif et le présenter au comité.',
            en: 'Set a target and present it to the committee.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
