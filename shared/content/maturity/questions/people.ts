import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const peopleQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.people.q1',
    dimension: 'people',
    topic: { fr: 'Formation', en: 'Training' },
    question: {
      fr: 'Comment formez-vous vos salariés à l’IA qu’ils utilisent ?',
      en: 'How do you train your staff in the AI they use?',
    },
    levels: [
      { fr: 'Aucune formation n’est donnée.', en: 'No training is given.' },
      { fr: 'Une présentation unique a eu lieu.', en: 'A one-off talk took place.' },
      { fr: 'Une formation par métier existe.', en: 'A course by role exists.' },
      { fr: 'Le programme est continu.', en: 'The programme is continuous.' },
      {
        fr: 'La formation est actualisée à chaque évolution d’outil.',
        en: 'Training is refreshed at each tool change.',
      },
    ],
    evidence: [
      {
        fr: 'Les feuilles de présence : métiers couverts, dates.',
        en: 'Attendance sheets: roles covered, dates.',
      },
      {
        fr: 'Le support de formation : date de la dernière mise à jour.',
        en: 'The training material: date of the last update.',
      },
    ],
    purpose: {
      fr: 'L’étape 5 construit le plan de formation à partir de cette réponse.',
      en: 'Step 5 builds the training plan from this answer.',
    },
    short: true,
    sources: ['S2', 'S1', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.people.q2',
    dimension: 'people',
    topic: { fr: 'Implication des utilisateurs', en: 'User involvement' },
    question: {
      fr: 'Quelle part les utilisateurs prennent-ils aux choix d’IA qui les concernent ?',
      en: 'What part do users take in the AI choices that concern them?',
    },
    levels: [
      { fr: 'Les choix sont imposés d’en haut.', en: 'Choices are imposed from above.' },
      { fr: 'Les utilisateurs sont informés.', en: 'Users are informed.' },
      { fr: 'Les utilisateurs sont consultés.', en: 'Users are consulted.' },
      {
        fr: 'Un groupe pilote et des ambassadeurs sont en place.',
        en: 'A pilot group and champions are in place.',
      },
      {
        fr: 'Les utilisateurs conçoivent et fixent les priorités avec vous.',
        en: 'Users co-design and set priorities with you.',
      },
    ],
    evidence: [
      {
        fr: 'Le compte rendu de consultation : noms, remarques, suites.',
        en: 'The consultation minutes: names, remarks, follow-up.',
      },
      {
        fr: 'La liste du groupe pilote et le temps qui lui est donné.',
        en: 'The list of the pilot group and the time granted to it.',
      },
    ],
    purpose: {
      fr: 'Un outil choisi sans ses utilisateurs reste souvent fermé.',
      en: 'A tool chosen without its users often stays closed.',
    },
    short: false,
    sources: ['S1', 'S2', 'S4', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.people.q3',
    dimension: 'people',
    topic: { fr: 'Communication', en: 'Communication' },
    question: {
      fr: 'Que dites-vous de vos projets d’IA aux salariés, échecs compris ?',
      en: 'What do you tell staff about your AI projects, failures included?',
    },
    levels: [
      { fr: 'Rien n’est dit.', en: 'Nothing is said.' },
      { fr: 'Une annonce simple est faite.', en: 'A plain announcement is made.' },
      {
        fr: 'Un plan de communication précède le lancement.',
        en: 'A communication plan comes before launch.',
      },
      { fr: 'Les avancées et les échecs sont partagés.', en: 'Progress and failures are shared.' },
      {
        fr: 'Les échanges sont ouverts et les réponses visibles.',
        en: 'The channel is two-way and answers are visible.',
      },
    ],
    evidence: [
      {
        fr: 'Le dernier message aux salariés : date et contenu.',
        en: 'The last message to staff: date and content.',
      },
      {
        fr: 'Les questions reçues et les réponses publiées.',
        en: 'The questions received and the answers published.',
      },
    ],
    purpose: {
      fr: 'Le silence laisse la place aux rumeurs sur les emplois.',
      en: 'Silence leaves room for rumours about jobs.',
    },
    short: false,
    sources: ['S2', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.people.q4',
    dimension: 'people',
    topic: { fr: 'Regard critique', en: 'Critical use' },
    question: {
      fr: 'Que fait un salarié d’une réponse de l’IA avant de s’en servir ?',
      en: 'What does an employee do with an AI answer before using it?',
    },
    levels: [
      {
        fr: 'Il lui fait une confiance aveugle, ou la rejette.',
        en: 'Trusts it blindly, or rejects it.',
      },
      { fr: 'Il s’en remet à sa prudence personnelle.', en: 'Relies on individual caution.' },
      {
        fr: 'Une règle lui demande de vérifier avant d’utiliser.',
        en: 'Follows a rule: check before use.',
      },
      {
        fr: 'Des seuils et des contrôles sont intégrés au travail.',
        en: 'Meets thresholds and checks built into the workflow.',
      },
      {
        fr: 'La culture du doute est installée et les biais sont enseignés.',
        en: 'Shares a questioning culture in which biases are taught.',
      },
    ],
    evidence: [
      {
        fr: 'La règle de vérification : où est-elle écrite ?',
        en: 'The checking rule: where is it written?',
      },
      {
        fr: 'Cinq réponses utilisées hier : qui les a relues, comment ?',
        en: 'Five answers used yesterday: who reviewed them, how?',
      },
    ],
    purpose: {
      fr: 'L’erreur la plus coûteuse est celle que personne ne relit.',
      en: 'The costliest error is the one nobody reviews.',
    },
    short: true,
    sources: ['S1', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.people.q5',
    dimension: 'people',
    topic: { fr: 'Compétences internes', en: 'Internal skills' },
    question: {
      fr: 'Quelles compétences en IA avez-vous en interne ?',
      en: 'Which AI skills do you have in-house?',
    },
    levels: [
      { fr: 'Aucune compétence interne.', en: 'No in-house skill.' },
      { fr: 'Quelques curieux apprennent seuls.', en: 'A few curious people learn alone.' },
      { fr: 'Un référent est formé.', en: 'A lead is trained.' },
      {
        fr: 'Une équipe mixte réunit métiers et informatique.',
        en: 'A mixed team joins business and IT.',
      },
      {
        fr: 'Une équipe d’excellence interne est en place.',
        en: 'An in-house excellence team is in place.',
      },
    ],
    evidence: [
      {
        fr: 'La carte des compétences : qui sait faire quoi ?',
        en: 'The skills map: who can do what?',
      },
      {
        fr: 'Le dernier réglage fait sans prestataire.',
        en: 'The last adjustment made without a contractor.',
      },
    ],
    purpose: {
      fr: 'Sans compétence interne, chaque réglage devient une facture.',
      en: 'Without in-house skills, each adjustment becomes an invoice.',
    },
    short: false,
    sources: ['S0', 'S1', 'S3'],
    reviewed: FIRST_EDITION,
  },
]
