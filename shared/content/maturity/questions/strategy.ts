import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const strategyQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.strategy.q1',
    dimension: 'strategy',
    topic: { fr: 'Lien avec les objectifs', en: 'Link with objectives' },
    question: {
      fr: 'Quel objectif de l’entreprise chacune de vos initiatives IA fait-elle avancer ?',
      en: 'Which company objective does each of your AI initiatives move forward?',
    },
    levels: [
      {
        fr: 'Aucun lien n’est établi entre l’IA et les objectifs.',
        en: 'No link is made between AI and objectives.',
      },
      {
        fr: 'Le lien est évoqué à l’oral, sans être écrit.',
        en: 'The link is mentioned verbally, not written down.',
      },
      { fr: 'Chaque projet cite un objectif.', en: 'Each project names one objective.' },
      {
        fr: 'Chaque objectif visé porte des résultats clés chiffrés.',
        en: 'Each objective concerned carries measurable key results.',
      },
      {
        fr: 'Les résultats pilotent le portefeuille chaque trimestre.',
        en: 'Results steer the portfolio every quarter.',
      },
    ],
    evidence: [
      {
        fr: 'La fiche de chaque projet : l’objectif y est-il nommé ?',
        en: 'The sheet of each project: is the objective named on it?',
      },
      {
        fr: 'Le dernier point trimestriel : une décision cite-t-elle un résultat clé ?',
        en: 'The last quarterly review: does a decision quote a key result?',
      },
    ],
    purpose: {
      fr: 'Sans objectif rattaché, la note d’impact de l’étape 1 reste une opinion.',
      en: 'Without an objective attached, the impact mark of step 1 remains an opinion.',
    },
    short: false,
    sources: ['S2', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.strategy.q2',
    dimension: 'strategy',
    topic: { fr: 'Repérage et classement', en: 'Finding and ranking' },
    question: {
      fr: 'Comment repérez-vous vos cas d’usage, puis comment les classez-vous ?',
      en: 'How do you find your use cases, and how do you then rank them?',
    },
    levels: [
      { fr: 'Les idées arrivent au hasard.', en: 'Ideas arise by chance.' },
      { fr: 'Une liste informelle circule.', en: 'An informal list goes round.' },
      {
        fr: 'La liste est notée sur l’impact et la faisabilité.',
        en: 'The list is scored on impact and feasibility.',
      },
      {
        fr: 'Les notes sont revues avec les métiers.',
        en: 'Scores are reviewed with the business units.',
      },
      {
        fr: 'Le portefeuille est équilibré et réévalué chaque année.',
        en: 'The portfolio is balanced and scored again every year.',
      },
    ],
    evidence: [
      {
        fr: 'La liste des idées : porte-t-elle une note et une date ?',
        en: 'The list of ideas: does it carry a mark and a date?',
      },
      {
        fr: 'Le compte rendu de notation : quels services y étaient ?',
        en: 'The minutes of the scoring session: which departments were there?',
      },
    ],
    purpose: {
      fr: 'La matrice de l’étape 1 vaut ce que vaut la liste qui l’alimente.',
      en: 'The matrix of step 1 is worth what the list that feeds it is worth.',
    },
    short: true,
    sources: ['S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.strategy.q3',
    dimension: 'strategy',
    topic: { fr: 'Périmètre des premiers projets', en: 'Scope of first projects' },
    question: {
      fr: 'Quelles limites donnez-vous à vos premiers projets : équipe, durée, budget ?',
      en: 'Which limits do you give your first projects: team, duration, budget?',
    },
    levels: [
      {
        fr: 'L’ambition couvre toute l’entreprise d’emblée.',
        en: 'The ambition covers the whole company at once.',
      },
      {
        fr: 'Plusieurs essais dispersés sont menés de front.',
        en: 'Several scattered trials run side by side.',
      },
      { fr: 'Un seul essai, délimité, est en cours.', en: 'A single, bounded trial is under way.' },
      {
        fr: 'Un pilote a des critères de réussite et une date de fin.',
        en: 'A pilot has success criteria and an end date.',
      },
      {
        fr: 'Les pilotes s’enchaînent vers un déploiement planifié.',
        en: 'Pilots follow one another into planned roll-outs.',
      },
    ],
    evidence: [
      {
        fr: 'La fiche pilote : équipe, date de fin et critères y figurent-ils ?',
        en: 'The pilot sheet: does it show team, end date and criteria?',
      },
      {
        fr: 'Le dernier bilan d’essai : une décision y est-elle écrite ?',
        en: 'The last trial report: is a decision written in it?',
      },
    ],
    purpose: {
      fr: 'Un périmètre net permet de conclure ; un essai flou ne finit jamais.',
      en: 'A clear scope allows a conclusion; a vague trial never ends.',
    },
    short: false,
    sources: ['S2', 'S3', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.strategy.q4',
    dimension: 'strategy',
    topic: { fr: 'Problème métier', en: 'Business problem' },
    question: {
      fr: 'Quel problème métier, formulé en une phrase, chaque projet doit-il régler ?',
      en: 'Which business problem, put in one sentence, must each project solve?',
    },
    levels: [
      { fr: 'Une technologie cherche son emploi.', en: 'A technology is looking for a use.' },
      {
        fr: 'On exprime une envie floue de productivité.',
        en: 'A vague wish for productivity is voiced.',
      },
      {
        fr: 'Le problème tient en une phrase écrite.',
        en: 'The problem fits one written sentence.',
      },
      {
        fr: 'Le problème est mesuré avant le départ.',
        en: 'The problem is measured before the start.',
      },
      {
        fr: 'Le problème et la valeur sont revérifiés après le lancement.',
        en: 'Problem and value are checked again after launch.',
      },
    ],
    evidence: [
      {
        fr: 'La phrase du problème : qui l’a écrite, et qui la vit ?',
        en: 'The problem sentence: who wrote it, and who lives with it?',
      },
      {
        fr: 'Le relevé de départ : quelle valeur, à quelle date ?',
        en: 'The baseline: which value, on which date?',
      },
    ],
    purpose: {
      fr: 'Tout le reste de l’atelier part de cette phrase.',
      en: 'The rest of the workshop starts from this sentence.',
    },
    short: true,
    sources: ['S3', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.strategy.q5',
    dimension: 'strategy',
    topic: { fr: 'Revue de la stratégie', en: 'Strategy review' },
    question: {
      fr: 'À quel rythme revoyez-vous votre stratégie IA ?',
      en: 'How often do you revisit your AI strategy?',
    },
    levels: [
      { fr: 'La stratégie IA n’est jamais revue.', en: 'The AI strategy is never revisited.' },
      {
        fr: 'Elle est rouverte quand un incident l’impose.',
        en: 'It is reopened when something breaks.',
      },
      {
        fr: 'Elle a été discutée une fois, au démarrage.',
        en: 'It was discussed once, at the start.',
      },
      { fr: 'Elle est revue chaque année.', en: 'It is reviewed every year.' },
      {
        fr: 'Elle est revue chaque année et nourrie par une veille active.',
        en: 'It is reviewed every year and fed by an active watch.',
      },
    ],
    evidence: [
      {
        fr: 'L’ordre du jour de la direction : la stratégie IA y est-elle inscrite ?',
        en: 'The management agenda: is the AI strategy on it?',
      },
      {
        fr: 'La note de veille : sa date, son auteur et ses suites.',
        en: 'The watch note: its date, its author and what followed.',
      },
    ],
    purpose: {
      fr: 'Les outils et les règles changent plus vite qu’un plan à trois ans.',
      en: 'Tools and rules change faster than a three-year plan.',
    },
    short: false,
    sources: ['S3'],
    reviewed: FIRST_EDITION,
  },
]
