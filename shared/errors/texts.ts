import { defineTexts, translate, type Fill, type Language } from '../kernel/text'
import type { AppError, ErrorCode } from './app-error'

/** One sentence a failure: what is wrong, what to do, and that nothing was changed where that matters. */
export const errorTexts = defineTexts({
  missing: {
    fr: 'Cet élément n’existe plus : il a été retiré entre-temps. Rouvrez la liste.',
    en: 'This item no longer exists: it was removed in the meantime. Reopen the list.',
  },
  'invalid-input': {
    fr: 'Cette valeur n’est pas acceptée ({path}). Corrigez-la ; rien n’a été changé.',
    en: 'This value is not accepted ({path}). Correct it; nothing was changed.',
  },
  'nothing-to-undo': { fr: 'Il n’y a rien à annuler.', en: 'There is nothing to undo.' },
  'nothing-to-redo': { fr: 'Il n’y a rien à rétablir.', en: 'There is nothing to redo.' },
  'read-only': {
    fr: 'Ce projet est ouvert dans une autre fenêtre : reprenez la main ici pour le modifier.',
    en: 'This project is open in another window: take over here to edit it.',
  },
  'host-unreachable': {
    fr: 'Sextant ne répond plus sur cet ordinateur. Relancez-le : vos saisies sont gardées dans cette fenêtre et seront enregistrées.',
    en: 'Sextant no longer answers on this computer. Start it again: your edits are kept in this window and will be saved.',
  },
  'disk-refused': {
    fr: 'Le dossier {folder} refuse l’écriture ({reason}). Vérifiez ses droits ou son support, puis réessayez.',
    en: 'The folder {folder} refuses writing ({reason}). Check its permissions or its drive, then try again.',
  },
  'disk-full': {
    fr: 'Le disque est plein ({folder}). Libérez de la place, puis réessayez ; vos saisies restent à l’écran.',
    en: 'The disk is full ({folder}). Free some space, then try again; your edits stay on screen.',
  },
  'journal-damaged': {
    fr: 'Le journal du projet {projectId} est abîmé à la ligne {line}. Les modifications d’avant cette ligne sont intactes ; le fichier est gardé tel quel.',
    en: 'The journal of project {projectId} is damaged at line {line}. Changes before that line are intact; the file is kept as it is.',
  },
  'journal-diverged': {
    fr: 'Le projet {projectId} a été modifié par une autre fenêtre ou un autre navigateur. Rechargez cette page avant de continuer ; exportez d’abord vos saisies si besoin.',
    en: 'Project {projectId} was changed by another window or browser. Reload this page before you go on; export your edits first if you need them.',
  },
  'snapshot-damaged': {
    fr: 'La copie du projet {projectId} est illisible et aucune autre n’est intacte. Les fichiers sont gardés tels quels.',
    en: 'The copy of project {projectId} cannot be read and no other is intact. The files are kept as they are.',
  },
  'store-failed': {
    fr: 'Le navigateur refuse de garder les données ({reason}). Le journal sur disque continue ; fermez les autres fenêtres ou libérez de la place.',
    en: 'The browser refuses to keep the data ({reason}). The journal on disk goes on; close other windows or free some space.',
  },
  'project-unknown': {
    fr: 'Le projet {id} n’est pas sur cet ordinateur. Importez son fichier .sextant.',
    en: 'Project {id} is not on this computer. Import its .sextant file.',
  },
  'file-unreadable': {
    fr: 'Le fichier {fileName} ne peut pas être lu. Vérifiez qu’il existe et qu’il n’est pas ouvert ailleurs.',
    en: 'The file {fileName} cannot be read. Check that it exists and is not open elsewhere.',
  },
  'file-empty': {
    fr: 'Le fichier {fileName} est vide. Choisissez un fichier qui contient des données.',
    en: 'The file {fileName} is empty. Choose a file that contains data.',
  },
  'file-too-large': {
    fr: 'Le fichier {fileName} dépasse {limitMb} Mo. Découpez-le ou retirez ses images ; rien n’a été changé.',
    en: 'The file {fileName} exceeds {limitMb} MB. Split it or remove its pictures; nothing was changed.',
  },
  'file-not-a-project': {
    fr: 'Le fichier {fileName} n’est pas un projet Sextant. Choisissez un fichier .sextant ; rien n’a été changé.',
    en: 'The file {fileName} is not a Sextant project. Choose a .sextant file; nothing was changed.',
  },
  'file-truncated': {
    fr: 'Le fichier {fileName} est incomplet : sa fin manque. Demandez-en une nouvelle copie ; rien n’a été changé.',
    en: 'The file {fileName} is incomplete: its end is missing. Ask for a new copy; nothing was changed.',
  },
  'file-altered': {
    fr: 'Le contenu du fichier {fileName} ne correspond pas à son empreinte : il a été modifié ou abîmé. Demandez-en une nouvelle copie ; rien n’a été changé.',
    en: 'The content of {fileName} does not match its checksum: it was altered or damaged. Ask for a new copy; nothing was changed.',
  },
  'file-newer': {
    fr: 'Le fichier {fileName} vient d’une version plus récente. Installez Sextant {minReader} ou plus récent pour l’ouvrir ; rien n’a été changé.',
    en: 'The file {fileName} comes from a newer version. Install Sextant {minReader} or later to open it; nothing was changed.',
  },
  'file-invalid': {
    fr: 'Le fichier {fileName} contient une donnée que Sextant ne peut pas lire ({where}). Demandez-en un nouvel export ; rien n’a été changé.',
    en: 'The file {fileName} contains data that Sextant cannot read ({where}). Ask for a new export; nothing was changed.',
  },
  'file-duplicate-id': {
    fr: 'Le fichier {fileName} contient deux fois le même identifiant ({where}). Demandez-en un nouvel export ; rien n’a été changé.',
    en: 'The file {fileName} contains the same identifier twice ({where}). Ask for a new export; nothing was changed.',
  },
  'file-hostile': {
    fr: 'Le fichier {fileName} contient un élément interdit ({where}). N’ouvrez pas ce fichier sans en vérifier l’origine ; rien n’a été changé.',
    en: 'The file {fileName} contains a forbidden element ({where}). Do not open this file before checking where it comes from; nothing was changed.',
  },
  'file-not-a-list': {
    fr: 'Le fichier {fileName} n’est pas un tableau. Choisissez un classeur Excel, LibreOffice ou un fichier CSV ; rien n’a été changé.',
    en: 'The file {fileName} is not a table. Choose an Excel or LibreOffice workbook, or a CSV file; nothing was changed.',
  },
  'file-bomb': {
    fr: 'Le fichier {fileName} se déploie en un volume anormal. Vérifiez son origine ; rien n’a été changé.',
    en: 'The file {fileName} unpacks to an abnormal size. Check where it comes from; nothing was changed.',
  },
  'file-protected': {
    fr: 'Le fichier {fileName} est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis importez-la.',
    en: 'The file {fileName} is protected by a password. Save a copy without password, then import that copy.',
  },
  'file-too-many-rows': {
    fr: 'Le fichier {fileName} dépasse {limit} lignes. Découpez-le en plusieurs fichiers ; rien n’a été changé.',
    en: 'The file {fileName} exceeds {limit} rows. Split it into several files; nothing was changed.',
  },
  'file-too-many-columns': {
    fr: 'Le fichier {fileName} dépasse {limit} colonnes. Retirez celles qui ne servent pas, puis réessayez ; rien n’a été changé.',
    en: 'The file {fileName} exceeds {limit} columns. Remove those you do not need, then try again; nothing was changed.',
  },
  'file-cell-too-long': {
    fr: 'La ligne {row} du fichier {fileName} contient un texte démesuré. Vérifiez ses guillemets ou raccourcissez-la ; rien n’a été changé.',
    en: 'Row {row} of the file {fileName} contains an oversized text. Check its quotation marks or shorten it; nothing was changed.',
  },
  'list-no-header': {
    fr: 'Aucune ligne d’en-têtes n’a été trouvée dans {fileName}. Mettez un titre à chaque colonne, puis réessayez.',
    en: 'No header row was found in {fileName}. Give each column a heading, then try again.',
  },
  'list-no-title': {
    fr: 'Aucune colonne de {fileName} n’a été reconnue comme intitulé. Indiquez laquelle porte le nom des cas d’usage.',
    en: 'No column of {fileName} was recognised as the title. Tell which one holds the name of the use cases.',
  },
  'deliverable-invalid': {
    fr: 'Le document {fileName} n’a pas passé le contrôle ({detail}) et n’a pas été remis. Le fichier précédent est intact.',
    en: 'The document {fileName} did not pass the check ({detail}) and was not handed over. The previous file is intact.',
  },
  'deliverable-unknown': {
    fr: 'Le livrable {id} n’existe pas. Demandez la liste des livrables.',
    en: 'The deliverable {id} does not exist. Ask for the list of deliverables.',
  },
  'target-locked': {
    fr: 'Le fichier {fileName} est ouvert dans un autre programme. Fermez-le, ou enregistrez sous un autre nom.',
    en: 'The file {fileName} is open in another program. Close it, or save under another name.',
  },
  cancelled: {
    fr: 'Opération annulée ; rien n’a été changé.',
    en: 'Cancelled; nothing was changed.',
  },
  unexpected: {
    fr: 'Une défaillance imprévue a arrêté cette action ({detail}). Vos données enregistrées sont intactes ; copiez le détail pour le signaler.',
    en: 'An unforeseen failure stopped this action ({detail}). Your saved data are intact; copy the detail to report it.',
  },
})

type ErrorTexts = typeof errorTexts

/** A code without its sentences: there are none, or this does not compile. */
export const everyCodeHasItsSentence: [Exclude<ErrorCode, keyof ErrorTexts>] extends [never]
  ? true
  : Exclude<ErrorCode, keyof ErrorTexts> = true

/** A blank that its error has no field for: there are none, or this does not compile. */
type StrayBlank = {
  [C in ErrorCode]: Exclude<Fill<ErrorTexts[C]>, keyof Extract<AppError, { code: C }>>
}[ErrorCode]
export const everyBlankIsAField: [StrayBlank] extends [never] ? true : StrayBlank = true

/** The sentence of an error in the reader's language. */
export function errorSentence(error: AppError, language: Language): string {
  const t = translate(errorTexts, language) as (
    key: ErrorCode,
    blanks: Readonly<Record<string, string | number>>,
  ) => string
  return t(error.code, error as unknown as Readonly<Record<string, string | number>>)
}
