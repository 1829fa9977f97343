import { defineTexts } from '../../../../shared/kernel/text'

export const libraryTexts = defineTexts({
  title: { fr: 'Bibliothèque d’idées', en: 'Idea library' },
  sentence: {
    fr: '{count} idées à adapter : chacune donne le problème, les données, le gain et le risque à vérifier.',
    en: '{count} ideas to adapt: each gives the problem, the data, the benefit and the risk to check.',
  },
  search: { fr: 'Rechercher une idée', en: 'Search for an idea' },
  clear: { fr: 'Effacer', en: 'Clear' },
  function: { fr: 'Fonction', en: 'Function' },
  form: { fr: 'Famille d’IA', en: 'Form of AI' },
  mySector: { fr: 'Utiles à mon secteur ({sector})', en: 'Useful to my sector ({sector})' },
  shown: { fr: '{shown} idées sur {count}', en: '{shown} ideas of {count}' },
  choose: { fr: 'Choisir {title}', en: 'Choose {title}' },
  already: { fr: 'Déjà au registre : {code}', en: 'In the register: {code}' },
  add: {
    fr: { one: 'Ajouter {count} idée au registre', other: 'Ajouter {count} idées au registre' },
    en: { one: 'Add {count} idea to the register', other: 'Add {count} ideas to the register' },
  },
  addNone: { fr: 'Choisissez des idées', en: 'Choose ideas' },
  added: {
    fr: { one: '{count} idée ajoutée au registre.', other: '{count} idées ajoutées au registre.' },
    en: {
      one: '{count} idea added to the register.',
      other: '{count} ideas added to the register.',
    },
  },
  none: { fr: 'Aucune idée ne répond à ces choix.', en: 'No idea matches these choices.' },
})
