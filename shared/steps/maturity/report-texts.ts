import { defineTexts } from '../../kernel/text'

/** Sentences that only the documents carry. */
export const reportTexts = defineTexts({
  none: {
    title: { fr: 'L’audit de maturité reste à faire', en: 'The maturity audit remains to be done' },
    text: {
      fr: 'Aucun audit n’a été mené. La version courte demande une vingtaine de minutes et situe l’entreprise sur neuf dimensions.',
      en: 'No audit has been carried out. The short version takes about twenty minutes and places the company on nine dimensions.',
    },
  },
  unscored: {
    title: {
      fr: 'L’audit de maturité n’est pas assez rempli pour un score',
      en: 'The maturity audit is not complete enough for a score',
    },
  },
  radar: {
    caption: {
      fr: '{audit}. Score de 1 à 5 par dimension.',
      en: '{audit}. Score from 1 to 5 by dimension.',
    },
    alt: {
      fr: 'Radar de neuf dimensions. {dimensions}. {brake}',
      en: 'Radar of nine dimensions. {dimensions}. {brake}',
    },
    axis: { fr: '{dimension} {score}', en: '{dimension} {score}' },
    now: { fr: 'Aujourd’hui', en: 'Today' },
    target: { fr: 'Cible à 12 mois', en: 'Target in 12 months' },
    previous: { fr: 'Audit précédent', en: 'Previous audit' },
  },
  dimensions: {
    title: { fr: 'Les neuf dimensions', en: 'The nine dimensions' },
    dimension: { fr: 'Dimension', en: 'Dimension' },
    score: { fr: 'Score', en: 'Score' },
    level: { fr: 'Niveau', en: 'Level' },
    target: { fr: 'Cible', en: 'Target' },
    previous: { fr: 'Avant', en: 'Before' },
    difference: { fr: 'Écart', en: 'Change' },
    answers: { fr: 'Réponses', en: 'Answers' },
    answersOf: { fr: '{answered} sur {applicable}', en: '{answered} of {applicable}' },
    unscored: { fr: 'Trop peu de réponses', en: 'Too few answers' },
    overall: { fr: 'Ensemble', en: 'Overall' },
    caption: {
      fr: 'Moyenne des niveaux de 1 à 5 ; une dimension est notée dès 60 % de réponses.',
      en: 'Mean of levels from 1 to 5; a dimension has a mark from 60% of answers.',
    },
  },
  prerequisite: { fr: 'Avant tout pilote', en: 'Before any pilot' },
  brake: { fr: 'Frein principal', en: 'Main brake' },
  measures: {
    title: {
      fr: { one: 'Une mesure à prendre', other: '{number} mesures, dans l’ordre' },
      en: { one: 'One measure to take', other: '{number} measures, in order' },
    },
    intro: {
      fr: 'Chaque mesure répond à une réponse de l’audit. L’ordre suit les prérequis du pilote, puis l’écart à la cible et la faiblesse de la dimension.',
      en: 'Each measure answers one answer of the audit. The order follows what a pilot needs first, then the gap to the target and the weakness of the dimension.',
    },
    rank: { fr: 'Rang', en: 'Rank' },
    measure: { fr: 'Mesure et raison', en: 'Measure and reason' },
    cause: { fr: 'Réponse à l’origine', en: 'Answer behind it' },
    causeOf: { fr: '{dimension} : {cause}', en: '{dimension}: {cause}' },
    owner: { fr: 'Responsable', en: 'Owner' },
    due: { fr: 'Échéance', en: 'Due' },
    notTaken: { fr: 'Non retenue', en: 'Not taken up' },
    noOwner: { fr: 'À nommer', en: 'To be named' },
    noDue: { fr: 'À fixer', en: 'To be set' },
    done: { fr: 'Faite le {date}', en: 'Done on {date}' },
    none: {
      fr: 'Aucune mesure ne ressort : les niveaux atteignent leurs cibles.',
      en: 'No measure stands out: levels meet their targets.',
    },
    unknown: {
      fr: 'Les mesures se déduisent des réponses : il en manque encore trop.',
      en: 'Measures follow from the answers: too many are still missing.',
    },
  },
  groups: {
    title: { fr: 'Par groupe de répondants', en: 'By group of respondents' },
    all: { fr: 'Tous', en: 'All' },
    figure: { fr: '{mean} ± {spread}', en: '{mean} ± {spread}' },
    caption: {
      fr: 'Moyenne et écart-type, pour cinq personnes au moins. Un groupe plus petit n’est jamais montré, ni celui qui permettrait de le déduire.',
      en: 'Mean and standard deviation, for at least five people. A smaller group is never shown, nor one from which it could be worked out.',
    },
  },
  basis: {
    title: { fr: 'Sur quoi repose ce résultat', en: 'What this result rests on' },
    short: {
      fr: 'Version courte, vingt questions.',
      en: 'Short version, twenty questions.',
    },
    full: { fr: 'Version complète, 44 questions.', en: 'Full version, 44 questions.' },
    respondents: {
      fr: {
        one: 'Un répondant ; aucun groupe de moins de cinq personnes n’est montré.',
        other: '{count} répondants ; aucun groupe de moins de cinq personnes n’est montré.',
      },
      en: {
        one: 'One respondent; no group of fewer than five people is shown.',
        other: '{count} respondents; no group of fewer than five people is shown.',
      },
    },
    grid: {
      fr: 'La grille est proposée par la méthode : elle situe, elle ne certifie pas.',
      en: 'The grid is proposed by the method: it places, it does not certify.',
    },
  },
})
