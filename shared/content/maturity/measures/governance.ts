import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const governanceMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.governance.q1',
    question: 'maturity.governance.q1',
    dimension: 'governance',
    place: 'governance',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Nommer un référent IA et lui donner du temps',
          en: 'Name an AI lead and give them time',
        },
        why: {
          fr: 'Une bonne volonté sans mandat s’épuise et n’engage personne.',
          en: 'Goodwill without a mandate wears out and commits nobody.',
        },
        how: [
          {
            fr: 'Choisir une personne qui connaît le métier et sait dire non.',
            en: 'Choose a person who knows the trade and can say no.',
          },
          {
            fr: 'Signer une note : mandat, temps par semaine, sponsor.',
            en: 'Sign a note: mandate, time per week, sponsor.',
          },
          { fr: 'L’annoncer à toute l’entreprise.', en: 'Announce it to the whole company.' },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Compléter les rôles et nommer des suppléants',
          en: 'Complete the roles and name deputies',
        },
        why: {
          fr: 'Un référent seul porte des décisions qui ne sont pas les siennes.',
          en: 'A lead alone carries decisions that are not theirs.',
        },
        how: [
          {
            fr: 'Nommer sponsor, propriétaires d’assistants, informatique et DPO.',
            en: 'Name sponsor, assistant owners, IT and DPO.',
          },
          {
            fr: 'Remplir le tableau des responsabilités, une personne par case.',
            en: 'Fill in the responsibility table, one person per cell.',
          },
          {
            fr: 'Donner à chacun un objectif et un suppléant.',
            en: 'Give each an objective and a deputy.',
          },
        ],
        effortDays: { low: 2, high: 3 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.governance.q2',
    question: 'maturity.governance.q2',
    dimension: 'governance',
    place: 'governance',
    prerequisites: ['maturity-measure.governance.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Créer un comité IA et fixer ses dates',
          en: 'Create an AI committee and set its dates',
        },
        why: {
          fr: 'Sans instance, les choix se font outil par outil, au fil des demandes.',
          en: 'Without a body, choices are made tool by tool, as requests come.',
        },
        how: [
          {
            fr: 'Réunir cinq personnes au plus : direction, métier, informatique, DPO, référent.',
            en: 'Gather five people at most: management, trade, IT, DPO, lead.',
          },
          {
            fr: 'Fixer quatre dates dans l’année et un ordre du jour type.',
            en: 'Set four dates in the year and a standard agenda.',
          },
          {
            fr: 'Garder un relevé d’une page : décision, responsable, échéance.',
            en: 'Keep a one-page record: decision, owner, due date.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Passer au rythme trimestriel et réunir les propriétaires',
          en: 'Move to a quarterly rhythm and gather the owners',
        },
        why: {
          fr: 'Un point annuel constate ; il ne corrige pas.',
          en: 'A yearly review observes; it does not correct.',
        },
        how: [
          {
            fr: 'Présenter à chaque comité indicateurs, incidents et dépenses.',
            en: 'Present indicators, incidents and spending at each committee.',
          },
          {
            fr: 'Réunir chaque mois les propriétaires d’assistants, trente minutes.',
            en: 'Gather assistant owners monthly, for thirty minutes.',
          },
          {
            fr: 'Suivre les décisions ouvertes jusqu’à leur clôture.',
            en: 'Follow open decisions until they are closed.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.governance.q3',
    question: 'maturity.governance.q3',
    dimension: 'governance',
    place: 'governance',
    prerequisites: ['maturity-measure.governance.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Dresser la liste complète des outils et assistants',
          en: 'Draw up the complete list of tools and assistants',
        },
        why: {
          fr: 'Un outil absent de la liste échappe à toutes les règles.',
          en: 'A tool missing from the list escapes every rule.',
        },
        how: [
          {
            fr: 'Demander à chaque service, sans sanction, ce qu’il utilise.',
            en: 'Ask each department, without penalty, what it uses.',
          },
          {
            fr: 'Recouper avec les factures et les comptes ouverts.',
            en: 'Cross-check with invoices and open accounts.',
          },
          {
            fr: 'Garder, encadrer ou arrêter chaque outil, par écrit.',
            en: 'Keep, frame or stop each tool, in writing.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Donner un propriétaire à chaque assistant',
          en: 'Give each assistant an owner',
        },
        why: {
          fr: 'Un assistant sans propriétaire répond sans que personne en réponde.',
          en: 'An assistant without an owner answers while nobody answers for it.',
        },
        how: [
          {
            fr: 'Ajouter propriétaire, finalité et données à chaque ligne.',
            en: 'Add owner, purpose and data to each line.',
          },
          {
            fr: 'Fermer les assistants que personne ne reprend.',
            en: 'Close the assistants nobody takes over.',
          },
          {
            fr: 'Revoir le registre à chaque comité.',
            en: 'Review the register at each committee.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.governance.q4',
    question: 'maturity.governance.q4',
    dimension: 'governance',
    place: 'governance',
    prerequisites: ['maturity-measure.governance.q3'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Numéroter les versions des assistants',
          en: 'Number the versions of assistants',
        },
        why: {
          fr: 'Une date seule ne dit ni ce qui a changé, ni pourquoi.',
          en: 'A date alone tells neither what changed nor why.',
        },
        how: [
          {
            fr: 'Copier les consignes de chaque assistant dans un dossier commun.',
            en: 'Copy each assistant’s prompts to a shared folder.',
          },
          {
            fr: 'Noter à chaque modification : numéro, auteur, motif.',
            en: 'Note for each change: number, author, reason.',
          },
          { fr: 'Garder les trois dernières versions.', en: 'Keep the last three versions.' },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Tester chaque version et prévoir le retour arrière',
          en: 'Test each version and plan the way back',
        },
        why: {
          fr: 'Une version numérotée peut rester mauvaise plusieurs semaines.',
          en: 'A numbered version can stay bad for weeks.',
        },
        how: [
          {
            fr: 'Nommer un groupe test de trois à cinq personnes.',
            en: 'Name a test group of three to five people.',
          },
          {
            fr: 'Rejouer dix questions de référence avant la mise en service.',
            en: 'Replay ten reference questions before release.',
          },
          {
            fr: 'Écrire comment revenir en arrière, et s’y exercer une fois.',
            en: 'Write how to go back, and practise once.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.governance.q5',
    question: 'maturity.governance.q5',
    dimension: 'governance',
    place: 'charter',
    prerequisites: ['maturity-measure.governance.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Écrire la charte d’usage de l’IA', en: 'Write the AI usage charter' },
        why: {
          fr: 'Une consigne orale change avec la personne qui la répète.',
          en: 'Oral guidance changes with the person repeating it.',
        },
        how: [
          {
            fr: 'Partir des clauses proposées à l’étape 4.',
            en: 'Start from the clauses offered in step 4.',
          },
          {
            fr: 'La relire avec le DPO, les représentants du personnel et deux utilisateurs.',
            en: 'Review it with the DPO, staff representatives and two users.',
          },
          {
            fr: 'Tenir en deux pages et dire où poser une question.',
            en: 'Keep to two pages and say where to ask a question.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Faire connaître, signer et réviser la charte',
          en: 'Make the charter known, signed and revised',
        },
        why: {
          fr: 'Une charte rangée dans un dossier n’est pas appliquée.',
          en: 'A charter filed in a folder is not applied.',
        },
        how: [
          {
            fr: 'La présenter dans chaque service, avec trois cas vécus.',
            en: 'Present it in each department, with three real cases.',
          },
          {
            fr: 'Recueillir les signatures, arrivées comprises.',
            en: 'Collect signatures, newcomers included.',
          },
          {
            fr: 'La réviser après chaque incident et au moins une fois par an.',
            en: 'Revise it after each incident and at least once a year.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
