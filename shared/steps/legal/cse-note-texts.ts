import { defineTexts } from '../../kernel/text'

export const noteTexts = defineTexts({
  title: {
    fr: 'Note d’information au CSE : {useCase}',
    en: 'Information note to the works council: {useCase}',
  },
  titlePublic: {
    fr: 'Note d’information aux représentants du personnel : {useCase}',
    en: 'Information note to staff representatives: {useCase}',
  },
  intro: {
    fr: '{company} envisage d’employer un outil d’intelligence artificielle pour : {useCase}. Cette note est remise au CSE avant sa consultation.',
    en: '{company} plans to use an artificial intelligence tool for: {useCase}. This note is handed to the works council before it is consulted.',
  },
  introPublic: {
    fr: '{company} envisage d’employer un outil d’intelligence artificielle pour : {useCase}. Cette note est remise aux représentants du personnel.',
    en: '{company} plans to use an artificial intelligence tool for: {useCase}. This note is handed to staff representatives.',
  },
  toWrite: { fr: 'À écrire :', en: 'To be written:' },
  dates: { fr: 'Dates', en: 'Dates' },
  informed: { fr: 'Information remise le {date}.', en: 'Information handed over on {date}.' },
  opinion: { fr: 'Avis rendu le {date}.', en: 'Opinion given on {date}.' },
  latest: {
    fr: 'Avis attendu au plus tard le {date}, {months} mois après l’information.',
    en: 'Opinion expected by {date}, {months} month after the information.',
  },
  latestExpert: {
    fr: 'Avis attendu au plus tard le {date}, {months} mois après l’information, avec un expert.',
    en: 'Opinion expected by {date}, {months} months after the information, with an expert.',
  },
  pilot: {
    fr: 'Début du pilote en conditions réelles prévu le {date}.',
    en: 'Start of the pilot in real conditions planned on {date}.',
  },
  basis: {
    fr: 'Modèle de note, à relire avec votre conseil ; il ne vaut pas avis juridique.',
    en: 'Template note, to be reviewed with your adviser; it is not legal advice.',
  },
})
