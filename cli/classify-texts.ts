import { defineTexts } from '../shared/kernel/text'

/** Sentences of `sextant classify`. */
export const classifyTexts = defineTexts({
  notJson: {
    fr: 'Le fichier {file} n’est pas du JSON lisible.',
    en: 'The file {file} is not readable JSON.',
  },
  refused: { fr: '{file} est refusé. {sentence}', en: '{file} is refused. {sentence}' },
  system: { fr: 'Système {index}', en: 'System {index}' },
  tiers: { fr: 'Niveau : {list}', en: 'Tier: {list}' },
  provisional: {
    fr: 'Classement provisoire : des réponses manquent.',
    en: 'Provisional: answers are missing.',
  },
  role: { fr: 'Rôle : {list}', en: 'Role: {list}' },
  asOf: { fr: 'Situation au {date}', en: 'Position on {date}' },
  bannedFrom: { fr: 'Interdit depuis ou à partir du {date}', en: 'Banned since or from {date}' },
  reasons: { fr: 'Pourquoi', en: 'Why' },
  duties: { fr: 'Obligations', en: 'Duties' },
  duty: {
    fr: '  {date}  {article} ({who}, {state}) : {what}',
    en: '  {date}  {article} ({who}, {state}): {what}',
  },
  othersDuty: { fr: '{who}, à demander', en: '{who}, to be asked for' },
  noDate: { fr: 'à confirmer', en: 'to be confirmed' },
  dpia: { fr: 'Analyse d’impact (AIPD) : {result}. {why}', en: 'DPIA: {result}. {why}' },
  consultation: {
    fr: 'Consultation du personnel : {result}. {why}',
    en: 'Staff consultation: {result}. {why}',
  },
  fria: {
    fr: 'Analyse des droits fondamentaux : {why}',
    en: 'Fundamental-rights assessment: {why}',
  },
  charter: { fr: 'Charte : {why}', en: 'Charter: {why}' },
  fine: {
    fr: 'Plafond d’amende ({article}) : {amount} ou {percent} du chiffre d’affaires mondial. {why}',
    en: 'Ceiling of fines ({article}): {amount} or {percent} of worldwide turnover. {why}',
  },
  questions: { fr: 'Questions pour une personne', en: 'Questions for a person' },
  missing: { fr: 'Réponses manquantes : {list}', en: 'Missing answers: {list}' },
  oldPacks: {
    fr: 'Les textes de loi embarqués datent du {date}, il y a plus de six mois : faites-les vérifier.',
    en: 'The law texts on board date from {date}, more than six months ago: have them checked.',
  },
})
