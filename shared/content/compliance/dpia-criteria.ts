import type { DPIA_CRITERIA } from '../../domain/use-case'
import type { Localized } from '../../kernel/text'

type DpiaCriterion = (typeof DPIA_CRITERIA)[number]

/** One of the nine criteria of WP248 rev.01 (law.md 4), with what it looks like in a company. */
export interface DpiaCriterionGuide {
  /** Number in the guidelines, 1 to 9. */
  readonly number: number
  readonly label: Localized
  readonly meaning: Localized
  readonly examples: readonly Localized[]
}

export const dpiaCriteria: Readonly<Record<DpiaCriterion, DpiaCriterionGuide>> = {
  evaluation: {
    number: 1,
    label: { fr: 'Évaluation ou notation de personnes', en: 'Evaluation or scoring of people' },
    meaning: {
      fr: 'Une note, un profil ou une prévision sur une personne.',
      en: 'A mark, a profile or a forecast about a person.',
    },
    examples: [
      { fr: 'Classement de candidatures', en: 'Ranking of job applications' },
      { fr: 'Note de risque d’un client particulier', en: 'Risk score of a private customer' },
      {
        fr: 'Estimation du risque de départ d’un salarié',
        en: 'Estimated risk of an employee leaving',
      },
    ],
  },
  'automated-decision': {
    number: 2,
    label: {
      fr: 'Décision automatique à effet important',
      en: 'Automated decision with significant effect',
    },
    meaning: {
      fr: 'La machine décide seule, avec un effet juridique ou comparable.',
      en: 'The machine decides alone, with a legal or similar effect.',
    },
    examples: [
      { fr: 'Refus d’un crédit ou d’un contrat', en: 'Refusal of a loan or contract' },
      { fr: 'Rejet d’une candidature sans lecture', en: 'Application rejected unread' },
      { fr: 'Accord validé sans examen réel', en: 'Decision approved without real review' },
    ],
  },
  'systematic-monitoring': {
    number: 3,
    label: { fr: 'Surveillance systématique', en: 'Systematic monitoring' },
    meaning: {
      fr: 'On observe des personnes de façon suivie, parfois à leur insu.',
      en: 'People are observed continuously, at times unknowingly.',
    },
    examples: [
      { fr: 'Enregistrement et analyse des appels', en: 'Recording and analysis of calls' },
      {
        fr: 'Suivi de l’activité au poste de travail',
        en: 'Monitoring of activity at the workstation',
      },
      { fr: 'Caméra qui reconnaît des comportements', en: 'Camera that recognises behaviour' },
    ],
  },
  'sensitive-data': {
    number: 4,
    label: { fr: 'Données sensibles', en: 'Sensitive data' },
    meaning: {
      fr: 'Santé, opinions, biométrie, condamnations, mais aussi données très intimes.',
      en: 'Health, opinions, biometrics, convictions, but also highly personal data.',
    },
    examples: [
      { fr: 'Arrêts de travail, restrictions médicales', en: 'Sick leave, medical restrictions' },
      { fr: 'Mandats syndicaux', en: 'Union mandates' },
      {
        fr: 'Position, comptes bancaires, messages privés',
        en: 'Location, bank accounts, private messages',
      },
    ],
  },
  'large-scale': {
    number: 5,
    label: { fr: 'Grande échelle', en: 'Large scale' },
    meaning: {
      fr: 'Beaucoup de personnes, de données, de durée ou d’étendue ; aucun seuil n’est fixé.',
      en: 'Many people, data, a long time or a wide area; no threshold is set.',
    },
    examples: [
      {
        fr: 'Tout l’historique des clients d’une enseigne',
        en: 'The whole customer history of a chain',
      },
      { fr: 'Dix ans de courriels', en: 'Ten years of e-mail' },
      { fr: 'Compteurs ou véhicules d’une région', en: 'Meters or vehicles of a region' },
    ],
  },
  matching: {
    number: 6,
    label: { fr: 'Croisement de fichiers', en: 'Matching of data sets' },
    meaning: {
      fr: 'Des données réunies pour un but que la personne n’attend pas.',
      en: 'Data brought together for a purpose the person does not expect.',
    },
    examples: [
      { fr: 'CRM croisé avec des données achetées', en: 'CRM matched with bought data' },
      { fr: 'Badges croisés avec les tickets traités', en: 'Badges matched with tickets handled' },
      { fr: 'Réseaux sociaux et candidatures', en: 'Social media and job applications' },
    ],
  },
  'vulnerable-persons': {
    number: 7,
    label: {
      fr: 'Personnes vulnérables (salariés compris)',
      en: 'Vulnerable persons (employees included)',
    },
    meaning: {
      fr: 'Des personnes qui peuvent mal refuser : salariés, enfants, patients, personnes âgées.',
      en: 'People who can hardly refuse: employees, children, patients, elderly people.',
    },
    examples: [
      {
        fr: 'Assistant qui lit les échanges des salariés',
        en: 'Assistant that reads staff exchanges',
      },
      { fr: 'Service à des patients ou à des élèves', en: 'Service to patients or pupils' },
      { fr: 'Candidats à un emploi', en: 'Job applicants' },
    ],
  },
  'innovative-technology': {
    number: 8,
    label: {
      fr: 'Usage innovant d’une technologie',
      en: 'Innovative use of technology',
    },
    meaning: {
      fr: 'Une technique récente, ou un emploi nouveau, dont les effets sont mal connus. Une IA n’est pas toujours innovante.',
      en: 'A recent technique, or a new use, whose effects are little known. AI is not always innovative.',
    },
    examples: [
      {
        fr: 'Premier assistant sur des dossiers de personnes',
        en: 'First assistant on personal files',
      },
      { fr: 'Reconnaissance de la voix ou du visage', en: 'Voice or face recognition' },
      { fr: 'Objets connectés portés au travail', en: 'Connected devices worn at work' },
    ],
  },
  'obstacle-to-right': {
    number: 9,
    label: {
      fr: 'Accès à un droit, un service ou un contrat',
      en: 'Access to a right, service or contract',
    },
    meaning: {
      fr: 'Le traitement peut empêcher une personne d’obtenir ce qu’elle demande.',
      en: 'The processing may prevent a person from getting what they ask for.',
    },
    examples: [
      {
        fr: 'Filtrage des demandes de paiement étalé',
        en: 'Screening of requests to pay by instalments',
      },
      { fr: 'Exclusion automatique d’un client', en: 'Automatic exclusion of a customer' },
      { fr: 'Tri des demandes de logement ou d’aide', en: 'Sorting of housing or aid requests' },
    ],
  },
}
