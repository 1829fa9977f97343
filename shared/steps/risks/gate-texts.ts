import { defineTexts } from '../../kernel/text'

export const gateTexts = defineTexts({
  allowed: { fr: 'Passe, côté risques', en: 'Passes, as far as risks go' },
  blocked: {
    fr: { one: 'Bloqué pour une raison', other: 'Bloqué pour {count} raisons' },
    en: { one: 'Blocked for one reason', other: 'Blocked for {count} reasons' },
  },
  blocker: {
    'no-risk-assessment': {
      fr: 'Aucun risque n’est relié à ce cas.',
      en: 'No risk is linked to this case.',
    },
    'residual-not-rated': {
      fr: {
        one: '{risks} n’est pas coté après mesures, ou pas de façon cohérente.',
        other: '{risks} ne sont pas cotés après mesures, ou pas de façon cohérente.',
      },
      en: {
        one: '{risks} is not rated after measures, or not consistently.',
        other: '{risks} are not rated after measures, or not consistently.',
      },
    },
    'residual-critical': {
      fr: {
        one: '{risks} reste critique après mesures.',
        other: '{risks} restent critiques après mesures.',
      },
      en: {
        one: '{risks} stays critical after measures.',
        other: '{risks} stay critical after measures.',
      },
    },
    'high-without-owner': {
      fr: {
        one: '{risks} reste élevé et n’a pas de responsable.',
        other: '{risks} restent élevés et n’ont pas de responsable.',
      },
      en: {
        one: '{risks} stays high and has no owner.',
        other: '{risks} stay high and have no owner.',
      },
    },
    'high-without-date': {
      fr: {
        one: '{risks} reste élevé et n’a pas d’échéance.',
        other: '{risks} restent élevés et n’ont pas d’échéance.',
      },
      en: {
        one: '{risks} stays high and has no due date.',
        other: '{risks} stay high and have no due date.',
      },
    },
    'high-without-acceptance': {
      fr: {
        one: '{risks} reste élevé sans acceptation écrite qui tienne aujourd’hui.',
        other: '{risks} restent élevés sans acceptation écrite qui tienne aujourd’hui.',
      },
      en: {
        one: '{risks} stays high without a written acceptance that holds today.',
        other: '{risks} stay high without a written acceptance that holds today.',
      },
    },
    'no-fallback': {
      fr: 'La procédure sans IA n’est pas écrite.',
      en: 'The no-AI procedure is not written.',
    },
  },
  fallback: {
    written: {
      fr: 'La procédure sans IA n’a jamais été essayée.',
      en: 'The no-AI procedure has never been tried.',
    },
    stale: {
      fr: 'L’essai de la procédure sans IA date de plus d’un an.',
      en: 'The drill of the no-AI procedure is more than a year old.',
    },
    inFuture: {
      fr: 'L’essai de la procédure sans IA est daté dans le futur.',
      en: 'The drill of the no-AI procedure is dated in the future.',
    },
  },
})
