import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const dataQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.data.q1',
    dimension: 'data',
    topic: { fr: 'Exactitude et neutralité', en: 'Accuracy and absence of bias' },
    question: {
      fr: 'Comment vérifiez-vous que vos données clés sont exactes et sans biais ?',
      en: 'How do you check that your key data are accurate and free of bias?',
    },
    levels: [
      { fr: 'L’exactitude des données est inconnue.', en: 'The accuracy of the data is unknown.' },
      {
        fr: 'Des erreurs sont connues, mais pas corrigées.',
        en: 'Errors are known but not corrected.',
      },
      { fr: 'Des contrôles ponctuels sont faits.', en: 'Spot checks are made.' },
      {
        fr: 'Des contrôles réguliers comparent le taux d’erreur à un seuil.',
        en: 'Regular checks compare the error rate with a threshold.',
      },
      {
        fr: 'Le contrôle est automatisé et les biais sont étudiés.',
        en: 'Control is automated and bias is examined.',
      },
    ],
    evidence: [
      {
        fr: 'Le dernier contrôle : taille de l’échantillon, taux d’erreur, date.',
        en: 'The last check: sample size, error rate, date.',
      },
      {
        fr: 'La liste des anomalies : combien sont corrigées ?',
        en: 'The list of anomalies: how many are corrected?',
      },
    ],
    purpose: {
      fr: 'Une IA nourrie d’erreurs les répète avec assurance.',
      en: 'AI fed with errors repeats them with confidence.',
    },
    short: true,
    sources: ['S2', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.data.q2',
    dimension: 'data',
    topic: { fr: 'Exhaustivité et cohérence', en: 'Completeness and consistency' },
    question: {
      fr: 'Vos données sont-elles complètes, et codées de la même façon partout ?',
      en: 'Are your data complete, and coded the same way everywhere?',
    },
    levels: [
      {
        fr: 'Les lacunes sont larges et les codes se contredisent.',
        en: 'Gaps are large and codes conflict.',
      },
      { fr: 'Les lacunes sont identifiées.', en: 'Gaps are identified.' },
      { fr: 'Les champs essentiels sont remplis.', en: 'Core fields are filled in.' },
      {
        fr: 'Le codage est identique dans tous les systèmes.',
        en: 'Coding is identical in all systems.',
      },
      { fr: 'La complétude est suivie en continu.', en: 'Completeness is monitored continuously.' },
    ],
    evidence: [
      {
        fr: 'Un export récent : part des lignes dont les champs essentiels sont remplis.',
        en: 'A recent export: share of rows whose core fields are filled in.',
      },
      {
        fr: 'Les listes de codes de deux systèmes, mises côte à côte.',
        en: 'The code lists of two systems, side by side.',
      },
    ],
    purpose: {
      fr: 'Une donnée absente prive l’IA du contexte qui fait la bonne réponse.',
      en: 'Missing data deprive AI of the context that makes an answer right.',
    },
    short: false,
    sources: ['S2', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.data.q3',
    dimension: 'data',
    topic: { fr: 'Fraîcheur et cycle de vie', en: 'Freshness and life cycle' },
    question: {
      fr: 'De quand datent vos données, et jusqu’à quand les gardez-vous ?',
      en: 'How old are your data, and how long do you keep them?',
    },
    levels: [
      { fr: 'Les dates sont inconnues.', en: 'Dates are unknown.' },
      {
        fr: 'Des données anciennes sont mêlées aux récentes.',
        en: 'Old data are mixed with recent ones.',
      },
      { fr: 'La date de mise à jour est visible.', en: 'The update date is visible.' },
      { fr: 'Un cycle de mise à jour est défini.', en: 'An update cycle is defined.' },
      {
        fr: 'Le cycle de vie est géré jusqu’à la suppression.',
        en: 'The life cycle is managed up to deletion.',
      },
    ],
    evidence: [
      {
        fr: 'Dix documents pris au hasard : portent-ils une date de mise à jour ?',
        en: 'Ten documents at random: do they carry an update date?',
      },
      {
        fr: 'La règle de conservation et la trace de la dernière suppression.',
        en: 'The retention rule and the trace of the last deletion.',
      },
    ],
    purpose: {
      fr: 'Une notice périmée donne une réponse périmée, sans le dire.',
      en: 'An outdated manual gives an outdated answer, without saying so.',
    },
    short: false,
    sources: ['S2', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.data.q4',
    dimension: 'data',
    topic: { fr: 'Responsables des données', en: 'Data owners' },
    question: {
      fr: 'Qui répond de chaque jeu de données, nom à l’appui ?',
      en: 'Who answers for each data set, by name?',
    },
    levels: [
      { fr: 'Personne ne répond des données.', en: 'Nobody answers for the data.' },
      { fr: 'L’informatique en répond par défaut.', en: 'IT answers for them by default.' },
      { fr: 'Chaque jeu critique a son responsable.', en: 'Each critical set has its owner.' },
      {
        fr: 'Chaque service a son responsable de données.',
        en: 'Each department has its data owner.',
      },
      {
        fr: 'Les responsables ont des objectifs et des revues.',
        en: 'Owners have targets and reviews.',
      },
    ],
    evidence: [
      {
        fr: 'La liste des jeux de données : un nom figure-t-il sur chaque ligne ?',
        en: 'The list of data sets: is there a name on each line?',
      },
      {
        fr: 'La fiche de poste ou l’objectif annuel d’un responsable.',
        en: 'The job description or yearly objective of an owner.',
      },
    ],
    purpose: {
      fr: 'Sans responsable, une erreur signalée n’est corrigée par personne.',
      en: 'Without an owner, a reported error is corrected by nobody.',
    },
    short: true,
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.data.q5',
    dimension: 'data',
    topic: { fr: 'Accès et cloisonnement', en: 'Access and silos' },
    question: {
      fr: 'Comment un service accède-t-il aux données d’un autre ?',
      en: 'How does one department reach another’s data?',
    },
    levels: [
      { fr: 'Les données sont éparpillées dans des fichiers.', en: 'Data are scattered in files.' },
      {
        fr: 'Des extractions manuelles sont faites au cas par cas.',
        en: 'Manual exports are made case by case.',
      },
      { fr: 'Une extraction est fournie à la demande.', en: 'An export is provided on request.' },
      {
        fr: 'L’accès est partagé et encadré par des droits.',
        en: 'Access is shared and governed by rights.',
      },
      {
        fr: 'Les interfaces sont documentées et le catalogue est unique.',
        en: 'Interfaces are documented and there is a single catalogue.',
      },
    ],
    evidence: [
      {
        fr: 'La dernière demande d’extraction : délai et étapes.',
        en: 'The last export request: time taken and steps.',
      },
      {
        fr: 'Le catalogue ou la liste des accès : date de mise à jour.',
        en: 'The catalogue or access list: update date.',
      },
    ],
    purpose: {
      fr: 'L’accès aux données décide souvent de la faisabilité d’un cas.',
      en: 'Access to data often decides whether a case is feasible.',
    },
    short: false,
    sources: ['S2', 'S3', 'S0'],
    reviewed: FIRST_EDITION,
  },
]
