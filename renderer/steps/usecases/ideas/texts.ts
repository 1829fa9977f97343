import { defineTexts } from '../../../../shared/kernel/text'

export const libraryTexts = defineTexts({
  title: { fr: 'Idées de cas d’usage', en: 'Use-case ideas' },
  sentence: {
    fr: {
      one: '{count} idée courante. Gardez celles qui répondent à un problème que vos équipes vivent.',
      other:
        '{count} idées courantes. Gardez celles qui répondent à un problème que vos équipes vivent.',
    },
    en: {
      one: '{count} common idea. Keep those that answer a problem your teams live with.',
      other: '{count} common ideas. Keep those that answer a problem your teams live with.',
    },
  },
  search: { fr: 'Rechercher une idée', en: 'Search ideas' },
  clearSearch: { fr: 'Effacer la recherche', en: 'Clear the search' },
  function: { fr: 'Fonction', en: 'Function' },
  form: { fr: 'Famille d’IA', en: 'Form of AI' },
  clear: { fr: 'Retirer ce filtre', en: 'Remove this filter' },
  sector: { fr: 'Secteur', en: 'Sector' },
  anySector: { fr: 'Tous les secteurs', en: 'All sectors' },
  hideAdded: { fr: 'Masquer les idées déjà ajoutées', en: 'Hide ideas already added' },
  shown: {
    fr: { one: '{count} idée affichée', other: '{count} idées affichées' },
    en: { one: '{count} idea shown', other: '{count} ideas shown' },
  },
  own: {
    fr: 'Fréquentes dans ce secteur : {sector}',
    en: 'Common in this sector: {sector}',
  },
  others: { fr: 'Dans toute entreprise', en: 'In any company' },
  data: { fr: 'Données', en: 'Data' },
  benefit: { fr: 'Gain', en: 'Benefit' },
  risk: { fr: 'Risque', en: 'Risk' },
  aiAct: { fr: 'Règlement IA', en: 'AI Act' },
  rules: { fr: 'Règles simples', en: 'Plain rules' },
  hint: {
    fr: 'Le classement selon le règlement sur l’IA est une indication ; l’étape 2 le vérifie pour votre cas.',
    en: 'The AI Act tier is a hint; step 2 checks it for your case.',
  },
  choose: { fr: 'Choisir « {title} »', en: 'Choose “{title}”' },
  added: { fr: 'Déjà dans le registre : {code}', en: 'Already in the register: {code}' },
  chosen: {
    fr: { one: '{count} idée choisie', other: '{count} idées choisies' },
    en: { one: '{count} idea chosen', other: '{count} ideas chosen' },
  },
  add: {
    fr: { one: 'Ajouter au registre', other: 'Ajouter {count} idées au registre' },
    en: { one: 'Add to the register', other: 'Add {count} ideas to the register' },
  },
  addNone: { fr: 'Ajouter au registre', en: 'Add to the register' },
  unselect: { fr: 'Tout désélectionner', en: 'Clear the selection' },
  done: {
    fr: { one: '{count} cas ajouté au registre', other: '{count} cas ajoutés au registre' },
    en: { one: '{count} case added to the register', other: '{count} cases added to the register' },
  },
  source: { fr: 'Bibliothèque d’idées', en: 'Idea library' },
  nothing: {
    title: { fr: 'Aucune idée ne répond à ces filtres', en: 'No idea matches these filters' },
    text: {
      fr: 'Retirez un filtre, ou écrivez votre propre cas dans le registre.',
      en: 'Remove a filter, or write a case of your own in the register.',
    },
    showAll: { fr: 'Tout afficher', en: 'Show all' },
  },
})
