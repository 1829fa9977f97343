import { defineTexts } from '../../../../shared/kernel/text'

export const fallbackTexts = defineTexts({
  title: { fr: 'Reprendre la main sans IA', en: 'Taking over without AI' },
  sentence: {
    none: {
      fr: 'Aucun cas n’est retenu : aucune procédure n’est encore demandée.',
      en: 'No case is retained: no procedure is asked for yet.',
    },
    missing: {
      fr: {
        one: '{count} cas retenu n’a pas de procédure : il ne peut pas être mis en service.',
        other:
          '{count} cas retenus n’ont pas de procédure : ils ne peuvent pas être mis en service.',
      },
      en: {
        one: '{count} retained case has no procedure: it cannot go live.',
        other: '{count} retained cases have no procedure: they cannot go live.',
      },
    },
    untested: {
      fr: {
        one: '{count} procédure n’a pas d’essai récent : on ne sait pas si elle tient.',
        other: '{count} procédures n’ont pas d’essai récent : on ne sait pas si elles tiennent.',
      },
      en: {
        one: '{count} procedure has no recent drill: nobody knows whether it holds.',
        other: '{count} procedures have no recent drill: nobody knows whether they hold.',
      },
    },
    ready: {
      fr: 'Chaque cas retenu a une procédure écrite et essayée depuis moins d’un an.',
      en: 'Each retained case has a procedure written and tried within a year.',
    },
  },
  list: { fr: 'Cas d’usage', en: 'Use cases' },
  state: {
    none: { fr: 'À écrire', en: 'To write' },
    written: { fr: 'Écrite, jamais essayée', en: 'Written, never tried' },
    tested: { fr: 'Essayée', en: 'Tried' },
    stale: { fr: 'Essai trop ancien', en: 'Drill too old' },
    invalid: { fr: 'Essai daté dans le futur', en: 'Drill dated in the future' },
  },
  notRequired: { fr: 'pas encore demandée', en: 'not asked for yet' },
  alert: {
    none: {
      fr: 'Ce cas est retenu : sans procédure écrite, il ne peut pas être mis en service. Dites comment couper l’outil et comment le travail se fait à la main.',
      en: 'This case is retained: without a written procedure it cannot go live. Say how to switch the tool off and how the work is done by hand.',
    },
    written: {
      fr: 'Un risque de ce cas est élevé avant mesures : fixez la date d’un essai.',
      en: 'A risk of this case is high before measures: set the date of a drill.',
    },
    stale: {
      fr: 'L’essai date de plus d’un an et un risque de ce cas est élevé : recommencez-le.',
      en: 'The drill is more than a year old and a risk of this case is high: repeat it.',
    },
    invalid: {
      fr: 'La date de l’essai est dans le futur : corrigez-la.',
      en: 'The date of the drill is in the future: correct it.',
    },
  },
  empty: {
    title: { fr: 'Aucun cas retenu', en: 'No retained case' },
    text: {
      fr: 'Une procédure sans IA se prépare pour chaque cas en pilote ou en service : qui coupe, comment, et qui fait le travail à la main.',
      en: 'A no-AI procedure is prepared for each case in pilot or live: who switches off, how, and who does the work by hand.',
    },
    action: { fr: 'Choisir un cas pilote', en: 'Choose a pilot case' },
  },
  blank: {
    title: { fr: '{code} n’a pas encore de procédure', en: '{code} has no procedure yet' },
    text: {
      fr: 'Dix lignes suffisent : ce qui déclenche l’arrêt, qui décide, comment couper, comment continuer à la main, et quand l’essayer.',
      en: 'Ten lines are enough: what triggers the stop, who decides, how to switch off, how to go on by hand, and when to try it.',
    },
    action: { fr: 'Écrire la procédure', en: 'Write the procedure' },
  },
  remove: { fr: 'Mettre à la corbeille', en: 'Move to trash' },
  removed: {
    fr: 'Procédure de {code} mise à la corbeille',
    en: 'Procedure of {code} moved to trash',
  },
  part: {
    when: { fr: 'Quand couper', en: 'When to switch off' },
    who: { fr: 'Qui décide', en: 'Who decides' },
    how: { fr: 'Comment continuer', en: 'How to go on' },
    drill: { fr: 'Essai', en: 'Drill' },
  },
  triggers: { fr: 'Ce qui déclenche l’arrêt', en: 'What triggers the stop' },
  trigger: { fr: 'Les déclencheurs en une phrase', en: 'The triggers in one sentence' },
  errorTrigger: {
    fr: 'Part de réponses fausses qui fait couper',
    en: 'Share of wrong answers that switches off',
  },
  decider: { fr: 'Personne qui décide', en: 'Person who decides' },
  deputy: { fr: 'Suppléante ou suppléant', en: 'Deputy' },
  sameDeputy: {
    fr: 'La même personne décide et supplée : une absence bloque l’arrêt.',
    en: 'The same person decides and deputises: an absence blocks the stop.',
  },
  informed: { fr: 'Personnes à prévenir', en: 'People to inform' },
  addInformed: { fr: 'Ajouter une personne à prévenir', en: 'Add a person to inform' },
  removeInformed: { fr: 'Ne plus prévenir {name}', en: 'No longer inform {name}' },
  switchOff: { fr: 'Couper l’outil', en: 'Switch the tool off' },
  manualSteps: { fr: 'Faire le travail à la main', en: 'Do the work by hand' },
  maxDelay: { fr: 'Délai pour reprendre à la main', en: 'Time to resume by hand' },
  hours: { fr: 'h', en: 'h' },
  capacity: { fr: 'Personnes et savoir-faire gardés', en: 'People and skills kept' },
  restart: { fr: 'Conditions pour rallumer', en: 'Conditions to switch on again' },
  lastTest: { fr: 'Dernier essai', en: 'Last drill' },
  nextTest: { fr: 'Prochain essai', en: 'Next drill' },
  result: { fr: 'Résultat de l’essai', en: 'Result of the drill' },
  drillHint: {
    fr: 'Un essai vaut douze mois.',
    en: 'A drill holds for twelve months.',
  },
})
