import { frameReasons } from './reasons'
import { defineTexts } from '../kernel/text'

/**
 * The words of the method that several screens and documents share: one name for one thing, everywhere.
 * Keys are the values of the enumerations in `shared/domain` and `shared/rules`.
 */
export const vocabulary = defineTexts({
  ypn: {
    yes: { fr: 'Oui', en: 'Yes' },
    partly: { fr: 'En partie', en: 'Partly' },
    no: { fr: 'Non', en: 'No' },
    na: { fr: 'Sans objet', en: 'Not applicable' },
    unanswered: { fr: 'Sans réponse', en: 'Not answered' },
  },
  colour: {
    green: { fr: 'Vert', en: 'Green' },
    amber: { fr: 'Orange', en: 'Amber' },
    red: { fr: 'Rouge', en: 'Red' },
    grey: { fr: 'Non évalué', en: 'Not assessed' },
  },
  confidence: {
    low: { fr: 'Faible', en: 'Low' },
    medium: { fr: 'Moyenne', en: 'Medium' },
    high: { fr: 'Élevée', en: 'High' },
  },
  level: {
    high: { fr: 'Élevé', en: 'High' },
    medium: { fr: 'Moyen', en: 'Medium' },
    low: { fr: 'Faible', en: 'Low' },
  },
  computed: {
    ok: { fr: 'Calculé', en: 'Computed' },
    provisional: { fr: 'Provisoire', en: 'Provisional' },
    'not-computable': { fr: 'Non calculable', en: 'Not computable' },
    invalid: { fr: 'Valeur hors échelle', en: 'Value off the scale' },
  },
  /** Why a result is provisional or absent: the reason codes of the rules. */
  reason: {
    ...frameReasons,
    'missing-input': { fr: 'Il manque une valeur.', en: 'A value is missing.' },
    'division-by-zero': {
      fr: 'La cible est égale au point de départ : la progression ne se mesure pas.',
      en: 'The target equals the baseline: progress cannot be measured.',
    },
    'out-of-range': {
      fr: 'Une valeur sort de son échelle.',
      en: 'A value is outside its scale.',
    },
    'negative-weight': { fr: 'Un poids est négatif.', en: 'A weight is negative.' },
    'no-sub-score': { fr: 'Aucun critère n’est noté.', en: 'No criterion has a mark.' },
    'too-few-sub-scores': {
      fr: 'Trop peu de critères sont notés : il en faut deux pour l’impact, trois pour la faisabilité.',
      en: 'Too few criteria have a mark: two are needed for impact, three for feasibility.',
    },
    'missing-score': {
      fr: 'Il manque la note d’impact ou de faisabilité.',
      en: 'The impact or feasibility mark is missing.',
    },
    'too-few-answers': {
      fr: 'Au moins deux des trois premières questions sont sans réponse.',
      en: 'At least two of the first three questions have no answer.',
    },
    'one-answer-missing': {
      fr: 'Une réponse manque ; elle compte pour la moitié en attendant.',
      en: 'One answer is missing; it counts for half until it is given.',
    },
    'rules-known-missing': {
      fr: 'Savoir si la décision s’écrit en règles stables pourrait changer le verdict.',
      en: 'Knowing whether the decision fits in stable rules could change the verdict.',
    },
    'contradictory-answers': {
      fr: 'Les réponses se contredisent : des règles stables suffiraient, et pourtant le système devrait choisir ou apprendre. À revoir ensemble.',
      en: 'The answers contradict each other: stable rules would do, yet the system should choose or learn. To be reviewed together.',
    },
    'no-answer': { fr: 'Aucune réponse.', en: 'No answer.' },
    unanswered: { fr: 'Une réponse au moins manque.', en: 'At least one answer is missing.' },
    'fewer-than-6-answered': {
      fr: 'Moins de six critères sur dix ont une réponse.',
      en: 'Fewer than six of the ten criteria have an answer.',
    },
    'blocking-criterion-unanswered': {
      fr: 'Un critère bloquant est sans réponse.',
      en: 'A blocking criterion has no answer.',
    },
    'end-before-start': {
      fr: 'La fin précède le début.',
      en: 'The end comes before the start.',
    },
    'signal-not-evaluated': {
      fr: 'Certains signaux ne peuvent pas encore être lus.',
      en: 'Some signals cannot be read yet.',
    },
    'no-signal-evaluated': {
      fr: 'Aucun signal ne peut encore être lu.',
      en: 'No signal can be read yet.',
    },
    'no-applicable-question': {
      fr: 'Aucune question ne s’applique.',
      en: 'No question applies.',
    },
  },
  quadrant: {
    'quick-win': {
      label: { fr: 'Gains rapides', en: 'Quick wins' },
      one: { fr: 'Gain rapide', en: 'Quick win' },
      rule: { fr: 'Impact élevé, faisabilité élevée', en: 'High impact, high feasibility' },
      advice: {
        fr: 'À lancer en premier, un seul à la fois.',
        en: 'To launch first, one at a time.',
      },
    },
    strategic: {
      label: { fr: 'Projets stratégiques', en: 'Strategic projects' },
      one: { fr: 'Projet stratégique', en: 'Strategic project' },
      rule: { fr: 'Impact élevé, faisabilité faible', en: 'High impact, low feasibility' },
      advice: {
        fr: 'À planifier : lever d’abord ce qui bloque.',
        en: 'To plan: remove what stands in the way first.',
      },
    },
    incremental: {
      label: { fr: 'Améliorations ponctuelles', en: 'Incremental improvements' },
      one: { fr: 'Amélioration ponctuelle', en: 'Incremental improvement' },
      rule: { fr: 'Impact faible, faisabilité élevée', en: 'Low impact, high feasibility' },
      advice: {
        fr: 'Seulement si les moyens le permettent.',
        en: 'Only if means allow.',
      },
    },
    avoid: {
      label: { fr: 'À éviter', en: 'Avoid' },
      one: { fr: 'À éviter', en: 'Avoid' },
      rule: { fr: 'Impact faible, faisabilité faible', en: 'Low impact, low feasibility' },
      advice: {
        fr: 'À mettre de côté, avec la raison.',
        en: 'To set aside, with the reason.',
      },
    },
    'not-scored': {
      label: { fr: 'À noter', en: 'Not scored' },
      one: { fr: 'À noter', en: 'Not scored' },
      rule: { fr: 'Une note manque', en: 'A mark is missing' },
      advice: {
        fr: 'Noter l’impact et la faisabilité en séance.',
        en: 'Mark impact and feasibility in session.',
      },
    },
    invalid: {
      label: { fr: 'Note hors échelle', en: 'Mark off the scale' },
      one: { fr: 'Note hors échelle', en: 'Mark off the scale' },
      rule: { fr: 'Une note sort de l’échelle de 1 à 10', en: 'A mark is outside 1 to 10' },
      advice: { fr: 'Corriger la note.', en: 'Correct the mark.' },
    },
  },
  status: {
    idea: {
      label: { fr: 'Idée', en: 'Idea' },
      help: { fr: 'Décrite, pas encore notée.', en: 'Described, not marked yet.' },
    },
    scored: {
      label: { fr: 'Noté', en: 'Scored' },
      help: {
        fr: 'Placé sur la matrice, en attente de décision.',
        en: 'Placed on the matrix, waiting for a decision.',
      },
    },
    pilot: {
      label: { fr: 'Pilote', en: 'Pilot' },
      help: {
        fr: 'Retenu pour un essai borné dans le temps.',
        en: 'Retained for a time-boxed trial.',
      },
    },
    live: {
      label: { fr: 'En service', en: 'Live' },
      help: { fr: 'Utilisé au quotidien.', en: 'Used every day.' },
    },
    parked: {
      label: { fr: 'En attente', en: 'Parked' },
      help: { fr: 'Écarté pour l’instant ; dites pourquoi.', en: 'Set aside for now; say why.' },
    },
    refused: {
      label: { fr: 'Non retenu', en: 'Not retained' },
      help: {
        fr: 'Refusé, avec sa raison : une décision à part entière.',
        en: 'Refused, with its reason: a decision in its own right.',
      },
    },
  },
  aiForm: {
    'process-automation': {
      label: {
        fr: 'Automatisation intelligente des processus',
        en: 'Intelligent process automation',
      },
      help: {
        fr: 'Tâches répétitives et réglées : saisie de factures, première réponse au client.',
        en: 'Repetitive, rule-based tasks: invoice entry, first reply to a customer.',
      },
    },
    analytic: {
      label: { fr: 'IA analytique ou prédictive', en: 'Analytic or predictive AI' },
      help: {
        fr: 'Tendances et prévisions tirées de l’historique : stocks, ventes, pannes.',
        en: 'Trends and forecasts drawn from history: stock, sales, breakdowns.',
      },
    },
    generative: {
      label: { fr: 'IA générative', en: 'Generative AI' },
      help: {
        fr: 'Produit du texte, de l’image ou du code, ou répond à partir de documents.',
        en: 'Produces text, images or code, or answers from documents.',
      },
    },
  },
  axis: {
    impact: {
      label: { fr: 'Impact', en: 'Impact' },
      help: {
        fr: 'Effet attendu sur les objectifs de l’entreprise, de 1 à 10.',
        en: 'Expected effect on the company’s objectives, from 1 to 10.',
      },
    },
    feasibility: {
      label: { fr: 'Faisabilité', en: 'Feasibility' },
      help: {
        fr: 'Facilité de mise en œuvre, de 1 à 10 ; 10 est le plus facile.',
        en: 'Ease of implementation, from 1 to 10; 10 is the easiest.',
      },
    },
    index: {
      label: { fr: 'Indice de priorité', en: 'Priority index' },
      help: {
        fr: 'Impact multiplié par faisabilité, de 1 à 100. Il ordonne les cas d’un même quadrant.',
        en: 'Impact times feasibility, from 1 to 100. It orders the cases of one quadrant.',
      },
    },
    typed: {
      label: { fr: 'Saisi', en: 'Typed' },
      help: {
        fr: 'Note posée directement ; elle remplace la moyenne des critères.',
        en: 'Mark given directly; it replaces the mean of the criteria.',
      },
    },
  },
  impact: {
    strategic: {
      label: { fr: 'Valeur stratégique', en: 'Strategic value' },
      help: {
        fr: 'Contribution à un objectif prioritaire : 1 aucune, 10 décisive.',
        en: 'Contribution to a priority objective: 1 none, 10 decisive.',
      },
    },
    financial: {
      label: { fr: 'Gain financier', en: 'Financial gain' },
      help: {
        fr: 'Temps, coûts ou chiffre d’affaires en jeu sur une année, à l’échelle de l’entreprise.',
        en: 'Time, cost or revenue at stake in a year, on the company’s scale.',
      },
    },
    competitive: {
      label: { fr: 'Avantage concurrentiel', en: 'Competitive advantage' },
      help: {
        fr: 'Ce que le client verra de différent chez vous.',
        en: 'What the customer will see you do differently.',
      },
    },
  },
  feasibility: {
    cost: {
      label: { fr: 'Coût', en: 'Cost' },
      help: {
        fr: 'Mise en place et fonctionnement : 10 est peu coûteux.',
        en: 'Set-up and running: 10 is inexpensive.',
      },
    },
    technical: {
      label: { fr: 'Simplicité technique', en: 'Technical simplicity' },
      help: {
        fr: 'Intégration aux outils en place, part de développement : 10 est simple.',
        en: 'Fit with existing tools, share of development: 10 is simple.',
      },
    },
    data: {
      label: { fr: 'Disponibilité des données', en: 'Data availability' },
      help: {
        fr: 'Peut être proposée à partir de la grille de préparation des données.',
        en: 'Can be suggested from the data-readiness grid.',
      },
    },
    skills: {
      label: { fr: 'Disponibilité des compétences', en: 'Skills availability' },
      help: {
        fr: 'Personnes capables de mener et d’entretenir le projet, chez vous ou dehors.',
        en: 'People able to run and maintain the project, inside or outside.',
      },
    },
  },
  question: {
    'strategic-fit': {
      short: { fr: 'Objectif servi', en: 'Objective served' },
      label: {
        fr: 'Ce cas d’usage sert-il un de vos objectifs prioritaires ?',
        en: 'Does this use case serve one of your priority objectives?',
      },
      help: {
        fr: 'Choisissez l’objectif et le résultat clé que le cas fera bouger.',
        en: 'Choose the objective and the key result that the case will move.',
      },
      ifNo: {
        fr: 'Abandonner ou recentrer le cas ; formuler d’abord l’objectif.',
        en: 'Drop or refocus the case; state the objective first.',
      },
    },
    'data-ready': {
      short: { fr: 'Données prêtes', en: 'Data ready' },
      label: {
        fr: 'Disposez-vous de données accessibles, justes et récentes pour ce cas ?',
        en: 'Do you have accessible, accurate and recent data for this case?',
      },
      help: {
        fr: 'La grille de dix critères aide à répondre sans se tromper.',
        en: 'The grid of ten criteria helps to answer without mistake.',
      },
      ifNo: {
        fr: 'Améliorer les données avant toute autre dépense.',
        en: 'Improve the data before any other spending.',
      },
    },
    'data-owner': {
      short: { fr: 'Responsable des données', en: 'Data owner' },
      label: {
        fr: 'Qui répond de la qualité de ces données ?',
        en: 'Who answers for the quality of these data?',
      },
      help: {
        fr: 'Une personne nommée, pas un service.',
        en: 'A named person, not a department.',
      },
      ifNo: {
        fr: 'Désigner une personne dans chaque service concerné.',
        en: 'Appoint one person in each department concerned.',
      },
    },
    'measurable-benefit': {
      short: { fr: 'Gain mesurable', en: 'Measurable benefit' },
      label: {
        fr: 'Le gain attendu est-il chiffrable et reconnu par les parties prenantes ?',
        en: 'Can the expected benefit be measured, and do the stakeholders agree on it?',
      },
      help: {
        fr: 'Une unité, un point de départ, une cible, et qui les a validés.',
        en: 'A unit, a baseline, a target, and who agreed to them.',
      },
      ifNo: {
        fr: 'Fixer le point de départ et la mesure avant de décider.',
        en: 'Set the baseline and the measure before deciding.',
      },
    },
    'is-ai': {
      short: { fr: 'IA nécessaire', en: 'AI needed' },
      label: {
        fr: 'Faut-il vraiment de l’IA, ou de simples règles suffisent-elles ?',
        en: 'Is AI really needed, or would simple rules do?',
      },
      help: {
        fr: 'Quatre questions donnent le verdict.',
        en: 'Four questions give the verdict.',
      },
      ifNo: {
        fr: 'Orienter le cas vers la liste des automatisations simples.',
        en: 'Send the case to the list of plain automations.',
      },
    },
  },
  aiTest: {
    autonomy: {
      label: {
        fr: 'Le système doit-il choisir lui-même sa réponse, sans chemin entièrement écrit d’avance ?',
        en: 'Must the system choose its answer itself, without a path written entirely in advance?',
      },
      help: {
        fr: 'Oui pour rédiger ou diagnostiquer ; non pour appliquer un barème.',
        en: 'Yes to draft or diagnose; no to apply a scale of charges.',
      },
    },
    adaptability: {
      label: {
        fr: 'Doit-il s’adapter à des situations nouvelles ?',
        en: 'Must it cope with situations nobody foresaw?',
      },
      help: {
        fr: 'Oui si les demandes arrivent dans des formes qu’on ne peut pas lister.',
        en: 'Yes if requests come in forms nobody can list.',
      },
    },
    trained: {
      label: {
        fr: 'Le résultat repose-t-il sur un apprentissage à partir d’exemples ?',
        en: 'Does the result rest on learning from examples?',
      },
      help: {
        fr: 'Oui si l’historique ou des textes servent de modèle.',
        en: 'Yes if history or texts serve as the model.',
      },
    },
    rulesKnown: {
      label: {
        fr: 'Peut-on décrire toute la décision par des règles stables ?',
        en: 'Can the whole decision be written as stable rules?',
      },
      help: {
        fr: 'Oui si un tableau de conditions suffirait à un nouvel arrivant.',
        en: 'Yes if a table of conditions would be enough for a newcomer.',
      },
    },
  },
  aiVerdict: {
    ai: {
      label: { fr: 'Intelligence artificielle', en: 'Artificial intelligence' },
      help: {
        fr: 'Le cas demande de choisir, de s’adapter ou d’apprendre.',
        en: 'The case requires choosing, adapting or learning.',
      },
    },
    hybrid: {
      label: { fr: 'Automatisation assistée par l’IA', en: 'AI-assisted automation' },
      help: {
        fr: 'Des règles pour l’essentiel, de l’IA pour ce qui varie.',
        en: 'Rules for most of it, AI for what varies.',
      },
    },
    automation: {
      label: { fr: 'Automatisation simple', en: 'Plain automation' },
      help: {
        fr: 'Des règles fixes suffisent : moins cher, plus sûr, plus simple à maintenir.',
        en: 'Fixed rules are enough: cheaper, safer, easier to maintain.',
      },
    },
    unknown: {
      label: { fr: 'À préciser', en: 'To be clarified' },
      help: { fr: 'Répondez aux quatre questions.', en: 'Answer the four questions.' },
    },
  },
  dataCriterion: {
    relevance: {
      label: { fr: 'Pertinence', en: 'Relevance' },
      help: {
        fr: 'Les données répondent vraiment à la question posée.',
        en: 'The data really answer the question asked.',
      },
    },
    accuracy: {
      label: { fr: 'Exactitude', en: 'Accuracy' },
      help: {
        fr: 'Les enregistrements disent ce qui s’est passé.',
        en: 'Records say what really happened.',
      },
    },
    unbiased: {
      label: { fr: 'Absence de biais', en: 'Absence of bias' },
      help: {
        fr: 'Aucun groupe ni aucune situation n’est déformé ou oublié.',
        en: 'No group or situation is distorted or left out.',
      },
    },
    completeness: {
      label: { fr: 'Exhaustivité', en: 'Completeness' },
      help: { fr: 'Il ne manque rien d’utile.', en: 'Nothing useful is missing.' },
    },
    consistency: {
      label: { fr: 'Cohérence', en: 'Consistency' },
      help: {
        fr: 'Un même fait est codé partout de la même façon.',
        en: 'One fact is coded the same way everywhere.',
      },
    },
    recency: {
      label: { fr: 'Fraîcheur', en: 'Recency' },
      help: {
        fr: 'La dernière mise à jour convient à l’usage.',
        en: 'The last update suits the use.',
      },
    },
    accessibility: {
      label: { fr: 'Accessibilité', en: 'Accessibility' },
      help: {
        fr: 'On peut y accéder, techniquement et en droit.',
        en: 'They can be reached, technically and lawfully.',
      },
    },
    volume: {
      label: { fr: 'Volume', en: 'Volume' },
      help: {
        fr: 'L’historique est assez long pour l’usage ; six à douze mois pour un processus.',
        en: 'History is long enough for the use; six to twelve months for a process.',
      },
    },
    structure: {
      label: { fr: 'Structure exploitable', en: 'Usable structure' },
      help: {
        fr: 'Une machine peut lire ces formats.',
        en: 'A machine can read these formats.',
      },
    },
    owner: {
      label: { fr: 'Responsable désigné', en: 'Owner named' },
      help: {
        fr: 'Une personne nommée répond de leur qualité.',
        en: 'A named person answers for their quality.',
      },
    },
    blocking: { fr: 'Bloquant si « Non »', en: 'Blocking if “No”' },
  },
  dataVerdict: {
    ready: {
      label: { fr: 'Prêt', en: 'Ready' },
      help: { fr: 'Les données permettent de démarrer.', en: 'The data allow a start.' },
    },
    'to-prepare': {
      label: { fr: 'À préparer', en: 'To prepare' },
      help: {
        fr: 'Prévoir un travail sur les données : 20 à 30 % du calendrier.',
        en: 'Plan work on the data: 20 to 30% of the calendar.',
      },
    },
    blocked: {
      label: { fr: 'Bloquant', en: 'Blocking' },
      help: {
        fr: 'Ne pas démarrer : corriger d’abord les données.',
        en: 'Do not start: put the data right first.',
      },
    },
    none: {
      label: { fr: 'Non évalué', en: 'Not assessed' },
      help: { fr: 'La grille est vide.', en: 'The grid is empty.' },
    },
  },
  dataDefect: {
    categories: {
      fr: 'Catégories différentes d’un système à l’autre',
      en: 'Categories that differ between systems',
    },
    history: { fr: 'Historique absent ou incomplet', en: 'History missing or incomplete' },
    formats: {
      fr: 'Dates, durées ou textes dans des formats mêlés',
      en: 'Dates, durations or texts in mixed formats',
    },
    duplicates: {
      fr: 'Doublons ou enregistrements orphelins',
      en: 'Duplicate or orphan records',
    },
  },
  dataCycle: {
    collection: { fr: 'Collecte', en: 'Collection' },
    storage: { fr: 'Stockage', en: 'Storage' },
    use: { fr: 'Utilisation', en: 'Use' },
    update: { fr: 'Mise à jour', en: 'Update' },
    archive: { fr: 'Archivage ou suppression', en: 'Archiving or deletion' },
  },
  pilotCriterion: {
    'quick-win': {
      label: { fr: 'Situé parmi les gains rapides', en: 'Among the quick wins' },
      help: {
        fr: 'Résultat visible, retour rapide.',
        en: 'Visible result, fast return.',
      },
    },
    scope: {
      label: { fr: 'Objectif précis, périmètre borné', en: 'Precise goal, bounded scope' },
      help: {
        fr: 'On sait dire ce qui est dedans et ce qui est dehors.',
        en: 'One can say what is in and what is out.',
      },
    },
    alignment: {
      label: { fr: 'Répond à un vrai problème métier', en: 'Solves a real business problem' },
      help: {
        fr: 'Ceux qui le vivent le disent eux-mêmes.',
        en: 'Those who live with it say so themselves.',
      },
    },
    data: {
      label: {
        fr: 'Données accessibles et de qualité, peu de sources',
        en: 'Accessible data of quality, few sources',
      },
      help: {
        fr: 'Trois sources au plus pour commencer.',
        en: 'Three sources at most to begin with.',
      },
    },
    skills: {
      label: { fr: 'Compétences disponibles', en: 'Skills available' },
      help: { fr: 'Dans l’entreprise ou auprès d’un tiers.', en: 'Inside or outside.' },
    },
    'low-risk': {
      label: {
        fr: 'Domaine non critique, usage interne d’abord',
        en: 'Non-critical area, internal use first',
      },
      help: {
        fr: 'Une erreur se rattrape sans dommage pour un client.',
        en: 'A mistake can be put right without harm to a customer.',
      },
    },
    group: {
      label: {
        fr: 'Groupe pilote volontaire et à l’aise',
        en: 'Willing pilot group, at ease with new tools',
      },
      help: {
        fr: 'Des volontaires, avec un référent parmi eux.',
        en: 'Volunteers, with a champion among them.',
      },
    },
    kpis: {
      label: {
        fr: 'Indicateurs mesurables avec point de départ',
        en: 'Measurable indicators with a baseline',
      },
      help: {
        fr: 'Sept au plus, déjà mesurés une fois.',
        en: 'Seven at most, measured once already.',
      },
    },
    'success-criteria': {
      label: { fr: 'Critères de réussite écrits', en: 'Written success criteria' },
      help: {
        fr: 'À quelle valeur l’essai est-il réussi ?',
        en: 'At what value has the trial succeeded?',
      },
    },
    'rollout-plan': {
      label: {
        fr: 'Plan de déploiement prévu dès le départ',
        en: 'Roll-out plan from the first day',
      },
      help: {
        fr: 'Qui suit, dans quel ordre, si l’essai réussit.',
        en: 'Who follows, in what order, if the trial succeeds.',
      },
    },
    budget: {
      label: { fr: 'Budget de généralisation réservé', en: 'Roll-out budget set aside' },
      help: {
        fr: 'Avant l’essai : sinon le pilote reste un pilote.',
        en: 'Before the trial: otherwise a pilot stays a pilot.',
      },
    },
    'real-conditions': {
      label: { fr: 'Essai en conditions réelles', en: 'Trial in real conditions' },
      help: {
        fr: 'Avec de vraies demandes, pas un jeu d’exemples.',
        en: 'With real requests, not a set of samples.',
      },
    },
    support: {
      label: { fr: 'Accompagnement rapproché', en: 'Close support' },
      help: {
        fr: 'Des points fréquents, une personne à qui parler.',
        en: 'Frequent reviews, somebody to talk to.',
      },
    },
    fallback: {
      label: { fr: 'Procédure sans IA prête', en: 'Procedure without AI ready' },
      help: {
        fr: 'Écrite et essayée : on sait revenir en arrière.',
        en: 'Written and tried: one knows how to go back.',
      },
    },
    closure: {
      label: { fr: 'Bilan écrit avant l’extension', en: 'Written review before extension' },
      help: {
        fr: 'Ce qui a marché, ce qui n’a pas marché, ce qui change.',
        en: 'What worked, what did not, what changes.',
      },
    },
    'one-department': {
      label: { fr: 'Un seul service au début', en: 'One department at first' },
      help: {
        fr: 'L’extension vient après la décision.',
        en: 'Extension comes after the decision.',
      },
    },
    critical: { fr: 'Critère impératif', en: 'Critical criterion' },
  },
  pilotVerdict: {
    ready: {
      label: { fr: 'Prêt', en: 'Ready' },
      help: { fr: 'Le pilote peut démarrer.', en: 'The pilot can start.' },
    },
    almost: {
      label: { fr: 'À compléter', en: 'To be completed' },
      help: {
        fr: 'Quelques points à régler avant le départ.',
        en: 'A few points to settle before the start.',
      },
    },
    'not-ready': {
      label: { fr: 'Non prêt', en: 'Not ready' },
      help: {
        fr: 'Un critère impératif manque, ou trop de points restent ouverts.',
        en: 'A critical criterion is missing, or too many points are open.',
      },
    },
    none: {
      label: { fr: 'Non évalué', en: 'Not assessed' },
      help: { fr: 'Aucun critère n’a de réponse.', en: 'No criterion has an answer.' },
    },
  },
  pilotDuration: {
    ok: { fr: 'Durée habituelle', en: 'Usual duration' },
    alert: {
      fr: 'Plus de huit semaines : un pilote qui dure ne devient jamais un service.',
      en: 'More than eight weeks: a pilot that lasts never becomes a service.',
    },
    short: {
      fr: 'Moins de quatre semaines : plus court que d’habitude.',
      en: 'Less than four weeks: shorter than usual.',
    },
  },
  pilotDecision: {
    extend: { fr: 'Étendre', en: 'Extend to roll-out' },
    adjust: { fr: 'Ajuster une fois', en: 'Adjust once' },
    stop: { fr: 'Arrêter', en: 'Stop' },
  },
  failure: {
    'unstable-model': {
      label: { fr: 'Modèle peu fiable sur le terrain', en: 'Model unreliable in real life' },
      why: {
        fr: 'Un risque de réponse fausse est élevé et n’a aucune mesure.',
        en: 'A risk of wrong output is high and has no measure.',
      },
      fix: {
        fr: 'Ajouter une mesure : sources citées, relecture, refus de répondre hors périmètre.',
        en: 'Add a measure: sources quoted, human review, refusal outside the scope.',
      },
    },
    'workflow-not-adapted': {
      label: { fr: 'Processus non préparé', en: 'Workflow not prepared' },
      why: {
        fr: 'Le processus n’a pas été revu : l’IA amplifie ses défauts.',
        en: 'The workflow has not been reviewed: AI magnifies its faults.',
      },
      fix: {
        fr: 'Revoir le processus avec ceux qui le tiennent, puis seulement l’outiller.',
        en: 'Review the workflow with those who run it, and only then equip it.',
      },
    },
    'data-scattered': {
      label: { fr: 'Données éparses ou insuffisantes', en: 'Data scattered or insufficient' },
      why: {
        fr: 'La grille des données ne conclut pas à « Prêt ».',
        en: 'The data grid does not conclude “Ready”.',
      },
      fix: {
        fr: 'Ouvrir une action de qualité des données, avec un responsable et une date.',
        en: 'Open a data-quality action, with an owner and a date.',
      },
    },
    'no-measurable-need': {
      label: { fr: 'Besoin non défini ou non mesurable', en: 'Need undefined or unmeasurable' },
      why: {
        fr: 'Le gain attendu n’est pas chiffré, ou pas reconnu.',
        en: 'The expected benefit has no figure, or is not agreed.',
      },
      fix: {
        fr: 'Fixer une unité, un point de départ et une cible avec les intéressés.',
        en: 'Set a unit, a baseline and a target with the people concerned.',
      },
    },
    'obsolete-it': {
      label: { fr: 'Informatique vieillissante', en: 'Ageing IT' },
      why: {
        fr: 'L’infrastructure est notée 2 sur 5 ou moins.',
        en: 'The infrastructure is rated 2 out of 5 or less.',
      },
      fix: {
        fr: 'Chiffrer la mise à niveau, ou choisir un cas qui n’en dépend pas.',
        en: 'Cost the upgrade, or choose a case that does not depend on it.',
      },
    },
    rushed: {
      label: { fr: 'Lancement précipité', en: 'Rushed launch' },
      why: {
        fr: 'La direction presse les dates.',
        en: 'Management is pressing for dates.',
      },
      fix: {
        fr: 'Fixer ensemble une date de décision plutôt qu’une date de mise en service.',
        en: 'Agree on a decision date rather than a launch date.',
      },
    },
    skills: {
      label: { fr: 'Compétences absentes ou périmées', en: 'Skills missing or out of date' },
      why: {
        fr: 'Moins de la moitié des personnes sont formées, ou une formation est périmée.',
        en: 'Less than half of the people are trained, or a training is out of date.',
      },
      fix: {
        fr: 'Former les utilisateurs du cas avant le premier jour du pilote.',
        en: 'Train the users of the case before the first day of the pilot.',
      },
    },
    resistance: {
      label: { fr: 'Résistance au changement', en: 'Resistance to change' },
      why: {
        fr: 'Au moins un public ne voit pas l’intérêt du changement.',
        en: 'At least one audience does not see the point of the change.',
      },
      fix: {
        fr: 'Parler avec ce public de ce qu’il y gagne, et de ce qui l’inquiète.',
        en: 'Talk with that audience about what it gains, and what worries it.',
      },
    },
    'siloed-ai': {
      label: { fr: 'IA isolée, sans contexte', en: 'Isolated AI, without context' },
      why: {
        fr: 'Aucune source de données n’est reliée au cas.',
        en: 'No data source is linked to the case.',
      },
      fix: {
        fr: 'Nommer les sources de l’entreprise dont le cas a besoin.',
        en: 'Name the company sources that the case needs.',
      },
    },
    'planning-gaps': {
      label: { fr: 'Préparation insuffisante', en: 'Gaps in planning' },
      why: {
        fr: 'Les parties prenantes ou les moyens ne sont pas nommés.',
        en: 'Stakeholders or resources are not named.',
      },
      fix: {
        fr: 'Nommer un porteur, les personnes à associer et le budget.',
        en: 'Name an owner, the people to involve and the budget.',
      },
    },
    'tech-first': {
      label: { fr: 'La technique avant le besoin', en: 'Technology before the need' },
      why: {
        fr: 'Un outil est décidé alors que le cas n’est pas noté.',
        en: 'A tool is decided although the case is not scored.',
      },
      fix: {
        fr: 'Noter le cas avant de confirmer l’outil.',
        en: 'Score the case before confirming the tool.',
      },
    },
    'endless-pilot': {
      label: { fr: 'Pilote sans fin', en: 'Endless pilot' },
      why: {
        fr: 'Le pilote dépasse huit semaines, ou n’a pas de budget de généralisation.',
        en: 'The pilot exceeds eight weeks, or has no roll-out budget.',
      },
      fix: {
        fr: 'Raccourcir l’essai, fixer la date de décision, réserver le budget.',
        en: 'Shorten the trial, set the decision date, set the budget aside.',
      },
    },
    'budget-underestimated': {
      label: {
        fr: 'Efforts de données et de formation sous-évalués',
        en: 'Data and training effort underestimated',
      },
      why: {
        fr: 'La part des données ou de la formation est sous sa fourchette.',
        en: 'The share of data or training is below its range.',
      },
      fix: {
        fr: 'Rechiffrer ces deux postes avec ceux qui feront le travail.',
        en: 'Cost both items again with those who will do the work.',
      },
    },
  },
  audience: {
    internal: {
      label: { fr: 'Interne', en: 'Internal' },
      help: { fr: 'Recommandé pour commencer.', en: 'Recommended to begin with.' },
    },
    customer: {
      label: { fr: 'Exposé au client', en: 'Customer-facing' },
      help: {
        fr: 'Prévenir la personne qu’une IA est en jeu ; prévoir une relecture.',
        en: 'Tell the person that AI is involved; plan a review.',
      },
    },
  },
  role: {
    assistance: {
      label: { fr: 'Aide une personne', en: 'Assists a person' },
      help: {
        fr: 'La personne décide ; l’outil propose.',
        en: 'The person decides; the tool suggests.',
      },
    },
    replacement: {
      label: { fr: 'Agit à sa place', en: 'Acts in their place' },
      help: {
        fr: 'À justifier : l’adhésion et le contrôle sont plus difficiles.',
        en: 'To be justified: acceptance and control are harder.',
      },
    },
  },
  profileRole: {
    sponsor: {
      label: { fr: 'Sponsor de direction', en: 'Executive sponsor' },
      help: {
        fr: 'Porte le budget et tranche.',
        en: 'Carries the budget and decides.',
      },
    },
    aiReferent: {
      label: { fr: 'Référent IA', en: 'AI lead' },
      help: {
        fr: 'Suit la stratégie, la conformité et les licences ; souvent la direction ou l’informatique.',
        en: 'Follows strategy, compliance and licences; often management or IT.',
      },
    },
    dpo: {
      label: { fr: 'Délégué à la protection des données', en: 'Data protection officer' },
      help: { fr: 'Associé dès le départ.', en: 'Involved from the start.' },
    },
    legal: {
      label: { fr: 'Conseil juridique', en: 'Legal adviser' },
      help: { fr: 'Interne ou externe.', en: 'Inside or outside the company.' },
    },
    ciso: {
      label: { fr: 'Responsable de la sécurité (RSSI)', en: 'Security head (CISO)' },
      help: {
        fr: 'Évalue les outils et les accès.',
        en: 'Assesses tools and access rights.',
      },
    },
    itHead: {
      label: { fr: 'Responsable informatique', en: 'IT head' },
      help: {
        fr: 'Connaît les applications et leurs échanges.',
        en: 'Knows the applications and how they exchange.',
      },
    },
    staffReps: {
      label: { fr: 'Représentants du personnel', en: 'Staff representatives' },
      help: {
        fr: 'À partir de 50 salariés, le CSE est consulté avant l’introduction d’une nouvelle technologie.',
        en: 'From 50 employees on, the French works council is consulted before a new technology is introduced.',
      },
    },
  },
  sign: {
    uncoordinated: {
      fr: 'Chaque service crée ses assistants dans son coin.',
      en: 'Each department builds its assistants on its own.',
    },
    'irregular-updates': {
      fr: 'Les mises à jour dépendent de la bonne volonté de chacun.',
      en: 'Updates depend on everyone’s goodwill.',
    },
    'anecdotal-metrics': {
      fr: 'On juge les résultats au ressenti, sans mesure.',
      en: 'Results are judged by impression, without measurement.',
    },
    'unclear-liability': {
      fr: 'Personne ne sait qui répond de la conformité.',
      en: 'Nobody knows who answers for compliance.',
    },
  },
  sector: {
    manufacturing: { fr: 'Industrie', en: 'Manufacturing' },
    construction: { fr: 'Bâtiment et travaux publics', en: 'Construction' },
    'agri-food': { fr: 'Agroalimentaire', en: 'Agri-food' },
    retail: { fr: 'Commerce et distribution', en: 'Retail and wholesale' },
    logistics: { fr: 'Transport et logistique', en: 'Transport and logistics' },
    health: { fr: 'Santé et médico-social', en: 'Health and care' },
    'medical-devices': { fr: 'Dispositifs médicaux', en: 'Medical devices' },
    finance: { fr: 'Banque et finance', en: 'Banking and finance' },
    insurance: { fr: 'Assurance', en: 'Insurance' },
    'legal-accounting': { fr: 'Droit et expertise comptable', en: 'Legal and accounting' },
    consulting: { fr: 'Conseil et ingénierie', en: 'Consulting and engineering' },
    'it-software': { fr: 'Informatique et logiciel', en: 'IT and software' },
    'energy-utilities': { fr: 'Énergie, eau, déchets', en: 'Energy and utilities' },
    'hospitality-tourism': {
      fr: 'Hôtellerie, restauration, tourisme',
      en: 'Hospitality and tourism',
    },
    'education-training': { fr: 'Enseignement et formation', en: 'Education and training' },
    'media-communication': { fr: 'Médias et communication', en: 'Media and communication' },
    'real-estate': { fr: 'Immobilier', en: 'Real estate' },
    'public-sector': { fr: 'Secteur public', en: 'Public sector' },
    'non-profit': { fr: 'Associations et économie sociale', en: 'Non-profit' },
    other: { fr: 'Autre', en: 'Other' },
  },
  applicationApi: {
    yes: { fr: 'API documentée', en: 'Documented API' },
    partly: { fr: 'API partielle', en: 'Partial API' },
    export: { fr: 'Export de fichiers seulement', en: 'File export only' },
    no: { fr: 'Aucun accès', en: 'No access' },
  },
  highRiskDomain: {
    recruitment: {
      fr: 'Recrutement et tri de candidatures',
      en: 'Recruitment and sorting of applications',
    },
    'staff-management': {
      fr: 'Évaluation, affectation ou suivi du personnel',
      en: 'Evaluation, assignment or monitoring of staff',
    },
    'credit-finance': {
      fr: 'Solvabilité d’une personne physique',
      en: 'Creditworthiness of a natural person',
    },
    health: { fr: 'Santé, triage, urgences', en: 'Health, triage, emergencies' },
    education: {
      fr: 'Admission, notation ou orientation scolaire',
      en: 'Admission, grading or steering of students',
    },
    biometrics: {
      fr: 'Biométrie, reconnaissance d’émotions',
      en: 'Biometrics, emotion recognition',
    },
    'critical-infrastructure': {
      fr: 'Sécurité d’une infrastructure critique',
      en: 'Safety of critical infrastructure',
    },
    'essential-services': {
      fr: 'Accès à un service ou à une aide essentiels ; assurance vie ou santé',
      en: 'Access to an essential service or benefit; life or health insurance',
    },
    justice: { fr: 'Justice et règlement des litiges', en: 'Justice and dispute resolution' },
    'product-safety': {
      fr: 'Composant de sécurité d’un produit réglementé',
      en: 'Safety component of a regulated product',
    },
  },
  dpiaCriterion: {
    evaluation: {
      fr: 'Évaluation ou notation de personnes',
      en: 'Evaluation or scoring of people',
    },
    'automated-decision': {
      fr: 'Décision automatique avec effet juridique ou comparable',
      en: 'Automated decision with legal or similar effect',
    },
    'systematic-monitoring': {
      fr: 'Surveillance systématique',
      en: 'Systematic monitoring',
    },
    'sensitive-data': {
      fr: 'Données sensibles ou très personnelles',
      en: 'Sensitive or highly personal data',
    },
    'large-scale': { fr: 'Grande échelle', en: 'Large scale' },
    matching: { fr: 'Croisement de fichiers', en: 'Matching of data sets' },
    'vulnerable-persons': {
      fr: 'Personnes vulnérables, salariés compris',
      en: 'Vulnerable persons, employees included',
    },
    'innovative-technology': {
      fr: 'Usage innovant ou technologie nouvelle',
      en: 'Innovative use or new technology',
    },
    'obstacle-to-right': {
      fr: 'Obstacle à un droit, un service ou un contrat',
      en: 'Obstacle to a right, a service or a contract',
    },
  },
  legalQuestion: {
    prohibited: {
      fr: 'Le cas relève-t-il d’une pratique interdite (notation sociale, manipulation, émotions au travail…) ?',
      en: 'Does the case involve a prohibited practice (social scoring, manipulation, emotions at work…)?',
    },
    domains: {
      fr: 'Touche-t-il un domaine à haut risque ?',
      en: 'Does it touch a high-risk area?',
    },
    narrow: {
      fr: 'L’IA se limite-t-elle à une tâche étroite ou préparatoire, sans profilage ?',
      en: 'Is AI limited to a narrow or preparatory task, without profiling?',
    },
    interacts: {
      fr: 'Des personnes dialoguent-elles avec l’IA ?',
      en: 'Do people interact with the AI?',
    },
    generates: {
      fr: 'L’IA produit-elle du texte, des images, du son ?',
      en: 'Does the AI produce text, images or sound?',
    },
    ownBrand: {
      fr: 'Le système est-il proposé sous votre propre nom ?',
      en: 'Is the system offered under your own name?',
    },
    personalData: {
      fr: 'Des données personnelles sont-elles traitées ?',
      en: 'Are personal data processed?',
    },
    sensitiveData: {
      fr: 'Des données sensibles sont-elles traitées ?',
      en: 'Are sensitive data processed?',
    },
    dpiaCriteria: {
      fr: 'Quels critères d’analyse d’impact sont remplis ?',
      en: 'Which impact-assessment criteria are met?',
    },
  },
  aiActLevel: {
    unacceptable: { fr: 'Pratique interdite', en: 'Prohibited practice' },
    high: { fr: 'Haut risque', en: 'High risk' },
    limited: { fr: 'Transparence', en: 'Transparency' },
    minimal: { fr: 'Risque minimal', en: 'Minimal risk' },
  },
  /** Fields of the use-case sheet (method.md 3.2). */
  field: {
    code: { fr: 'Numéro', en: 'Number' },
    title: { fr: 'Intitulé', en: 'Title' },
    problem: { fr: 'Problème en une phrase', en: 'Problem in one sentence' },
    pain: {
      fr: 'Problème réel et pénible pour le métier',
      en: 'Real, painful business problem',
    },
    department: { fr: 'Service concerné', en: 'Department' },
    process: { fr: 'Processus touché', en: 'Process touched' },
    processReviewed: { fr: 'Processus revu au préalable', en: 'Process reviewed first' },
    aiForm: { fr: 'Famille d’IA', en: 'Form of AI' },
    users: { fr: 'Utilisateurs', en: 'Users' },
    casesPerMonth: { fr: 'Cas par mois', en: 'Cases per month' },
    repetition: { fr: 'Caractère répétitif', en: 'Repetition' },
    manualSearch: {
      fr: 'Recherches manuelles chronophages',
      en: 'Time-consuming manual searching',
    },
    audience: { fr: 'Interne ou exposé au client', en: 'Internal or customer-facing' },
    decisionImpact: {
      fr: 'Effet sur les droits ou la sécurité des personnes',
      en: 'Effect on people’s rights or safety',
    },
    role: { fr: 'Rôle de l’IA', en: 'Role of AI' },
    hybridFlow: { fr: 'Répartition humain / IA', en: 'Split between human and AI' },
    dataSources: { fr: 'Sources de données', en: 'Data sources' },
    stakeholders: { fr: 'Parties prenantes', en: 'Stakeholders' },
    owner: { fr: 'Porteur', en: 'Owner' },
    goal: { fr: 'Objectif chiffré et daté', en: 'Dated, measurable goal' },
    objective: { fr: 'Objectif servi', en: 'Objective served' },
    edgeCases: { fr: 'Cas limites', en: 'Edge cases' },
    fallback: { fr: 'Procédure sans IA', en: 'Procedure without AI' },
    dataOwner: { fr: 'Responsable des données', en: 'Data owner' },
    status: { fr: 'Statut', en: 'Status' },
    statusNote: { fr: 'Raison et suite', en: 'Reason and what comes next' },
  },
})
