import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const measurementQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.measurement.q1',
    dimension: 'measurement',
    topic: { fr: 'Situation de départ', en: 'Baseline' },
    question: {
      fr: 'Avant un projet, mesurez-vous la situation de départ ?',
      en: 'Before a project, do you measure the baseline?',
    },
    levels: [
      { fr: 'Aucun indicateur n’est relevé.', en: 'No indicator is recorded.' },
      {
        fr: 'On se fie à des impressions : « ça va plus vite ».',
        en: 'Impressions prevail: “it goes faster”.',
      },
      {
        fr: 'Un indicateur de départ a été mesuré avant le projet.',
        en: 'One indicator was measured before the project.',
      },
      {
        fr: 'Des indicateurs courts et longs sont suivis, avec une cible datée.',
        en: 'Short- and long-term indicators are tracked, with a dated target.',
      },
      {
        fr: 'Les indicateurs décident : on continue, on corrige ou on arrête.',
        en: 'Indicators decide: continue, correct or stop.',
      },
    ],
    evidence: [
      {
        fr: 'Le relevé de départ : valeur, période, méthode.',
        en: 'The baseline: value, period, method.',
      },
      {
        fr: 'Le dernier comité : quel chiffre a fait décider ?',
        en: 'The last committee: which figure led to a decision?',
      },
    ],
    purpose: {
      fr: 'Sans point de départ, aucun gain ne pourra être prouvé à l’étape 6.',
      en: 'Without a baseline, no benefit can be proved in step 6.',
    },
    short: true,
    sources: ['S1', 'S4', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.measurement.q2',
    dimension: 'measurement',
    topic: { fr: 'Qualité des réponses', en: 'Quality of answers' },
    question: {
      fr: 'Comment contrôlez-vous la qualité des réponses de l’IA ?',
      en: 'How do you control the quality of AI answers?',
    },
    levels: [
      { fr: 'Aucun contrôle n’est fait.', en: 'No control is made.' },
      { fr: 'Seules les réclamations renseignent.', en: 'Only complaints give information.' },
      { fr: 'Des échantillons sont relus.', en: 'Samples are reviewed.' },
      {
        fr: 'Des réponses de référence et des tests sont utilisés.',
        en: 'Reference answers and tests are used.',
      },
      {
        fr: 'Des tests automatiques et des relectures d’experts se complètent.',
        en: 'Automated tests and expert samples complete each other.',
      },
    ],
    evidence: [
      {
        fr: 'La grille de relecture : nombre de réponses, taux d’erreur, date.',
        en: 'The review grid: number of answers, error rate, date.',
      },
      {
        fr: 'Le jeu de questions de référence : qui le tient à jour ?',
        en: 'The set of reference questions: who keeps it up to date?',
      },
    ],
    purpose: {
      fr: 'Une qualité connue par les réclamations est connue trop tard.',
      en: 'Quality known through complaints is known too late.',
    },
    short: true,
    sources: ['S0', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.measurement.q3',
    dimension: 'measurement',
    topic: { fr: 'Coûts et gains', en: 'Costs and benefits' },
    question: {
      fr: 'Que savez-vous du coût complet et des gains de chaque usage d’IA ?',
      en: 'What do you know of the full cost and benefits of each AI use?',
    },
    levels: [
      { fr: 'Le coût est inconnu.', en: 'The cost is unknown.' },
      { fr: 'Seules les licences sont suivies.', en: 'Only licences are tracked.' },
      { fr: 'Un budget annuel existe.', en: 'A yearly budget exists.' },
      {
        fr: 'Le coût total et le ROI sont calculés par cas d’usage.',
        en: 'Total cost and ROI are computed per use case.',
      },
      { fr: 'Le ROI est remesuré et publié.', en: 'ROI is measured again and published.' },
    ],
    evidence: [
      {
        fr: 'Le budget : formation, intégration et temps interne y figurent-ils ?',
        en: 'The budget: does it include training, integration and internal time?',
      },
      {
        fr: 'Le dossier économique d’un cas : hypothèses et date.',
        en: 'The business case of a use: assumptions and date.',
      },
    ],
    purpose: {
      fr: 'Les licences sont rarement le premier poste de dépense.',
      en: 'Licences are rarely the first item of expense.',
    },
    short: false,
    sources: ['S0', 'S1', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.measurement.q4',
    dimension: 'measurement',
    topic: { fr: 'Usage des licences', en: 'Licence use' },
    question: {
      fr: 'Combien de licences payées sont réellement utilisées ?',
      en: 'How many paid licences are really used?',
    },
    levels: [
      { fr: 'Le nombre est inconnu.', en: 'The number is unknown.' },
      { fr: 'Les factures sont classées.', en: 'Invoices are filed.' },
      { fr: 'Les licences sont comptées.', en: 'Seats are counted.' },
      { fr: 'L’usage actif est suivi chaque mois.', en: 'Active use is tracked monthly.' },
      {
        fr: 'Les licences sont ajustées chaque trimestre.',
        en: 'Seats are adjusted every quarter.',
      },
    ],
    evidence: [
      {
        fr: 'La dernière facture et le nombre de comptes actifs du mois.',
        en: 'The last invoice and the month’s number of active accounts.',
      },
      {
        fr: 'La dernière résiliation ou réaffectation : date et nombre.',
        en: 'The last cancellation or reassignment: date and number.',
      },
    ],
    purpose: {
      fr: 'Une licence dormante est la dépense la plus facile à supprimer.',
      en: 'A dormant licence is the easiest expense to remove.',
    },
    short: false,
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.measurement.q5',
    dimension: 'measurement',
    topic: { fr: 'Boucle d’amélioration', en: 'Improvement loop' },
    question: {
      fr: 'Que devient une remarque d’utilisateur sur l’IA ?',
      en: 'What becomes of a user’s remark about AI?',
    },
    levels: [
      { fr: 'Rien : aucun retour n’est recueilli.', en: 'Nothing: no feedback is collected.' },
      { fr: 'On réagit quand quelqu’un se plaint.', en: 'One reacts when somebody complains.' },
      { fr: 'Un canal de retour est ouvert.', en: 'A feedback channel is open.' },
      {
        fr: 'Les améliorations sont priorisées et livrées par lots.',
        en: 'Improvements are prioritised and delivered in batches.',
      },
      {
        fr: 'Le cycle est planifié et son effet mesuré.',
        en: 'The cycle is planned and its effect measured.',
      },
    ],
    evidence: [
      {
        fr: 'Le canal de retour : nombre de remarques ce mois-ci.',
        en: 'The feedback channel: number of remarks this month.',
      },
      {
        fr: 'La dernière amélioration : remarque d’origine et effet.',
        en: 'The last improvement: original remark and effect.',
      },
    ],
    purpose: {
      fr: 'Un assistant que l’on ne corrige pas finit par être contourné.',
      en: 'An assistant that is not corrected ends up being bypassed.',
    },
    short: false,
    sources: ['S0', 'S1', 'S4'],
    reviewed: FIRST_EDITION,
  },
]
