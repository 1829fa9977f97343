import { defineTexts } from '../shared/kernel/text'

/** Sentences of the commands that work on files. */
export const commandTexts = defineTexts({
  badOption: {
    fr: 'La commande n’est pas comprise ({detail}). Usage : sextant {usage}',
    en: 'The command is not understood ({detail}). Usage: sextant {usage}',
  },
  written: { fr: '{file} ({size} ko)', en: '{file} ({size} kB)' },
  exported: {
    fr: {
      one: '{count} document écrit dans {folder}.',
      other: '{count} documents écrits dans {folder}.',
    },
    en: {
      one: '{count} document written in {folder}.',
      other: '{count} documents written in {folder}.',
    },
  },
  knownDeliverables: { fr: 'Livrables connus : {list}.', en: 'Known deliverables: {list}.' },
  noDate: {
    fr: '--date attend une date comme 2026-11-20.',
    en: '--date expects a date such as 2026-11-20.',
  },
  sound: {
    fr: 'Le fichier {file} est sain : {name}, {cases} cas d’usage, schéma {schema}.',
    en: 'The file {file} is sound: {name}, {cases} use cases, schema {schema}.',
  },
  sheet: {
    fr: 'Feuille « {sheet} », en-têtes à la ligne {row}.',
    en: 'Sheet “{sheet}”, headings on row {row}.',
  },
  column: { fr: '  {letters}  {label} -> {target}', en: '  {letters}  {label} -> {target}' },
  refusedRow: { fr: 'Ligne {row} : {reason}', en: 'Row {row}: {reason}' },
  imported: {
    fr: '{imported} cas importés sur {read} lignes lues, {refused} refusées, {skipped} laissées de côté.',
    en: '{imported} cases imported of {read} rows read, {refused} refused, {skipped} left aside.',
  },
  wouldImport: {
    fr: '{imported} cas seraient importés sur {read} lignes lues, {refused} refusées. Rien n’a été écrit.',
    en: '{imported} cases would be imported of {read} rows read, {refused} refused. Nothing was written.',
  },
  into: { fr: 'Écrit dans {file}.', en: 'Written in {file}.' },
  nothingReady: {
    fr: 'Aucune ligne ne peut être importée ; rien n’a été écrit.',
    en: 'No row can be imported; nothing was written.',
  },
  badMap: {
    fr: '--map {text} : écrire champ=colonne, le champ parmi {fields}, la colonne par son titre ou sa lettre.',
    en: '--map {text}: write field=column, the field among {fields}, the column by its heading or letter.',
  },
})
