import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const processMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.process.q1',
    question: 'maturity.process.q1',
    dimension: 'process',
    place: 'process',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Dessiner le processus tel qu’il se déroule',
          en: 'Draw the process as it runs',
        },
        why: {
          fr: 'Le processus décrit et le processus réel sont rarement le même.',
          en: 'The described process and the real one are rarely the same.',
        },
        how: [
          {
            fr: 'Suivre cinq dossiers du début à la fin avec ceux qui les traitent.',
            en: 'Follow five cases from start to end with those who handle them.',
          },
          {
            fr: 'Dessiner les étapes, les attentes et les retours sur une page.',
            en: 'Draw stages, waits and returns on one page.',
          },
          {
            fr: 'Faire relire la page par chaque service traversé.',
            en: 'Have the page reviewed by each department crossed.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Comparer le schéma aux traces des systèmes',
          en: 'Compare the map with system traces',
        },
        why: {
          fr: 'Un schéma juste à l’atelier cache les exceptions du quotidien.',
          en: 'A map that is right in the workshop hides everyday exceptions.',
        },
        how: [
          {
            fr: 'Exporter six mois de dossiers avec leurs heures de passage.',
            en: 'Export six months of cases with their stage times.',
          },
          {
            fr: 'Ouvrir l’export dans le diagnostic de processus.',
            en: 'Open the export in the process diagnosis.',
          },
          {
            fr: 'Corriger le schéma, puis renouveler l’exercice deux fois par an.',
            en: 'Correct the map, then repeat twice a year.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.process.q2',
    question: 'maturity.process.q2',
    dimension: 'process',
    place: 'process',
    prerequisites: ['maturity-measure.process.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Mesurer le délai total d’un dossier',
          en: 'Measure the total lead time of a case',
        },
        why: {
          fr: 'Le temps passé seul cache l’attente, qui fait le délai.',
          en: 'Hands-on time alone hides waiting, which makes the delay.',
        },
        how: [
          {
            fr: 'Relever l’ouverture et la clôture de chaque dossier pendant un mois.',
            en: 'Record the opening and closing of each case for a month.',
          },
          {
            fr: 'Calculer la médiane et les dix pour cent les plus longs.',
            en: 'Compute the median and the slowest ten per cent.',
          },
          {
            fr: 'Regarder ces dossiers longs un par un.',
            en: 'Look at these long cases one by one.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Ventiler le délai par cause et fixer un objectif',
          en: 'Split lead time by cause and set a target',
        },
        why: {
          fr: 'Un délai total dit que c’est long, pas pourquoi.',
          en: 'A total lead time says that it is long, not why.',
        },
        how: [
          {
            fr: 'Coder chaque attente : client, pièce, décision, relais, relance.',
            en: 'Code each wait: customer, part, decision, handover, query.',
          },
          { fr: 'Classer les causes par heures perdues.', en: 'Rank causes by hours lost.' },
          {
            fr: 'Fixer un objectif sur la première et la suivre chaque mois.',
            en: 'Set a target on the first and track it monthly.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.process.q3',
    question: 'maturity.process.q3',
    dimension: 'process',
    place: 'process',
    prerequisites: ['maturity-measure.process.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Recenser les doubles saisies', en: 'List double entries' },
        why: {
          fr: 'Une ressaisie tolérée produit des écarts que l’IA ne saura pas trancher.',
          en: 'Tolerated re-keying creates differences that AI cannot settle.',
        },
        how: [
          {
            fr: 'Noter pendant une semaine chaque information retapée.',
            en: 'Note for one week every piece of information typed again.',
          },
          {
            fr: 'Chiffrer la fréquence et les minutes perdues.',
            en: 'Put figures on frequency and minutes lost.',
          },
          {
            fr: 'Désigner la source qui fait foi pour chaque information.',
            en: 'Name the source that prevails for each piece.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Supprimer les trois principaux doublons',
          en: 'Remove the three main duplicates',
        },
        why: {
          fr: 'Une liste de doublons ne fait gagner aucune heure.',
          en: 'A list of duplicates saves no hour.',
        },
        how: [
          {
            fr: 'Prendre les trois doublons les plus coûteux.',
            en: 'Take the three costliest duplicates.',
          },
          {
            fr: 'Relier les outils, ou supprimer la saisie devenue inutile.',
            en: 'Link the tools, or remove the entry no longer needed.',
          },
          {
            fr: 'Vérifier après un mois que personne ne ressaisit.',
            en: 'Check after a month that nobody re-keys.',
          },
        ],
        effortDays: { low: 5, high: 15 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.process.q4',
    question: 'maturity.process.q4',
    dimension: 'process',
    place: 'process',
    prerequisites: ['maturity-measure.process.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Revoir le processus avant chaque projet',
          en: 'Review the process before each project',
        },
        why: {
          fr: 'Poser l’IA sur un processus inchangé fige ses défauts.',
          en: 'Adding AI to an unchanged process freezes its flaws.',
        },
        how: [
          {
            fr: 'Parcourir chaque étape : supprimer, simplifier, puis automatiser.',
            en: 'Go through each stage: remove, simplify, then automate.',
          },
          {
            fr: 'Décider ce que l’humain garde, et à quel moment.',
            en: 'Decide what people keep, and at which point.',
          },
          {
            fr: 'Écrire le nouveau déroulé sur une page avant de choisir l’outil.',
            en: 'Write the new sequence on one page before choosing the tool.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Refondre le processus avec ses utilisateurs',
          en: 'Redesign the process with its users',
        },
        why: {
          fr: 'Une revue faite sans les utilisateurs sera contournée.',
          en: 'A review made without users will be bypassed.',
        },
        how: [
          {
            fr: 'Réunir ceux qui font, ceux qui reçoivent et l’informatique.',
            en: 'Bring together those who do, those who receive and IT.',
          },
          {
            fr: 'Essayer le nouveau déroulé sur vingt dossiers, sans outil.',
            en: 'Try the new sequence on twenty cases, without a tool.',
          },
          {
            fr: 'Inscrire cette revue dans le modèle de fiche projet.',
            en: 'Add this review to the project sheet template.',
          },
        ],
        effortDays: { low: 3, high: 8 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.process.q5',
    question: 'maturity.process.q5',
    dimension: 'process',
    place: 'process',
    prerequisites: ['maturity-measure.process.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Écrire les règles d’orientation des demandes',
          en: 'Write the routing rules for requests',
        },
        why: {
          fr: 'Une demande mal orientée attend deux fois.',
          en: 'A misrouted request waits twice.',
        },
        how: [
          {
            fr: 'Réunir deux heures ceux qui trient aujourd’hui.',
            en: 'Bring together for two hours those who sort today.',
          },
          {
            fr: 'Écrire dix règles au plus, avec un exemple chacune.',
            en: 'Write ten rules at most, with one example each.',
          },
          {
            fr: 'Ajouter le délai au bout duquel on escalade, et vers qui.',
            en: 'Add the time after which one escalates, and to whom.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: { fr: 'Fonder les règles sur l’historique', en: 'Base the rules on history' },
        why: {
          fr: 'Des règles écrites de mémoire oublient les cas fréquents.',
          en: 'Rules written from memory miss frequent cases.',
        },
        how: [
          {
            fr: 'Classer six mois de demandes selon le service qui les a closes.',
            en: 'Sort six months of requests by the department that closed them.',
          },
          {
            fr: 'Corriger les règles qui envoient au mauvais endroit.',
            en: 'Correct the rules that send to the wrong place.',
          },
          {
            fr: 'Essayer un tri assisté, un humain gardant les exceptions.',
            en: 'Try assisted sorting, with a person keeping exceptions.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
