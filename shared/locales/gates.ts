import { defineTexts } from '../kernel/text'

/** Why a case is not called a quick win, or does not pass to its pilot (shared/steps/legal/case-gates.ts). */
export const gateWords = defineTexts({
  withheld: {
    short: { fr: 'Gain rapide suspendu', en: 'Quick win withheld' },
    prohibited: {
      fr: 'Une pratique interdite est en jeu : le cas ne se fait pas.',
      en: 'A prohibited practice is involved: the case is not done.',
    },
    'prohibited-to-clarify': {
      fr: 'Une pratique interdite est peut-être en jeu : à tirer au clair d’abord.',
      en: 'A prohibited practice may be involved: to be cleared up first.',
    },
    'high-risk': {
      fr: 'Haut risque au sens du règlement IA : les obligations passent avant la vitesse.',
      en: 'High risk under the AI Act: the duties come before speed.',
    },
    'lawyer-open': {
      fr: 'Un doute juridique attend l’avis d’un juriste.',
      en: 'A legal doubt awaits a lawyer’s opinion.',
    },
    'dpia-undated': {
      fr: 'Une analyse d’impact est requise et n’a pas de date.',
      en: 'An impact assessment is required and has no date.',
    },
    'data-blocked': {
      fr: 'Les données bloquent : à traiter avant tout essai.',
      en: 'The data block: to be dealt with before any trial.',
    },
  },
  pilot: {
    prohibited: {
      fr: 'Une pratique interdite est en jeu.',
      en: 'A prohibited practice is involved.',
    },
    'prohibited-to-clarify': {
      fr: 'Une pratique interdite est peut-être en jeu.',
      en: 'A prohibited practice may be involved.',
    },
    'lawyer-open': {
      fr: 'Un doute juridique attend l’avis d’un juriste.',
      en: 'A legal doubt awaits a lawyer’s opinion.',
    },
    'dpia-undated': {
      fr: 'Une analyse d’impact est requise et n’a pas de date.',
      en: 'An impact assessment is required and has no date.',
    },
    'cse-not-before-pilot': {
      fr: 'Le CSE doit être informé et consulté avant le pilote : la date manque ou vient trop tard.',
      en: 'The works council must be informed and consulted before the pilot: the date is missing or comes too late.',
    },
  },
  hint: {
    unknown: { fr: 'à examiner', en: 'to be looked at' },
    'to-clarify': { fr: 'à clarifier', en: 'to clarify' },
    unacceptable: { fr: 'pratique interdite', en: 'prohibited practice' },
    high: { fr: 'haut risque', en: 'high risk' },
    'high-to-confirm': { fr: 'haut risque, à confirmer', en: 'high risk, to be confirmed' },
    limited: { fr: 'transparence', en: 'transparency' },
    minimal: { fr: 'minimal', en: 'minimal' },
  },
  dpia: {
    required: { fr: 'requise', en: 'required' },
    consider: { fr: 'à envisager', en: 'to be considered' },
    not: { fr: 'non requise', en: 'not required' },
    unknown: { fr: 'à examiner', en: 'to be looked at' },
  },
})
