import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const peopleMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.people.q1',
    question: 'maturity.people.q1',
    dimension: 'people',
    place: 'change',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Former chaque métier à ses propres usages',
          en: 'Train each role in its own uses',
        },
        why: {
          fr: 'Une présentation générale ne dit pas quoi faire le lundi matin.',
          en: 'A general talk does not tell what to do on Monday morning.',
        },
        how: [
          {
            fr: 'Choisir trois situations de travail par métier.',
            en: 'Choose three work situations per role.',
          },
          {
            fr: 'Former par groupes de huit, sur les vrais outils, en deux heures.',
            en: 'Train groups of eight, on the real tools, in two hours.',
          },
          {
            fr: 'Garder la liste de présence et le support.',
            en: 'Keep the attendance list and the material.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Installer un programme continu de formation',
          en: 'Set up a continuous training programme',
        },
        why: {
          fr: 'Ce qui est appris une fois s’oublie ou se périme.',
          en: 'What is learned once is forgotten or goes out of date.',
        },
        how: [
          {
            fr: 'Prévoir un atelier court par trimestre et par métier.',
            en: 'Plan a short workshop per quarter and role.',
          },
          {
            fr: 'Mettre le support à jour à chaque évolution d’outil.',
            en: 'Update the material at each tool change.',
          },
          {
            fr: 'Vérifier les acquis par un exercice pratique.',
            en: 'Check what was learned with a practical exercise.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.people.q2',
    question: 'maturity.people.q2',
    dimension: 'people',
    place: 'change',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Consulter les utilisateurs avant de choisir',
          en: 'Consult users before choosing',
        },
        why: {
          fr: 'Ceux qui feront le travail connaissent les cas que l’outil ratera.',
          en: 'Those who will do the work know the cases the tool will miss.',
        },
        how: [
          {
            fr: 'Réunir cinq à huit utilisateurs, une heure, avant le choix.',
            en: 'Gather five to eight users, one hour, before the choice.',
          },
          {
            fr: 'Leur demander ce qui aide, ce qui inquiète, ce qui manque.',
            en: 'Ask them what helps, what worries, what is missing.',
          },
          { fr: 'Répondre à chaque remarque par écrit.', en: 'Answer each remark in writing.' },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Former un groupe pilote et des ambassadeurs',
          en: 'Form a pilot group and champions',
        },
        why: {
          fr: 'Consulter une fois ne suffit pas à faire vivre l’outil.',
          en: 'Consulting once is not enough to keep the tool alive.',
        },
        how: [
          {
            fr: 'Choisir des volontaires, sceptiques compris.',
            en: 'Choose volunteers, sceptics included.',
          },
          {
            fr: 'Leur donner deux heures par semaine pendant l’essai.',
            en: 'Give them two hours a week during the trial.',
          },
          {
            fr: 'Les faire voter sur l’ordre des améliorations.',
            en: 'Have them vote on the order of improvements.',
          },
        ],
        effortDays: { low: 3, high: 8 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.people.q3',
    question: 'maturity.people.q3',
    dimension: 'people',
    place: 'change',
    prerequisites: ['maturity-measure.governance.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Écrire le plan de communication avant le lancement',
          en: 'Write the communication plan before launch',
        },
        why: {
          fr: 'Une annonce tardive fait croire que tout est décidé.',
          en: 'A late announcement suggests that all is decided.',
        },
        how: [
          {
            fr: 'Écrire trois messages : pourquoi, ce qui change, ce qui ne change pas.',
            en: 'Write three messages: why, what changes, what does not.',
          },
          {
            fr: 'Choisir qui parle, à qui, à quelle date.',
            en: 'Choose who speaks, to whom, on which date.',
          },
          {
            fr: 'Prévenir les représentants du personnel avant les équipes.',
            en: 'Tell staff representatives before the teams.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Partager les résultats et répondre aux questions',
          en: 'Share results and answer questions',
        },
        why: {
          fr: 'Un plan à sens unique n’apprend rien de ce que vivent les équipes.',
          en: 'A one-way plan learns nothing of what teams live through.',
        },
        how: [
          {
            fr: 'Publier chaque mois une page : chiffres, échec, décision.',
            en: 'Publish one page a month: figures, failure, decision.',
          },
          {
            fr: 'Ouvrir un lieu de questions, avec réponse sous cinq jours.',
            en: 'Open a place for questions, answered within five days.',
          },
          {
            fr: 'Afficher les questions et les réponses.',
            en: 'Display the questions and the answers.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.people.q4',
    question: 'maturity.people.q4',
    dimension: 'people',
    place: 'change',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Fixer la règle « vérifier avant d’utiliser »',
          en: 'Set the rule “check before use”',
        },
        why: {
          fr: 'La prudence de chacun ne fait pas un contrôle.',
          en: 'Everyone’s caution does not make a control.',
        },
        how: [
          {
            fr: 'Écrire ce qui doit être vérifié : chiffre, nom, droit, citation.',
            en: 'Write what must be checked: figure, name, law, quotation.',
          },
          {
            fr: 'Montrer trois réponses fausses mais convaincantes.',
            en: 'Show three wrong but convincing answers.',
          },
          {
            fr: 'Rappeler que la personne qui envoie reste responsable.',
            en: 'Recall that the person who sends remains responsible.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Intégrer les contrôles au travail et enseigner les biais',
          en: 'Build checks into the work and teach biases',
        },
        why: {
          fr: 'Une règle écrite s’oublie quand le volume augmente.',
          en: 'A written rule is forgotten as volume grows.',
        },
        how: [
          {
            fr: 'Fixer le montant ou le cas qui impose une seconde lecture.',
            en: 'Set the amount or case that requires a second reading.',
          },
          {
            fr: 'Ajouter une case « vérifié par » au document produit.',
            en: 'Add a box “checked by” to the document produced.',
          },
          {
            fr: 'Consacrer une heure par an aux biais de jugement.',
            en: 'Give one hour a year to biases of judgement.',
          },
        ],
        effortDays: { low: 2, high: 5 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.people.q5',
    question: 'maturity.people.q5',
    dimension: 'people',
    place: 'change',
    prerequisites: ['maturity-measure.governance.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Former le référent IA', en: 'Train the AI lead' },
        why: {
          fr: 'Des curieux isolés repartent avec leur savoir.',
          en: 'Isolated enthusiasts leave with what they know.',
        },
        how: [
          {
            fr: 'Repérer les curieux et dire ce qu’ils savent faire.',
            en: 'Find the enthusiasts and state what they can do.',
          },
          {
            fr: 'Offrir au référent une formation et un projet réel.',
            en: 'Give the lead a course and a real project.',
          },
          {
            fr: 'Lui faire écrire ce qu’il apprend dans un dossier commun.',
            en: 'Have them write what they learn in a shared folder.',
          },
        ],
        effortDays: { low: 3, high: 8 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Constituer une équipe mixte métiers et informatique',
          en: 'Build a mixed team of business and IT',
        },
        why: {
          fr: 'Un référent seul devient un goulot, puis une absence.',
          en: 'A lead alone becomes a bottleneck, then an absence.',
        },
        how: [
          {
            fr: 'Réunir trois personnes : métier, données, informatique.',
            en: 'Bring together three people: trade, data, IT.',
          },
          { fr: 'Leur confier un cas de bout en bout.', en: 'Give them one case from end to end.' },
          { fr: 'Prévoir comment chacun est remplacé.', en: 'Plan how each is replaced.' },
        ],
        effortDays: { low: 5, high: 10 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
