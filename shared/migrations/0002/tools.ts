import type { JsonObject } from '../migration'
import {
  kept,
  type References,
  object,
  list,
  strings,
  text,
  id,
  number,
  bool,
  date,
  mark,
  ypn,
  keyed,
  numbered,
} from './json'

/** Step 3 and the costs: sources, tools, technical choices, business cases. */

export function source(record: JsonObject, data: JsonObject): JsonObject {
  const notes = object(data['notes'])
  return {
    ...kept(record),
    code: record['code'],
    name: text(data['name']) || text(record['code']),
    catalogueId: null,
    applicationId: id(data['application']),
    owner: null,
    notes: keyed(['quality', 'relevance', 'integration', 'compliance', 'cost'], (key) =>
      mark(notes[key]),
    ),
    note: '',
    treatment: '',
  }
}

export const CATEGORIES: Readonly<Record<string, string>> = {
  assistant: 'assistant',
  'plateforme rag': 'rag-platform',
  'rag platform': 'rag-platform',
  traduction: 'translation',
  translation: 'translation',
  automatisation: 'automation',
  automation: 'automation',
}
export const LOCATIONS: Readonly<Record<string, string>> = {
  FR: 'fr',
  UE: 'eu',
  EU: 'eu',
  'hors-UE': 'outside-eu',
  interne: 'internal',
}
export const CRITERIA =
  'need-fit security-compliance data-location adaptability openness reversibility skills set-up-time cost support'.split(
    ' ',
  )

export function tool(record: JsonObject, data: JsonObject): JsonObject {
  const billing = text(data['billing'])
  const criteria = object(data['criteria'])
  const price = number(data['unitPrice'])
  const hosting = text(data['hosting'])
  const status = text(data['status'])
  return {
    ...kept(record),
    code: record['code'],
    name: text(data['name']) || text(record['code']),
    vendor: text(data['vendor']),
    version: text(data['version']),
    category: CATEGORIES[text(data['category']).toLowerCase()] ?? null,
    purpose: '',
    hosting: ['proprietary', 'self-hosted', 'hybrid'].includes(hosting) ? hosting : null,
    dataLocation: LOCATIONS[text(data['dataLocation'])] ?? null,
    trainingOptout: ypn(data['trainingOptout']),
    billing: ['seat', 'flat', 'token', 'mixed'].includes(billing) ? billing : null,
    seatPrice: billing === 'seat' || billing === 'mixed' ? price : null,
    seatsPaid: number(data['seatsPaid']),
    seatsActive: number(data['seatsActive']),
    flatPerMonth: billing === 'flat' ? price : null,
    pricePerMillionTokens: billing === 'token' ? price : null,
    tokensPerMonth: number(data['monthlyVolume']),
    pricesOn: null,
    budgetPerYear: number(data['budgetPerYear']),
    openStandard: ypn(data['openStandard']),
    exitClause: ypn(data['exitClause']),
    exitNote: '',
    processorContract: ypn(data['processorContract']),
    personalData: ypn(data['personalData']),
    securityCompliance: ypn(data['securityCompliance']),
    rightsDefined: ypn(data['rightsDefined']),
    authorisedRoles: '',
    allowedData: strings(data['allowedData']),
    settingsChecked: date(data['settingsChecked']),
    lead: null,
    status: ['candidate', 'pilot', 'approved', 'tolerated', 'prohibited', 'retired'].includes(
      status,
    )
      ? status
      : 'candidate',
    useCaseIds: [],
    criteria: keyed(CRITERIA, (key) => mark(criteria[key])),
    eliminated: [],
    prerequisites: keyed(
      ['api', 'data', 'network', 'auth', 'monitoring', 'data-model', 'inventory'],
      () => null,
    ),
    independence: keyed(
      'standard-interfaces alternatives-review abstraction exit layers open-vendor'.split(' '),
      () => null,
    ),
    alternativesReviewed: null,
    setUpCosts: { integration: null, hardware: null, training: null, exit: null },
    operatingPerYear: null,
    note: text(data['note']),
  }
}

export function architecture(record: JsonObject, data: JsonObject, refs: References): JsonObject {
  const answers = object(data['answers'])
  const knowledge = object(data['knowledge'])
  const chosen = text(data['chosen'])
  const own = text(record['id'])
  return {
    ...kept(record),
    useCaseId: refs.useCases.get(record['code']),
    hosting: keyed(['sensitiveData', 'intensiveUse', 'tailoring', 'skills', 'capital'], (key) =>
      ypn(answers[key]),
    ),
    costs: { ownCapex: null, ownPerMonth: null, proprietarySetup: null, proprietaryPerMonth: null },
    knowledge: {
      internalDocuments: ypn(knowledge['internalDocuments']),
      houseStyle: ypn(knowledge['houseStyle']),
      examples: number(knowledge['examples']),
      budgetOk: ypn(knowledge['budgetOk']),
      liveReadWrite: ypn(knowledge['liveReadWrite']),
    },
    functions: list(data['makeOrBuy']).map((item, at) => ({
      id: numbered(own, at),
      name: text(item['name']),
      standard: bool(item['standard']),
      specialData: bool(item['specialData']),
      critical: bool(item['critical']),
      differentiating: bool(item['differentiating']),
    })),
    chosen: ['proprietary', 'self-hosted', 'hybrid'].includes(chosen) ? chosen : null,
    chosenOn: null,
    chosenBy: null,
    note: text(data['note']),
  }
}

export const COSTS: readonly (readonly [string, string, string])[] = [
  ['integration', 'integration', 'one-off'],
  ['data', 'data-preparation', 'one-off'],
  ['infrastructure', 'infrastructure', 'one-off'],
  ['training', 'training-change', 'one-off'],
]
export const RUNNING: readonly (readonly [string, string])[] = [
  ['usage', 'api-usage'],
  ['managementStaff', 'management-staff'],
  ['optimisation', 'continuous-optimisation'],
]

export function businessCase(
  record: JsonObject,
  data: JsonObject,
  refs: References,
  delivery: JsonObject,
): JsonObject {
  const own = text(record['id'])
  const oneOff = object(data['oneOff'])
  const licences = object(data['licences'])
  const capacity = object(data['capacity'])
  const years = number(data['years'])
  const line = (factor: string, period: string, amount: number | null, seats: JsonObject = {}) => ({
    factor,
    label: '',
    period,
    amount,
    seats: number(seats['seats']),
    unitPrice: number(seats['unitPrice']),
    withVolume: false,
    basis: null,
    note: '',
  })
  const costs = [
    ...COSTS.map(([key, factor, period]) => line(factor, period, number(oneOff[key]))),
    line('licences', 'yearly', null, licences),
    ...RUNNING.map(([key, factor]) => line(factor, 'yearly', number(data[key]))),
  ]
  const route = text(delivery['route'])
  return {
    ...kept(record),
    useCaseId: refs.useCases.get(record['code']),
    toolIds: [],
    costs: costs.map((cost, at) => ({ id: numbered(own, at), ...cost })),
    benefits: list(data['benefits']).map((benefit, at) => ({
      id: numbered(own, 32 + at),
      factor: text(benefit['kind']).replace(/^benefit\./, ''),
      label: text(benefit['title']),
      volume: number(benefit['volume']),
      hoursBefore: number(benefit['before']),
      hoursAfter: number(benefit['after']),
      hourlyCost: number(benefit['rate']),
      realisationPct: number(benefit['realisation']),
      count: number(benefit['count']),
      unitCost: number(benefit['unitCost']),
      extraRevenue: number(benefit['extraRevenue']),
      marginPct: number(benefit['marginPct']),
      amount: number(benefit['amount']),
      lowPct: -30,
      highPct: 10,
      confidence: null,
      basis: null,
      note: '',
    })),
    intangibles: list(data['intangibles']).map((item, at) => ({
      id: numbered(own, 96 + at),
      factor: text(item['id']),
      label: text(item['title']),
    })),
    maintenancePct: number(data['maintenanceRate']) ?? 18,
    years: years === null ? 3 : years,
    growthPct: 0,
    ramp: true,
    volumes: { low: 0.5, expected: 1, high: 2 },
    capacity: {
      fte: number(capacity['fte']),
      productiveHours: number(capacity['productiveHours']),
      hoursBefore: number(capacity['hoursBefore']),
      hoursAfter: number(capacity['hoursAfter']),
      volume: number(capacity['volume']),
      payroll: null,
      explanation: '',
    },
    delivery: {
      months: number(delivery['months']),
      departments: number(delivery['departments']),
      route: ['plugin', 'api'].includes(route) ? route : null,
      companyWide: delivery['companyWide'] === true,
    },
    assumptions: [],
    note: '',
  }
}
