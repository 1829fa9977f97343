import { FIRST_EDITION, type LibraryRisk } from './risk'

export const humanRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.human.resistance',
    family: 'human',
    title: { fr: 'Résistance au changement', en: 'Resistance, passive resistance' },
    scenario: {
      cause: {
        fr: 'L’outil arrive sans que les équipes aient été entendues.',
        en: 'The tool arrives without the teams having been heard.',
      },
      event: {
        fr: 'Elles l’évitent ou l’utilisent à contrecœur.',
        en: 'They avoid it or use it reluctantly.',
      },
      consequence: {
        fr: 'Le gain n’arrive pas et le climat se tend.',
        en: 'The gain does not come and the mood turns sour.',
      },
    },
    causes: [
      { fr: 'But mal expliqué', en: 'Aim poorly explained' },
      { fr: 'Encadrement peu convaincu', en: 'Line managers not convinced' },
    ],
    consequences: [
      { fr: 'Usage faible', en: 'Low use' },
      { fr: 'Conflit social', en: 'Labour conflict' },
    ],
    indicator: {
      fr: 'Utilisateurs actifs sur utilisateurs formés',
      en: 'Active users out of trained users',
    },
    measures: [
      'measure.change-plan',
      'measure.communication',
      'measure.assistance-positioning',
      'measure.works-council',
    ],
    facets: ['quality'],
    start: { probability: 4, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-5', 'nist-rmf.map-5'],
    sources: ['S2', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.skills',
    family: 'human',
    title: { fr: 'Compétences insuffisantes', en: 'Missing skills' },
    scenario: {
      cause: {
        fr: 'Les utilisateurs n’ont pas appris à demander, à vérifier et à refuser.',
        en: 'Users have not learnt to ask, to check and to refuse.',
      },
      event: {
        fr: 'Ils utilisent mal l’outil ou lui font trop confiance.',
        en: 'They use the tool badly or trust it too much.',
      },
      consequence: { fr: 'Erreurs et abandon suivent.', en: 'Errors and abandonment follow.' },
    },
    causes: [
      { fr: 'Formation unique au lancement', en: 'Single training at launch' },
      { fr: 'Remplaçants et nouveaux oubliés', en: 'Stand-ins and newcomers forgotten' },
    ],
    consequences: [
      { fr: 'Qualité inégale', en: 'Uneven quality' },
      {
        fr: 'Devoir de développer la culture IA mal suivi',
        en: 'Duty to support AI literacy poorly met',
      },
    ],
    indicator: {
      fr: 'Part des utilisateurs formés sur la version en service',
      en: 'Share of users trained on the live version',
    },
    measures: [
      'measure.training',
      'measure.outsource-first',
      'measure.limits-documented',
      'measure.ai-referent',
    ],
    facets: ['quality', 'safety'],
    start: { probability: 4, severity: 3 },
    aiForms: [],
    sectors: [],
    references: [
      'ai-act.4',
      'ai-act.26',
      'cnil.genai-qa',
      'nist-rmf.govern-2',
      'nist-rmf.govern-3',
      'nist-genai.human-ai-configuration',
    ],
    sources: ['S3', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.shadow-ai',
    family: 'human',
    title: { fr: 'Usages non encadrés', en: 'Shadow AI' },
    scenario: {
      cause: {
        fr: 'Des salariés utilisent leurs propres outils d’IA.',
        en: 'Employees use their own AI tools.',
      },
      event: {
        fr: 'Ni la sécurité ni la direction ne le savent.',
        en: 'Neither security nor management knows.',
      },
      consequence: {
        fr: 'Des données sortent et des résultats non vérifiés entrent.',
        en: 'Data go out and unchecked results come in.',
      },
    },
    causes: [
      { fr: 'Pas d’outil officiel', en: 'No official tool' },
      { fr: 'Interdiction sans alternative', en: 'Ban without an alternative' },
    ],
    consequences: [
      { fr: 'Fuite invisible', en: 'Invisible leak' },
      { fr: 'Qualité impossible à garantir', en: 'Quality that cannot be guaranteed' },
    ],
    indicator: {
      fr: 'Part des outils déclarés absents du registre',
      en: 'Share of declared tools missing from the register',
    },
    measures: [
      'measure.tool-register',
      'measure.charter-rules',
      'measure.approved-alternative',
      'measure.training',
      'measure.communication',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 4, severity: 3 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'cnil.genai-qa',
      'anssi.genai-2024',
      'nist-rmf.govern-1.6',
      'nist-rmf.govern-4',
      'nist-genai.data-privacy',
      'nist-genai.information-security',
    ],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.authority-bias',
    family: 'human',
    title: { fr: 'Biais d’autorité', en: 'Authority bias' },
    scenario: {
      cause: { fr: 'L’outil s’exprime avec assurance.', en: 'The tool speaks with assurance.' },
      event: {
        fr: 'Son avis l’emporte sur celui d’une personne qui doute.',
        en: 'Its opinion prevails over that of a person who doubts.',
      },
      consequence: { fr: 'Une erreur évidente passe.', en: 'An obvious error goes through.' },
    },
    causes: [
      { fr: 'Réponse sans marque d’incertitude', en: 'Answer without any sign of doubt' },
      {
        fr: 'Contredire l’outil demande de se justifier',
        en: 'Contradicting the tool requires a justification',
      },
    ],
    consequences: [
      { fr: 'Décision fausse non corrigée', en: 'Wrong decision left uncorrected' },
      { fr: 'Experts découragés', en: 'Experts discouraged' },
    ],
    indicator: {
      fr: 'Part des erreurs glissées en test que les utilisateurs voient',
      en: 'Share of planted errors that users notice',
    },
    measures: ['measure.questioning-culture', 'measure.training', 'measure.limits-documented'],
    facets: ['quality', 'safety'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: [
      'ai-act.14',
      'nist-rmf.govern-3',
      'nist-rmf.map-3',
      'nist-genai.human-ai-configuration',
    ],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.confirmation-bias',
    family: 'human',
    title: { fr: 'Biais de confirmation', en: 'Confirmation bias' },
    scenario: {
      cause: {
        fr: 'La question contient déjà la réponse attendue.',
        en: 'The question already contains the expected answer.',
      },
      event: { fr: 'L’outil abonde dans ce sens.', en: 'The tool goes along with it.' },
      consequence: { fr: 'Une mauvaise idée paraît confirmée.', en: 'A bad idea seems confirmed.' },
    },
    causes: [
      { fr: 'Demandes orientées', en: 'Leading requests' },
      { fr: 'Avis contraire jamais demandé', en: 'Opposite view never requested' },
    ],
    consequences: [
      { fr: 'Décision mal préparée', en: 'Ill-prepared decision' },
      { fr: 'Débat appauvri', en: 'Poorer debate' },
    ],
    indicator: {
      fr: 'Dossiers de décision sans point de vue contraire',
      en: 'Decision papers without an opposite view',
    },
    measures: ['measure.questioning-culture', 'measure.independent-evaluation', 'measure.training'],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: ['generative'],
    sectors: [],
    references: ['nist-rmf.govern-3', 'nist-genai.human-ai-configuration'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.anthropomorphism',
    family: 'human',
    title: { fr: 'Anthropomorphisme', en: 'Anthropomorphism' },
    scenario: {
      cause: { fr: 'L’outil parle comme une personne.', en: 'The tool speaks like a person.' },
      event: {
        fr: 'L’utilisateur lui prête une intention ou lui confie sa vie privée.',
        en: 'The user credits it with intent or confides private matters.',
      },
      consequence: {
        fr: 'Il juge mal ses réponses et en dit trop.',
        en: 'They judge its answers badly and say too much.',
      },
    },
    causes: [
      {
        fr: 'Prénom ou visage donné à l’assistant',
        en: 'First name or face given to the assistant',
      },
      { fr: 'Nature de l’outil peu rappelée', en: 'Nature of the tool rarely recalled' },
    ],
    consequences: [
      { fr: 'Confidence conservée par un tiers', en: 'Confidences kept by a third party' },
      { fr: 'Attachement gênant pour le travail', en: 'Attachment that hampers work' },
    ],
    indicator: {
      fr: 'Données privées relevées dans un échantillon anonymisé',
      en: 'Private data found in an anonymised sample',
    },
    measures: ['measure.questioning-culture', 'measure.training', 'measure.user-information'],
    facets: ['quality', 'reputation'],
    start: { probability: 2, severity: 2 },
    aiForms: ['generative'],
    sectors: [],
    references: ['ai-act.50', 'nist-rmf.govern-3', 'nist-genai.human-ai-configuration'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.reasoning-loss',
    family: 'human',
    title: { fr: 'Affaiblissement du raisonnement', en: 'Weakened reasoning' },
    scenario: {
      cause: {
        fr: 'L’outil fait à la place plutôt qu’avec.',
        en: 'The tool does the work instead of helping with it.',
      },
      event: { fr: 'Les personnes cessent de s’exercer.', en: 'People stop practising.' },
      consequence: {
        fr: 'L’entreprise perd un savoir-faire et la capacité de contrôler.',
        en: 'The company loses know-how and the ability to check.',
      },
    },
    causes: [
      { fr: 'Débutants formés avec l’outil seul', en: 'Beginners trained with the tool alone' },
      { fr: 'Tâches de réflexion confiées en entier', en: 'Thinking tasks handed over whole' },
    ],
    consequences: [
      { fr: 'Erreurs non vues', en: 'Errors not seen' },
      { fr: 'Reprise manuelle impossible', en: 'Manual work impossible to resume' },
    ],
    indicator: {
      fr: 'Réussite d’un exercice sans l’outil, chaque semestre',
      en: 'Success in an exercise without the tool, every half-year',
    },
    measures: [
      'measure.training',
      'measure.sobriety-rules',
      'measure.questioning-culture',
      'measure.fallback',
    ],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: ['generative'],
    sectors: [],
    references: ['nist-rmf.govern-3', 'nist-genai.human-ai-configuration'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.job-fear',
    family: 'human',
    title: { fr: 'Crainte pour l’emploi', en: 'Fear for jobs' },
    scenario: {
      cause: {
        fr: 'Le projet est annoncé par le temps qu’il fait gagner.',
        en: 'The project is announced by the time it saves.',
      },
      event: {
        fr: 'Les équipes y lisent des suppressions de postes.',
        en: 'The teams read job cuts into it.',
      },
      consequence: {
        fr: 'Elles retiennent leur savoir et certains partent.',
        en: 'They hold back their knowledge and some leave.',
      },
    },
    causes: [
      { fr: 'Devenir du temps gagné non dit', en: 'Fate of the time saved unsaid' },
      { fr: 'Rumeurs plus rapides que l’information', en: 'Rumours faster than information' },
    ],
    consequences: [
      { fr: 'Départs de personnes clés', en: 'Key people leaving' },
      { fr: 'Projet ralenti', en: 'Project slowed down' },
    ],
    indicator: {
      fr: 'Questions sur l’emploi restées sans réponse',
      en: 'Questions about jobs left unanswered',
    },
    measures: [
      'measure.assistance-positioning',
      'measure.communication',
      'measure.works-council',
      'measure.change-plan',
    ],
    facets: ['reputation', 'quality'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-5', 'nist-rmf.map-5'],
    sources: ['S4', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.bypass',
    family: 'human',
    title: { fr: 'Contournement par les anciens outils', en: 'Old tools kept in parallel' },
    scenario: {
      cause: {
        fr: 'L’ancien outil reste ouvert à côté du nouveau.',
        en: 'The old tool stays open beside the new one.',
      },
      event: { fr: 'Les équipes continuent comme avant.', en: 'The teams go on as before.' },
      consequence: {
        fr: 'Deux versions du travail coexistent et le gain se perd.',
        en: 'Two versions of the work coexist and the gain is lost.',
      },
    },
    causes: [
      { fr: 'Pas de date d’arrêt de l’ancien outil', en: 'No end date for the old tool' },
      { fr: 'Nouvel outil plus lent sur un point clé', en: 'New tool slower on a key point' },
    ],
    consequences: [
      { fr: 'Données en double', en: 'Duplicated data' },
      { fr: 'Coût des deux outils', en: 'Cost of both tools' },
    ],
    indicator: {
      fr: 'Part des dossiers encore traités dans l’ancien outil',
      en: 'Share of cases still handled in the old tool',
    },
    measures: ['measure.change-plan', 'measure.training', 'measure.feedback-channel'],
    facets: ['quality'],
    start: { probability: 3, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-5', 'nist-rmf.measure-3'],
    sources: ['S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.unequal-access',
    family: 'human',
    title: { fr: 'Accès inégal à l’outil', en: 'Unequal access to the tool' },
    scenario: {
      cause: {
        fr: 'Licences et formation vont à quelques services.',
        en: 'Licences and training go to a few departments.',
      },
      event: {
        fr: 'Les autres sont jugés sur des résultats qu’ils ne peuvent atteindre.',
        en: 'The others are judged on results they cannot reach.',
      },
      consequence: {
        fr: 'Un sentiment d’injustice s’installe.',
        en: 'A sense of unfairness sets in.',
      },
    },
    causes: [
      {
        fr: 'Itinérants, ateliers ou temps partiels oubliés',
        en: 'Field staff, workshops or part-timers forgotten',
      },
      {
        fr: 'Outil peu accessible aux personnes handicapées',
        en: 'Tool hard to use for people with disabilities',
      },
    ],
    consequences: [
      { fr: 'Écarts de performance entre équipes', en: 'Performance gaps between teams' },
      { fr: 'Usages personnels pour compenser', en: 'Personal tools used to make up for it' },
    ],
    indicator: {
      fr: 'Part des salariés concernés ayant accès et formation',
      en: 'Share of the staff concerned with access and training',
    },
    measures: ['measure.training', 'measure.change-plan', 'measure.raci', 'measure.communication'],
    facets: ['quality', 'reputation'],
    start: { probability: 3, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-3', 'nist-rmf.measure-2.11'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.overload',
    family: 'human',
    title: { fr: 'Charge de travail alourdie', en: 'Heavier workload' },
    scenario: {
      cause: {
        fr: 'L’outil accélère une étape et augmente le volume attendu.',
        en: 'The tool speeds up one step and raises the volume expected.',
      },
      event: {
        fr: 'Les personnes vérifient plus, plus vite, sans pause.',
        en: 'People check more, faster, without a break.',
      },
      consequence: {
        fr: 'La fatigue fait passer les erreurs.',
        en: 'Fatigue lets errors through.',
      },
    },
    causes: [
      { fr: 'Objectifs relevés dès le lancement', en: 'Targets raised from the launch' },
      {
        fr: 'Cas simples automatisés, cas difficiles concentrés',
        en: 'Simple cases automated, hard ones concentrated',
      },
    ],
    consequences: [
      { fr: 'Erreurs de contrôle', en: 'Errors in checking' },
      { fr: 'Atteinte à la santé', en: 'Harm to health' },
    ],
    indicator: {
      fr: 'Dossiers à vérifier par personne et par jour',
      en: 'Cases to check per person per day',
    },
    measures: [
      'measure.change-plan',
      'measure.realistic-targets',
      'measure.works-council',
      'measure.feedback-channel',
    ],
    facets: ['quality', 'safety'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: [
      'labour.l4121-3',
      'nist-rmf.govern-3',
      'nist-rmf.map-5',
      'nist-genai.human-ai-configuration',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.human.key-person',
    family: 'human',
    title: { fr: 'Savoir détenu par une seule personne', en: 'Knowledge held by one person' },
    scenario: {
      cause: {
        fr: 'Une personne a construit l’assistant et ses réglages.',
        en: 'One person built the assistant and its settings.',
      },
      event: { fr: 'Elle part ou s’absente.', en: 'They leave or are away.' },
      consequence: {
        fr: 'Plus personne ne sait le corriger ni l’arrêter.',
        en: 'Nobody can correct or stop it any more.',
      },
    },
    causes: [
      { fr: 'Pas de documentation', en: 'No documentation' },
      { fr: 'Pas de suppléant', en: 'No deputy' },
    ],
    consequences: [
      { fr: 'Assistant figé ou abandonné', en: 'Assistant frozen or abandoned' },
      { fr: 'Dépendance à un prestataire', en: 'Dependence on a contractor' },
    ],
    indicator: { fr: 'Assistants sans suppléant nommé', en: 'Assistants without a named deputy' },
    measures: ['measure.documentation', 'measure.ai-referent', 'measure.training', 'measure.raci'],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-2', 'nist-rmf.manage-4'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
