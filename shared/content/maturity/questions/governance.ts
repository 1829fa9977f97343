import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const governanceQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.governance.q1',
    dimension: 'governance',
    topic: { fr: 'Rôles nommés', en: 'Named roles' },
    question: {
      fr: 'Qui est nommé pour décider, suivre et répondre de l’IA chez vous ?',
      en: 'Who is named to decide on, follow up and answer for AI in your company?',
    },
    levels: [
      { fr: 'Aucun rôle n’est nommé.', en: 'No role is named.' },
      { fr: 'Une personne volontaire s’en occupe.', en: 'One volunteer takes care of it.' },
      { fr: 'Un référent IA est nommé.', en: 'An AI lead is named.' },
      {
        fr: 'Sponsor, propriétaires, référent, informatique et DPO sont nommés.',
        en: 'Sponsor, owners, lead, IT and DPO are named.',
      },
      {
        fr: 'Les rôles ont des objectifs et des suppléants.',
        en: 'Roles have objectives and deputies.',
      },
    ],
    evidence: [
      {
        fr: 'La note de nomination : date, signature, temps accordé.',
        en: 'The appointment note: date, signature, time granted.',
      },
      {
        fr: 'Le tableau des rôles : chaque case porte-t-elle un nom ?',
        en: 'The table of roles: is there a name in each cell?',
      },
    ],
    purpose: {
      fr: 'Une décision sans personne nommée n’est prise par personne.',
      en: 'A decision without a named person is taken by nobody.',
    },
    short: true,
    sources: ['S1', 'S3', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.governance.q2',
    dimension: 'governance',
    topic: { fr: 'Comité et rythme', en: 'Committee and rhythm' },
    question: {
      fr: 'Quelle instance suit l’IA, et à quel rythme se réunit-elle ?',
      en: 'Which body follows AI, and how often does it meet?',
    },
    levels: [
      { fr: 'Aucune instance ne suit l’IA.', en: 'No body follows AI.' },
      { fr: 'On se réunit au besoin.', en: 'Meetings are held ad hoc.' },
      { fr: 'Un point est fait chaque année.', en: 'One review is held every year.' },
      { fr: 'Un comité se réunit chaque trimestre.', en: 'A committee meets every quarter.' },
      {
        fr: 'Au comité trimestriel s’ajoute une réunion mensuelle des propriétaires.',
        en: 'A monthly owners’ meeting adds to the quarterly committee.',
      },
    ],
    evidence: [
      {
        fr: 'Les deux derniers comptes rendus : dates et décisions.',
        en: 'The last two sets of minutes: dates and decisions.',
      },
      { fr: 'L’invitation à la prochaine réunion.', en: 'The invitation to the next meeting.' },
    ],
    purpose: {
      fr: 'Le comité est le lieu où un pilote est arrêté, corrigé ou étendu.',
      en: 'The committee is where a pilot is stopped, corrected or extended.',
    },
    short: true,
    sources: ['S1', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.governance.q3',
    dimension: 'governance',
    topic: { fr: 'Inventaire', en: 'Inventory' },
    question: {
      fr: 'Quels outils et assistants d’IA sont en service, et où en est la liste ?',
      en: 'Which AI tools and assistants are in use, and where is the list?',
    },
    levels: [
      { fr: 'Leur nombre est inconnu.', en: 'Their number is unknown.' },
      { fr: 'Une liste partielle existe.', en: 'A partial list exists.' },
      { fr: 'La liste des outils est complète.', en: 'The list of tools is complete.' },
      {
        fr: 'La liste nomme le propriétaire, la finalité et les données.',
        en: 'The list names owner, purpose and data.',
      },
      { fr: 'Le registre est vivant et revu.', en: 'The register is live and reviewed.' },
    ],
    evidence: [
      {
        fr: 'La liste : date de mise à jour, nombre de lignes sans propriétaire.',
        en: 'The list: update date, number of lines without an owner.',
      },
      {
        fr: 'Les dépenses et les comptes du mois, comparés à la liste.',
        en: 'This month’s expenses and accounts, compared with the list.',
      },
    ],
    purpose: {
      fr: 'On ne protège, ne paie et ne classe que ce que l’on connaît.',
      en: 'One protects, pays for and classifies only what one knows.',
    },
    short: true,
    sources: ['S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.governance.q4',
    dimension: 'governance',
    topic: { fr: 'Versions et mises à jour', en: 'Versions and updates' },
    question: {
      fr: 'Comment suivez-vous les modifications de vos assistants et de leurs consignes ?',
      en: 'How do you keep track of changes to your assistants and their prompts?',
    },
    levels: [
      { fr: 'Les modifications ne laissent aucune trace.', en: 'Changes leave no trace.' },
      { fr: 'La date de modification est notée.', en: 'The date of change is noted.' },
      { fr: 'Les versions sont numérotées.', en: 'Versions are numbered.' },
      {
        fr: 'Notes de version, groupe test et retour arrière sont en place.',
        en: 'Release notes, a test group and a way back are in place.',
      },
      {
        fr: 'Le rythme est planifié et chaque version est mesurée.',
        en: 'The rhythm is planned and each version is measured.',
      },
    ],
    evidence: [
      {
        fr: 'L’historique d’un assistant : numéro, date, auteur, motif.',
        en: 'The history of an assistant: number, date, author, reason.',
      },
      {
        fr: 'La version précédente : peut-on la remettre en service aujourd’hui ?',
        en: 'The previous version: can it be put back today?',
      },
    ],
    purpose: {
      fr: 'Sans version, on ne sait pas ce qui a changé quand une réponse se dégrade.',
      en: 'Without versions, nobody knows what changed when an answer worsens.',
    },
    short: false,
    sources: ['S1', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.governance.q5',
    dimension: 'governance',
    topic: { fr: 'Charte et règles d’usage', en: 'Charter and usage rules' },
    question: {
      fr: 'Quelles règles d’usage de l’IA avez-vous écrites, et qui les connaît ?',
      en: 'Which rules on AI use have you written, and who knows them?',
    },
    levels: [
      { fr: 'Aucune règle n’existe.', en: 'No rule exists.' },
      { fr: 'Des consignes sont données à l’oral.', en: 'Guidance is given orally.' },
      { fr: 'Une charte est écrite.', en: 'A charter is written.' },
      { fr: 'La charte est connue et signée.', en: 'The charter is known and signed.' },
      {
        fr: 'La charte est révisée après les incidents.',
        en: 'The charter is revised after incidents.',
      },
    ],
    evidence: [
      {
        fr: 'La charte : version, date, lieu où on la trouve.',
        en: 'The charter: version, date, where it is found.',
      },
      {
        fr: 'La liste des signatures, ou trois salariés interrogés au hasard.',
        en: 'The list of signatures, or three employees asked at random.',
      },
    ],
    purpose: {
      fr: 'Une règle que personne ne connaît ne protège ni l’entreprise, ni les salariés.',
      en: 'A rule nobody knows protects neither the company nor its staff.',
    },
    short: false,
    sources: ['S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
]
