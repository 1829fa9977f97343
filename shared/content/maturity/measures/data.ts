import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const dataMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.data.q1',
    question: 'maturity.data.q1',
    dimension: 'data',
    place: 'usecases',
    prerequisites: ['maturity-measure.data.q4'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Contrôler un échantillon de données clés', en: 'Check a sample of key data' },
        why: {
          fr: 'Personne ne sait aujourd’hui quelle part des données est fausse.',
          en: 'Nobody knows today which share of the data is wrong.',
        },
        how: [
          {
            fr: 'Tirer cent lignes du jeu de données qui servira au premier cas.',
            en: 'Draw one hundred rows from the data set of the first case.',
          },
          {
            fr: 'Faire vérifier chaque ligne par la personne du métier.',
            en: 'Have each row checked by the person of the trade.',
          },
          {
            fr: 'Corriger les erreurs qui reviennent, à leur source.',
            en: 'Correct recurring errors at their source.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Installer des contrôles réguliers avec un seuil',
          en: 'Set up regular checks with a threshold',
        },
        why: {
          fr: 'Un contrôle ponctuel vieillit dès la saisie suivante.',
          en: 'A spot check ages with the next entry.',
        },
        how: [
          {
            fr: 'Fixer un taux d’erreur accepté par jeu de données.',
            en: 'Set an accepted error rate per data set.',
          },
          {
            fr: 'Programmer le contrôle chaque mois et prévenir le responsable au-delà du seuil.',
            en: 'Schedule the check monthly and warn the owner above the threshold.',
          },
          {
            fr: 'Comparer les résultats entre groupes de personnes ou de clients.',
            en: 'Compare results between groups of people or customers.',
          },
        ],
        effortDays: { low: 4, high: 8 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.data.q2',
    question: 'maturity.data.q2',
    dimension: 'data',
    place: 'usecases',
    prerequisites: ['maturity-measure.data.q4'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Compléter les champs essentiels', en: 'Fill in the core fields' },
        why: {
          fr: 'Un champ vide aujourd’hui sera une réponse fausse demain.',
          en: 'An empty field today will be a wrong answer tomorrow.',
        },
        how: [
          {
            fr: 'Lister les cinq champs sans lesquels le cas d’usage échoue.',
            en: 'List the five fields without which the use case fails.',
          },
          { fr: 'Les rendre obligatoires à la saisie.', en: 'Make them mandatory on entry.' },
          {
            fr: 'Rattraper l’historique utile, un mois à la fois.',
            en: 'Catch up the useful history, one month at a time.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: { fr: 'Unifier les codes entre les systèmes', en: 'Unify codes across systems' },
        why: {
          fr: 'Deux codes pour une même chose empêchent de croiser les données.',
          en: 'Two codes for one thing prevent data from being joined.',
        },
        how: [
          {
            fr: 'Choisir le système de référence pour chaque code.',
            en: 'Choose the reference system for each code.',
          },
          {
            fr: 'Écrire la table de passage et corriger les écarts.',
            en: 'Write the mapping table and correct the differences.',
          },
          {
            fr: 'Suivre chaque mois le taux de champs remplis.',
            en: 'Track the share of filled fields monthly.',
          },
        ],
        effortDays: { low: 5, high: 12 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.data.q3',
    question: 'maturity.data.q3',
    dimension: 'data',
    place: 'usecases',
    prerequisites: ['maturity-measure.data.q4'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Dater les données et écarter les anciennes',
          en: 'Date the data and set old ones aside',
        },
        why: {
          fr: 'L’IA ne distingue pas une règle en vigueur d’une règle abandonnée.',
          en: 'AI does not tell a rule in force from a dropped one.',
        },
        how: [
          {
            fr: 'Afficher la date de mise à jour sur chaque document utilisé.',
            en: 'Show the update date on each document used.',
          },
          {
            fr: 'Déplacer les versions périmées dans une archive hors de portée de l’IA.',
            en: 'Move outdated versions to an archive out of AI’s reach.',
          },
          {
            fr: 'Nommer la personne qui signale une version nouvelle.',
            en: 'Name the person who reports a new version.',
          },
        ],
        effortDays: { low: 2, high: 5 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Écrire le cycle de vie, de la mise à jour à la suppression',
          en: 'Write the life cycle, from update to deletion',
        },
        why: {
          fr: 'Une date visible n’oblige personne à mettre à jour ni à supprimer.',
          en: 'A visible date obliges nobody to update or delete.',
        },
        how: [
          {
            fr: 'Fixer un délai de mise à jour et une durée de conservation par jeu.',
            en: 'Set an update interval and a retention period per set.',
          },
          {
            fr: 'Faire valider les durées par le DPO.',
            en: 'Have the periods approved by the DPO.',
          },
          {
            fr: 'Tester une suppression et en garder la trace.',
            en: 'Test a deletion and keep its trace.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.data.q4',
    question: 'maturity.data.q4',
    dimension: 'data',
    place: 'usecases',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Nommer un responsable par jeu de données critique',
          en: 'Name an owner for each critical data set',
        },
        why: {
          fr: 'L’informatique tient les serveurs ; elle ne connaît pas le sens des données.',
          en: 'IT runs the servers; it does not know what the data mean.',
        },
        how: [
          {
            fr: 'Lister les jeux de données du premier cas d’usage.',
            en: 'List the data sets of the first use case.',
          },
          {
            fr: 'Nommer pour chacun une personne du métier, avec son accord.',
            en: 'Name for each a person of the trade, with their consent.',
          },
          {
            fr: 'Publier la liste et ce qu’on attend d’eux : corriger, dater, autoriser.',
            en: 'Publish the list and what is expected: correct, date, authorise.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Étendre les responsables à chaque service',
          en: 'Extend owners to each department',
        },
        why: {
          fr: 'Un jeu bien tenu ne protège pas de celui du service voisin.',
          en: 'One well-kept set does not protect from the next department’s.',
        },
        how: [
          {
            fr: 'Nommer un responsable par service et un suppléant.',
            en: 'Name one owner per department and a deputy.',
          },
          {
            fr: 'Leur donner un objectif annuel de qualité.',
            en: 'Give them a yearly quality objective.',
          },
          {
            fr: 'Les réunir deux fois par an sur les erreurs relevées.',
            en: 'Bring them together twice a year on the errors found.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.data.q5',
    question: 'maturity.data.q5',
    dimension: 'data',
    place: 'tools',
    prerequisites: ['maturity-measure.data.q4'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Organiser les extractions à la demande', en: 'Organise exports on request' },
        why: {
          fr: 'Des fichiers copiés à la main divergent en quelques jours.',
          en: 'Files copied by hand diverge within days.',
        },
        how: [
          {
            fr: 'Recenser où se trouvent les données du premier cas.',
            en: 'Record where the data of the first case are.',
          },
          {
            fr: 'Écrire une extraction type, rejouable, avec une personne qui la tient.',
            en: 'Write a standard, repeatable export with a person who maintains it.',
          },
          {
            fr: 'Supprimer les copies locales une fois l’extraction en place.',
            en: 'Delete local copies once the export is in place.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Ouvrir un accès partagé, documenté et limité par les droits',
          en: 'Open a shared access, documented and limited by rights',
        },
        why: {
          fr: 'Une extraction à la demande ne tient pas un usage quotidien.',
          en: 'An export on request does not carry daily use.',
        },
        how: [
          {
            fr: 'Choisir deux systèmes et ouvrir un accès en lecture par rôle.',
            en: 'Choose two systems and open read access by role.',
          },
          {
            fr: 'Décrire chaque champ dans un catalogue unique.',
            en: 'Describe each field in a single catalogue.',
          },
          {
            fr: 'Revoir les droits deux fois par an avec les responsables.',
            en: 'Review rights twice a year with the owners.',
          },
        ],
        effortDays: { low: 8, high: 20 },
        horizonDays: 365,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
