import { defineTexts } from '../../../../shared/kernel/text'

export const incidentTexts = defineTexts({
  title: { fr: 'Incidents', en: 'Incidents' },
  sentence: {
    none: {
      fr: 'Aucun incident n’est noté. Une réponse fausse vue à temps en est un.',
      en: 'No incident is recorded. A wrong answer caught in time is one.',
    },
    open: {
      fr: {
        one: 'Un incident reste ouvert.',
        other: '{count} incidents restent ouverts.',
      },
      en: { one: 'One incident is still open.', other: '{count} incidents are still open.' },
    },
    noLesson: {
      fr: {
        one: 'Un incident clos n’a pas encore d’enseignement.',
        other: '{count} incidents clos n’ont pas encore d’enseignement.',
      },
      en: {
        one: 'One closed incident has no lesson yet.',
        other: '{count} closed incidents have no lesson yet.',
      },
    },
    closed: {
      fr: {
        one: 'L’incident noté est clos, avec un enseignement.',
        other: 'Les {count} incidents notés sont clos, avec un enseignement.',
      },
      en: {
        one: 'The recorded incident is closed, with a lesson.',
        other: 'The {count} recorded incidents are closed, with a lesson.',
      },
    },
  },
  add: { fr: 'Noter un incident', en: 'Record an incident' },
  table: { fr: 'Journal des incidents', en: 'Incident log' },
  column: {
    incident: { fr: 'Incident', en: 'Incident' },
    date: { fr: 'Date', en: 'Date' },
    severity: { fr: 'Gravité', en: 'Severity' },
    risk: { fr: 'Risque', en: 'Risk' },
    state: { fr: 'État', en: 'State' },
  },
  untold: { fr: 'À décrire', en: 'To describe' },
  noDate: { fr: 'n. c.', en: 'n/a' },
  open: { fr: 'Ouvert', en: 'Open' },
  closed: { fr: 'Clos le {date}', en: 'Closed on {date}' },
  empty: {
    title: {
      fr: 'Noter ce qui a mal tourné, pour que cela ne revienne pas',
      en: 'Record what went wrong, so that it does not come back',
    },
    text: {
      fr: 'Chaque incident dit ce qui s’est passé, ce qui a été fait et ce qui change. Relié à un risque, il dit si la cotation était juste.',
      en: 'Each incident says what happened, what was done and what changes. Linked to a risk, it tells whether the rating was right.',
    },
  },
  close: { fr: 'Fermer la fiche', en: 'Close the record' },
  previous: { fr: 'Incident précédent', en: 'Previous incident' },
  next: { fr: 'Incident suivant', en: 'Next incident' },
  remove: { fr: 'Mettre à la corbeille', en: 'Move to trash' },
  removed: { fr: '{code} mis à la corbeille', en: '{code} moved to trash' },
  more: { fr: 'Actions sur cet incident', en: 'Actions on this incident' },
  when: { fr: 'Date', en: 'Date' },
  what: { fr: 'Ce qui s’est passé', en: 'What happened' },
  whatHint: {
    fr: 'Les faits, sans nommer de client ni de donnée personnelle.',
    en: 'The facts, naming no customer and no personal data.',
  },
  severity: { fr: 'Gravité', en: 'Severity' },
  detectedBy: { fr: 'Vu par', en: 'Seen by' },
  useCase: { fr: 'Cas d’usage', en: 'Use case' },
  tool: { fr: 'Outil', en: 'Tool' },
  risk: { fr: 'Risque du registre', en: 'Risk of the register' },
  noRisk: { fr: 'Aucun risque prévu', en: 'No risk foreseen' },
  noCase: { fr: 'Aucun cas', en: 'No case' },
  noTool: { fr: 'Aucun outil', en: 'No tool' },
  toRisk: { fr: 'Ouvrir {code}', en: 'Open {code}' },
  rateAgain: {
    fr: '{code} était coté {probability} sur 5 en probabilité : la cotation tient-elle encore ?',
    en: '{code} was rated {probability} of 5 for probability: does the rating still hold?',
  },
  unforeseen: {
    fr: 'Le registre ne prévoyait pas ce risque : ajoutez-le pour qu’il soit suivi.',
    en: 'The register did not foresee this risk: add it so that it is followed.',
  },
  assistant: { fr: 'Assistant', en: 'Assistant' },
  security: { fr: 'C’est un incident de sécurité', en: 'It is a security incident' },
  personalData: { fr: 'Des données personnelles sont touchées', en: 'Personal data are involved' },
  clock: {
    running: {
      fr: {
        one: 'Il reste {count} jour pour prévenir l’autorité, si le risque pour les personnes n’est pas exclu.',
        other:
          'Il reste {count} jours pour prévenir l’autorité, si le risque pour les personnes n’est pas exclu.',
      },
      en: {
        one: '{count} day left to notify the authority, unless a risk for people is ruled out.',
        other: '{count} days left to notify the authority, unless a risk for people is ruled out.',
      },
    },
    over: {
      fr: 'Les 72 heures sont passées : si l’autorité n’a pas été prévenue, faites-le et dites pourquoi ce retard.',
      en: 'The 72 hours are over: if the authority has not been notified, do it and say why it is late.',
    },
    title: { fr: 'Notification sous 72 heures', en: 'Notification within 72 hours' },
    text: {
      fr: 'RGPD, article 33. Réunissez le DPO, documentez la violation même si vous ne la notifiez pas. Une indication pour agir, pas un avis juridique.',
      en: 'GDPR, Article 33. Bring in the DPO, document the breach even if you do not notify it. Guidance to act on, not legal advice.',
    },
    uncertain: {
      fr: 'La question des données personnelles est sans réponse : elle compte comme un oui.',
      en: 'The question on personal data is unanswered: it counts as a yes.',
    },
  },
  action: { fr: 'Ce qui a été fait', en: 'What was done' },
  rollback: { fr: 'L’outil a-t-il été coupé ?', en: 'Was the tool switched off?' },
  closedOn: { fr: 'Clos le', en: 'Closed on' },
  lesson: { fr: 'Ce qui change', en: 'What changes' },
  lessonHint: {
    fr: 'Une règle, un contrôle ou une formation : qui fait quoi autrement.',
    en: 'A rule, a check or training: who does what differently.',
  },
  lessonMissing: {
    fr: 'Clos sans enseignement : l’incident peut revenir.',
    en: 'Closed without a lesson: the incident may come back.',
  },
  beforeStart: {
    fr: 'La clôture est datée avant l’incident.',
    en: 'The closure is dated before the incident.',
  },
})
