import { defineTexts } from '../../../../shared/kernel/text'

export const editTexts = defineTexts({
  rated: {
    gross: {
      fr: '{code} avant mesures : {score}, {level}.',
      en: '{code} before: {score}, {level}.',
    },
    current: {
      fr: '{code} aujourd’hui : {score}, {level}.',
      en: '{code} today: {score}, {level}.',
    },
    residual: {
      fr: '{code} après mesures : {score}, {level}.',
      en: '{code} after measures: {score}, {level}.',
    },
  },
  facetsCleared: {
    fr: 'Ses facettes de gravité sont effacées : la place choisie compte.',
    en: 'Its severity facets are cleared: the chosen place counts.',
  },
  removed: { fr: '{code} mis à la corbeille : {title}', en: '{code} moved to trash: {title}' },
  unlinked: {
    fr: 'Mesure retirée de {code} : {title}',
    en: 'Measure removed from {code}: {title}',
  },
})
