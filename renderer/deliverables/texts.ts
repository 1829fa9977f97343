import { defineTexts } from '../../shared/kernel/text'

export const deliverablesTexts = defineTexts({
  title: { fr: 'Livrables', en: 'Deliverables' },
  sentence: {
    fr: 'Chaque document est composé des données du projet, contrôlé, puis remis. Rien ne quitte cet ordinateur.',
    en: 'Each document is composed from the project’s data, checked, then handed over. Nothing leaves this computer.',
  },
  language: { fr: 'Langue du document', en: 'Language of the document' },
  both: { fr: 'Les deux', en: 'Both' },
  author: { fr: 'Établi par', en: 'Prepared by' },
  authorHint: {
    fr: 'Paraît sur la couverture ; par défaut, la personne qui anime l’atelier.',
    en: 'Appears on the cover; by default, the person who runs the workshop.',
  },
  formats: {
    docx: { fr: 'Word', en: 'Word' },
    xlsx: { fr: 'Excel', en: 'Excel' },
    md: { fr: 'Markdown', en: 'Markdown' },
  },
  make: { fr: 'Générer en {format}', en: 'Generate in {format}' },
  nothingYet: {
    fr: 'Le projet ne contient encore rien pour ce document.',
    en: 'The project holds nothing for this document yet.',
  },
  makeNamed: { fr: 'Générer en {format} : {name}', en: 'Generate in {format}: {name}' },
  running: { fr: 'Composition de {name}…', en: 'Composing {name}…' },
  cancel: { fr: 'Arrêter', en: 'Stop' },
  cancelled: {
    fr: 'La composition est arrêtée ; rien n’a été remis.',
    en: 'Composition stopped; nothing was handed over.',
  },
  done: { fr: 'Documents remis', en: 'Documents handed over' },
  file: { fr: '{name}, {size} ko, à {time}', en: '{name}, {size} kB, at {time}' },
  where: {
    fr: 'Le navigateur les range dans son dossier de téléchargements.',
    en: 'The browser keeps them in its downloads folder.',
  },
  empty: {
    fr: 'Le portefeuille aura besoin d’au moins un cas d’usage. Commencez par le registre de l’étape 1.',
    en: 'The portfolio needs at least one use case. Start with the register of step 1.',
  },
  toRegister: { fr: 'Ouvrir le registre', en: 'Open the register' },
  project: { fr: 'Fichier du projet', en: 'Project file' },
  projectText: {
    fr: 'Le projet entier dans un fichier .sextant : pour un collègue, une sauvegarde ou un autre ordinateur.',
    en: 'The whole project in a .sextant file: for a colleague, a backup or another computer.',
  },
  exportProject: { fr: 'Exporter le projet', en: 'Export the project' },
})
