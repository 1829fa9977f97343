import { defineTexts } from '../../shared/kernel/text'

export const dayTexts = defineTexts({
  expected: { fr: 'Une date, par exemple 19/11/2026.', en: 'A date, such as 19/11/2026.' },
  open: { fr: 'Ouvrir le calendrier', en: 'Open the calendar' },
  previousMonth: { fr: 'Mois précédent', en: 'Previous month' },
  nextMonth: { fr: 'Mois suivant', en: 'Next month' },
})
