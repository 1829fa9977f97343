import { defineTexts } from '../../kernel/text'

export const situationTexts = defineTexts({
  law: {
    none: {
      fr: 'Aucun cas d’usage : le classement porte sur des cas, ajoutez-en à l’étape 1.',
      en: 'No use case: the classification is about cases, add some in step 1.',
    },
    nothingSigned: {
      fr: 'Aucun classement n’est consigné : seules les indications de l’étape 1 parlent.',
      en: 'No classification is signed: only the hints of step 1 speak.',
    },
    signed: {
      fr: {
        one: '{count} classement consigné sur {total}.',
        other: '{count} classements consignés sur {total}.',
      },
      en: {
        one: '{count} classification signed out of {total}.',
        other: '{count} classifications signed out of {total}.',
      },
    },
    prohibited: {
      fr: {
        one: '{cases} touche une pratique interdite : à arrêter.',
        other: '{cases} touchent une pratique interdite : à arrêter.',
      },
      en: {
        one: '{cases} involves a prohibited practice: to be stopped.',
        other: '{cases} involve a prohibited practice: to be stopped.',
      },
    },
    high: {
      fr: { one: '{cases} relève du haut risque.', other: '{cases} relèvent du haut risque.' },
      en: { one: '{cases} is high-risk.', other: '{cases} are high-risk.' },
    },
    moved: {
      fr: {
        one: 'Les faits de {cases} ont bougé depuis la signature.',
        other: 'Les faits de {cases} ont bougé depuis la signature.',
      },
      en: {
        one: 'The facts of {cases} have moved since the signature.',
        other: 'The facts of {cases} have moved since the signature.',
      },
    },
    lawyer: {
      fr: {
        one: 'Un juriste est attendu pour {cases}.',
        other: 'Un juriste est attendu pour {cases}.',
      },
      en: { one: 'A lawyer is awaited for {cases}.', other: 'A lawyer is awaited for {cases}.' },
    },
  },
  oneCase: {
    start: {
      fr: 'Aucune réponse : l’étape 1 indique « {hint} », le questionnaire le vérifie.',
      en: 'No answer yet: step 1 hints at “{hint}”, the questionnaire checks it.',
    },
    provisional: {
      fr: '{answered} réponses sur {asked} : à ce stade, {tiers} (provisoire).',
      en: '{answered} answers out of {asked}: at this point, {tiers} (provisional).',
    },
    certain: {
      fr: '{answered} réponses sur {asked} : {tiers}.',
      en: '{answered} answers out of {asked}: {tiers}.',
    },
    signed: {
      fr: 'Classement consigné le {date} : {tiers}.',
      en: 'Classification signed on {date}: {tiers}.',
    },
    moved: {
      fr: 'Consigné le {date} ; les faits ont bougé depuis.',
      en: 'Signed on {date}; the facts have moved since.',
    },
  },
  privacy: {
    none: {
      fr: 'Aucun cas d’usage : ces questions portent sur des cas, ajoutez-en à l’étape 1.',
      en: 'No use case: these questions are about cases, add some in step 1.',
    },
    required: {
      fr: '{useCase} : {criteria}. L’analyse d’impact est requise{when}.',
      en: '{useCase}: {criteria}. The impact assessment is required{when}.',
    },
    consider: {
      fr: '{useCase} : {criteria}. L’analyse d’impact se discute, la réponse doit être écrite{when}.',
      en: '{useCase}: {criteria}. The impact assessment is open to discussion, the answer must be written{when}.',
    },
    not: {
      fr: '{useCase} : pas d’analyse d’impact requise à ce jour.',
      en: '{useCase}: no impact assessment required today.',
    },
    unknown: {
      fr: '{useCase} : dites d’abord si des données personnelles sont traitées.',
      en: '{useCase}: first say whether personal data are processed.',
    },
    criteria: {
      fr: { one: 'un critère sur neuf', other: '{count} critères sur neuf' },
      en: { one: 'one criterion of nine', other: '{count} criteria of nine' },
    },
    notLooked: { fr: 'critères non examinés', en: 'criteria not looked at' },
    before: { fr: ' avant le {date}', en: ' before {date}' },
    nothing: { fr: '', en: '' },
  },
  compliance: {
    empty: {
      fr: 'Aucune des seize lignes n’a de réponse.',
      en: 'None of the sixteen rows has an answer.',
    },
    done: {
      fr: '{percent} sur {applicable} lignes applicables : {yes} oui, {partly} en partie, {no} non.',
      en: '{percent} over {applicable} applicable rows: {yes} yes, {partly} partly, {no} no.',
    },
    refused: {
      fr: {
        one: 'Un « non » sur {rows} suffit à passer au rouge.',
        other: 'Des « non » sur {rows} suffisent à passer au rouge.',
      },
      en: {
        one: 'A “no” on {rows} is enough to turn red.',
        other: 'A “no” on {rows} is enough to turn red.',
      },
    },
    unanswered: {
      fr: {
        one: '{count} ligne n’a pas de réponse.',
        other: '{count} lignes n’ont pas de réponse.',
      },
      en: { one: '{count} row has no answer.', other: '{count} rows have no answer.' },
    },
  },
})
