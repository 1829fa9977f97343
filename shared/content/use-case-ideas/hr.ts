import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const hrIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.hr.recruiting',
    function: 'hr',
    title: {
      fr: 'Tri de CV et préparation d’entretiens',
      en: 'CV sorting and interview preparation',
    },
    problem: {
      fr: 'Lire toutes les candidatures prend deux jours par poste.',
      en: 'Reading all applications takes two days per position.',
    },
    data: {
      fr: 'Fiche de poste, candidatures, critères écrits',
      en: 'Job description, applications, written criteria',
    },
    benefit: { fr: 'Réponse plus rapide aux candidats', en: 'Faster reply to candidates' },
    risk: {
      fr: 'Discrimination, même indirecte ; candidat écarté sans explication',
      en: 'Discrimination, even indirect; a candidate rejected without explanation',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'high',
    aiActNote: {
      fr: 'Recrutement : annexe III, point 4 a. Informer les candidats ; le CSE est informé des méthodes.',
      en: 'Recruitment: Annex III, point 4(a). Inform candidates; in France the works council is informed of the methods.',
    },
    plainAutomation: 'no',
    source: 'S3',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.hr.onboarding',
    function: 'hr',
    title: {
      fr: 'Intégration et formation personnalisée',
      en: 'Onboarding and personalised training',
    },
    problem: {
      fr: 'Un nouvel arrivant met des mois à trouver qui sait quoi.',
      en: 'A newcomer takes months to find out who knows what.',
    },
    data: {
      fr: 'Livret d’accueil, procédures, modules de formation',
      en: 'Welcome booklet, procedures, training modules',
    },
    benefit: { fr: 'Autonomie plus rapide', en: 'Autonomy reached sooner' },
    risk: {
      fr: 'Des réponses fausses sur les droits du salarié',
      en: 'Wrong answers on the employee’s rights',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un échange direct avec une personne oblige à lui dire qu’elle parle à une IA.',
      en: 'A direct exchange with a person requires telling them that they talk to AI.',
    },
    plainAutomation: 'partly',
    source: 'S0',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.hr.answers',
    function: 'hr',
    title: { fr: 'Réponses aux questions RH courantes', en: 'Answers to routine HR questions' },
    problem: {
      fr: 'Les mêmes questions sur les congés et la mutuelle reviennent chaque semaine.',
      en: 'The same questions on leave and health cover come back every week.',
    },
    data: {
      fr: 'Accords, règlement, notes de service, questions passées',
      en: 'Agreements, rules, memos, past questions',
    },
    benefit: { fr: 'Temps rendu à l’équipe RH', en: 'Time given back to the HR team' },
    risk: {
      fr: 'Une réponse erronée qui engage l’employeur',
      en: 'A wrong answer that binds the employer',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un échange direct avec une personne oblige à lui dire qu’elle parle à une IA.',
      en: 'A direct exchange with a person requires telling them that they talk to AI.',
    },
    plainAutomation: 'partly',
    source: 'S0',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.hr.evaluation',
    function: 'hr',
    title: { fr: 'Synthèse des entretiens annuels', en: 'Summary of annual reviews' },
    problem: {
      fr: 'Les souhaits de formation restent dans les formulaires.',
      en: 'Training wishes stay in the forms.',
    },
    data: {
      fr: 'Comptes rendus d’entretien, demandes de formation',
      en: 'Review reports, training requests',
    },
    benefit: { fr: 'Besoins de formation regroupés', en: 'Training needs grouped' },
    risk: { fr: 'Profilage de salariés, défiance', en: 'Profiling of employees, mistrust' },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'high',
    aiActNote: {
      fr: 'Évaluer des salariés relève de l’annexe III, point 4 b. Rester à des synthèses anonymes de besoins de formation.',
      en: 'Evaluating employees falls under Annex III, point 4(b). Keep to anonymous summaries of training needs.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.hr.rosters',
    function: 'hr',
    title: { fr: 'Élaboration des plannings', en: 'Preparation of rosters' },
    problem: {
      fr: 'Chaque absence oblige à refaire le planning.',
      en: 'Every absence means rebuilding the roster.',
    },
    data: {
      fr: 'Contrats, disponibilités, règles de repos, charge prévue',
      en: 'Contracts, availability, rest rules, expected load',
    },
    benefit: {
      fr: 'Plannings publiés plus tôt, règles respectées',
      en: 'Rosters published earlier, rules kept',
    },
    risk: { fr: 'Des contraintes personnelles ignorées', en: 'Personal constraints ignored' },
    aiForm: 'analytic',
    sectors: ['health', 'retail', 'hospitality-tourism', 'logistics', 'manufacturing'],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'Des règles fixes suffisent souvent. Affecter d’après la ponctualité, le comportement ou des notes relève du haut risque.',
      en: 'Fixed rules are often enough. Assigning by punctuality, behaviour or ratings is high risk.',
    },
    plainAutomation: 'often',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.hr.skills-map',
    function: 'hr',
    title: { fr: 'Cartographie des compétences', en: 'Skills map' },
    problem: {
      fr: 'On cherche dehors une compétence qui existe dans la maison.',
      en: 'A skill that exists in-house is sought outside.',
    },
    data: {
      fr: 'Fiches de poste, formations suivies, compétences déclarées',
      en: 'Job descriptions, training followed, declared skills',
    },
    benefit: {
      fr: 'Mobilité interne, formations ciblées',
      en: 'Internal mobility, targeted training',
    },
    risk: { fr: 'Une carte qui sert à noter les personnes', en: 'A map used to rate people' },
    aiForm: 'analytic',
    sectors: [],
    aiAct: 'high',
    aiActNote: {
      fr: 'Analyser les compétences pour décider d’une promotion ou d’une affectation relève du haut risque ; un annuaire déclaratif, non.',
      en: 'Analysing skills to decide on promotion or assignment is high risk; a directory of declared skills is not.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.hr.job-ads',
    function: 'hr',
    title: { fr: 'Rédaction d’offres d’emploi', en: 'Drafting of job advertisements' },
    problem: {
      fr: 'Les annonces se ressemblent et attirent peu.',
      en: 'Advertisements look alike and attract few people.',
    },
    data: {
      fr: 'Fiches de poste, annonces passées, charte',
      en: 'Job descriptions, past advertisements, guide',
    },
    benefit: {
      fr: 'Annonces plus claires, publiées plus vite',
      en: 'Clearer advertisements, published faster',
    },
    risk: {
      fr: 'Des mots qui découragent un groupe de candidats',
      en: 'Words that discourage a group of candidates',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Rédiger n’est pas trier. Cibler la diffusion d’une annonce sur des personnes relève du haut risque.',
      en: 'Drafting is not sorting. Targeting people with a job advertisement is high risk.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
