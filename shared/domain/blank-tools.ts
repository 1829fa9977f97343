import { HOSTING_QUESTIONS, type ArchitectureChoice } from './architecture-choice'
import { all } from './blank'
import type { BenefitLine, BusinessCase, CostLine } from './business-case'
import { SOURCE_CRITERIA, type Source } from './source'
import { INDEPENDENCE_CHECKS, PREREQUISITES, TOOL_CRITERIA, type Tool } from './tool'
import type { ToolComparison } from './tool-comparison'

/** Empty nouns of step 3 and of the costs. Ids and codes are the caller's. */

export const blankSource = (
  facts: Pick<Source, 'id' | 'code' | 'name'> & Partial<Source>,
): Source => ({
  removedAt: null,
  catalogueId: null,
  applicationId: null,
  owner: null,
  notes: all(SOURCE_CRITERIA, null),
  note: '',
  treatment: '',
  ...facts,
})

export const blankTool = (facts: Pick<Tool, 'id' | 'code' | 'name'> & Partial<Tool>): Tool => ({
  removedAt: null,
  vendor: '',
  version: '',
  category: null,
  purpose: '',
  hosting: null,
  dataLocation: null,
  trainingOptout: null,
  billing: null,
  seatPrice: null,
  seatsPaid: null,
  seatsActive: null,
  flatPerMonth: null,
  pricePerMillionTokens: null,
  tokensPerMonth: null,
  pricesOn: null,
  budgetPerYear: null,
  openStandard: null,
  exitClause: null,
  exitNote: '',
  processorContract: null,
  personalData: null,
  securityCompliance: null,
  rightsDefined: null,
  authorisedRoles: '',
  allowedData: [],
  settingsChecked: null,
  lead: null,
  status: 'candidate',
  useCaseIds: [],
  criteria: all(TOOL_CRITERIA, null),
  eliminated: [],
  prerequisites: all(PREREQUISITES, null),
  independence: all(INDEPENDENCE_CHECKS, null),
  alternativesReviewed: null,
  setUpCosts: { integration: null, hardware: null, training: null, exit: null },
  operatingPerYear: null,
  note: '',
  ...facts,
})

export const blankToolComparison = (
  facts: Pick<ToolComparison, 'id' | 'title'> & Partial<ToolComparison>,
): ToolComparison => ({
  removedAt: null,
  useCaseId: null,
  toolIds: [],
  eliminatory: ['security-compliance'],
  weights: all(TOOL_CRITERIA, 10),
  users: null,
  chosen: null,
  chosenOn: null,
  chosenBy: null,
  reason: '',
  note: '',
  ...facts,
})

export const blankArchitectureChoice = (
  facts: Pick<ArchitectureChoice, 'id' | 'useCaseId'> & Partial<ArchitectureChoice>,
): ArchitectureChoice => ({
  removedAt: null,
  hosting: all(HOSTING_QUESTIONS, null),
  costs: { ownCapex: null, ownPerMonth: null, proprietarySetup: null, proprietaryPerMonth: null },
  knowledge: {
    internalDocuments: null,
    houseStyle: null,
    examples: null,
    budgetOk: null,
    liveReadWrite: null,
  },
  functions: [],
  chosen: null,
  chosenOn: null,
  chosenBy: null,
  note: '',
  ...facts,
})

export const blankCostLine = (
  facts: Pick<CostLine, 'id' | 'factor' | 'period'> & Partial<CostLine>,
): CostLine => ({
  label: '',
  amount: null,
  seats: null,
  unitPrice: null,
  withVolume: false,
  basis: null,
  note: '',
  ...facts,
})

export const blankBenefitLine = (
  facts: Pick<BenefitLine, 'id' | 'factor'> & Partial<BenefitLine>,
): BenefitLine => ({
  label: '',
  volume: null,
  hoursBefore: null,
  hoursAfter: null,
  hourlyCost: null,
  realisationPct: null,
  count: null,
  unitCost: null,
  extraRevenue: null,
  marginPct: null,
  amount: null,
  lowPct: -30,
  highPct: 10,
  confidence: null,
  basis: null,
  note: '',
  ...facts,
})

export const blankBusinessCase = (
  facts: Pick<BusinessCase, 'id' | 'useCaseId'> & Partial<BusinessCase>,
): BusinessCase => ({
  removedAt: null,
  toolIds: [],
  costs: [],
  benefits: [],
  intangibles: [],
  maintenancePct: 18,
  years: 3,
  growthPct: 0,
  ramp: true,
  volumes: { low: 0.5, expected: 1, high: 2 },
  capacity: {
    fte: null,
    productiveHours: null,
    hoursBefore: null,
    hoursAfter: null,
    volume: null,
    payroll: null,
    explanation: '',
  },
  delivery: { months: null, departments: null, route: null, companyWide: false },
  assumptions: [],
  note: '',
  ...facts,
})
