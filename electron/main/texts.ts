import { app } from 'electron'
import { defineTexts, type Translate, translate } from '../../shared/kernel/text'

/** Sentences that the desktop says itself, outside the page. */
export const texts = defineTexts({
  menu: {
    file: { fr: 'Fichier', en: 'File' },
    close: { fr: 'Fermer la fenêtre', en: 'Close the window' },
    quit: { fr: 'Quitter Sextant', en: 'Quit Sextant' },
    edit: { fr: 'Édition', en: 'Edit' },
    cut: { fr: 'Couper', en: 'Cut' },
    copy: { fr: 'Copier', en: 'Copy' },
    paste: { fr: 'Coller', en: 'Paste' },
    selectAll: { fr: 'Tout sélectionner', en: 'Select all' },
    view: { fr: 'Affichage', en: 'View' },
    zoomIn: { fr: 'Agrandir', en: 'Zoom in' },
    zoomOut: { fr: 'Réduire', en: 'Zoom out' },
    actualSize: { fr: 'Taille réelle', en: 'Actual size' },
    fullScreen: { fr: 'Plein écran', en: 'Full screen' },
  },
  closing: {
    message: {
      fr: 'Les dernières modifications ne sont pas encore enregistrées.',
      en: 'The latest changes are not saved yet.',
    },
    detail: {
      fr: 'Attendez quelques secondes, ou fermez et perdez ce qui n’est pas enregistré.',
      en: 'Wait a few seconds, or close and lose what is not saved.',
    },
    wait: { fr: 'Attendre', en: 'Wait' },
    close: { fr: 'Fermer sans enregistrer', en: 'Close without saving' },
  },
  link: {
    message: {
      fr: 'Ouvrir cette adresse dans votre navigateur ?',
      en: 'Open this address in your browser?',
    },
    open: { fr: 'Ouvrir l’adresse', en: 'Open the address' },
    cancel: { fr: 'Annuler', en: 'Cancel' },
  },
  start: {
    heldTitle: { fr: 'Sextant est déjà ouvert', en: 'Sextant is already open' },
    held: {
      fr: 'Un autre Sextant (processus {pid}) utilise le dossier {folder}. Fermez-le, puis recommencez.',
      en: 'Another Sextant (process {pid}) uses the folder {folder}. Close it, then try again.',
    },
    refusedTitle: { fr: 'Sextant ne peut pas enregistrer', en: 'Sextant cannot save' },
    refused: {
      fr: 'Le dossier {folder} n’est pas accessible ({reason}).',
      en: 'The folder {folder} cannot be reached ({reason}).',
    },
  },
})

/** In the language of the system; the page has its own choice. */
export const systemTexts = (): Translate<typeof texts> =>
  translate(texts, app.getLocale().toLowerCase().startsWith('fr') ? 'fr' : 'en')
