import { defineTexts } from '../../kernel/text'

/** Sentences of the portfolio. A sentence states a fact and its consequence. */
export const texts = defineTexts({
  cover: {
    kicker: { fr: 'Portefeuille', en: 'Portfolio' },
    title: { fr: 'Cas d’usage de l’IA', en: 'AI use cases' },
    subtitle: {
      fr: 'Ce que l’entreprise lance, ce qu’elle prépare et ce qu’elle refuse, avec les raisons.',
      en: 'What the company starts, what it prepares and what it refuses, with the reasons.',
    },
    date: { fr: 'Date', en: 'Date' },
    cases: { fr: 'Cas inscrits', en: 'Registered cases' },
    casesNone: { fr: '{count}, aucun n’est noté', en: '{count}, none is scored' },
    casesValue: {
      fr: '{count}, dont {scored} avec impact et faisabilité notés',
      en: '{count}, of which {scored} with impact and feasibility scored',
    },
    sponsor: { fr: 'Commanditaire', en: 'Sponsor' },
    referent: { fr: 'Pilotage de l’IA', en: 'AI lead' },
    author: { fr: 'Établi par', en: 'Prepared by' },
    version: { fr: 'Version', en: 'Version' },
    staff: {
      fr: { one: '{count} salarié', other: '{count} salariés' },
      en: { one: '{count} employee', other: '{count} employees' },
    },
    confidentiality: { fr: 'Diffusion interne', en: 'Internal use' },
    madeWith: { fr: 'Établi avec Sextant', en: 'Prepared with Sextant' },
    unnamed: { fr: 'Entreprise non nommée', en: 'Unnamed company' },
  },
  header: { fr: 'Portefeuille de cas d’usage, {date}', en: 'Use-case portfolio, {date}' },
  footer: {
    fr: 'Portefeuille de cas d’usage, diffusion interne',
    en: 'Use-case portfolio, internal use',
  },
  contents: { fr: 'Sommaire', en: 'Contents' },
  chapter: {
    situation: { fr: 'L’essentiel', en: 'In brief' },
    method: { fr: 'Méthode', en: 'Method' },
    matrix: { fr: 'Matrice', en: 'Matrix' },
    ranking: { fr: 'Classement', en: 'Ranking' },
    sheets: { fr: 'Cas retenus', en: 'Retained cases' },
    refusals: { fr: 'Refus et attentes', en: 'Refused and parked' },
    next: { fr: 'Suites', en: 'Next steps' },
    annex: { fr: 'Annexe', en: 'Annex' },
  },
  situation: {
    noCase: { fr: 'Aucun cas d’usage n’est encore inscrit', en: 'No use case is registered yet' },
    noCaseNext: {
      fr: 'Le portefeuille est vide : la prochaine séance commence par recueillir les idées de chaque service.',
      en: 'The portfolio is empty: the next session starts by collecting the ideas of each department.',
    },
    noneScoredTitle: {
      fr: { one: '{count} cas inscrit, à noter', other: '{count} cas inscrits, à noter' },
      en: {
        one: '{count} registered case, to be scored',
        other: '{count} registered cases, to be scored',
      },
    },
    titleQuickWins: {
      fr: { one: '{words} gain rapide', other: '{words} gains rapides' },
      en: { one: '{words} quick win', other: '{words} quick wins' },
    },
    titlePilots: {
      fr: { one: '{words} pilote engagé', other: '{words} pilotes engagés' },
      en: { one: '{words} pilot under way', other: '{words} pilots under way' },
    },
    titleRefusals: {
      fr: { one: '{words} cas refusé', other: '{words} cas refusés' },
      en: { one: '{words} case refused', other: '{words} cases refused' },
    },
    lead: {
      fr: { one: 'Un cas d’usage est inscrit.', other: '{words} cas d’usage sont inscrits.' },
      en: { one: 'One use case is registered.', other: '{words} use cases are registered.' },
    },
    quadrants: {
      fr: 'Parmi les cas notés : {quickWins} en gains rapides, {strategic} en projets stratégiques, {incremental} en améliorations ponctuelles, {avoid} à éviter.',
      en: 'Among the scored cases: {quickWins} quick wins, {strategic} strategic projects, {incremental} incremental improvements, {avoid} to avoid.',
    },
    unscored: {
      fr: {
        one: '{count} cas n’est pas noté : il n’a ni quadrant ni rang.',
        other: '{count} cas ne sont pas notés : ils n’ont ni quadrant ni rang.',
      },
      en: {
        one: '{count} case is not scored: it has neither quadrant nor rank.',
        other: '{count} cases are not scored: they have neither quadrant nor rank.',
      },
    },
    pilot: {
      fr: {
        one: 'Un pilote est engagé : {cases}.',
        other: '{words} pilotes sont engagés : {cases}.',
      },
      en: {
        one: 'One pilot is under way: {cases}.',
        other: '{words} pilots are under way: {cases}.',
      },
    },
    pilotDecision: {
      fr: 'La décision sur {code} est attendue le {date} ; d’ici là, rien n’est étendu.',
      en: 'The decision on {code} is due on {date}; nothing is rolled out before.',
    },
    pilotDecisionMissing: {
      fr: {
        one: '{cases} n’a pas de date de décision : l’essai peut durer sans conclure.',
        other: '{cases} n’ont pas de date de décision : ces essais peuvent durer sans conclure.',
      },
      en: {
        one: '{cases} has no decision date: the test can go on without a conclusion.',
        other: '{cases} have no decision date: these tests can go on without a conclusion.',
      },
    },
    noPilot: {
      fr: 'Aucun pilote n’est engagé : {case}, premier des gains rapides, est le candidat.',
      en: 'No pilot is under way: {case}, first of the quick wins, is the candidate.',
    },
    live: {
      fr: {
        one: 'Un cas est en service : {cases}. Il relève du suivi, plus de l’essai.',
        other: '{words} cas sont en service : {cases}. Ils relèvent du suivi, plus de l’essai.',
      },
      en: {
        one: 'One case is live: {cases}. It needs follow-up, no longer a test.',
        other: '{words} cases are live: {cases}. They need follow-up, no longer a test.',
      },
    },
    noOwner: {
      fr: {
        one: 'Un cas retenu n’a pas de responsable : {cases}. Personne ne peut le lancer.',
        other:
          '{words} cas retenus n’ont pas de responsable : {cases}. Personne ne peut les lancer.',
      },
      en: {
        one: 'One retained case has no owner: {cases}. Nobody can start it.',
        other: '{words} retained cases have no owner: {cases}. Nobody can start them.',
      },
    },
    dataBlocked: {
      fr: {
        one: 'Les données d’un cas noté bloquent : {cases}. Elles passent avant tout essai.',
        other:
          'Les données de {words} cas notés bloquent : {cases}. Elles passent avant tout essai.',
      },
      en: {
        one: 'The data of one scored case block: {cases}. They come before any test.',
        other: 'The data of {words} scored cases block: {cases}. They come before any test.',
      },
    },
    automation: {
      fr: {
        one: 'Un cas relève de l’automatisation simple : {cases}. Des règles suffisent, sans IA.',
        other:
          '{words} cas relèvent de l’automatisation simple : {cases}. Des règles suffisent, sans IA.',
      },
      en: {
        one: 'One case calls for plain automation: {cases}. Rules are enough, without AI.',
        other: '{words} cases call for plain automation: {cases}. Rules are enough, without AI.',
      },
    },
    refused: {
      fr: {
        one: 'Un cas est refusé : {cases}. La raison est au chapitre « Refus et attentes ».',
        other:
          '{words} cas sont refusés : {cases}. Les raisons sont au chapitre « Refus et attentes ».',
      },
      en: {
        one: 'One case is refused: {cases}. The reason is in the chapter “Refused and parked”.',
        other:
          '{words} cases are refused: {cases}. The reasons are in the chapter “Refused and parked”.',
      },
    },
    firstTitle: { fr: 'Premier du classement', en: 'First in the ranking' },
    first: {
      fr: '{case} : impact {impact}, faisabilité {feasibility}, indice {index} sur 100.',
      en: '{case}: impact {impact}, feasibility {feasibility}, index {index} out of 100.',
    },
    andOthers: {
      fr: { one: 'et {count} autre', other: 'et {count} autres' },
      en: { one: 'and {count} other', other: 'and {count} others' },
    },
    registered: { fr: 'Cas inscrits', en: 'Registered cases' },
    scoredCount: { fr: 'Cas notés', en: 'Cases scored' },
    pilotsAndLive: { fr: 'Pilotes et cas en service', en: 'Pilots and live cases' },
    refusedAndParked: { fr: 'Refusés ou en attente', en: 'Refused or parked' },
    automationCount: { fr: 'Automatisation simple', en: 'Plain automation' },
  },
  method: {
    title: { fr: 'Comment les cas sont notés', en: 'How the cases are scored' },
    axes: {
      fr: 'Chaque cas reçoit deux notes de 1 à 10. L’impact est la moyenne de trois notes : valeur stratégique, gains financiers, avantage concurrentiel. La faisabilité est la moyenne de quatre notes : coût, simplicité technique, données, compétences ; 10 est le plus facile. Une note d’ensemble saisie par l’équipe remplace la moyenne.',
      en: 'Each case receives two marks from 1 to 10. Impact is the mean of three marks: strategic value, financial gains, competitive advantage. Feasibility is the mean of four marks: cost, technical simplicity, data, skills; 10 is the easiest. An overall mark typed by the team replaces the mean.',
    },
    cut: {
      fr: 'À partir de {cut}, une note est haute. Les deux notes placent le cas dans un quadrant ; l’indice, impact × faisabilité, classe les cas d’un même quadrant.',
      en: 'From {cut}, a mark is high. The two marks place the case in a quadrant; the index, impact × feasibility, ranks the cases of one quadrant.',
    },
    ai: {
      fr: 'Trois questions disent si l’IA est nécessaire : choisir sa réponse, s’adapter à l’imprévu, apprendre d’exemples. Quand des règles stables suffisent, l’automatisation simple est conseillée. Dix critères disent si les données sont prêtes ; un « non » sur la pertinence, l’exactitude, l’accès ou le responsable les rend bloquantes.',
      en: 'Three questions tell whether AI is needed: choosing an answer, coping with the unforeseen, learning from examples. Where stable rules are enough, plain automation is advised. Ten criteria tell whether the data are ready; a “no” on relevance, accuracy, access or owner makes them blocking.',
    },
    retained: {
      fr: 'Un cas est dit retenu, et reçoit une fiche, s’il est en pilote, en service, ou s’il est un gain rapide ni refusé ni en attente.',
      en: 'A case is called retained, and gets a sheet, when it is a pilot, live, or a quick win that is neither refused nor parked.',
    },
    defaults: {
      fr: 'Les seuils et les poids sont ceux de la méthode.',
      en: 'Thresholds and weights are those of the method.',
    },
    changed: {
      fr: 'Des réglages de la méthode ont été modifiés : l’annexe les donne.',
      en: 'Settings of the method were changed: the annex lists them.',
    },
  },
  matrix: {
    titleQuickWins: {
      fr: {
        one: '{words} cas sur {scored} est à la fois utile et facile',
        other: '{words} cas sur {scored} sont à la fois utiles et faciles',
      },
      en: {
        one: '{words} case out of {scored} is both useful and easy',
        other: '{words} cases out of {scored} are both useful and easy',
      },
    },
    titleNone: {
      fr: 'Aucun cas n’est à la fois utile et facile',
      en: 'No case is both useful and easy',
    },
    impact: { fr: 'Impact croissant', en: 'Increasing impact' },
    feasibility: { fr: 'Faisabilité croissante', en: 'Increasing feasibility' },
    captionDots: {
      fr: 'Impact et faisabilité, seuil {cut}. Le numéro est celui du cas ; un disque plein désigne un cas retenu.',
      en: 'Impact and feasibility, cut {cut}. The number is that of the case; a filled disc marks a retained case.',
    },
    captionGroups: {
      fr: 'Impact et faisabilité, seuil {cut}. Un disque compte les cas voisins ; le détail est dans le classeur Excel.',
      en: 'Impact and feasibility, cut {cut}. A disc counts neighbouring cases; the detail is in the Excel workbook.',
    },
    alt: {
      fr: 'Matrice de {count} cas notés. {quadrants}',
      en: 'Matrix of {count} scored cases. {quadrants}',
    },
    altQuadrant: { fr: '{name} : {cases}.', en: '{name}: {cases}.' },
    nothing: { fr: 'aucun', en: 'none' },
    meaning: { fr: 'Sens', en: 'Meaning' },
    numbers: { fr: 'Numéros', en: 'Numbers' },
  },
  ranking: {
    title: { fr: '{case} vient en tête', en: '{case} comes first' },
    intro: {
      fr: 'L’ordre suit les quadrants, puis l’indice. Il sert à choisir par où commencer, pas à juger les équipes.',
      en: 'The order follows the quadrants, then the index. It helps to choose where to start, not to judge teams.',
    },
    rank: { fr: 'Rang', en: 'Rank' },
    code: { fr: 'N°', en: 'No.' },
    useCase: { fr: 'Cas d’usage', en: 'Use case' },
    impact: { fr: 'Impact', en: 'Impact' },
    feasibility: { fr: 'Faisab.', en: 'Feasib.' },
    index: { fr: 'Indice', en: 'Index' },
    quadrant: { fr: 'Quadrant', en: 'Quadrant' },
    status: { fr: 'Statut', en: 'Status' },
    department: { fr: 'Service', en: 'Department' },
    count: { fr: 'Cas', en: 'Cases' },
    caption: { fr: 'Cas notés, du premier au dernier.', en: 'Scored cases, from first to last.' },
    captionCut: {
      fr: 'Les {shown} premiers cas sur {total} ; le classeur Excel les contient tous.',
      en: 'The first {shown} cases out of {total}; the Excel workbook holds them all.',
    },
    provisional: {
      fr: '* Note provisoire : trop peu de critères sont notés.',
      en: '* Provisional mark: too few criteria are scored.',
    },
    unscoredTitle: { fr: 'Cas à noter', en: 'Cases to score' },
    unscoredIntro: {
      fr: {
        one: '{count} cas n’a pas ses deux notes.',
        other: '{count} cas n’ont pas leurs deux notes.',
      },
      en: {
        one: '{count} case lacks one of its two marks.',
        other: '{count} cases lack one of their two marks.',
      },
    },
    unscoredLeftOut: {
      fr: 'Ils sont comptés ici par service et ne sont pas énumérés ; le classeur Excel les contient tous.',
      en: 'They are counted here by department and not listed; the Excel workbook holds them all.',
    },
    noDepartment: { fr: 'Service non renseigné', en: 'Department not given' },
    otherDepartments: {
      fr: { one: '{count} autre service', other: '{count} autres services' },
      en: { one: '{count} other department', other: '{count} other departments' },
    },
  },
  sheet: {
    title: {
      fr: { one: 'Un cas retenu', other: '{words} cas retenus' },
      en: { one: 'One retained case', other: '{words} retained cases' },
    },
    noAnswer: {
      fr: {
        one: 'Un gain rapide n’a encore aucune réponse aux cinq questions : il n’a pas de fiche.',
        other:
          '{words} gains rapides n’ont encore aucune réponse aux cinq questions : ils n’ont pas de fiche.',
      },
      en: {
        one: 'One quick win has no answer to the five questions yet: it has no sheet.',
        other: '{words} quick wins have no answer to the five questions yet: they have no sheet.',
      },
    },
    leftOut: {
      fr: 'Les {shown} premiers sur {total} ont une fiche ici ; les autres sont dans le classeur Excel.',
      en: 'The first {shown} out of {total} have a sheet here; the others are in the Excel workbook.',
    },
    department: { fr: 'Service', en: 'Department' },
    owner: { fr: 'Responsable', en: 'Owner' },
    toName: { fr: 'à nommer', en: 'to be named' },
    status: { fr: 'Statut', en: 'Status' },
    marks: { fr: 'Impact et faisabilité', en: 'Impact and feasibility' },
    marksValue: { fr: '{impact} et {feasibility}', en: '{impact} and {feasibility}' },
    place: { fr: 'Quadrant', en: 'Quadrant' },
    index: { fr: 'Indice et rang', en: 'Index and rank' },
    indexValue: { fr: '{index}, rang {rank} sur {total}', en: '{index}, rank {rank} of {total}' },
    form: { fr: 'Famille d’IA', en: 'Form of AI' },
    users: { fr: 'Utilisateurs', en: 'Users' },
    volume: { fr: 'Volume par mois', en: 'Volume per month' },
    question: { fr: 'Question', en: 'Question' },
    answer: { fr: 'Réponse', en: 'Answer' },
    known: { fr: 'Ce que l’on sait', en: 'What is known' },
    dataOwner: { fr: 'Responsable : {name}.', en: 'Owner: {name}.' },
    dataIndex: {
      fr: 'Grille des dix critères : {verdict}, {index} sur 100.',
      en: 'Grid of ten criteria: {verdict}, {index} out of 100.',
    },
    dataMissing: { fr: 'Manque : {criteria}.', en: 'Missing: {criteria}.' },
    dataPartly: { fr: 'À améliorer : {criteria}.', en: 'To improve: {criteria}.' },
    dataProvisional: {
      fr: 'Résultat provisoire : la grille n’est pas complète.',
      en: 'Provisional result: the grid is not complete.',
    },
    aiScore: { fr: '{verdict} ({score} sur 3).', en: '{verdict} ({score} out of 3).' },
    aiWarning: {
      fr: 'Réponses contradictoires, à revoir : le cas semble demander de l’IA et des règles suffiraient.',
      en: 'Contradictory answers, to check: the case seems to need AI and rules would be enough.',
    },
    aiProvisional: {
      fr: 'Résultat provisoire : une réponse manque.',
      en: 'Provisional result: an answer is missing.',
    },
    goalRange: { fr: 'de {from} à {to}', en: 'from {from} to {to}' },
    goalDue: { fr: 'd’ici au {date}', en: 'by {date}' },
    split: { fr: 'Répartition humain / IA', en: 'Human / AI split' },
    sources: { fr: 'Sources de données', en: 'Data sources' },
    fallback: { fr: 'Procédure sans IA', en: 'Procedure without AI' },
    signals: {
      fr: { one: 'Un signal d’alerte', other: '{words} signaux d’alerte' },
      en: { one: 'One warning signal', other: '{words} warning signals' },
    },
    noSignal: {
      fr: 'Aucun signal d’alerte parmi ceux qui peuvent être lus.',
      en: 'No warning signal among those that can be read.',
    },
    sensitive: { fr: 'Domaine sensible', en: 'Sensitive area' },
    sensitiveText: {
      fr: 'Ce cas touche un domaine à haut risque au sens du règlement européen sur l’IA : il se classe avant tout essai. Une indication pour agir, pas un avis juridique.',
      en: 'This case touches a high-risk area under the EU AI Act: it is classified before any test. A hint to act on, not legal advice.',
    },
    pilotTitle: { fr: 'Fiche pilote', en: 'Pilot sheet' },
    pilotPeriod: { fr: 'Période', en: 'Period' },
    pilotPeriodValue: { fr: 'du {start} au {end}', en: '{start} to {end}' },
    pilotDuration: { fr: 'Durée', en: 'Duration' },
    pilotDurationValue: { fr: '{days} jours, {weeks} semaines', en: '{days} days, {weeks} weeks' },
    pilotTooLong: {
      fr: 'Le pilote dépasse huit semaines : un essai qui dure ne conclut pas.',
      en: 'The pilot exceeds eight weeks: a test that lasts does not conclude.',
    },
    pilotGroup: { fr: 'Groupe', en: 'Group' },
    pilotDecisionOn: { fr: 'Décision', en: 'Decision' },
    pilotBudget: { fr: 'Budget de généralisation', en: 'Roll-out budget' },
    pilotObjective: { fr: 'Objectif', en: 'Objective' },
    pilotSources: { fr: 'Sources', en: 'Sources' },
    pilotKpis: { fr: 'Indicateurs', en: 'Indicators' },
    pilotCriteria: { fr: 'Critères de réussite', en: 'Success criteria' },
    pilotLessons: { fr: 'Enseignements', en: 'Lessons learned' },
    readinessTitle: {
      fr: 'Préparation : {verdict}, {score} sur 100',
      en: 'Readiness: {verdict}, {score} out of 100',
    },
    readinessReady: {
      fr: 'Les dix critères essentiels sont remplis : le pilote peut commencer.',
      en: 'The ten essential criteria are met: the pilot can start.',
    },
    readinessBlocked: {
      fr: 'Le pilote ne peut pas commencer : {criteria}.',
      en: 'The pilot cannot start: {criteria}.',
    },
    readinessPartly: {
      fr: 'À compléter avant de commencer : {criteria}.',
      en: 'To complete before starting: {criteria}.',
    },
    readinessLow: {
      fr: 'Trop de critères restent ouverts pour commencer.',
      en: 'Too many criteria are open to start.',
    },
  },
  refusals: {
    title: {
      fr: {
        one: 'Un cas refusé ou mis en attente, avec sa raison',
        other: '{words} cas refusés ou mis en attente, avec leurs raisons',
      },
      en: {
        one: 'One case refused or parked, with its reason',
        other: '{words} cases refused or parked, with their reasons',
      },
    },
    intro: {
      fr: 'Un refus argumenté est une décision aussi valable qu’un pilote. Il se rouvre si la raison disparaît.',
      en: 'An argued refusal is as valid a decision as a pilot. It is reopened if the reason disappears.',
    },
    decision: { fr: 'Décision', en: 'Decision' },
    reason: { fr: 'Raison', en: 'Reason' },
    reasonMissing: { fr: 'à écrire', en: 'to be written' },
    caption: { fr: 'Refus et attentes.', en: 'Refused and parked cases.' },
    captionCut: {
      fr: 'Les {shown} premiers sur {total} ; le classeur Excel les contient tous.',
      en: 'The first {shown} out of {total}; the Excel workbook holds them all.',
    },
  },
  next: {
    title: {
      fr: { one: 'Une action à confier', other: '{words} actions à confier' },
      en: { one: 'One action to assign', other: '{words} actions to assign' },
    },
    intro: {
      fr: 'Ces actions découlent des réponses : une absence, un blocage ou une date. Celles qui n’ont pas de nom reviennent au comité.',
      en: 'These actions follow from the answers: a gap, a block or a date. Those without a name fall to the committee.',
    },
    nothing: {
      fr: 'Aucune action ne découle des réponses à ce jour.',
      en: 'No action follows from the answers so far.',
    },
    action: { fr: 'Action', en: 'Action' },
    cases: { fr: 'Cas', en: 'Cases' },
    who: { fr: 'Qui', en: 'Who' },
    when: { fr: 'Quand', en: 'When' },
    committee: { fr: 'Comité', en: 'Committee' },
    toSet: { fr: 'à fixer', en: 'to be set' },
    caption: {
      fr: 'Actions qui découlent des réponses.',
      en: 'Actions that follow from the answers.',
    },
    decidePilot: {
      fr: 'Décider de la suite du pilote : étendre, ajuster une fois ou arrêter.',
      en: 'Decide what follows the pilot: extend, adjust once or stop.',
    },
    datePilot: {
      fr: 'Fixer la date de décision du pilote.',
      en: 'Set the decision date of the pilot.',
    },
    preparePilot: {
      fr: 'Compléter la préparation du pilote : {criteria}.',
      en: 'Complete the preparation of the pilot: {criteria}.',
    },
    writePilot: { fr: 'Écrire la fiche pilote.', en: 'Write the pilot sheet.' },
    nameOwner: { fr: 'Nommer un responsable du cas.', en: 'Name an owner of the case.' },
    nameDataOwner: { fr: 'Nommer un responsable des données.', en: 'Name a data owner.' },
    workOnData: {
      fr: 'Travailler les données avant tout essai.',
      en: 'Work on the data before any test.',
    },
    measure: {
      fr: 'Rendre le gain mesurable : unité, point de départ, cible.',
      en: 'Make the benefit measurable: unit, baseline, target.',
    },
    automate: {
      fr: 'Confier le cas à l’automatisation simple.',
      en: 'Hand the case over to plain automation.',
    },
    justify: { fr: 'Écrire la raison du refus.', en: 'Write the reason of the refusal.' },
    score: { fr: 'Noter impact et faisabilité.', en: 'Score impact and feasibility.' },
    allUnscored: {
      fr: { one: '{count} cas', other: '{count} cas' },
      en: { one: '{count} case', other: '{count} cases' },
    },
  },
  annex: {
    title: { fr: 'Réglages modifiés', en: 'Changed settings' },
    intro: {
      fr: 'Ces réglages diffèrent de ceux de la méthode ; ils changent les quadrants et le classement.',
      en: 'These settings differ from those of the method; they change quadrants and ranking.',
    },
  },
})
