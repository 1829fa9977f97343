import { defineTexts } from '../../../../shared/kernel/text'

export const resultTexts = defineTexts({
  review: { fr: 'Revoir les réponses', en: 'Review the answers' },
  answer: { fr: 'Répondre aux questions', en: 'Answer the questions' },
  adoptAll: {
    fr: { one: 'Retenir la mesure', other: 'Retenir les {count} mesures' },
    en: { one: 'Take up the measure', other: 'Take up the {count} measures' },
  },
  empty: {
    title: { fr: 'Le résultat vient des réponses', en: 'The result comes from the answers' },
    text: {
      fr: 'Une dimension est notée dès 60 % de ses questions, l’ensemble dès six dimensions sur neuf.',
      en: 'A dimension has a mark from 60% of its questions, the whole from six dimensions out of nine.',
    },
  },
  chart: {
    title: { fr: 'Neuf dimensions', en: 'Nine dimensions' },
    view: { fr: 'Présentation', en: 'View' },
    radar: { fr: 'Radar', en: 'Radar' },
    table: { fr: 'Tableau', en: 'Table' },
    label: {
      fr: 'Scores, cibles et écarts par dimension',
      en: 'Scores, targets and changes by dimension',
    },
  },
  columns: {
    dimension: { fr: 'Dimension', en: 'Dimension' },
    now: { fr: 'Score', en: 'Score' },
    level: { fr: 'Niveau', en: 'Level' },
    target: { fr: 'Cible', en: 'Target' },
    gap: { fr: 'À gagner', en: 'To gain' },
    previous: { fr: 'Avant', en: 'Before' },
    difference: { fr: 'Écart', en: 'Change' },
    overall: { fr: 'Ensemble', en: 'Overall' },
    unscored: { fr: 'Trop peu de réponses', en: 'Too few answers' },
    notApplicable: { fr: 'Sans objet', en: 'Not applicable' },
  },
  brakeLink: { fr: 'Revoir ces réponses', en: 'Review these answers' },
  measures: {
    title: {
      fr: { one: 'Une mesure', other: '{number} mesures, dans l’ordre' },
      en: { one: 'One measure', other: '{number} measures, in order' },
    },
    noneTitle: { fr: 'Mesures', en: 'Measures' },
    order: {
      fr: 'prérequis du pilote, puis écart à la cible × faiblesse',
      en: 'what a pilot needs first, then gap to target × weakness',
    },
    none: {
      fr: 'Aucune mesure ne ressort : les niveaux atteignent leurs cibles.',
      en: 'No measure stands out: levels meet their targets.',
    },
    noTarget: {
      fr: 'Aucun niveau n’est sous 3 et aucune cible n’est fixée : fixez des cibles pour obtenir un plan.',
      en: 'No level is below 3 and no target is set: set targets to obtain a plan.',
    },
    unknown: {
      fr: 'Les mesures se déduisent des réponses d’une dimension notée. Aucune ne l’est encore.',
      en: 'Measures follow from the answers of a dimension with a mark. None has one yet.',
    },
    assumed: {
      fr: 'Sans cible fixée, le plan vise le niveau suivant.',
      en: 'Where no target is set, the plan aims at the next level.',
    },
    leftOut: {
      fr: 'Les dimensions sans note ne donnent pas de mesure.',
      en: 'Dimensions without a mark give no measure.',
    },
    others: { fr: 'Retenues auparavant', en: 'Taken up before' },
    why: { fr: 'Pourquoi', en: 'Why' },
    how: { fr: 'Comment', en: 'How' },
    cause: { fr: 'Réponse', en: 'Answer' },
    moreSteps: {
      fr: { one: '+ {count} étape', other: '+ {count} étapes' },
      en: { one: '+ {count} step', other: '+ {count} steps' },
    },
    open: { fr: 'Détails de la mesure : {title}', en: 'Details of the measure: {title}' },
    seeAnswer: { fr: 'Ouvrir la question', en: 'Open the question' },
    place: { fr: 'Y travailler : {place}', en: 'Work on it: {place}' },
    take: { fr: 'Retenir', en: 'Take up' },
    takeLong: { fr: 'Retenir la mesure : {title}', en: 'Take up the measure: {title}' },
    drop: { fr: 'Retirer la mesure', en: 'Withdraw the measure' },
    owner: { fr: 'Responsable', en: 'Owner' },
    noOwner: { fr: 'Responsable à nommer', en: 'Owner to be named' },
    due: { fr: 'Échéance', en: 'Due date' },
    dueOn: { fr: 'Pour le {date}', en: 'Due {date}' },
    late: { fr: 'En retard, {date}', en: 'Late, {date}' },
    doneOn: { fr: 'Fait le', en: 'Done on' },
    done: { fr: 'Fait le {date}', en: 'Done {date}' },
    note: { fr: 'Note', en: 'Note' },
    markDone: { fr: 'Marquer comme faite', en: 'Mark as done' },
    dateExpected: {
      fr: 'Une date, par exemple 19/11/2026.',
      en: 'A date, for example 19/11/2026.',
    },
    calendar: { fr: 'Ouvrir le calendrier', en: 'Open the calendar' },
    previousMonth: { fr: 'Mois précédent', en: 'Previous month' },
    nextMonth: { fr: 'Mois suivant', en: 'Next month' },
    before: {
      fr: 'À faire avant : {title}',
      en: 'To be done before: {title}',
    },
  },
  basis: {
    title: { fr: 'Sur quoi repose le résultat', en: 'What the result rests on' },
    answers: {
      fr: '{answered} sur {applicable}',
      en: '{answered} of {applicable}',
    },
    bar: {
      fr: '{dimension} : {answered} réponses sur {applicable}',
      en: '{dimension}: {answered} answers out of {applicable}',
    },
    unknown: { fr: '{count} ne sait pas', en: '{count} don’t know' },
    grid: {
      fr: 'La grille est proposée par la méthode : elle situe, elle ne certifie pas.',
      en: 'The grid is proposed by the method: it places, it does not certify.',
    },
  },
  change: {
    title: { fr: 'Depuis l’{audit}', en: 'Since the {audit}' },
    label: { fr: 'Écarts avec l’audit précédent', en: 'Changes since the previous audit' },
    up: {
      fr: { one: 'Une réponse a monté', other: '{count} réponses ont monté' },
      en: { one: 'One answer went up', other: '{count} answers went up' },
    },
    down: {
      fr: { one: 'Une réponse a baissé', other: '{count} réponses ont baissé' },
      en: { one: 'One answer went down', other: '{count} answers went down' },
    },
    answer: { fr: '{dimension} : {topic}', en: '{dimension}: {topic}' },
    to: { fr: 'puis', en: 'then' },
    others: {
      fr: { one: 'et {count} autre', other: 'et {count} autres' },
      en: { one: 'and {count} other', other: 'and {count} others' },
    },
    none: { fr: 'Aucune réponse n’a changé de niveau.', en: 'No answer changed level.' },
    other: {
      fr: 'Les deux audits n’ont pas les mêmes dimensions notées : le score d’ensemble se compare avec prudence.',
      en: 'The two audits do not have the same dimensions with a mark: compare the overall score with care.',
    },
    versions: {
      fr: 'Les deux audits n’ont pas posé les mêmes questions.',
      en: 'The two audits did not ask the same questions.',
    },
  },
  groups: {
    title: { fr: 'Par groupe de répondants', en: 'By group of respondents' },
    label: { fr: 'Scores par dimension et par groupe', en: 'Scores by dimension and group' },
    all: { fr: 'Tous', en: 'All' },
    people: {
      fr: { one: '{count} personne', other: '{count} personnes' },
      en: { one: '{count} person', other: '{count} people' },
    },

    why: {
      fr: 'Moyenne et écart-type, pour cinq personnes au moins par dimension. Un groupe plus petit n’est jamais montré, ni celui qui permettrait de le déduire.',
      en: 'Mean and standard deviation, for at least five people a dimension. A smaller group is never shown, nor one from which it could be worked out.',
    },
    none: {
      fr: 'Aucune feuille n’est encore remplie.',
      en: 'No sheet has been filled in yet.',
    },
  },
})
