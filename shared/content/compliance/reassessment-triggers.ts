import type { REASSESSMENT_TRIGGERS } from '../../domain/assessment'
import type { Localized } from '../../kernel/text'

type ReassessmentTrigger = (typeof REASSESSMENT_TRIGGERS)[number]

/** An event after which a signed classification is looked at again. */
export interface TriggerGuide {
  readonly label: Localized
  readonly why: Localized
}

export const reassessmentTriggers: Readonly<Record<ReassessmentTrigger, TriggerGuide>> = {
  'new-purpose': {
    label: { fr: 'Nouvelle finalité', en: 'New purpose' },
    why: {
      fr: 'Un outil général employé à trier des candidats devient à haut risque, et change votre rôle.',
      en: 'A general tool used to sort applicants becomes high-risk, and changes your role.',
    },
  },
  'new-model': {
    label: { fr: 'Nouveau modèle ou nouvelle version majeure', en: 'New model or major version' },
    why: {
      fr: 'Les limites connues et les essais faits ne valent plus.',
      en: 'The known limits and the tests made no longer hold.',
    },
  },
  'new-data': {
    label: { fr: 'Nouvelles données', en: 'New data' },
    why: {
      fr: 'Des données personnelles ou sensibles peuvent rendre une analyse d’impact nécessaire.',
      en: 'Personal or sensitive data may make an impact assessment necessary.',
    },
  },
  'new-persons': {
    label: { fr: 'Nouvelles personnes concernées', en: 'New people concerned' },
    why: {
      fr: 'Clients, candidats ou autres services : information et consultation sont à reprendre.',
      en: 'Customers, applicants or other departments: information and consultation must be redone.',
    },
  },
  'new-vendor': {
    label: { fr: 'Nouveau fournisseur ou sous-traitant', en: 'New vendor or sub-processor' },
    why: {
      fr: 'Contrat, lieu du traitement et documents remis changent.',
      en: 'Contract, place of processing and documents handed over change.',
    },
  },
  'substantial-change': {
    label: { fr: 'Modification importante', en: 'Substantial change' },
    why: {
      fr: 'Modifier un système à haut risque, ou le vendre sous votre nom, peut faire de vous son fournisseur.',
      en: 'Changing a high-risk system, or selling it under your name, may make you its provider.',
    },
  },
  incident: {
    label: { fr: 'Incident', en: 'Incident' },
    why: {
      fr: 'Une erreur qui a touché quelqu’un montre un effet que le classement n’avait pas vu.',
      en: 'An error that affected someone shows an effect the classification had not seen.',
    },
  },
  'law-change': {
    label: { fr: 'Changement des textes', en: 'Change of the law' },
    why: {
      fr: 'Une date qui arrive, des lignes directrices ou une décision de justice.',
      en: 'A date that falls due, guidelines or a court decision.',
    },
  },
}
