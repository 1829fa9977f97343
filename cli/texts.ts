import { defineTexts } from '../shared/kernel/text'

/** Sentences of the command line that belong to no single command. */
export const texts = defineTexts({
  usage: { fr: 'Usage : sextant <commande> [options]', en: 'Usage: sextant <command> [options]' },
  commands: { fr: 'Commandes :', en: 'Commands:' },
  help: { fr: 'Afficher cette aide', en: 'Show this help' },
  version: { fr: 'Afficher la version', en: 'Show the version' },
  exitCodes: {
    fr: 'Code de sortie : 0 fait, 1 refusé (la raison est dite), 2 commande mal écrite.',
    en: 'Exit code: 0 done, 1 refused (the reason is given), 2 command line not understood.',
  },
  unknownCommand: {
    fr: 'La commande « {name} » n’existe pas. « sextant --help » donne la liste.',
    en: 'There is no command “{name}”. “sextant --help” lists them.',
  },
  bug: {
    fr: 'Sextant a rencontré une erreur imprévue : {detail}',
    en: 'Sextant met an unexpected error: {detail}',
  },
})
