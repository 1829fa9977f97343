import type { AiUse } from './ai-use'
import type { QuestionAnswer } from './use-case'
import type { Application } from './application'
import type { CompanyValue } from './company-value'
import type { Department } from './department'
import { MIN_READER, SCHEMA_VERSION, type Header } from './header'
import type { Objective } from './objective'
import type { Person } from './person'
import { PILOT_CRITERIA, type Pilot } from './pilot'
import { PROFILE_ROLES, PROFILE_SIGNS, type Profile } from './profile'
import { type Project } from './project'
import { DEFAULT_SETTINGS } from './settings'
import { Collection } from '../kernel/collection'
import {
  DATA_CRITERIA,
  DATA_CYCLE,
  FEASIBILITY_CRITERIA,
  IMPACT_CRITERIA,
  USE_CASE_QUESTIONS,
  type UseCase,
} from './use-case'

/** Empty nouns: every field present, nothing answered. Ids and codes are the caller's. */

/** The same value under every key of a closed list. */
export const all = <K extends string, V>(keys: readonly K[], value: V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>

export const blankEnvelope = {
  comment: '',
  evidence: '',
  confidence: null,
  action: '',
  owner: null,
  due: null,
  answeredBy: null,
  answeredAt: null,
} as const

const blankAnswer: QuestionAnswer = { value: null, ...blankEnvelope }

export const blankUseCase = (
  facts: Pick<UseCase, 'id' | 'code' | 'title'> & Partial<UseCase>,
): UseCase => ({
  removedAt: null,
  problem: '',
  pain: null,
  departmentId: null,
  process: '',
  processReviewed: null,
  aiForm: null,
  users: null,
  casesPerMonth: null,
  repetition: null,
  manualSearch: null,
  audience: null,
  decisionImpact: null,
  role: null,
  hybridFlow: '',
  dataSources: '',
  sourceIds: [],
  stakeholders: [],
  owner: null,
  goal: { text: '', baseline: null, target: null, unit: '', due: null },
  objectiveId: null,
  edgeCases: '',
  fallback: '',
  impact: { direct: null, sub: all(IMPACT_CRITERIA, null) },
  feasibility: { direct: null, sub: all(FEASIBILITY_CRITERIA, null) },
  questions: all(USE_CASE_QUESTIONS, blankAnswer),
  aiVsAutomation: { autonomy: null, adaptability: null, trained: null, rulesKnown: null },
  data: all(DATA_CRITERIA, null),
  dataDefects: [],
  dataCycle: all(DATA_CYCLE, ''),
  dataOwner: null,
  dataOwnerNote: '',
  legal: {
    prohibited: null,
    domains: null,
    narrow: null,
    interacts: null,
    generates: null,
    ownBrand: null,
    personalData: null,
    sensitiveData: null,
    dpiaCriteria: null,
  },
  status: 'idea',
  statusNote: '',
  ideaId: null,
  imported: [],
  ...facts,
})

export const blankPilot = (facts: Pick<Pilot, 'id' | 'useCaseId'> & Partial<Pilot>): Pilot => ({
  removedAt: null,
  objective: '',
  start: null,
  end: null,
  group: '',
  sources: '',
  kpis: '',
  successCriteria: [],
  rolloutBudget: null,
  rolloutBudgetNote: '',
  decisionDate: null,
  decisionBody: '',
  decision: null,
  lessons: '',
  criteria: all(PILOT_CRITERIA, { answer: null, evidence: '' }),
  ...facts,
})

export const blankPerson = (facts: Pick<Person, 'id' | 'name'> & Partial<Person>): Person => ({
  removedAt: null,
  role: '',
  departmentId: null,
  external: false,
  workshopRole: '',
  ...facts,
})

export const blankDepartment = (
  facts: Pick<Department, 'id' | 'name' | 'order'> & Partial<Department>,
): Department => ({ removedAt: null, headcount: null, head: null, ...facts })

export const blankObjective = (
  facts: Pick<Objective, 'id' | 'code' | 'order'> & Partial<Objective>,
): Objective => ({ removedAt: null, title: '', keyResults: [], ...facts })

export const blankCompanyValue = (
  facts: Pick<CompanyValue, 'id' | 'order'> & Partial<CompanyValue>,
): CompanyValue => ({
  removedAt: null,
  name: '',
  meaning: '',
  aiConsequence: '',
  testCase: '',
  ...facts,
})

export const blankApplication = (
  facts: Pick<Application, 'id' | 'order'> & Partial<Application>,
): Application => ({
  removedAt: null,
  name: '',
  api: null,
  apiNote: '',
  since: null,
  owner: null,
  ...facts,
})

export const blankAiUse = (facts: Pick<AiUse, 'id' | 'order'> & Partial<AiUse>): AiUse => ({
  removedAt: null,
  name: '',
  users: '',
  purpose: '',
  authorised: null,
  toolCode: null,
  ...facts,
})

export const blankProfile = (name: string): Profile => ({
  name,
  sector: null,
  activity: '',
  regulations: [],
  headcount: null,
  revenue: null,
  marginPct: null,
  hourlyCost: null,
  sites: [],
  countries: [],
  mission: { why: '', how: '', what: '' },
  itAge: null,
  assistantsCount: null,
  roles: all(PROFILE_ROLES, null),
  motivation: '',
  pressure: null,
  budgetEnvelope: { year: null, amount: null },
  signs: all(PROFILE_SIGNS, null),
  workshop: { sessions: [], facilitator: null, version: '1.0' },
  lastMatrixReview: null,
  lastRoadmapReview: null,
})

export const blankProject = (
  header: Pick<Header, 'id' | 'language' | 'createdAt'> & Partial<Header>,
  companyName: string,
): Project => ({
  header: {
    schemaVersion: SCHEMA_VERSION,
    minReader: MIN_READER,
    demo: false,
    archivedAt: null,
    removedAt: null,
    ...header,
  },
  profile: blankProfile(companyName),
  settings: DEFAULT_SETTINGS,
  people: Collection.empty(),
  departments: Collection.empty(),
  objectives: Collection.empty(),
  companyValues: Collection.empty(),
  applications: Collection.empty(),
  aiUses: Collection.empty(),
  useCases: Collection.empty(),
  pilots: Collection.empty(),
  answers: Collection.empty(),
  audits: Collection.empty(),
  respondents: Collection.empty(),
  auditAnswers: Collection.empty(),
  auditMeasures: Collection.empty(),
  sources: Collection.empty(),
  risks: Collection.empty(),
  measures: Collection.empty(),
  fallbacks: Collection.empty(),
  incidents: Collection.empty(),
  assessments: Collection.empty(),
  tools: Collection.empty(),
  toolComparisons: Collection.empty(),
  architectureChoices: Collection.empty(),
  businessCases: Collection.empty(),
  moduleRecords: Collection.empty(),
})
