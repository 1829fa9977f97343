import { defineTexts } from '../kernel/text'

export const templateTexts = defineTexts({
  title: { fr: 'Modèle de liste de cas d’usage', en: 'Template for a list of use cases' },
  subject: {
    fr: 'À remplir puis à importer dans Sextant',
    en: 'To fill in, then import into Sextant',
  },
  subtitle: {
    fr: 'Une ligne par cas d’usage. Seul l’intitulé est obligatoire.',
    en: 'One row for each use case. Only the title is required.',
  },
  sheets: {
    readMe: { fr: 'Lisez-moi', en: 'Read me' },
    entry: { fr: 'Cas d’usage', en: 'Use cases' },
    lists: { fr: 'Listes', en: 'Lists' },
  },
  headings: {
    column: { fr: 'Colonne', en: 'Column' },
    help: { fr: 'Ce qu’on y écrit', en: 'What to write there' },
    yesNo: { fr: 'Oui ou non', en: 'Yes or no' },
  },
  steps: {
    1: {
      fr: 'Remplissez la feuille « Cas d’usage ». Les deux lignes d’exemple ne sont pas importées.',
      en: 'Fill in the sheet “Use cases”. The two example rows are not imported.',
    },
    2: {
      fr: 'Ajoutez vos propres colonnes si besoin : elles sont gardées mot pour mot.',
      en: 'Add columns of your own if needed: they are kept word for word.',
    },
    3: {
      fr: 'Enregistrez, puis importez le classeur dans Sextant. Rien n’est écrit avant votre accord.',
      en: 'Save, then import the workbook into Sextant. Nothing is written before you confirm.',
    },
  },
  errors: {
    between: {
      fr: 'Saisissez un nombre de {min} à {max}.',
      en: 'Enter a number from {min} to {max}.',
    },
    list: { fr: 'Choisissez une valeur de la liste.', en: 'Choose a value from the list.' },
  },
})
