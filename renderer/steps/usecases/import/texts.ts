import { defineTexts } from '../../../../shared/kernel/text'

export const wizardTexts = defineTexts({
  titleFile: { fr: 'Importer une liste de cas d’usage', en: 'Import a list of use cases' },
  sentenceFile: {
    fr: 'Un classeur ou un fichier CSV tenu ailleurs devient des cas du registre. Rien n’est écrit avant votre accord.',
    en: 'A workbook or CSV file kept elsewhere becomes cases of the register. Nothing is written before you agree.',
  },
  title: {
    fr: 'Relier vos colonnes à celles de Sextant',
    en: 'Match your columns to those of Sextant',
  },
  sentence: {
    fr: '{file} : {ready} lignes prêtes sur {read}. Rien n’est encore écrit.',
    en: '{file}: {ready} rows ready of {read}. Nothing is written yet.',
  },
  sentenceSheet: {
    fr: '{file}, feuille « {sheet} » : {ready} lignes prêtes sur {read}. Rien n’est encore écrit.',
    en: '{file}, sheet “{sheet}”: {ready} rows ready of {read}. Nothing is written yet.',
  },
  steps: {
    label: { fr: 'Étapes de l’import', en: 'Import steps' },
    file: { fr: 'Fichier', en: 'File' },
    map: { fr: 'Colonnes et lignes', en: 'Columns and rows' },
    done: { fr: 'Compte rendu', en: 'Report' },
  },
  drop: {
    fr: 'Déposez ici un classeur Excel ou LibreOffice, ou un fichier CSV.',
    en: 'Drop here an Excel or LibreOffice workbook, or a CSV file.',
  },
  choose: { fr: 'Choisir un fichier', en: 'Choose a file' },
  template: { fr: 'Télécharger le modèle', en: 'Download the template' },
  templateText: {
    fr: 'Le modèle a les colonnes de Sextant, des listes de choix et deux exemples marqués.',
    en: 'The template has Sextant’s columns, drop-down lists and two marked examples.',
  },
  templateName: { fr: 'Modèle cas d’usage Sextant', en: 'Sextant use case template' },
  reading: { fr: 'Lecture de {file}…', en: 'Reading {file}…' },
  another: { fr: 'Choisir un autre fichier', en: 'Choose another file' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  importReady: {
    fr: { one: 'Importer la ligne prête', other: 'Importer les {count} lignes prêtes' },
    en: { one: 'Import the ready row', other: 'Import the {count} ready rows' },
  },
  importAll: {
    fr: { one: 'Importer {count} cas', other: 'Importer {count} cas' },
    en: { one: 'Import {count} case', other: 'Import {count} cases' },
  },
  fixFirst: {
    fr: {
      one: 'Corrigez la ligne bloquante pour importer les {total}',
      other: 'Corrigez les {count} lignes bloquantes pour importer les {total}',
    },
    en: {
      one: 'Correct the blocking row to import all {total}',
      other: 'Correct the {count} blocking rows to import all {total}',
    },
  },
  noTitle: {
    fr: 'Indiquez quelle colonne porte l’intitulé des cas.',
    en: 'Tell which column holds the title of the cases.',
  },
  noRows: { fr: 'Aucune ligne ne suit les en-têtes.', en: 'No row follows the headings.' },
  columns: {
    fr: { one: '{count} colonne', other: '{count} colonnes' },
    en: { one: '{count} column', other: '{count} columns' },
  },
  becomes: { fr: 'La colonne « {label} » devient', en: 'Column “{label}” becomes' },
  sheet: { fr: 'Feuille', en: 'Sheet' },
  headerRow: { fr: 'Ligne des en-têtes', en: 'Heading row' },
  conversionOf: { fr: 'Conversion de « {label} »', en: 'Conversion of “{label}”' },
  wordMark: { fr: 'Note pour « {word} »', en: 'Mark for “{word}”' },
  scaleFrom: { fr: 'Échelle de la liste', en: 'Scale of the list' },
  scaleTo: { fr: 'de {min} à {max}', en: 'from {min} to {max}' },
  reversed: { fr: 'Une note haute est défavorable', en: 'A high mark is unfavourable' },
  dateOrder: { fr: 'Ordre des dates', en: 'Order of dates' },
  dmy: { fr: 'jour/mois/année', en: 'day/month/year' },
  mdy: { fr: 'mois/jour/année', en: 'month/day/year' },
  decimal: { fr: 'Séparateur décimal', en: 'Decimal separator' },
  comma: { fr: 'virgule', en: 'comma' },
  point: { fr: 'point', en: 'point' },
  preview: { fr: 'Aperçu', en: 'Preview' },
  blocked: {
    fr: { one: '{count} bloquante', other: '{count} bloquantes' },
    en: { one: '{count} blocking', other: '{count} blocking' },
  },
  toCheck: {
    fr: { one: '{count} à vérifier', other: '{count} à vérifier' },
    en: { one: '{count} to check', other: '{count} to check' },
  },
  show: {
    label: { fr: 'Lignes montrées', en: 'Rows shown' },
    all: { fr: 'Toutes', en: 'All' },
    attention: { fr: 'À voir', en: 'To see' },
    blocked: { fr: 'Erreurs', en: 'Errors' },
  },
  row: { fr: 'Ligne', en: 'Row' },
  noneShown: { fr: 'Aucune ligne de cette sorte.', en: 'No row of this kind.' },
  correct: { fr: 'Corriger la cellule, ligne {row}', en: 'Correct the cell, row {row}' },
  leaveOut: { fr: 'Écarter la ligne', en: 'Leave the row out' },
  takeBack: { fr: 'Reprendre les lignes écartées', en: 'Take the left-out rows back' },
  accept: { fr: 'Accepter', en: 'Accept' },
  merge: { fr: 'Fusionner', en: 'Merge' },
  skipped: {
    fr: { one: '{count} ligne laissée de côté', other: '{count} lignes laissées de côté' },
    en: { one: '{count} row left aside', other: '{count} rows left aside' },
  },
  creates: {
    fr: 'L’import créera {departments} services et {people} personnes.',
    en: 'The import will create {departments} departments and {people} people.',
  },
  undoHint: {
    fr: 'Après l’import, Ctrl Z retire tous les cas ajoutés d’un coup.',
    en: 'After the import, Ctrl Z removes all the added cases at once.',
  },
  doneTitle: {
    fr: { one: '{count} cas importé', other: '{count} cas importés' },
    en: { one: '{count} case imported', other: '{count} cases imported' },
  },
  doneText: {
    fr: '{read} lignes lues dans {file}, {refused} refusées, {skipped} laissées de côté, {empty} lignes vides.',
    en: '{read} rows read in {file}, {refused} refused, {skipped} left aside, {empty} empty rows.',
  },
  refusedRows: { fr: 'Lignes refusées', en: 'Refused rows' },
  refusedRow: { fr: 'Ligne {row} : {reason}', en: 'Row {row}: {reason}' },
  openRegister: { fr: 'Ouvrir le registre', en: 'Open the register' },
  openMatrix: { fr: 'Noter sur la matrice', en: 'Score on the matrix' },
  undo: { fr: 'Annuler l’import', en: 'Undo the import' },
})
