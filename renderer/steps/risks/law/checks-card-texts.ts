import { defineTexts } from '../../../../shared/kernel/text'

export const checksCardTexts = defineTexts({
  title: { fr: 'À régler en droit', en: 'To settle in law' },
  blocking: { fr: 'Bloquant :', en: 'Blocking:' },
  correct: { fr: 'À corriger :', en: 'To correct:' },
  know: { fr: 'À savoir :', en: 'To know:' },
  all: {
    fr: { one: 'Voir {count} autre point', other: 'Voir {count} autres points' },
    en: { one: 'See {count} more item', other: 'See {count} more items' },
  },
})
