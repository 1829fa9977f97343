import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const technologyMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.technology.q1',
    question: 'maturity.technology.q1',
    dimension: 'technology',
    place: 'tools',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Recenser les interfaces des systèmes clés',
          en: 'List the interfaces of core systems',
        },
        why: {
          fr: 'Un projet d’intégration se chiffre mal sans savoir ce qui s’ouvre.',
          en: 'An integration project is hard to cost without knowing what opens.',
        },
        how: [
          {
            fr: 'Demander à chaque éditeur ce qui est ouvert, et à quel prix.',
            en: 'Ask each vendor what is open, and at what price.',
          },
          {
            fr: 'Essayer une lecture sur un système, avec un compte de test.',
            en: 'Try one read on one system, with a test account.',
          },
          {
            fr: 'Noter le résultat dans le registre des outils.',
            en: 'Record the result in the tool register.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Relier les systèmes par des interfaces documentées',
          en: 'Link systems through documented interfaces',
        },
        why: {
          fr: 'Une seule API ne suffit pas à un cas qui croise deux systèmes.',
          en: 'A single API is not enough for a case that joins two systems.',
        },
        how: [
          {
            fr: 'Choisir les deux échanges les plus utiles au portefeuille.',
            en: 'Choose the two exchanges most useful to the portfolio.',
          },
          {
            fr: 'Les construire avec une passerelle plutôt que point à point.',
            en: 'Build them through middleware instead of point to point.',
          },
          {
            fr: 'Documenter chaque échange : champs, droits, personne à prévenir.',
            en: 'Document each exchange: fields, rights, person to warn.',
          },
        ],
        effortDays: { low: 8, high: 20 },
        horizonDays: 365,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.technology.q2',
    question: 'maturity.technology.q2',
    dimension: 'technology',
    place: 'tools',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Supprimer les comptes partagés et donner les droits par rôle',
          en: 'Remove shared accounts and give rights by role',
        },
        why: {
          fr: 'Avec un compte commun, aucune trace ne désigne une personne.',
          en: 'With a shared account, no trace points to a person.',
        },
        how: [
          {
            fr: 'Lister les comptes communs et les remplacer un à un.',
            en: 'List shared accounts and replace them one by one.',
          },
          {
            fr: 'Définir cinq rôles au plus et leurs droits.',
            en: 'Define five roles at most and their rights.',
          },
          {
            fr: 'Fermer les comptes des personnes parties.',
            en: 'Close the accounts of people who have left.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Généraliser l’authentification forte et la revue des droits',
          en: 'Extend strong authentication and rights reviews',
        },
        why: {
          fr: 'Un rôle bien défini ne protège pas d’un mot de passe volé.',
          en: 'A well-defined role does not protect from a stolen password.',
        },
        how: [
          {
            fr: 'Activer un second facteur sur la messagerie et les outils IA.',
            en: 'Turn on a second factor for mail and AI tools.',
          },
          {
            fr: 'Renouveler les clés d’accès techniques à date fixe.',
            en: 'Renew technical access keys on a set date.',
          },
          {
            fr: 'Revoir les droits deux fois par an et garder la trace.',
            en: 'Review rights twice a year and keep the trace.',
          },
        ],
        effortDays: { low: 3, high: 8 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.technology.q3',
    question: 'maturity.technology.q3',
    dimension: 'technology',
    place: 'tools',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Vérifier l’infrastructure du premier cas d’usage',
          en: 'Check the infrastructure of the first use case',
        },
        why: {
          fr: 'Un poste trop ancien fait échouer l’essai pour une mauvaise raison.',
          en: 'A workstation too old makes the trial fail for the wrong reason.',
        },
        how: [
          {
            fr: 'Mesurer les postes et le réseau de l’équipe pilote.',
            en: 'Measure the workstations and network of the pilot team.',
          },
          {
            fr: 'Remplacer ce qui bloque, et cela seulement.',
            en: 'Replace what blocks, and only that.',
          },
          { fr: 'Chiffrer le reste dans le coût complet.', en: 'Cost the rest in the total cost.' },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Dimensionner l’infrastructure pour l’IA',
          en: 'Size the infrastructure for AI',
        },
        why: {
          fr: 'Un essai à dix personnes ne dit rien de la charge à cent.',
          en: 'A trial with ten people tells nothing of the load at one hundred.',
        },
        how: [
          {
            fr: 'Estimer les volumes d’appels et de données à trois ans.',
            en: 'Estimate call and data volumes over three years.',
          },
          {
            fr: 'Comparer hébergement chez l’éditeur, mixte et local.',
            en: 'Compare vendor, mixed and local hosting.',
          },
          {
            fr: 'Essayer la charge avant le déploiement.',
            en: 'Test the load before the roll-out.',
          },
        ],
        effortDays: { low: 4, high: 10 },
        horizonDays: 365,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.technology.q4',
    question: 'maturity.technology.q4',
    dimension: 'technology',
    place: 'tools',
    prerequisites: ['maturity-measure.governance.q3'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Conserver les journaux d’usage', en: 'Keep usage logs' },
        why: {
          fr: 'Sans journal, une fuite de données passe inaperçue.',
          en: 'Without a log, a data leak goes unnoticed.',
        },
        how: [
          {
            fr: 'Activer les journaux des outils qui en offrent.',
            en: 'Turn on the logs of tools that offer them.',
          },
          {
            fr: 'Fixer une durée de conservation avec le DPO et informer les personnes.',
            en: 'Set a retention period with the DPO and inform people.',
          },
          {
            fr: 'Nommer la personne qui les lit, une fois par mois.',
            en: 'Name the person who reads them, once a month.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Suivre les flux dans un tableau de bord avec alertes',
          en: 'Track flows on a dashboard with alerts',
        },
        why: {
          fr: 'Un journal que personne ne lit n’alerte personne.',
          en: 'A log nobody reads warns nobody.',
        },
        how: [
          {
            fr: 'Choisir quatre mesures : volume, usagers, refus, données sensibles.',
            en: 'Choose four measures: volume, users, refusals, sensitive data.',
          },
          {
            fr: 'Fixer un seuil d’alerte et son destinataire.',
            en: 'Set an alert threshold and its recipient.',
          },
          { fr: 'Auditer un outil par semestre.', en: 'Audit one tool each half-year.' },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.technology.q5',
    question: 'maturity.technology.q5',
    dimension: 'technology',
    place: 'tools',
    prerequisites: ['maturity-measure.governance.q3'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Comparer deux solutions de remplacement', en: 'Compare two alternatives' },
        why: {
          fr: 'Une dépendance sans solution de rechange laisse le fournisseur fixer les prix.',
          en: 'A dependence without an alternative lets the vendor set prices.',
        },
        how: [
          {
            fr: 'Lister ce qui dépend du fournisseur : données, consignes, réglages.',
            en: 'List what depends on the vendor: data, prompts, settings.',
          },
          {
            fr: 'Essayer un autre outil sur vingt demandes réelles, sans donnée personnelle.',
            en: 'Try another tool on twenty real requests, without personal data.',
          },
          {
            fr: 'Demander par écrit les conditions de sortie.',
            en: 'Ask for exit conditions in writing.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Écrire le plan de sortie et tester une bascule',
          en: 'Write the exit plan and test a swap',
        },
        why: {
          fr: 'Une comparaison ne dit pas combien de temps prendrait le changement.',
          en: 'A comparison does not tell how long the change would take.',
        },
        how: [
          {
            fr: 'Écrire le plan : étapes, durée, coût, personne qui décide.',
            en: 'Write the plan: stages, duration, cost, person who decides.',
          },
          {
            fr: 'Garder consignes et données dans un format lisible ailleurs.',
            en: 'Keep prompts and data in a format readable elsewhere.',
          },
          {
            fr: 'Basculer un usage pendant une journée et noter les écarts.',
            en: 'Swap one use for a day and note the differences.',
          },
        ],
        effortDays: { low: 3, high: 8 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
