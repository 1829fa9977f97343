import type { Localized } from '../kernel/text'

/** Modules of the workshop, in the order the room meets them (method.md 0.4). */
export const GUIDE_IDS = [
  'profile',
  'maturity',
  'process',
  'use-cases',
  'matrix',
  'pilot',
  'risks',
  'compliance',
  'tools',
  'charter',
  'change',
  'follow-up',
  'roi',
  'governance',
  'roadmap',
] as const
export type GuideId = (typeof GUIDE_IDS)[number]

/** What the method drawer shows beside a module: enough to run it without having read the method. */
export interface MethodGuide {
  readonly title: Localized
  readonly aim: Localized
  readonly duration: Localized
  readonly who: Localized
  /** To ask aloud, in this order. */
  readonly questions: readonly Localized[]
  readonly mistakes: readonly Localized[]
  readonly result: Localized
  /** Documents of method.md 0.1; P where the method completes them. */
  readonly sources: readonly ('S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'P')[]
  /** Where method.md says it. */
  readonly chapter: string
}

export const methodGuide: Readonly<Record<GuideId, MethodGuide>> = {
  profile: {
    title: { fr: 'Profil de l’entreprise', en: 'Company profile' },
    aim: {
      fr: 'Poser le cadre : taille, métier, contraintes, objectifs et personnes. Tout le reste s’y réfère.',
      en: 'Set the frame: size, trade, constraints, objectives and people. Everything else refers to it.',
    },
    duration: {
      fr: '45 minutes, de préférence avant la première séance.',
      en: '45 minutes, preferably before the first session.',
    },
    who: {
      fr: 'La direction et le référent IA ; l’informatique pour les applications.',
      en: 'Management and the AI lead; IT for the applications.',
    },
    questions: [
      {
        fr: 'Pourquoi maintenant : un problème à régler, ou la peur de prendre du retard ?',
        en: 'Why now: a problem to solve, or the fear of falling behind?',
      },
      {
        fr: 'Quels sont vos deux ou trois objectifs de l’année, et comment les mesurez-vous ?',
        en: 'What are your two or three objectives for the year, and how do you measure them?',
      },
      {
        fr: 'Quelles valeurs l’IA ne doit-elle jamais contredire ?',
        en: 'Which values must AI never contradict?',
      },
      {
        fr: 'Quels outils d’IA sont déjà employés, avec ou sans accord ?',
        en: 'Which AI tools are already in use, agreed or not?',
      },
      {
        fr: 'Qui arbitre, qui suit, qui protège les données, qui représente le personnel ?',
        en: 'Who decides, who follows up, who protects data, who represents staff?',
      },
    ],
    mistakes: [
      {
        fr: 'Écrire des objectifs sans point de départ ni date.',
        en: 'Writing objectives without a baseline or a date.',
      },
      {
        fr: 'Taire les usages non déclarés : ils existent presque toujours.',
        en: 'Keeping quiet about undeclared uses: they nearly always exist.',
      },
      {
        fr: 'Nommer un service là où il faut une personne.',
        en: 'Naming a department where a person is needed.',
      },
    ],
    result: {
      fr: 'Une fiche complète, des objectifs mesurés, les rôles nommés, l’inventaire des usages actuels.',
      en: 'A complete sheet, measured objectives, named roles, the inventory of present uses.',
    },
    sources: ['S0', 'S1', 'S2', 'S4'],
    chapter: '1',
  },
  maturity: {
    title: { fr: 'Audit de maturité', en: 'Maturity audit' },
    aim: {
      fr: 'Savoir d’où l’on part, sur neuf dimensions, sans se flatter.',
      en: 'Know the starting point on nine dimensions, without flattery.',
    },
    duration: {
      fr: '20 minutes en version courte, 60 à 90 minutes en version complète.',
      en: '20 minutes for the short version, 60 to 90 for the full one.',
    },
    who: {
      fr: 'La direction, l’informatique, deux responsables de service, le DPO ; chacun répond d’abord seul.',
      en: 'Management, IT, two heads of department, the DPO; each answers alone first.',
    },
    questions: [
      {
        fr: 'Quelle description ressemble à ce qui s’est passé le mois dernier ?',
        en: 'Which description looks like what happened last month?',
      },
      {
        fr: 'Quelle preuve avez-vous de ce niveau, et de quand date-t-elle ?',
        en: 'What evidence do you have for this level, and from when?',
      },
      {
        fr: 'Qui, dans la salle, répondrait autrement, et pourquoi ?',
        en: 'Who in the room would answer otherwise, and why?',
      },
      {
        fr: 'Quel niveau visez-vous dans un an, et qui le portera ?',
        en: 'Which level do you aim at in a year, and who will carry it?',
      },
    ],
    mistakes: [
      {
        fr: 'Noter l’intention plutôt que la pratique.',
        en: 'Rating intentions instead of practice.',
      },
      {
        fr: 'Préférer une note au hasard à « je ne sais pas ».',
        en: 'Preferring a guess to “I do not know”.',
      },
      {
        fr: 'Viser le niveau 5 partout.',
        en: 'Aiming at level 5 everywhere.',
      },
      {
        fr: 'Faire la moyenne des désaccords au lieu d’en parler.',
        en: 'Averaging disagreements instead of discussing them.',
      },
    ],
    result: {
      fr: 'Un niveau par dimension, le frein principal, les préalables au pilote et six à huit mesures classées.',
      en: 'One level per dimension, the main brake, what must precede a pilot, and six to eight ranked measures.',
    },
    sources: ['S0', 'S1', 'S3', 'P'],
    chapter: '2',
  },
  process: {
    title: { fr: 'Diagnostic de processus', en: 'Process diagnosis' },
    aim: {
      fr: 'Voir où le temps se perd avant de vouloir automatiser.',
      en: 'See where time is lost before wishing to automate.',
    },
    duration: {
      fr: 'Une demi-journée, avec un export de tickets de six à douze mois.',
      en: 'Half a day, with a ticket export of six to twelve months.',
    },
    who: {
      fr: 'Le responsable du processus, deux personnes qui le pratiquent, l’informatique.',
      en: 'The head of the process, two people who run it, IT.',
    },
    questions: [
      { fr: 'Où un dossier attend-il, et de qui ?', en: 'Where does a case wait, and for whom?' },
      {
        fr: 'Combien de fois change-t-il de mains ?',
        en: 'How many times does it change hands?',
      },
    ],
    mistakes: [
      {
        fr: 'Lire les délais comme une note donnée aux personnes.',
        en: 'Reading lead times as a mark given to people.',
      },
      {
        fr: 'Outiller un processus qui devrait d’abord être simplifié.',
        en: 'Equipping a process that should be simplified first.',
      },
    ],
    result: {
      fr: 'Les attentes chiffrées et les améliorations classées par effort et par gain.',
      en: 'Waiting in figures, and improvements ranked by effort and benefit.',
    },
    sources: ['S4'],
    chapter: '13',
  },
  'use-cases': {
    title: { fr: 'Cas d’usage', en: 'Use cases' },
    aim: {
      fr: 'Partir des problèmes du métier et les écrire assez précisément pour pouvoir décider.',
      en: 'Start from business problems and write them precisely enough to decide.',
    },
    duration: {
      fr: '2 heures : 30 minutes d’idées, puis 10 minutes par cas retenu.',
      en: '2 hours: 30 minutes of ideas, then 10 minutes per case kept.',
    },
    who: {
      fr: 'Ceux qui vivent le problème, un responsable par service, le référent IA, le DPO.',
      en: 'Those who live with the problem, one head per department, the AI lead, the DPO.',
    },
    questions: [
      {
        fr: 'Quel est le problème, en une seule phrase ?',
        en: 'What is the problem, in one sentence?',
      },
      { fr: 'Quel objectif fait-il avancer ?', en: 'Which objective does it move forward?' },
      {
        fr: 'Quelles données faut-il, et qui répond de leur qualité ?',
        en: 'Which data are needed, and who answers for their quality?',
      },
      {
        fr: 'À quoi verra-t-on que c’est mieux, par rapport à quelle valeur d’aujourd’hui ?',
        en: 'How will one see that it is better, compared with which value today?',
      },
      {
        fr: 'Des règles simples suffiraient-elles ?',
        en: 'Would simple rules be enough?',
      },
    ],
    mistakes: [
      {
        fr: 'Chercher un problème pour un outil déjà choisi.',
        en: 'Looking for a problem for a tool already chosen.',
      },
      {
        fr: 'Automatiser un processus que personne n’a revu.',
        en: 'Automating a process nobody has reviewed.',
      },
      {
        fr: 'Écrire « gagner du temps » sans unité ni point de départ.',
        en: 'Writing “save time” without a unit or a baseline.',
      },
      {
        fr: 'Oublier de dire non : un refus motivé est une décision.',
        en: 'Forgetting to say no: a refusal with its reason is a decision.',
      },
    ],
    result: {
      fr: 'Un registre de cas décrits, avec les cinq réponses et un porteur pour ceux qui comptent.',
      en: 'A register of described cases, with the five answers and an owner for those that matter.',
    },
    sources: ['S2', 'S3', 'S4'],
    chapter: '3',
  },
  matrix: {
    title: { fr: 'Matrice impact / faisabilité', en: 'Impact / feasibility matrix' },
    aim: {
      fr: 'Comparer les cas avec les mêmes critères et choisir par lequel commencer.',
      en: 'Compare cases by the same criteria and choose where to begin.',
    },
    duration: {
      fr: '45 à 60 minutes, 5 minutes par cas.',
      en: '45 to 60 minutes, 5 minutes per case.',
    },
    who: {
      fr: 'La direction, les porteurs des cas, l’informatique, la finance.',
      en: 'Management, the owners of the cases, IT, finance.',
    },
    questions: [
      {
        fr: 'Quel effet sur vos objectifs, et qu’est-ce qui vous le fait dire ?',
        en: 'What effect on your objectives, and what makes you say so?',
      },
      {
        fr: 'Qu’est-ce qui rendrait ce cas plus facile ?',
        en: 'What would make this case easier?',
      },
      {
        fr: 'Le classement change-t-il si l’on pèse autrement ?',
        en: 'Does the ranking change if the weights do?',
      },
    ],
    mistakes: [
      {
        fr: 'Noter la faisabilité à l’envers : 10 est le plus facile.',
        en: 'Rating feasibility backwards: 10 is the easiest.',
      },
      {
        fr: 'Donner la même note à tous les cas.',
        en: 'Giving every case the same mark.',
      },
      {
        fr: 'Prendre une décision sur un écart d’un demi-point.',
        en: 'Deciding on a gap of half a point.',
      },
    ],
    result: {
      fr: 'Un classement partagé, un candidat pilote, des refus expliqués.',
      en: 'A shared ranking, one pilot candidate, explained refusals.',
    },
    sources: ['S3', 'P'],
    chapter: '4.1',
  },
  pilot: {
    title: { fr: 'Choix du pilote', en: 'Choice of the pilot' },
    aim: {
      fr: 'Vérifier qu’un essai peut démarrer, et qu’on saura dire s’il a réussi.',
      en: 'Check that a trial can start, and that its success can be judged.',
    },
    duration: { fr: '30 minutes par candidat.', en: '30 minutes per candidate.' },
    who: {
      fr: 'Le sponsor, le porteur du cas, l’informatique, le DPO et un futur utilisateur.',
      en: 'The sponsor, the owner of the case, IT, the DPO and a future user.',
    },
    questions: [
      {
        fr: 'Quelle valeur, à quelle date, fera dire que l’essai est réussi ?',
        en: 'Which value, at which date, will make the trial a success?',
      },
      {
        fr: 'Le budget de la suite est-il réservé ?',
        en: 'Is the budget for what follows set aside?',
      },
      {
        fr: 'Comment travaille-t-on si l’outil s’arrête ?',
        en: 'How does work go on if the tool stops?',
      },
      {
        fr: 'Les représentants du personnel ont-ils été consultés avant l’essai ?',
        en: 'Have the staff representatives been consulted before the trial?',
      },
    ],
    mistakes: [
      {
        fr: 'Dépasser huit semaines : l’essai devient une habitude sans décision.',
        en: 'Going beyond eight weeks: the trial becomes a habit without a decision.',
      },
      {
        fr: 'Tester sur des exemples choisis plutôt que sur le travail réel.',
        en: 'Testing on chosen samples instead of real work.',
      },
      {
        fr: 'Croire qu’un pilote avec de vrais utilisateurs dispense de consulter le CSE.',
        en: 'Believing that a pilot with real users needs no works council consultation.',
      },
    ],
    result: {
      fr: 'Une fiche pilote datée, seize critères répondus, une date de décision.',
      en: 'A dated pilot sheet, sixteen criteria answered, a decision date.',
    },
    sources: ['S0', 'S1', 'S3', 'S4'],
    chapter: '4.2',
  },
  risks: {
    title: { fr: 'Risques', en: 'Risks' },
    aim: {
      fr: 'Évaluer ce qui peut mal tourner avant de s’engager sur un outil.',
      en: 'Assess what can go wrong before committing to a tool.',
    },
    duration: {
      fr: '2 heures : 20 minutes par cas retenu, puis 20 minutes pour l’ensemble.',
      en: '2 hours: 20 minutes per retained case, then 20 for the whole.',
    },
    who: {
      fr: 'Les porteurs des cas retenus, le DPO, la sécurité, le juriste.',
      en: 'The owners of retained cases, the DPO, security, legal.',
    },
    questions: [
      {
        fr: 'Quelle est la pire erreur possible, qui la verrait, et au bout de combien de temps ?',
        en: 'What is the worst possible error, who would see it, and after how long?',
      },
      {
        fr: 'Si ce fournisseur ou cette technologie disparaissait, seriez-vous bloqués ?',
        en: 'If this vendor or technology disappeared, would you be stuck?',
      },
      {
        fr: 'Pouvez-vous reprendre la main aussitôt, sans IA ? L’avez-vous essayé ?',
        en: 'Can you take over at once, without AI? Have you tried?',
      },
      {
        fr: 'Qui pourrait tromper l’outil, ou lui faire dire ce qu’il ne doit pas ?',
        en: 'Who could deceive the tool, or make it say what it must not?',
      },
      {
        fr: 'Et si l’outil venait à être interdit en Europe ?',
        en: 'What if the tool were banned in Europe?',
      },
    ],
    mistakes: [
      {
        fr: 'Coter le risque comme si les mesures existaient déjà.',
        en: 'Rating the risk as if measures already existed.',
      },
      {
        fr: 'Écrire « biais » ou « sécurité » au lieu d’une cause, d’un événement et d’une suite.',
        en: 'Writing “bias” or “security” instead of a cause, an event and a consequence.',
      },
      {
        fr: 'Accepter un risque élevé sans nom ni date de fin.',
        en: 'Accepting a high risk without a name or an end date.',
      },
      {
        fr: 'Compter sur une procédure sans IA que personne n’a essayée.',
        en: 'Relying on a procedure without AI that nobody has tried.',
      },
    ],
    result: {
      fr: 'Un registre coté avant et après mesures, un responsable et une date par mesure, une procédure sans IA par cas.',
      en: 'A register rated before and after measures, an owner and a date for each, a procedure without AI for each case.',
    },
    sources: ['S0', 'S1', 'S2', 'S3'],
    chapter: '5',
  },
  compliance: {
    title: { fr: 'Conformité', en: 'Compliance' },
    aim: {
      fr: 'Savoir ce que la loi demande pour chaque cas, et le prouver.',
      en: 'Know what the law asks for each case, and prove it.',
    },
    duration: {
      fr: '2 heures : 15 minutes par cas, puis 30 minutes pour la liste commune.',
      en: '2 hours: 15 minutes per case, then 30 for the common checklist.',
    },
    who: {
      fr: 'Le DPO, le juriste, les RH, le référent IA, le porteur de chaque cas.',
      en: 'The DPO, legal, HR, the AI lead, the owner of each case.',
    },
    questions: [
      {
        fr: 'Que fait le système, pour qui, et qui est touché par le résultat ?',
        en: 'What does the system do, for whom, and who is affected by the result?',
      },
      {
        fr: 'L’avez-vous acheté, modifié, ou le proposez-vous sous votre nom ?',
        en: 'Did you buy it, change it, or do you offer it under your name?',
      },
      {
        fr: 'Note-t-il ou classe-t-il des personnes, salariés et candidats compris ?',
        en: 'Does it score or rank people, employees and applicants included?',
      },
      {
        fr: 'Les personnes savent-elles qu’elles ont affaire à une IA ?',
        en: 'Do people know they are dealing with AI?',
      },
      {
        fr: 'Le travail des salariés change-t-il, et le CSE a-t-il été consulté avant l’essai ?',
        en: 'Does staff work change, and was the works council consulted before the trial?',
      },
    ],
    mistakes: [
      {
        fr: 'Croire qu’un risque minimal au sens du règlement sur l’IA dispense du RGPD.',
        en: 'Believing that minimal risk under the AI Act dispenses with the GDPR.',
      },
      {
        fr: 'Prendre « une personne décide à la fin » pour une exception.',
        en: 'Taking “a person decides at the end” for an exception.',
      },
      {
        fr: 'Répondre à la place du juriste quand un doute subsiste.',
        en: 'Answering instead of the lawyer where a doubt remains.',
      },
      {
        fr: 'Cocher « oui » sans preuve datée.',
        en: 'Ticking “yes” without dated evidence.',
      },
    ],
    result: {
      fr: 'Un classement signé par cas, des devoirs datés avec leur responsable, une liste de contrôle avec ses preuves.',
      en: 'A signed classification per case, dated duties with their owners, a checklist with its evidence.',
    },
    sources: ['S0', 'S1', 'S3', 'S4', 'P'],
    chapter: '5.4, 5.5, 15',
  },
  tools: {
    title: { fr: 'Outils et licences', en: 'Tools and licences' },
    aim: {
      fr: 'Choisir un outil pour chaque cas retenu, hébergement et budget compris.',
      en: 'Choose a tool for each retained case, hosting and budget included.',
    },
    duration: {
      fr: '90 minutes, une fois les risques cotés.',
      en: '90 minutes, once the risks are rated.',
    },
    who: {
      fr: 'L’informatique, la sécurité, les achats, le DPO et un futur utilisateur.',
      en: 'IT, security, purchasing, the DPO and a future user.',
    },
    questions: [
      {
        fr: 'L’outil couvre-t-il votre besoin, essai à l’appui ?',
        en: 'Does the tool cover your need, as a trial has shown?',
      },
      {
        fr: 'Où vont les données, qui peut les lire, servent-elles à entraîner le modèle ?',
        en: 'Where do data go, who can read them, do they train the model?',
      },
      {
        fr: 'Qui a droit à quoi, et avec quelles limites ?',
        en: 'Who may do what, and within which limits?',
      },
      {
        fr: 'Qui gère les licences, et combien servent vraiment ?',
        en: 'Who manages licences, and how many are really used?',
      },
      {
        fr: 'Quel budget acceptez-vous d’engager, au départ et chaque année ?',
        en: 'What budget do you accept, at the start and every year?',
      },
    ],
    mistakes: [
      {
        fr: 'Choisir par renommée ou sur une démonstration préparée.',
        en: 'Choosing by fame or on a prepared demonstration.',
      },
      {
        fr: 'Compenser une exigence non tenue par de bonnes notes ailleurs.',
        en: 'Making up for an unmet requirement with good marks elsewhere.',
      },
      {
        fr: 'Comparer des prix sans comparer les engagements ni le coût sur trois ans.',
        en: 'Comparing prices without comparing commitments or the three-year cost.',
      },
      {
        fr: 'Oublier les outils déjà employés sans accord.',
        en: 'Forgetting tools already in use without approval.',
      },
      {
        fr: 'Signer sans savoir comment partir.',
        en: 'Signing without knowing how to leave.',
      },
    ],
    result: {
      fr: 'Un registre des outils avec leur statut, leur coût annuel et leurs données permises ; un choix motivé par cas.',
      en: 'A register of tools with status, yearly cost and allowed data; a reasoned choice for each case.',
    },
    sources: ['S0', 'S2'],
    chapter: '6',
  },
  charter: {
    title: { fr: 'Charte IA', en: 'AI charter' },
    aim: {
      fr: 'Écrire des règles que chacun comprend et peut appliquer.',
      en: 'Write rules that everyone understands and can apply.',
    },
    duration: { fr: '2 heures, plus la relecture.', en: '2 hours, plus review.' },
    who: {
      fr: 'La direction, les RH, le juriste, le DPO, les représentants du personnel.',
      en: 'Management, HR, legal, the DPO, staff representatives.',
    },
    questions: [
      {
        fr: 'Qu’est-ce qui est permis, interdit, soumis à accord ?',
        en: 'What is allowed, forbidden, subject to approval?',
      },
      {
        fr: 'Qui répond à une question le lendemain ?',
        en: 'Who answers a question the next day?',
      },
    ],
    mistakes: [
      {
        fr: 'Prévoir des sanctions sans passer par le règlement intérieur.',
        en: 'Providing for sanctions without amending the internal rules.',
      },
    ],
    result: {
      fr: 'Une charte validée, datée et communiquée.',
      en: 'A charter approved, dated and communicated.',
    },
    sources: ['S2', 'S3'],
    chapter: '7',
  },
  change: {
    title: { fr: 'Formation et accompagnement', en: 'Training and change' },
    aim: {
      fr: 'Donner à chaque public ce dont il a besoin pour s’en servir bien.',
      en: 'Give each audience what it needs to use AI well.',
    },
    duration: { fr: '90 minutes.', en: '90 minutes.' },
    who: {
      fr: 'Les RH, les responsables de service, deux utilisateurs.',
      en: 'HR, heads of department, two users.',
    },
    questions: [
      {
        fr: 'Ce changement est-il nécessaire, adapté, utile pour moi ?',
        en: 'Is this change necessary, suitable, useful for me?',
      },
    ],
    mistakes: [
      {
        fr: 'Former une fois, six mois avant l’usage.',
        en: 'Training once, six months before use.',
      },
    ],
    result: {
      fr: 'Un plan de formation daté et des relais dans les équipes.',
      en: 'A dated training plan and champions in the teams.',
    },
    sources: ['S1', 'S2'],
    chapter: '8',
  },
  'follow-up': {
    title: { fr: 'Suivi et évaluation', en: 'Follow-up' },
    aim: {
      fr: 'Mesurer peu, mais toujours, et décider à partir des mesures.',
      en: 'Measure little, but always, and decide on measurements.',
    },
    duration: { fr: '90 minutes, puis 30 minutes par mois.', en: '90 minutes, then 30 a month.' },
    who: {
      fr: 'Les porteurs des cas, le référent IA, la finance.',
      en: 'The owners of cases, the AI lead, finance.',
    },
    questions: [
      {
        fr: 'Quel indicateur à court terme, lequel à long terme ?',
        en: 'Which short-term indicator, which long-term one?',
      },
    ],
    mistakes: [
      {
        fr: 'Mesurer la vitesse sans mesurer la qualité.',
        en: 'Measuring speed without measuring quality.',
      },
    ],
    result: {
      fr: 'Cinq à sept indicateurs avec un point de départ, une cible et un rythme.',
      en: 'Five to seven indicators with a baseline, a target and a rhythm.',
    },
    sources: ['S1', 'S2', 'S4'],
    chapter: '9',
  },
  roi: {
    title: { fr: 'Coûts et retour sur investissement', en: 'Costs and return' },
    aim: {
      fr: 'Chiffrer tous les coûts sur trois ans et des gains prudents.',
      en: 'Cost everything over three years, with cautious benefits.',
    },
    duration: { fr: '90 minutes par cas.', en: '90 minutes per case.' },
    who: {
      fr: 'La finance, le porteur du cas, l’informatique ; le sponsor pour conclure.',
      en: 'Finance, the owner of the case, IT; the sponsor to conclude.',
    },
    questions: [
      {
        fr: 'Quel poste de coût n’est pas encore dans le tableau ?',
        en: 'Which cost line is not in the table yet?',
      },
      {
        fr: 'Combien de cas par an, combien de temps chacun, et d’où vient ce chiffre ?',
        en: 'How many cases a year, how long each, and where does the figure come from?',
      },
      {
        fr: 'Quelle part du temps gagné sera vraiment réemployée, et à quoi ?',
        en: 'Which part of the time saved will really be used, and for what?',
      },
      {
        fr: 'Que reste-t-il si les coûts dérapent et que les gains baissent ?',
        en: 'What is left if costs overrun and gains fall?',
      },
      {
        fr: 'À partir de quel résultat renonceriez-vous ?',
        en: 'Below which result would you give up?',
      },
    ],
    mistakes: [
      {
        fr: 'Oublier la préparation des données, la formation et la maintenance.',
        en: 'Forgetting data preparation, training and maintenance.',
      },
      {
        fr: 'Compter deux fois le même gain, en temps puis en postes évités.',
        en: 'Counting the same gain twice, as time and as posts avoided.',
      },
      {
        fr: 'Compter un chiffre d’affaires au lieu d’une marge.',
        en: 'Counting revenue instead of margin.',
      },
      {
        fr: 'Présenter le retour d’une année de croisière comme celui du projet.',
        en: 'Presenting the return of a cruising year as that of the project.',
      },
      {
        fr: 'Reprendre le retour annoncé par un éditeur.',
        en: 'Taking over the return a vendor states.',
      },
    ],
    result: {
      fr: 'Un coût sur trois ans, des gains en fourchette, un retour cumulé et un délai, éprouvés et avec leurs hypothèses.',
      en: 'A three-year cost, gains as ranges, a cumulated return and a payback, tested and with their assumptions.',
    },
    sources: ['S0', 'S4'],
    chapter: '11',
  },
  governance: {
    title: { fr: 'Gouvernance des assistants', en: 'Governance of assistants' },
    aim: {
      fr: 'Donner à chaque assistant un propriétaire, une version et une date de revue.',
      en: 'Give each assistant an owner, a version and a review date.',
    },
    duration: { fr: '60 minutes.', en: '60 minutes.' },
    who: {
      fr: 'Le référent IA et les propriétaires d’assistants.',
      en: 'The AI lead and the owners of assistants.',
    },
    questions: [
      {
        fr: 'Qui est prévenu quand cet assistant se trompe ?',
        en: 'Who is told when this assistant is wrong?',
      },
    ],
    mistakes: [
      {
        fr: 'Laisser un assistant en service après le départ de son auteur.',
        en: 'Leaving an assistant live after its author has gone.',
      },
    ],
    result: {
      fr: 'Un registre des assistants et une répartition des rôles.',
      en: 'A register of assistants and a distribution of roles.',
    },
    sources: ['S1'],
    chapter: '12',
  },
  roadmap: {
    title: { fr: 'Feuille de route', en: 'Roadmap' },
    aim: {
      fr: 'Mettre les décisions dans l’ordre, avec des dates et des noms.',
      en: 'Put decisions in order, with dates and names.',
    },
    duration: {
      fr: '60 minutes, puis une revue par an au moins.',
      en: '60 minutes, then a review at least once a year.',
    },
    who: { fr: 'La direction et le comité IA.', en: 'Management and the AI committee.' },
    questions: [
      {
        fr: 'Que peut-on retirer pour tenir le reste ?',
        en: 'What can be taken out to keep the rest?',
      },
    ],
    mistakes: [
      {
        fr: 'Tout commencer en même temps.',
        en: 'Starting everything at once.',
      },
    ],
    result: {
      fr: 'Un calendrier avec responsables, jalons et dépendances.',
      en: 'A calendar with owners, milestones and dependencies.',
    },
    sources: ['S0', 'S1', 'S3'],
    chapter: '10',
  },
}
