import { defineTexts } from '../../../../shared/kernel/text'

export const complianceTexts = defineTexts({
  title: { fr: 'Conformité de l’entreprise', en: 'Compliance of the company' },
  summary: {
    title: { fr: 'Avancement', en: 'Completion' },
    none: { fr: 'n. c.', en: 'n/a' },
    of: {
      fr: '{applicable} lignes applicables sur {total}',
      en: '{applicable} applicable rows of {total}',
    },
    colour: {
      green: { fr: 'Conforme', en: 'Compliant' },
      amber: { fr: 'À surveiller', en: 'To watch' },
      red: { fr: 'Hors cible', en: 'Off target' },
      grey: { fr: 'Pas encore commencé', en: 'Not started' },
    },
    rule: {
      fr: 'Vert à partir de {green}, orange à partir de {amber}. Un « non » sur {decisive} est rouge, quel que soit le total : on ne compense pas ces trois-là.',
      en: 'Green from {green}, amber from {amber}. A “no” on {decisive} is red whatever the total: those three cannot be made up for.',
    },
    red: {
      fr: 'Rouge à cause de : {rows}.',
      en: 'Red because of: {rows}.',
    },
    label: { fr: 'Conformité à {percent}', en: 'Compliance at {percent}' },
  },
  filter: {
    label: { fr: 'Lignes affichées', en: 'Rows shown' },
    all: { fr: 'Toutes', en: 'All' },
    open: { fr: 'À régler', en: 'To settle' },
    nothing: { fr: 'Toutes les lignes sont réglées.', en: 'Every row is settled.' },
  },
  list: { fr: 'Les seize lignes', en: 'The sixteen rows' },
  decisive: { fr: 'décisive', en: 'decisive' },
  late: { fr: 'en retard', en: 'late' },
  usual: { fr: 'd’ordinaire : {roles}', en: 'usually: {roles}' },
  evidence: { fr: 'Preuve', en: 'Evidence' },
  owner: { fr: 'Responsable', en: 'Responsible' },
  due: { fr: 'Date', en: 'Date' },
  law: { fr: 'Ce que dit le droit', en: 'What the law says' },
  points: {
    fr: { one: '{count} point à tenir', other: '{count} points à tenir' },
    en: { one: '{count} point to hold', other: '{count} points to hold' },
  },
  proof: { fr: 'Preuve attendue : {evidence}', en: 'Expected evidence: {evidence}' },
  linkAct: { fr: 'Ouvrir le classement des cas', en: 'Open the classification of the cases' },
  linkPrivacy: { fr: 'Ouvrir les données et le CSE', en: 'Open data and works council' },
})
