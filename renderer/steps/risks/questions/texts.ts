import { defineTexts } from '../../../../shared/kernel/text'

export const questionTexts = defineTexts({
  title: { fr: 'Les questions sur les risques', en: 'The questions on risks' },
  sentence: {
    fr: 'Quatre questions pour l’étape, deux à rouvrir à chaque revue.',
    en: 'Four questions for the step, two to reopen at each review.',
  },
  fallbacks: {
    fr: {
      one: '{count} cas retenu demande une procédure sans IA : {written} écrite, {tested} essayée.',
      other:
        '{count} cas retenus demandent une procédure sans IA : {written} écrites, {tested} essayées.',
    },
    en: {
      one: '{count} retained case needs a no-AI procedure: {written} written, {tested} tried.',
      other: '{count} retained cases need a no-AI procedure: {written} written, {tested} tried.',
    },
  },
  openFallbacks: { fr: 'Ouvrir les procédures sans IA', en: 'Open the no-AI procedures' },
  openExit: { fr: 'Vérifier la sortie du fournisseur', en: 'Check the exit from the supplier' },
})
