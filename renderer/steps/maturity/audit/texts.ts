import { defineTexts } from '../../../../shared/kernel/text'

export const auditPartTexts = defineTexts({
  removed: { fr: 'Audit mis à la corbeille.', en: 'Audit moved to the trash.' },
  adopted: {
    fr: { one: '{count} mesure retenue.', other: '{count} mesures retenues.' },
    en: { one: '{count} measure taken up.', other: '{count} measures taken up.' },
  },
  dropped: { fr: 'Mesure retirée.', en: 'Measure withdrawn.' },
  close: { fr: 'Fermer', en: 'Close' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  choose: { fr: 'Audit affiché', en: 'Audit shown' },
  more: { fr: 'Autres actions sur l’audit', en: 'More actions on the audit' },
  edit: { fr: 'Modifier cet audit', en: 'Edit this audit' },
  next: { fr: 'Commencer un nouvel audit', en: 'Start a new audit' },
  remove: { fr: 'Mettre à la corbeille', en: 'Move to the trash' },
  version: {
    label: { fr: 'Version de l’audit', en: 'Version of the audit' },
    short: { fr: 'Courte · {minutes} min', en: 'Short · {minutes} min' },
    full: { fr: 'Complète · {minutes} min', en: 'Full · {minutes} min' },
  },
  start: {
    title: { fr: 'Commencer un audit', en: 'Start an audit' },
    first: {
      fr: 'Neuf dimensions, cinq niveaux décrits par question. Le résultat situe l’entreprise et propose six à huit mesures.',
      en: 'Nine dimensions, five described levels a question. The result places the company and proposes six to eight measures.',
    },
    later: {
      fr: 'Les réponses de l’audit précédent restent affichées à côté des nouvelles, et le radar montre les deux.',
      en: 'Answers of the previous audit stay beside the new ones, and the radar shows both.',
    },
    version: { fr: 'Version', en: 'Version' },
    short: {
      title: { fr: 'Courte, {minutes} minutes', en: 'Short, {minutes} minutes' },
      text: {
        fr: '{count} questions, au moins deux par dimension. Pour une première séance.',
        en: '{count} questions, at least two a dimension. For a first session.',
      },
    },
    full: {
      title: { fr: 'Complète, {minutes} minutes', en: 'Full, {minutes} minutes' },
      text: {
        fr: '{count} questions. Un « je ne sais pas » y pèse moins, le plan est plus précis.',
        en: '{count} questions. A “don’t know” weighs less, the plan is more precise.',
      },
    },
    switchLater: {
      fr: 'Vous pourrez passer de l’une à l’autre sans perdre de réponse.',
      en: 'You can switch from one to the other without losing an answer.',
    },
    mode: { fr: 'Qui répond', en: 'Who answers' },
    together: {
      title: { fr: 'La salle, ensemble', en: 'The room, together' },
      text: {
        fr: 'Une réponse discutée par question.',
        en: 'One answer a question, after discussion.',
      },
    },
    respondents: {
      title: { fr: 'Plusieurs personnes, chacune sa feuille', en: 'Several people, a sheet each' },
      text: {
        fr: 'Rien n’est montré pour moins de cinq personnes.',
        en: 'Nothing is shown for fewer than five people.',
      },
    },
    label: { fr: 'Nom de l’audit', en: 'Name of the audit' },
    labelHint: {
      fr: 'Facultatif. La date suffit souvent.',
      en: 'Optional. The date is often enough.',
    },
    go: { fr: 'Commencer l’audit', en: 'Start the audit' },
  },
  details: {
    title: { fr: 'Modifier cet audit', en: 'Edit this audit' },
    date: { fr: 'Date', en: 'Date' },
    dateExpected: {
      fr: 'Une date, par exemple 19/11/2026.',
      en: 'A date, for example 19/11/2026.',
    },
    open: { fr: 'Ouvrir le calendrier', en: 'Open the calendar' },
    previousMonth: { fr: 'Mois précédent', en: 'Previous month' },
    nextMonth: { fr: 'Mois suivant', en: 'Next month' },
    note: { fr: 'Circonstances', en: 'Circumstances' },
    noteHint: {
      fr: 'Ce qui aide à relire le résultat : qui était là, ce qui était en cours.',
      en: 'What helps to read the result later: who was there, what was under way.',
    },
  },
  empty: {
    title: { fr: 'Situer l’entreprise avant de choisir', en: 'Place the company before choosing' },
    text: {
      fr: 'L’audit dit jusqu’où viser et ce qui se règle avant un pilote. La version courte tient en vingt minutes, la complète en trois quarts d’heure.',
      en: 'The audit tells how far to aim and what is settled before a pilot. The short version fits in twenty minutes, the full one in three quarters of an hour.',
    },
    method: { fr: 'Lire la méthode', en: 'Read the method' },
    questions: { fr: 'Répondre', en: 'Answer' },
    questionsText: {
      fr: 'Cinq niveaux décrits, le plus proche de vos pratiques.',
      en: 'Five described levels, the closest to your practice.',
    },
    result: { fr: 'Lire le radar', en: 'Read the radar' },
    resultText: {
      fr: 'Neuf dimensions, le frein principal et ses causes.',
      en: 'Nine dimensions, the main brake and its causes.',
    },
    plan: { fr: 'Retenir des mesures', en: 'Take up measures' },
    planText: {
      fr: 'Six à huit, chacune née d’une réponse, avec responsable et date.',
      en: 'Six to eight, each born of an answer, with owner and date.',
    },
  },
})
