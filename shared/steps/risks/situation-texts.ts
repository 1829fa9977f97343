import { defineTexts } from '../../kernel/text'

export const situationTexts = defineTexts({
  none: {
    fr: 'Aucun risque n’est inscrit : rien ne peut encore être mis en service.',
    en: 'No risk is registered: nothing can go live yet.',
  },
  criticalUnowned: {
    fr: {
      one: 'Un risque reste critique et n’a pas de responsable.',
      other: '{number} risques restent critiques et n’ont pas de responsable.',
    },
    en: {
      one: 'One risk stays critical and has no owner.',
      other: '{number} risks stay critical and have no owner.',
    },
  },
  criticalOwned: {
    fr: {
      one: 'Un risque reste critique : les cas qu’il touche ne passent pas.',
      other: '{number} risques restent critiques : les cas qu’ils touchent ne passent pas.',
    },
    en: {
      one: 'One risk stays critical: the cases it touches do not pass.',
      other: '{number} risks stay critical: the cases they touch do not pass.',
    },
  },
  criticalSomeUnowned: {
    fr: {
      one: 'Un risque reste critique, dont {unowned} sans responsable.',
      other: '{number} risques restent critiques, dont {unowned} sans responsable.',
    },
    en: {
      one: 'One risk stays critical, {unowned} without an owner.',
      other: '{number} risks stay critical, {unowned} of them without an owner.',
    },
  },
  unrated: {
    fr: {
      one: 'Un risque n’est pas encore coté avant et après mesures : il bloque les cas qu’il touche.',
      other:
        '{number} risques ne sont pas encore cotés avant et après mesures : ils bloquent les cas qu’ils touchent.',
    },
    en: {
      one: 'One risk is not yet rated before and after measures: it blocks the cases it touches.',
      other:
        '{number} risks are not yet rated before and after measures: they block the cases they touch.',
    },
  },
  highNotAccepted: {
    fr: {
      one: 'Un risque reste élevé sans acceptation écrite qui tienne aujourd’hui.',
      other: '{number} risques restent élevés sans acceptation écrite qui tienne aujourd’hui.',
    },
    en: {
      one: 'One risk stays high without a written acceptance that holds today.',
      other: '{number} risks stay high without a written acceptance that holds today.',
    },
  },
  highAccepted: {
    fr: {
      one: 'Aucun risque ne reste critique ; un reste élevé, accepté par écrit.',
      other: 'Aucun risque ne reste critique ; {count} restent élevés, acceptés par écrit.',
    },
    en: {
      one: 'No risk stays critical; one stays high, accepted in writing.',
      other: 'No risk stays critical; {count} stay high, accepted in writing.',
    },
  },
  allLowered: {
    fr: {
      one: 'Un risque était critique avant mesures ; aucun ne reste élevé.',
      other: '{number} risques étaient critiques avant mesures ; aucun ne reste élevé.',
    },
    en: {
      one: 'One risk was critical before measures; none stays high.',
      other: '{number} risks were critical before measures; none stays high.',
    },
  },
  calm: {
    fr: {
      one: 'Le risque inscrit est modéré ou faible après mesures.',
      other: 'Les {count} risques inscrits sont modérés ou faibles après mesures.',
    },
    en: {
      one: 'The registered risk is moderate or low after measures.',
      other: 'The {count} registered risks are moderate or low after measures.',
    },
  },
  headline: {
    fr: {
      one: '{count} critique avant mesures, {after} après',
      other: '{count} critiques avant mesures, {after} après',
    },
    en: {
      one: '{count} critical before measures, {after} after',
      other: '{count} critical before measures, {after} after',
    },
  },
})
