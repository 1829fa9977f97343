import type { Localized } from '../kernel/text'
import type { FieldId } from './fields'

export interface TemplateColumn {
  readonly field: FieldId
  readonly help: Localized
  /** One value for each of the two example rows: a text, a number, or the date of a deadline. */
  readonly examples: readonly [Localized | number | null, Localized | number | null]
  /** In characters. */
  readonly width: number
}

const same = (text: string): Localized => ({ fr: text, en: text })
const mark: Localized = {
  fr: 'Note de 1 à 10, 10 étant le plus favorable.',
  en: 'Mark from 1 to 10, 10 being the most favourable.',
}
const frequency: Localized = {
  fr: 'De 1 (rare) à 5 (constant).',
  en: 'From 1 (rare) to 5 (constant).',
}
const yesNo: Localized = { fr: 'Oui, en partie ou non.', en: 'Yes, partly or no.' }

/** Columns of the template, those that a first list fills in first. */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  {
    field: 'title',
    width: 34,
    help: {
      fr: 'Nom court du cas. La seule colonne obligatoire.',
      en: 'Short name of the case. The only required column.',
    },
    examples: [
      { fr: 'Tri des demandes clients', en: 'Sorting customer requests' },
      { fr: 'Relecture des contrats', en: 'Proofreading of contracts' },
    ],
  },
  {
    field: 'problem',
    width: 48,
    help: {
      fr: 'Ce qui ne va pas aujourd’hui, en une phrase.',
      en: 'What goes wrong today, in one sentence.',
    },
    examples: [
      {
        fr: 'Une demande sur cinq part au mauvais service.',
        en: 'One request in five goes to the wrong department.',
      },
      {
        fr: 'Chaque contrat occupe une juriste deux heures.',
        en: 'Each contract takes a lawyer two hours.',
      },
    ],
  },
  {
    field: 'department',
    width: 22,
    help: {
      fr: 'Un service inconnu est créé à l’import.',
      en: 'An unknown department is created by the import.',
    },
    examples: [
      { fr: 'Service client', en: 'Customer service' },
      { fr: 'Juridique', en: 'Legal' },
    ],
  },
  {
    field: 'owner',
    width: 22,
    help: { fr: 'Une seule personne, prénom et nom.', en: 'One person, first name and surname.' },
    examples: [same('Camille Roche'), same('Alex Moreau')],
  },
  {
    field: 'status',
    width: 16,
    help: { fr: 'Où en est le cas. Vide : idée.', en: 'Where the case stands. Empty: idea.' },
    examples: [
      { fr: 'Idée', en: 'Idea' },
      { fr: 'Refusé', en: 'Refused' },
    ],
  },
  {
    field: 'statusNote',
    width: 30,
    help: {
      fr: 'Pourquoi ce statut, surtout en cas de refus.',
      en: 'Why this status, above all for a refusal.',
    },
    examples: [null, { fr: 'Trop peu de contrats par an', en: 'Too few contracts a year' }],
  },
  { field: 'impact.strategic', width: 12, help: mark, examples: [7, 3] },
  { field: 'impact.financial', width: 12, help: mark, examples: [6, 4] },
  { field: 'impact.competitive', width: 14, help: mark, examples: [5, 2] },
  {
    field: 'feasibility.cost',
    width: 14,
    help: {
      fr: 'Note de 1 à 10, 10 étant le moins cher.',
      en: 'Mark from 1 to 10, 10 being the cheapest.',
    },
    examples: [8, 5],
  },
  { field: 'feasibility.technical', width: 12, help: mark, examples: [7, 6] },
  { field: 'feasibility.data', width: 14, help: mark, examples: [7, 4] },
  { field: 'feasibility.skills', width: 14, help: mark, examples: [6, 4] },
  {
    field: 'impact',
    width: 10,
    help: {
      fr: 'Note globale de 1 à 10, si vous n’avez pas le détail.',
      en: 'Overall mark from 1 to 10, when you have no detail.',
    },
    examples: [null, null],
  },
  {
    field: 'feasibility',
    width: 12,
    help: {
      fr: 'Note globale de 1 à 10, si vous n’avez pas le détail.',
      en: 'Overall mark from 1 to 10, when you have no detail.',
    },
    examples: [null, null],
  },
  {
    field: 'aiForm',
    width: 28,
    help: {
      fr: 'Ce que fait l’outil : automatiser, prévoir ou rédiger.',
      en: 'What the tool does: automate, predict or write.',
    },
    examples: [
      { fr: 'Automatisation intelligente', en: 'Intelligent automation' },
      { fr: 'IA générative', en: 'Generative AI' },
    ],
  },
  {
    field: 'audience',
    width: 20,
    help: { fr: 'Qui voit le résultat.', en: 'Who sees the result.' },
    examples: [
      { fr: 'Interne', en: 'Internal' },
      { fr: 'Interne', en: 'Internal' },
    ],
  },
  {
    field: 'users',
    width: 14,
    help: { fr: 'Personnes qui l’emploieraient.', en: 'People who would use it.' },
    examples: [6, 2],
  },
  {
    field: 'casesPerMonth',
    width: 14,
    help: { fr: 'Dossiers traités par mois.', en: 'Cases handled each month.' },
    examples: [900, 12],
  },
  { field: 'repetition', width: 14, help: frequency, examples: [5, 2] },
  { field: 'manualSearch', width: 14, help: frequency, examples: [3, 4] },
  {
    field: 'pain',
    width: 16,
    help: yesNo,
    examples: [
      { fr: 'Oui', en: 'Yes' },
      { fr: 'En partie', en: 'Partly' },
    ],
  },
  {
    field: 'process',
    width: 24,
    help: { fr: 'Processus que le cas modifie.', en: 'Process that the case changes.' },
    examples: [
      { fr: 'Accueil des demandes', en: 'Intake of requests' },
      { fr: 'Signature des contrats', en: 'Signing of contracts' },
    ],
  },
  {
    field: 'processReviewed',
    width: 16,
    help: yesNo,
    examples: [
      { fr: 'Oui', en: 'Yes' },
      { fr: 'Non', en: 'No' },
    ],
  },
  {
    field: 'role',
    width: 16,
    help: { fr: 'L’IA aide ou remplace.', en: 'AI helps or replaces.' },
    examples: [
      { fr: 'Assistance', en: 'Assistance' },
      { fr: 'Assistance', en: 'Assistance' },
    ],
  },
  {
    field: 'hybridFlow',
    width: 32,
    help: {
      fr: 'Ce que fait l’IA, ce que garde la personne.',
      en: 'What AI does, what the person keeps.',
    },
    examples: [
      { fr: 'L’IA propose, l’agent valide.', en: 'AI proposes, the agent confirms.' },
      null,
    ],
  },
  {
    field: 'dataSources',
    width: 28,
    help: {
      fr: 'Fichiers, bases ou logiciels nécessaires.',
      en: 'Files, databases or software needed.',
    },
    examples: [
      { fr: 'Messagerie, base clients', en: 'Mailbox, customer base' },
      { fr: 'Contrats numérisés', en: 'Scanned contracts' },
    ],
  },
  {
    field: 'dataOwnerNote',
    width: 22,
    help: {
      fr: 'Qui répond de la qualité des données.',
      en: 'Who answers for the quality of the data.',
    },
    examples: [same('Camille Roche'), null],
  },
  {
    field: 'personalData',
    width: 16,
    help: yesNo,
    examples: [
      { fr: 'Oui', en: 'Yes' },
      { fr: 'Oui', en: 'Yes' },
    ],
  },
  {
    field: 'sensitiveData',
    width: 16,
    help: yesNo,
    examples: [
      { fr: 'Non', en: 'No' },
      { fr: 'Non', en: 'No' },
    ],
  },
  {
    field: 'decisionImpact',
    width: 20,
    help: yesNo,
    examples: [
      { fr: 'Non', en: 'No' },
      { fr: 'Non', en: 'No' },
    ],
  },
  {
    field: 'goal.text',
    width: 34,
    help: { fr: 'Le résultat visé.', en: 'The result aimed at.' },
    examples: [{ fr: 'Réduire les erreurs d’orientation', en: 'Cut misdirected requests' }, null],
  },
  {
    field: 'goal.baseline',
    width: 12,
    help: { fr: 'Mesure d’aujourd’hui.', en: 'Today’s measure.' },
    examples: [20, null],
  },
  {
    field: 'goal.target',
    width: 12,
    help: { fr: 'Mesure visée.', en: 'Measure aimed at.' },
    examples: [5, null],
  },
  {
    field: 'goal.unit',
    width: 10,
    help: { fr: 'Par exemple %, h, €.', en: 'For example %, h, €.' },
    examples: [{ fr: '% des demandes', en: '% of requests' }, null],
  },
  {
    field: 'goal.due',
    width: 14,
    help: { fr: 'Date, par exemple 30/06/2027.', en: 'Date, for example 30/06/2027.' },
    examples: [same('2027-06-30'), null],
  },
  {
    field: 'edgeCases',
    width: 30,
    help: {
      fr: 'Situations que l’outil traitera mal.',
      en: 'Situations that the tool will handle badly.',
    },
    examples: [{ fr: 'Demandes en langue étrangère', en: 'Requests in a foreign language' }, null],
  },
  {
    field: 'fallback',
    width: 30,
    help: {
      fr: 'Comment faire quand l’outil est arrêté.',
      en: 'How to work when the tool is down.',
    },
    examples: [
      { fr: 'Tri à la main par l’accueil', en: 'Sorting by hand at the front desk' },
      null,
    ],
  },
]
