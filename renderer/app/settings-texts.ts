import { defineTexts } from '../../shared/kernel/text'

export const settingsTexts = defineTexts({
  sentence: {
    fr: 'Ces choix restent sur cet ordinateur et ne changent aucun projet.',
    en: 'These choices stay on this computer and change no project.',
  },
  screen: { fr: 'Écran', en: 'Screen' },
  you: { fr: 'Vous', en: 'You' },
  name: { fr: 'Prénom', en: 'First name' },
  nameHint: { fr: 'Pour l’accueil seulement.', en: 'For the home page only.' },
  data: { fr: 'Où sont les données', en: 'Where the data are' },
  dataText: {
    fr: 'Chaque modification est écrite dans un journal sur le disque avant d’être dite enregistrée ; l’écran travaille sur une copie, reconstruite depuis le journal si elle disparaît.',
    en: 'Every change is written to a journal on the disk before it is called saved; the screen works on a copy, rebuilt from the journal if it goes missing.',
  },
  folder: { fr: 'Dossier du journal', en: 'Journal folder' },
  host: { fr: 'Façon d’ouvrir Sextant', en: 'Way Sextant is opened' },
  hosts: {
    desktop: { fr: 'Application de bureau', en: 'Desktop application' },
    browser: {
      fr: 'Navigateur, par un serveur de cet ordinateur',
      en: 'Browser, through a server on this computer',
    },
  },
  version: { fr: 'Version', en: 'Version' },
  unknown: { fr: 'n. c.', en: 'n/a' },
})
