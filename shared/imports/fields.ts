/** How the cells of a column become the value of a field. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'score'
  | 'level'
  | 'number'
  | 'date'
  | 'yes-no'
  | 'choice'
  | 'department'
  | 'person'

/**
 * Fields of the use-case sheet (method.md 3.2, 4.1) that a column of a list can feed. The names are
 * permanent: remembered mappings and the command line use them.
 */
export const FIELD_KINDS = {
  title: 'line',
  problem: 'text',
  pain: 'yes-no',
  department: 'department',
  process: 'line',
  processReviewed: 'yes-no',
  aiForm: 'choice',
  users: 'number',
  casesPerMonth: 'number',
  repetition: 'level',
  manualSearch: 'level',
  audience: 'choice',
  decisionImpact: 'yes-no',
  role: 'choice',
  hybridFlow: 'text',
  dataSources: 'text',
  owner: 'person',
  'goal.text': 'text',
  'goal.baseline': 'number',
  'goal.target': 'number',
  'goal.unit': 'line',
  'goal.due': 'date',
  edgeCases: 'text',
  fallback: 'text',
  impact: 'score',
  'impact.strategic': 'score',
  'impact.financial': 'score',
  'impact.competitive': 'score',
  feasibility: 'score',
  'feasibility.cost': 'score',
  'feasibility.technical': 'score',
  'feasibility.data': 'score',
  'feasibility.skills': 'score',
  dataOwnerNote: 'line',
  personalData: 'yes-no',
  sensitiveData: 'yes-no',
  status: 'choice',
  statusNote: 'text',
} as const satisfies Readonly<Record<string, FieldKind>>

export type FieldId = keyof typeof FIELD_KINDS
export const FIELD_IDS = Object.keys(FIELD_KINDS) as readonly FieldId[]
export type ChoiceField = 'aiForm' | 'audience' | 'role' | 'status'

export const isFieldId = (name: string): name is FieldId => Object.hasOwn(FIELD_KINDS, name)

/** Most characters a text field holds (shared/domain/use-case.ts). */
export const textLimit = (field: FieldId): number =>
  field === 'goal.unit' ? 40 : FIELD_KINDS[field] === 'text' ? 20_000 : 300
