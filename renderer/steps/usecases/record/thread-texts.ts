import { defineTexts } from '../../../../shared/kernel/text'

export const threadTexts = defineTexts({
  intro: {
    fr: 'Ce que les étapes suivantes disent de ce cas. Chaque ligne s’ouvre là où elle se modifie.',
    en: 'What the next steps say of this case. Each line opens where it is edited.',
  },
  risks: {
    title: { fr: 'Risques', en: 'Risks' },
    none: {
      fr: 'Aucun risque lié : le cas ne peut pas passer en service.',
      en: 'No linked risk: the case cannot go live.',
    },
    open: { fr: 'Ouvrir le registre', en: 'Open the register' },
    add: { fr: 'Ajouter depuis la bibliothèque', en: 'Add from the library' },
    passes: { fr: 'Le cas passe la porte des risques.', en: 'The case passes the gate of risks.' },
    held: {
      fr: 'Le cas ne passe pas encore la porte des risques.',
      en: 'The case does not pass the gate of risks yet.',
    },
    fromTo: { fr: 'de {gross} à {residual}', en: 'from {gross} to {residual}' },
    notRated: { fr: 'non coté', en: 'not rated' },
    fallback: {
      none: { fr: 'Procédure sans IA : à écrire', en: 'Procedure without AI: to be written' },
      written: {
        fr: 'Procédure sans IA : écrite, jamais essayée',
        en: 'Procedure without AI: written, never tried',
      },
      tested: { fr: 'Procédure sans IA : essayée', en: 'Procedure without AI: tried' },
      stale: {
        fr: 'Procédure sans IA : essai de plus d’un an',
        en: 'Procedure without AI: tried more than a year ago',
      },
    },
  },
  law: {
    title: { fr: 'Droit', en: 'Law' },
    aiAct: { fr: 'Règlement IA', en: 'AI Act' },
    hint: { fr: 'indication de l’étape 1', en: 'hint of step 1' },
    signed: { fr: 'classement consigné le {date}', en: 'classification recorded on {date}' },
    moved: {
      fr: 'Un fait a changé depuis : à revoir.',
      en: 'A fact has changed since: to be reviewed.',
    },
    dpia: { fr: 'Analyse d’impact (AIPD)', en: 'Impact assessment (DPIA)' },
    cse: { fr: 'Consultation du CSE', en: 'Works council consultation' },
    cseYes: { fr: 'oui, avant le pilote', en: 'yes, before the pilot' },
    cseNo: { fr: 'non', en: 'no' },
    cseUnknown: { fr: 'à examiner', en: 'to be looked at' },
    open: { fr: 'Ouvrir le classement', en: 'Open the classification' },
  },
  tools: {
    title: { fr: 'Outils', en: 'Tools' },
    none: { fr: 'Aucun outil ne sert encore ce cas.', en: 'No tool serves this case yet.' },
    open: { fr: 'Ouvrir les outils', en: 'Open the tools' },
    perYear: { fr: '{amount} par an', en: '{amount} a year' },
    noPrice: { fr: 'prix à saisir', en: 'price to be entered' },
  },
  money: {
    title: { fr: 'Argent', en: 'Money' },
    none: { fr: 'Pas encore de dossier économique.', en: 'No business case yet.' },
    start: { fr: 'Commencer le dossier', en: 'Start the business case' },
    open: { fr: 'Ouvrir le dossier', en: 'Open the business case' },
    cost: { fr: 'Coût sur {years} ans', en: 'Cost over {years} years' },
    gains: { fr: 'Gains sur {years} ans', en: 'Gains over {years} years' },
    roi: {
      fr: 'ROI sur {years} ans, gains nets sur coûts',
      en: 'ROI over {years} years, net gains on costs',
    },
    unknown: { fr: 'pas encore calculable', en: 'not computable yet' },
  },
  gates: {
    pilot: { fr: 'Avant le pilote', en: 'Before the pilot' },
  },
})
