import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const measurementMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.measurement.q1',
    question: 'maturity.measurement.q1',
    dimension: 'measurement',
    place: 'followup',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Relever la situation de départ', en: 'Record the baseline' },
        why: {
          fr: 'Sans point de départ, aucun gain ne pourra être prouvé.',
          en: 'Without a baseline, no benefit can be proved.',
        },
        how: [
          {
            fr: 'Choisir pour le premier cas une mesure que le métier comprend.',
            en: 'Choose for the first case a measure the trade understands.',
          },
          {
            fr: 'La relever sur quatre semaines, ou sur un export d’un an.',
            en: 'Record it over four weeks, or on a one-year export.',
          },
          {
            fr: 'Écrire la valeur, la méthode et la date avant le lancement.',
            en: 'Write value, method and date before launch.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Suivre des indicateurs courts et longs qui décident',
          en: 'Track short- and long-term indicators that decide',
        },
        why: {
          fr: 'Un seul indicateur se gagne parfois aux dépens d’un autre.',
          en: 'One indicator is sometimes won at the expense of another.',
        },
        how: [
          {
            fr: 'Ajouter un indicateur de qualité et un indicateur humain.',
            en: 'Add a quality indicator and a human one.',
          },
          {
            fr: 'Fixer une cible datée et un seuil d’arrêt.',
            en: 'Set a dated target and a stop threshold.',
          },
          {
            fr: 'Ouvrir chaque comité par ces chiffres.',
            en: 'Open each committee with these figures.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.measurement.q2',
    question: 'maturity.measurement.q2',
    dimension: 'measurement',
    place: 'followup',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Relire un échantillon de réponses chaque semaine',
          en: 'Review a sample of answers every week',
        },
        why: {
          fr: 'La qualité n’est connue que par les réclamations, ou pas du tout.',
          en: 'Quality is known only through complaints, or not at all.',
        },
        how: [
          {
            fr: 'Tirer quinze réponses par semaine, au hasard.',
            en: 'Draw fifteen answers a week, at random.',
          },
          {
            fr: 'Les noter sur trois questions : juste, complète, utilisable.',
            en: 'Rate them on three questions: right, complete, usable.',
          },
          {
            fr: 'Suivre le taux d’erreur et montrer les pires cas.',
            en: 'Track the error rate and show the worst cases.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: { fr: 'Tester avec des réponses de référence', en: 'Test with reference answers' },
        why: {
          fr: 'Un échantillon relu après coup ne retient pas une mauvaise version.',
          en: 'A sample reviewed afterwards does not hold back a bad version.',
        },
        how: [
          {
            fr: 'Écrire cinquante questions et la réponse attendue par le métier.',
            en: 'Write fifty questions and the answer the trade expects.',
          },
          {
            fr: 'Les rejouer à chaque version et comparer.',
            en: 'Replay them with each version and compare.',
          },
          {
            fr: 'Faire relire dix réponses par mois par un expert.',
            en: 'Have an expert review ten answers a month.',
          },
        ],
        effortDays: { low: 3, high: 8 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.measurement.q3',
    question: 'maturity.measurement.q3',
    dimension: 'measurement',
    place: 'roi',
    prerequisites: ['maturity-measure.measurement.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Chiffrer un budget annuel complet', en: 'Cost a complete yearly budget' },
        why: {
          fr: 'Suivre les licences seules cache la formation et le temps passé.',
          en: 'Tracking licences alone hides training and time spent.',
        },
        how: [
          {
            fr: 'Partir de la liste des postes souvent oubliés.',
            en: 'Start from the list of items often forgotten.',
          },
          {
            fr: 'Compter le temps interne au coût journalier.',
            en: 'Count internal time at the daily cost.',
          },
          { fr: 'Ajouter une marge pour dépassement.', en: 'Add an allowance for overruns.' },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Calculer puis remesurer le ROI de chaque cas',
          en: 'Compute, then measure again, the ROI of each case',
        },
        why: {
          fr: 'Un budget global ne dit pas quel usage rapporte.',
          en: 'A global budget does not tell which use pays.',
        },
        how: [
          {
            fr: 'Répartir coûts et gains par cas, en fourchettes.',
            en: 'Split costs and benefits per case, as ranges.',
          },
          {
            fr: 'Ne compter que le temps réellement réemployé.',
            en: 'Count only the time really put to other use.',
          },
          {
            fr: 'Remesurer après un an et publier l’écart.',
            en: 'Measure again after a year and publish the difference.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.measurement.q4',
    question: 'maturity.measurement.q4',
    dimension: 'measurement',
    place: 'tools',
    prerequisites: ['maturity-measure.governance.q3'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Compter les licences payées et utilisées',
          en: 'Count the seats paid and used',
        },
        why: {
          fr: 'Une facture classée ne dit pas qui se sert de l’outil.',
          en: 'A filed invoice does not tell who uses the tool.',
        },
        how: [
          {
            fr: 'Demander au fournisseur la liste des comptes actifs.',
            en: 'Ask the vendor for the list of active accounts.',
          },
          {
            fr: 'La comparer au nombre de licences payées.',
            en: 'Compare it with the number of seats paid.',
          },
          {
            fr: 'Écrire le résultat dans le registre des outils.',
            en: 'Write the result in the tool register.',
          },
        ],
        effortDays: { low: 0.5, high: 1 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Suivre l’usage chaque mois et ajuster chaque trimestre',
          en: 'Track use monthly and adjust every quarter',
        },
        why: {
          fr: 'Un comptage unique ne fait rendre aucune licence.',
          en: 'A single count returns no seat.',
        },
        how: [
          {
            fr: 'Relever l’usage actif le premier de chaque mois.',
            en: 'Record active use on the first of each month.',
          },
          {
            fr: 'Demander la raison à ceux qui n’ouvrent plus l’outil.',
            en: 'Ask those who no longer open the tool for the reason.',
          },
          {
            fr: 'Réaffecter ou résilier avant chaque échéance.',
            en: 'Reassign or cancel before each renewal.',
          },
        ],
        effortDays: { low: 1, high: 2 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.measurement.q5',
    question: 'maturity.measurement.q5',
    dimension: 'measurement',
    place: 'followup',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Ouvrir un canal de retour', en: 'Open a feedback channel' },
        why: {
          fr: 'Une plainte isolée ne montre pas ce qui revient.',
          en: 'An isolated complaint does not show what recurs.',
        },
        how: [
          {
            fr: 'Créer une adresse ou un formulaire en trois questions.',
            en: 'Create an address or a form of three questions.',
          },
          {
            fr: 'Nommer la personne qui répond sous cinq jours.',
            en: 'Name the person who answers within five days.',
          },
          {
            fr: 'Tenir le compte des remarques par sujet.',
            en: 'Keep a count of remarks by topic.',
          },
        ],
        effortDays: { low: 0.5, high: 1 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Traiter les améliorations par lots et mesurer leur effet',
          en: 'Handle improvements in batches and measure their effect',
        },
        why: {
          fr: 'Un canal sans suite visible se tait en deux mois.',
          en: 'A channel without visible follow-up falls silent in two months.',
        },
        how: [
          {
            fr: 'Classer les remarques par fréquence et par gravité.',
            en: 'Rank remarks by frequency and severity.',
          },
          {
            fr: 'Livrer un lot par mois, annoncé aux utilisateurs.',
            en: 'Deliver one batch a month, announced to users.',
          },
          {
            fr: 'Comparer la mesure de qualité avant et après chaque lot.',
            en: 'Compare the quality measure before and after each batch.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
