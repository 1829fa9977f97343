import { defineTexts } from '../../shared/kernel/text'

export const texts = defineTexts({
  ready: {
    fr: 'Sextant est ouvert à cette adresse (le lien sert une fois) :',
    en: 'Sextant is open at this address (the link works once):',
  },
  dataFolder: {
    fr: 'Vos projets sont dans {folder}. Pour arrêter : Ctrl C.',
    en: 'Your projects are in {folder}. To stop: Ctrl C.',
  },
  portBusy: {
    fr: 'Le port {port} est déjà utilisé : Sextant ne peut pas s’ouvrir. Fermez le programme qui l’occupe, ou choisissez un autre port avec --port N (le navigateur y garde une copie de travail distincte ; vos projets restent les mêmes).',
    en: 'Port {port} is already in use: Sextant cannot open. Close the program that holds it, or choose another port with --port N (the browser keeps a separate working copy there; your projects stay the same).',
  },
  portRefused: {
    fr: 'Le système refuse le port {port} ({reason}). Choisissez un autre port avec --port N.',
    en: 'The system refuses port {port} ({reason}). Choose another port with --port N.',
  },
  alreadyOpen: {
    fr: 'Sextant utilise déjà le dossier {folder} (processus {pid}). Un seul Sextant peut écrire dans un dossier.',
    en: 'Sextant already uses the folder {folder} (process {pid}). Only one Sextant can write in a folder.',
  },
  reopen: {
    fr: 'Pour y revenir, ouvrez ce lien (il sert une fois) :',
    en: 'To go back to it, open this link (it works once):',
  },
  folderRefused: {
    fr: 'Sextant ne peut pas écrire dans {folder} ({reason}). Choisissez un autre dossier avec --data DIR.',
    en: 'Sextant cannot write in {folder} ({reason}). Choose another folder with --data DIR.',
  },
  notBuilt: {
    fr: 'Les fichiers de l’application manquent. Lancez « npm run build », puis recommencez.',
    en: 'The application’s files are missing. Run “npm run build”, then try again.',
  },
  badOption: {
    fr: 'Option non comprise : {detail}. « sextant serve [--port N] [--data DIR] [--no-open] »',
    en: 'Option not understood: {detail}. “sextant serve [--port N] [--data DIR] [--no-open]”',
  },
  locked: {
    title: { fr: 'Sextant est verrouillé', en: 'Sextant is locked' },
    why: {
      fr: 'Cette page ne s’ouvre qu’avec le lien donné au lancement de Sextant, pour que personne d’autre ne lise vos projets.',
      en: 'This page opens only with the link given when Sextant starts, so that nobody else can read your projects.',
    },
    how: {
      fr: 'Relancez « npm start » : Sextant affiche un nouveau lien, qui sert une fois.',
      en: 'Run “npm start” again: Sextant shows a new link, which works once.',
    },
  },
})
