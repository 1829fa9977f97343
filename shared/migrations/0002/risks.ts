import type { JsonObject } from '../migration'
import {
  kept,
  type References,
  object,
  list,
  strings,
  text,
  textOrNull,
  id,
  number,
  date,
  mark,
  ypn,
  keyed,
  resolved,
} from './json'

/** Step 2: risks, measures, fallbacks, incidents, duties of the GDPR. */

export function risk(record: JsonObject, data: JsonObject, refs: References): JsonObject {
  const facets = object(data['facets'])
  const gross = { probability: mark(data['probability']), severity: mark(data['severity']) }
  const treatment = text(data['treatment'])
  const status = text(data['status'])
  return {
    ...kept(record),
    code: record['code'],
    title: text(data['title']) || text(record['code']),
    family: text(data['family']).replace(/^risk\./, '') || 'project',
    catalogueId: textOrNull(data['catalogue']),
    origin: 'workshop',
    cause: '',
    event: '',
    consequence: '',
    personsAffected: '',
    useCaseIds: resolved(data['useCases'], refs.useCases),
    toolIds: resolved(data['tools'], refs.tools),
    existingControls: '',
    gross,
    facets: keyed(['reputation', 'quality', 'safety', 'compliance'], (key) => mark(facets[key])),
    current: { probability: null, severity: null },
    residual: {
      probability: mark(data['residualProbability']),
      severity: mark(data['residualSeverity']),
    },
    treatment: ['reduce', 'avoid', 'share', 'accept'].includes(treatment) ? treatment : null,
    measureIds: resolved(data['measures'], refs.measures),
    owner: id(data['owner']),
    due: date(data['due']),
    status: ['open', 'watch', 'done'].includes(status) ? status : 'open',
    cost: null,
    escalation: '',
    acceptance: { by: null, on: null, until: null, reason: '' },
    evidence: '',
    legalReference: '',
    indicator: '',
    lastReview: null,
    nextReview: date(data['nextReview']),
    charterClauses: strings(data['charterClauses']),
  }
}

export function measure(record: JsonObject, data: JsonObject): JsonObject {
  const status = text(data['status'])
  return {
    ...kept(record),
    code: record['code'],
    title: text(data['title']) || text(record['code']),
    catalogueId: textOrNull(data['catalogue']),
    owner: id(data['owner']),
    due: date(data['due']),
    status: ['todo', 'doing', 'done', 'dropped'].includes(status) ? status : 'todo',
    cost: null,
    note: '',
  }
}

export const fallback = (record: JsonObject, data: JsonObject, refs: References): JsonObject => ({
  ...kept(record),
  useCaseId: refs.useCases.get(record['code']),
  triggers: [],
  trigger: text(data['trigger']),
  errorTriggerPct: number(data['errorTriggerPct']),
  decider: id(data['decider']),
  deputy: id(data['deputy']),
  switchOff: text(data['switchOff']),
  manualSteps: text(data['manualSteps']),
  maxDelayHours: number(data['maxDelayHours']),
  capacity: '',
  lastTest: date(data['lastTest']),
  testResult: '',
  nextTest: null,
  informed: [],
  restartCriteria: text(data['restartCriteria']),
})

export const incident = (record: JsonObject, data: JsonObject): JsonObject => ({
  ...kept(record),
  code: record['code'],
  date: date(data['date']),
  useCaseId: null,
  toolId: null,
  riskId: null,
  assistant: text(data['assistant']),
  description: text(data['description']),
  severity: mark(data['severity']),
  security: data['security'] === true,
  personalData: null,
  detectedBy: id(data['detectedBy']),
  action: text(data['action']),
  rollback: ypn(data['rollback']),
  closed: date(data['closed']),
  lesson: text(data['lesson']),
})

export const GDPR =
  'minimisation purpose processor-contract rights pseudonymise register dpia logging by-design user-information training-governance deletion dpo-involved hosting'.split(
    ' ',
  )

export function assessment(record: JsonObject, data: JsonObject, refs: References): JsonObject {
  const rows = new Map(list(data['rows']).map((row) => [row['id'], row]))
  return {
    ...kept(record),
    useCaseId: refs.useCases.get(record['code']),
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
      sections: keyed(['what', 'why', 'who', 'data', 'effects', 'training', 'timetable'], () => ''),
      note: '',
    },
    gdpr: keyed(GDPR, (duty) => {
      const row = rows.get(`gdpr.${duty}`) ?? {}
      return { answer: ypn(row['answer']), evidence: text(row['evidence']) }
    }),
    duties: [],
    notice: '',
  }
}
