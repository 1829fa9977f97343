import { CSE_SECTIONS, GDPR_DUTIES, type Assessment } from './assessment'
import { all } from './blank'
import type { Fallback } from './fallback'
import type { Incident } from './incident'
import type { Measure } from './measure'
import { SEVERITY_FACETS, type Risk } from './risk'

/** Empty nouns of step 2. Ids and codes are the caller's. */

const notRated = { probability: null, severity: null } as const

export const blankRisk = (
  facts: Pick<Risk, 'id' | 'code' | 'title' | 'family'> & Partial<Risk>,
): Risk => ({
  removedAt: null,
  catalogueId: null,
  origin: 'workshop',
  cause: '',
  event: '',
  consequence: '',
  personsAffected: '',
  useCaseIds: [],
  toolIds: [],
  existingControls: '',
  gross: notRated,
  facets: all(SEVERITY_FACETS, null),
  current: notRated,
  residual: notRated,
  treatment: null,
  measureIds: [],
  owner: null,
  due: null,
  status: 'open',
  cost: null,
  escalation: '',
  acceptance: { by: null, on: null, until: null, reason: '' },
  evidence: '',
  legalReference: '',
  indicator: '',
  lastReview: null,
  nextReview: null,
  charterClauses: [],
  ...facts,
})

export const blankMeasure = (
  facts: Pick<Measure, 'id' | 'code' | 'title'> & Partial<Measure>,
): Measure => ({
  removedAt: null,
  catalogueId: null,
  owner: null,
  due: null,
  status: 'todo',
  cost: null,
  note: '',
  ...facts,
})

export const blankFallback = (
  facts: Pick<Fallback, 'id' | 'useCaseId'> & Partial<Fallback>,
): Fallback => ({
  removedAt: null,
  triggers: [],
  trigger: '',
  errorTriggerPct: null,
  decider: null,
  deputy: null,
  switchOff: '',
  manualSteps: '',
  maxDelayHours: null,
  capacity: '',
  lastTest: null,
  testResult: '',
  nextTest: null,
  informed: [],
  restartCriteria: '',
  ...facts,
})

export const blankIncident = (
  facts: Pick<Incident, 'id' | 'code'> & Partial<Incident>,
): Incident => ({
  removedAt: null,
  date: null,
  useCaseId: null,
  toolId: null,
  riskId: null,
  assistant: '',
  description: '',
  severity: null,
  security: false,
  personalData: null,
  detectedBy: null,
  action: '',
  rollback: null,
  closed: null,
  lesson: '',
  ...facts,
})

export const blankAssessment = (
  facts: Pick<Assessment, 'id' | 'useCaseId'> & Partial<Assessment>,
): Assessment => ({
  removedAt: null,
  facts: {},
  record: {
    tiers: [],
    roles: [],
    facts: {},
    packDate: null,
    reasons: '',
    decision: null,
    motive: '',
    decidedBy: null,
    reviewer: null,
    signedOn: null,
    reviewOn: null,
    triggers: [],
  },
  lawyer: { asked: false, who: '', on: null, opinion: '', settled: false },
  dpia: { plannedOn: null, doneOn: null, owner: null, note: '' },
  cse: {
    informedOn: null,
    opinionOn: null,
    opinion: null,
    expert: false,
    sections: all(CSE_SECTIONS, ''),
    note: '',
  },
  gdpr: all(GDPR_DUTIES, { answer: null, evidence: '' }),
  duties: [],
  notice: '',
  ...facts,
})
