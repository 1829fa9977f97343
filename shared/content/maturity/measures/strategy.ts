import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const strategyMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.strategy.q1',
    question: 'maturity.strategy.q1',
    dimension: 'strategy',
    place: 'profile',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Rattacher chaque initiative à un objectif',
          en: 'Attach each initiative to an objective',
        },
        why: {
          fr: 'Un projet sans objectif ne peut être ni classé, ni arrêté.',
          en: 'A project without an objective can be neither ranked nor stopped.',
        },
        how: [
          {
            fr: 'Écrire deux ou trois objectifs de l’année, avec un chiffre et une date.',
            en: 'Write two or three objectives for the year, with a figure and a date.',
          },
          {
            fr: 'Ajouter une ligne « objectif servi » à la fiche de chaque projet.',
            en: 'Add a line “objective served” to the sheet of each project.',
          },
          {
            fr: 'Suspendre les projets dont la ligne reste vide.',
            en: 'Suspend the projects whose line stays empty.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Chiffrer les résultats clés et les revoir chaque trimestre',
          en: 'Put figures on key results and review them every quarter',
        },
        why: {
          fr: 'Citer un objectif ne dit pas si le projet l’a fait avancer.',
          en: 'Naming an objective does not tell whether the project moved it.',
        },
        how: [
          {
            fr: 'Donner à chaque objectif un point de départ, une cible et une échéance.',
            en: 'Give each objective a baseline, a target and a due date.',
          },
          {
            fr: 'Relever les valeurs avant chaque point trimestriel.',
            en: 'Read the values before each quarterly review.',
          },
          {
            fr: 'Décider projet par projet : continuer, corriger ou arrêter.',
            en: 'Decide project by project: continue, correct or stop.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.strategy.q2',
    question: 'maturity.strategy.q2',
    dimension: 'strategy',
    place: 'usecases',
    prerequisites: ['maturity-measure.strategy.q4'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Noter les idées sur l’impact et la faisabilité',
          en: 'Score ideas on impact and feasibility',
        },
        why: {
          fr: 'Sans note, l’idée retenue est celle de la personne la plus convaincante.',
          en: 'Without marks, the idea kept is that of the most convincing person.',
        },
        how: [
          {
            fr: 'Réunir les idées de tous les services dans une seule liste.',
            en: 'Gather the ideas of all departments in one list.',
          },
          {
            fr: 'Noter chaque idée à trois personnes au moins, puis discuter les écarts.',
            en: 'Have at least three people score each idea, then discuss the differences.',
          },
          {
            fr: 'Garder les idées écartées, avec la raison.',
            en: 'Keep rejected ideas, with the reason.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Revoir les notes avec les métiers chaque année',
          en: 'Review the scores with the business units every year',
        },
        why: {
          fr: 'Une note de l’an dernier classe le projet de l’an dernier.',
          en: 'Last year’s mark ranks last year’s project.',
        },
        how: [
          {
            fr: 'Fixer une date de revue annuelle et y inviter un responsable par service.',
            en: 'Set a yearly review date and invite one head per department.',
          },
          {
            fr: 'Revoir d’abord les notes contestées et les cas sans nouvelle.',
            en: 'Start with disputed marks and cases without news.',
          },
          {
            fr: 'Vérifier l’équilibre entre gains rapides et projets longs.',
            en: 'Check the balance between quick wins and long projects.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.strategy.q3',
    question: 'maturity.strategy.q3',
    dimension: 'strategy',
    place: 'usecases',
    prerequisites: ['maturity-measure.strategy.q2'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Délimiter un seul essai', en: 'Bound a single trial' },
        why: {
          fr: 'Des essais dispersés usent les équipes sans rien démontrer.',
          en: 'Scattered trials wear teams out and prove nothing.',
        },
        how: [
          {
            fr: 'Choisir un cas, une équipe et une durée de trois mois au plus.',
            en: 'Choose one case, one team and three months at most.',
          },
          {
            fr: 'Mettre les autres essais en pause, par écrit.',
            en: 'Put the other trials on hold, in writing.',
          },
          {
            fr: 'Fixer le budget et la personne qui peut l’arrêter.',
            en: 'Set the budget and the person who can stop it.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Fixer les critères et la suite du pilote',
          en: 'Set the criteria and the follow-on of the pilot',
        },
        why: {
          fr: 'Sans critère écrit avant le départ, tout résultat paraît bon.',
          en: 'Without a criterion written before the start, any result looks good.',
        },
        how: [
          {
            fr: 'Écrire trois critères chiffrés de réussite et un critère d’arrêt.',
            en: 'Write three success criteria in figures and one stop criterion.',
          },
          {
            fr: 'Dater le bilan et nommer ceux qui décident.',
            en: 'Date the review and name those who decide.',
          },
          {
            fr: 'Prévoir le budget et l’équipe du déploiement avant le bilan.',
            en: 'Plan the budget and team of the roll-out before the review.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.strategy.q4',
    question: 'maturity.strategy.q4',
    dimension: 'strategy',
    place: 'usecases',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Écrire le problème en une phrase', en: 'Write the problem in one sentence' },
        why: {
          fr: 'Un outil choisi avant le problème coûte et ne règle rien.',
          en: 'A tool chosen before the problem costs and solves nothing.',
        },
        how: [
          {
            fr: 'Faire raconter le problème par ceux qui le vivent, une heure par service.',
            en: 'Have those who live with it tell the problem, one hour per department.',
          },
          {
            fr: 'Écrire une phrase : qui perd quoi, combien de fois par mois.',
            en: 'Write one sentence: who loses what, how many times a month.',
          },
          {
            fr: 'Écarter les projets dont la phrase cite d’abord un outil.',
            en: 'Set aside projects whose sentence names a tool first.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Mesurer le problème avant et après le lancement',
          en: 'Measure the problem before and after launch',
        },
        why: {
          fr: 'Un problème écrit mais non mesuré ne prouvera aucun gain.',
          en: 'A problem written but not measured will prove no benefit.',
        },
        how: [
          {
            fr: 'Choisir une mesure que l’entreprise relève déjà.',
            en: 'Choose a measure the company already records.',
          },
          {
            fr: 'Relever la valeur sur quatre semaines avant le lancement.',
            en: 'Read the value over four weeks before launch.',
          },
          {
            fr: 'La relever de nouveau trois mois après, avec la même méthode.',
            en: 'Read it again three months later, with the same method.',
          },
        ],
        effortDays: { low: 2, high: 5 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.strategy.q5',
    question: 'maturity.strategy.q5',
    dimension: 'strategy',
    place: 'roadmap',
    prerequisites: ['maturity-measure.strategy.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Inscrire la stratégie IA à l’ordre du jour annuel',
          en: 'Put the AI strategy on the yearly agenda',
        },
        why: {
          fr: 'Une stratégie rouverte en crise se décide sous pression.',
          en: 'A strategy reopened in a crisis is decided under pressure.',
        },
        how: [
          {
            fr: 'Fixer la date de la revue dans le calendrier de direction.',
            en: 'Set the review date in the management calendar.',
          },
          {
            fr: 'Préparer deux pages : résultats, risques, choix à faire.',
            en: 'Prepare two pages: results, risks, choices to make.',
          },
          {
            fr: 'Écrire les décisions et la personne qui les porte.',
            en: 'Write the decisions and the person who carries them.',
          },
        ],
        effortDays: { low: 0.5, high: 1 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: { fr: 'Confier la veille à une personne', en: 'Give the watch to one person' },
        why: {
          fr: 'Sans veille, la revue annuelle découvre les changements trop tard.',
          en: 'Without a watch, the yearly review finds changes too late.',
        },
        how: [
          {
            fr: 'Nommer une personne et lui donner une heure par semaine.',
            en: 'Name one person and give them an hour a week.',
          },
          {
            fr: 'Choisir cinq sources : droit, fournisseurs, métier, sécurité, concurrents.',
            en: 'Choose five sources: law, vendors, trade, security, competitors.',
          },
          {
            fr: 'Rendre une page par trimestre, avec une recommandation.',
            en: 'Hand in one page a quarter, with a recommendation.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
