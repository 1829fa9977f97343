import { defineTexts } from '../../kernel/text'

/** Sentences of the audit report. */
export const texts = defineTexts({
  cover: {
    kicker: { fr: 'Rapport', en: 'Report' },
    title: { fr: 'Audit de maturité IA', en: 'AI-maturity audit' },
    subtitle: {
      fr: 'Où en est l’entreprise, ce qui la freine et par quoi commencer.',
      en: 'Where the company stands, what holds it back and what to start with.',
    },
    date: { fr: 'Date', en: 'Date' },
    audit: { fr: 'Audit mené le', en: 'Audit held on' },
    heard: { fr: 'Réponses', en: 'Answers' },
    together: { fr: 'trouvées ensemble', en: 'found together' },
    respondents: {
      fr: { one: '{count} répondant', other: '{count} répondants' },
      en: { one: '{count} respondent', other: '{count} respondents' },
    },
    sponsor: { fr: 'Commanditaire', en: 'Sponsor' },
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
  header: { fr: 'Audit de maturité IA, {date}', en: 'AI-maturity audit, {date}' },
  footer: {
    fr: 'Audit de maturité IA, diffusion interne',
    en: 'AI-maturity audit, internal use',
  },
  contents: { fr: 'Sommaire', en: 'Contents' },
  chapter: {
    summary: { fr: 'Synthèse', en: 'Summary' },
    groups: { fr: 'Groupes', en: 'Groups' },
    measures: { fr: 'Mesures', en: 'Measures' },
    basis: { fr: 'Solidité', en: 'Soundness' },
    answers: { fr: 'Annexe, réponses', en: 'Annex, answers' },
    method: { fr: 'Annexe, méthode', en: 'Annex, method' },
  },
  findings: {
    title: { fr: 'Constats', en: 'Findings' },
    strong: { fr: 'Point d’appui.', en: 'Footing.' },
    strongText: {
      fr: '{dimension}, {score} : la dimension la plus avancée.',
      en: '{dimension}, {score}: the most advanced dimension.',
    },
    low: { fr: 'À planifier.', en: 'To be planned.' },
    lowText: {
      fr: {
        one: '{dimensions} est sous le niveau 2 sans retenir le pilote : un lot de la feuille de route.',
        other:
          '{dimensions} sont sous le niveau 2 sans retenir le pilote : des lots de la feuille de route.',
      },
      en: {
        one: '{dimensions} is below level 2 without holding back the pilot: a package of the roadmap.',
        other:
          '{dimensions} are below level 2 without holding back the pilot: packages of the roadmap.',
      },
    },
    gap: { fr: 'Écart à la cible.', en: 'Gap to target.' },
    gapText: {
      fr: '{dimension} a le plus long chemin à faire en douze mois : de {score} à {target}.',
      en: '{dimension} has the longest way to go in twelve months: from {score} to {target}.',
    },
    change: { fr: 'Depuis l’audit précédent.', en: 'Since the previous audit.' },
    rose: {
      fr: 'Plus forte hausse : {dimension}, {points}.',
      en: 'Largest rise: {dimension}, {points}.',
    },
    fell: {
      fr: 'Plus fort recul : {dimension}, {points}.',
      en: 'Largest fall: {dimension}, {points}.',
    },
    still: { fr: 'Aucune dimension n’a bougé.', en: 'No dimension has moved.' },
    proof: { fr: 'Preuves.', en: 'Evidence.' },
    proofText: {
      fr: {
        one: 'Un niveau sur {levels} est constaté ou mesuré ; les autres reposent sur des déclarations ou sur rien d’écrit.',
        other:
          '{count} niveaux sur {levels} sont constatés ou mesurés ; les autres reposent sur des déclarations ou sur rien d’écrit.',
      },
      en: {
        one: 'One level out of {levels} is seen or measured; the others rest on statements or on nothing written.',
        other:
          '{count} levels out of {levels} are seen or measured; the others rest on statements or on nothing written.',
      },
    },
    proofNone: {
      fr: 'Aucun niveau n’est constaté ni mesuré : ils reposent sur des déclarations ou sur rien d’écrit.',
      en: 'No level is seen or measured: they rest on statements or on nothing written.',
    },
    proofAll: {
      fr: 'Tous les niveaux sont constatés ou mesurés.',
      en: 'Every level is seen or measured.',
    },
  },
  groups: {
    apart: {
      fr: '{dimension} divise les groupes : {points} points entre {low} et {high}',
      en: '{dimension} divides the groups: {points} points between {low} and {high}',
    },
    close: {
      fr: 'Les groupes de cinq personnes et plus répondent presque de même',
      en: 'Groups of five people and more answer almost alike',
    },
    single: {
      fr: 'Trop peu de réponses pour comparer des groupes',
      en: 'Too few answers to compare groups',
    },
    unnamed: { fr: 'sans groupe', en: 'no group' },
    intro: {
      fr: 'Chaque personne compte autant ; sa note est la moyenne de ses niveaux.',
      en: 'Each person counts the same; their score is the mean of their levels.',
    },
  },
  measures: {
    title: {
      fr: { one: 'Une mesure, {taken} retenue', other: '{number} mesures, {taken} retenues' },
      en: { one: 'One measure, {taken} taken up', other: '{number} measures, {taken} taken up' },
    },
    late: {
      fr: { one: ', une en retard', other: ', {count} en retard' },
      en: { one: ', one late', other: ', {count} late' },
    },
    effort: {
      fr: 'Charge de l’ensemble : {low} à {high} jours-personne, un ordre de grandeur.',
      en: 'Work for the whole: {low} to {high} person-days, an order of magnitude.',
    },
    measure: { fr: 'Mesure', en: 'Measure' },
    work: { fr: 'Jours', en: 'Days' },
    range: { fr: '{low} à {high}', en: '{low} to {high}' },
    heading: { fr: '{rank}. {title}', en: '{rank}. {title}' },
    cause: { fr: 'Réponse à l’origine', en: 'Answer behind it' },
    causeText: {
      fr: '{dimension}, {topic} : niveau {level}',
      en: '{dimension}, {topic}: level {level}',
    },
    causeUnknown: { fr: '{dimension}, {topic}', en: '{dimension}, {topic}' },
    aim: { fr: 'Niveau visé', en: 'Level aimed at' },
    reason: { fr: 'Pourquoi maintenant', en: 'Why now' },
    kept: { fr: 'Retenue plus tôt', en: 'Taken up earlier' },
    neededBefore: { fr: 'Avant « {title} »', en: 'Before “{title}”' },
    workOf: { fr: 'Charge', en: 'Work' },
    within: { fr: 'Délai usuel', en: 'Usual time' },
    note: { fr: 'Note', en: 'Note' },
    noneTitle: { fr: 'Aucune mesure ne ressort', en: 'No measure stands out' },
    unknownTitle: {
      fr: 'Des mesures dès que les réponses suffisent',
      en: 'Measures as soon as there are enough answers',
    },
  },
  basis: {
    title: {
      fr: {
        one: '{count} niveau donné sur {applicable}, {proven} appuyé par un document ou un chiffre',
        other:
          '{count} niveaux donnés sur {applicable}, {proven} appuyés par un document ou un chiffre',
      },
      en: {
        one: '{count} level given out of {applicable}, {proven} supported by a document or a figure',
        other:
          '{count} levels given out of {applicable}, {proven} supported by a document or a figure',
      },
    },
    none: { fr: 'Aucune question ne s’applique', en: 'No question applies' },
    coverage: {
      fr: 'Réponses et preuves par dimension',
      en: 'Answers and evidence by dimension',
    },
    given: { fr: 'Niveaux donnés', en: 'Levels given' },
    unknown: { fr: 'Je ne sais pas', en: 'Don’t know' },
    notApplicable: { fr: 'Sans objet', en: 'Not applicable' },
    unanswered: { fr: 'Sans réponse', en: 'No answer' },
    evidenceCaption: {
      fr: 'Une preuve n’élève ni n’abaisse un niveau : elle dit à quel point on peut s’y fier.',
      en: 'Evidence neither raises nor lowers a level: it tells how far to rely on it.',
    },
    strengths: { fr: 'Ce que vaut une preuve', en: 'What evidence is worth' },
    strength: { fr: 'Preuve', en: 'Evidence' },
    meaning: { fr: 'Sens', en: 'Meaning' },
    ask: { fr: 'À faire préciser', en: 'To be clarified' },
    askIntro: {
      fr: 'Ces questions n’ont pas de niveau : nommez qui peut y répondre.',
      en: 'These questions have no level: name who can answer them.',
    },
    askItem: { fr: '{dimension} : {topics}.', en: '{dimension}: {topics}.' },
    high: { fr: 'Niveaux élevés à appuyer', en: 'High levels to support' },
    highIntro: {
      fr: 'Ces niveaux 4 ou 5 ne reposent sur aucune preuve : demandez à voir avant de vous y fier.',
      en: 'These levels 4 or 5 rest on no evidence: ask to see before relying on them.',
    },
  },
  answers: {
    title: {
      fr: { one: 'Une question, un niveau, sa preuve', other: 'Les {count} réponses une à une' },
      en: { one: 'One question, one level, its evidence', other: 'The {count} answers one by one' },
    },
    intro: {
      fr: 'Le niveau est celui de la phrase que l’entreprise a reconnue comme la sienne.',
      en: 'The level is that of the sentence the company recognised as its own.',
    },
    introHeard: {
      fr: 'Sans réponse commune, le niveau vient des répondants dès qu’ils sont cinq.',
      en: 'Without a common answer, the level comes from the respondents as soon as they are five.',
    },
    heading: { fr: '{dimension} : {score} sur 5', en: '{dimension}: {score} out of 5' },
    unscored: {
      fr: '{dimension} : trop peu de réponses pour une note',
      en: '{dimension}: too few answers for a mark',
    },
    question: { fr: 'Question', en: 'Question' },
    level: { fr: 'Niveau', en: 'Level' },
    target: { fr: 'Cible', en: 'Target' },
    proof: { fr: 'Preuve', en: 'Evidence' },
    heard: {
      fr: '{people} répondants, moyenne {mean}, écart-type {spread}.',
      en: '{people} respondents, mean {mean}, standard deviation {spread}.',
    },
    comment: { fr: 'Commentaire : {text}', en: 'Comment: {text}' },
  },
  method: {
    title: {
      fr: 'Neuf dimensions, cinq niveaux décrits, une moyenne simple',
      en: 'Nine dimensions, five described levels, a plain mean',
    },
    text: {
      fr: 'Chaque question propose cinq phrases que l’on peut observer, du niveau 1 au niveau 5. Le score d’une dimension est la moyenne de ses niveaux ; le score d’ensemble est la moyenne des dimensions notées. Aucune pondération n’est appliquée.',
      en: 'Each question offers five sentences that can be observed, from level 1 to level 5. The score of a dimension is the mean of its levels; the overall score is the mean of the dimensions that have one. No weighting is applied.',
    },
    unknown: {
      fr: '« Je ne sais pas » ne donne pas de niveau et compte comme une question posée ; « Sans objet » la retire du compte.',
      en: '“Don’t know” gives no level and counts as a question asked; “Not applicable” takes it out of the count.',
    },
    targets: {
      fr: 'La cible d’une dimension est la moyenne des niveaux visés à douze mois ; une question sans cible y compte pour son niveau d’aujourd’hui.',
      en: 'The target of a dimension is the mean of the levels aimed at in twelve months; a question without a target counts there as it stands today.',
    },
    measures: { fr: 'Ce que regarde chaque dimension', en: 'What each dimension looks at' },
    dimension: { fr: 'Dimension', en: 'Dimension' },
    looksAt: { fr: 'Ce qui est regardé', en: 'What is looked at' },
    levels: { fr: 'Les cinq niveaux', en: 'The five levels' },
    level: { fr: 'Niveau', en: 'Level' },
    name: { fr: 'Nom', en: 'Name' },
    scores: { fr: 'Scores', en: 'Scores' },
    from: { fr: 'de {from} à moins de {to}', en: 'from {from} to below {to}' },
    last: { fr: 'à partir de {from}', en: 'from {from}' },
    thresholds: { fr: 'Les seuils', en: 'The thresholds' },
    threshold: { fr: 'Seuil', en: 'Threshold' },
    value: { fr: 'Valeur', en: 'Value' },
    answered: {
      fr: 'Part des questions posées à répondre pour noter une dimension',
      en: 'Share of the questions asked to be answered for a dimension to have a mark',
    },
    dimensions: {
      fr: 'Dimensions notées pour un score d’ensemble',
      en: 'Dimensions with a mark for an overall score',
    },
    dimensionsOf: { fr: '{count} sur 9', en: '{count} of 9' },
    lift: {
      fr: 'Score sous lequel {dimensions} se lèvent avant tout pilote',
      en: 'Score below which {dimensions} are lifted before any pilot',
    },
    plan: {
      fr: 'Score sous lequel une autre dimension devient un lot de la feuille de route',
      en: 'Score below which another dimension becomes a package of the roadmap',
    },
    group: {
      fr: 'Personnes en dessous desquelles aucun résultat de groupe n’est montré',
      en: 'People below which no group result is shown',
    },
    most: {
      fr: 'Mesures proposées d’ordinaire, et au plus',
      en: 'Measures proposed as a rule, and at most',
    },
    mostOf: { fr: '{usual}, puis {most}', en: '{usual}, then {most}' },
    settings: { fr: 'Réglages changés', en: 'Changed settings' },
    source: {
      fr: 'Grille, seuils et ordre des mesures sont ceux de la méthode ; la grille situe l’entreprise, elle ne certifie rien.',
      en: 'Grid, thresholds and order of measures are the method’s; the grid places the company, it certifies nothing.',
    },
  },
})
