import type { CommandName, commands } from '../../shared/commands/registry'
import {
  blankAiUse,
  blankApplication,
  blankCompanyValue,
  blankEnvelope,
  blankObjective,
} from '../../shared/domain/blank'
import {
  blankAudit,
  blankAuditAnswer,
  blankAuditMeasure,
  blankRespondent,
} from '../../shared/domain/blank-audit'
import { blankIncident } from '../../shared/domain/blank-risks'
import {
  blankArchitectureChoice,
  blankSource,
  blankToolComparison,
} from '../../shared/domain/blank-tools'
import type { Project } from '../../shared/domain/project'
import { Collection } from '../../shared/kernel/collection'
import {
  aBusinessCase,
  aDepartment,
  aFallback,
  aMeasure,
  anAssessment,
  anId,
  aPerson,
  aPilot,
  aProject,
  aRisk,
  aTool,
  aUseCase,
} from './project'

const useCase = aUseCase()
const department = aDepartment()
const person = aPerson()
const pilot = aPilot({ useCaseId: useCase.id })
const objective = blankObjective({ id: anId() as never, code: 'O1', order: 'i', title: 'Délais' })
const companyValue = blankCompanyValue({ id: anId() as never, order: 'i', name: 'Sobriété' })
const application = blankApplication({ id: anId() as never, order: 'i', name: 'ERP' })
const aiUse = blankAiUse({ id: anId() as never, order: 'i', name: 'Traducteur' })
const answer = {
  id: anId() as never,
  removedAt: null,
  question: 'risk.q.fallback',
  value: 'yes',
  ...blankEnvelope,
}
const audit = blankAudit({ id: anId() as never, label: 'Automne' })
const respondent = blankRespondent({
  id: anId() as never,
  auditId: audit.id,
  name: 'Participant 1',
})
const auditAnswer = blankAuditAnswer({
  id: anId() as never,
  auditId: audit.id,
  question: 'maturity.data.q1',
})
const auditMeasure = blankAuditMeasure({
  id: anId() as never,
  auditId: audit.id,
  measure: 'maturity-measure.data.q1',
})
const risk = aRisk()
const measure = aMeasure()
const fallback = aFallback({ useCaseId: useCase.id })
const incident = blankIncident({ id: anId() as never, code: 'I01' })
const assessment = anAssessment({ useCaseId: useCase.id })
const source = blankSource({ id: anId() as never, code: 'S1', name: 'Tickets' })
const tool = aTool()
const comparison = blankToolComparison({ id: anId() as never, title: 'Choisir l’assistant' })
const choice = blankArchitectureChoice({ id: anId() as never, useCaseId: useCase.id })
const businessCase = aBusinessCase({ useCaseId: useCase.id })
const inTrash = aUseCase({ title: 'Relances', removedAt: '2026-11-20T10:00:00.000Z' })

/** A project that holds one of everything a command may touch, and one use case in the trash. */
export const exampleProject: Project = {
  ...aProject({
    useCases: [useCase, inTrash],
    departments: [
      department,
      aDepartment({ removedAt: '2026-11-20T10:00:00.000Z', name: 'Achats' }),
    ],
    people: [person, aPerson({ removedAt: '2026-11-20T10:00:00.000Z', name: 'Paul Kessler' })],
    pilots: [pilot, aPilot({ useCaseId: inTrash.id, removedAt: '2026-11-20T10:00:00.000Z' })],
  }),
  objectives: twice(objective, { code: 'O2' }),
  companyValues: twice(companyValue, {}),
  applications: twice(application, {}),
  aiUses: twice(aiUse, {}),
  answers: twice(answer, { question: 'risk.q.protections' }),
  audits: twice(audit, {}),
  respondents: twice(respondent, {}),
  auditAnswers: twice(auditAnswer, {}),
  auditMeasures: twice(auditMeasure, {}),
  risks: twice(risk, {}),
  measures: twice(measure, {}),
  fallbacks: twice(fallback, {}),
  incidents: twice(incident, {}),
  assessments: twice(assessment, {}),
  sources: twice(source, {}),
  tools: twice(tool, {}),
  toolComparisons: twice(comparison, {}),
  architectureChoices: twice(choice, {}),
  businessCases: twice(businessCase, {}),
}

function twice<T extends { readonly id: string; readonly removedAt: string | null }>(
  noun: T,
  other: Partial<T>,
): Collection<T> {
  return Collection.from([
    noun,
    { ...noun, ...other, id: anId() as T['id'], removedAt: '2026-11-20T10:00:00.000Z' },
  ])
}

const removedId = (collection: Collection<{ id: string; removedAt: string | null }>): string =>
  collection.all().find(({ removedAt }) => removedAt !== null)?.id ?? ''

const at = '2026-11-21T08:00:00.000Z'
const nounExamples = <P extends string>(
  prefix: P,
  noun: { readonly id: string },
  collection: Collection<never>,
  changes: object,
) =>
  ({
    [`${prefix}.add`]: { noun: { ...noun, id: anId() } },
    [`${prefix}.edit`]: { id: noun.id, changes },
    [`${prefix}.remove`]: { ids: [noun.id], at },
    [`${prefix}.restore`]: { ids: [removedId(collection as never)] },
  }) as unknown as Record<`${P}.add` | `${P}.edit` | `${P}.remove` | `${P}.restore`, unknown>

/** Arguments that change something. A command without its example does not compile. */
export const commandExamples: Readonly<Record<CommandName, unknown>> = {
  'profile.edit': { changes: { headcount: 142, mission: { why: 'Rendre fiables les ateliers' } } },
  'settings.edit': { changes: { matrixCut: 6 } },
  'project.archive': { at },
  'project.trash': { at },
  'project.language': { language: 'en' },
  ...nounExamples('person', person, exampleProject.people as never, { role: 'Référente IA' }),
  ...nounExamples('department', department, exampleProject.departments as never, { headcount: 12 }),
  ...nounExamples('objective', objective, exampleProject.objectives as never, {
    title: 'Réponses',
  }),
  ...nounExamples('value', companyValue, exampleProject.companyValues as never, {
    meaning: 'Utile',
  }),
  ...nounExamples('application', application, exampleProject.applications as never, { api: 'yes' }),
  ...nounExamples('ai-use', aiUse, exampleProject.aiUses as never, { authorised: 'no' }),
  ...nounExamples('use-case', useCase, exampleProject.useCases as never, {
    problem: 'Une demande sur cinq part au mauvais niveau.',
    impact: { sub: { strategic: 8 } },
  }),
  'use-case.place': { id: useCase.id, impact: 8, feasibility: 6.5 },
  'use-case.edit-many': { ids: [useCase.id], changes: { status: 'parked' } },
  'use-case.refuse': { id: useCase.id, reason: 'Contraire à une valeur' },
  'use-case.import': {
    source: 'liste.xlsx',
    departments: [aDepartment({ name: 'Finance' })],
    people: [aPerson({ name: 'Inès Talbot' })],
    useCases: [aUseCase({ title: 'Saisie des factures' })],
  },
  ...nounExamples('pilot', pilot, exampleProject.pilots as never, { lessons: 'Former plus tôt' }),
  ...nounExamples('answer', answer, exampleProject.answers as never, { value: 'partly' }),
  ...nounExamples('audit', audit, exampleProject.audits as never, { date: '2026-11-05' }),
  ...nounExamples('respondent', respondent, exampleProject.respondents as never, {
    group: 'Atelier',
  }),
  ...nounExamples('audit-answer', auditAnswer, exampleProject.auditAnswers as never, { value: 3 }),
  ...nounExamples('audit-measure', auditMeasure, exampleProject.auditMeasures as never, {
    due: '2027-01-31',
  }),
  'audit-measure.adopt': { measures: [{ ...auditMeasure, id: anId() }] },
  ...nounExamples('risk', risk, exampleProject.risks as never, {
    cause: 'Une notice ancienne reste dans la base.',
    gross: { probability: 4 },
  }),
  'risk.rate': { id: risk.id, which: 'residual', probability: 2, severity: 3 },
  'risk.adopt': { risks: [aRisk({ title: 'Fuite de données' })], measures: [aMeasure()] },
  ...nounExamples('measure', measure, exampleProject.measures as never, { status: 'doing' }),
  ...nounExamples('fallback', fallback, exampleProject.fallbacks as never, { maxDelayHours: 4 }),
  ...nounExamples('incident', incident, exampleProject.incidents as never, { severity: 2 }),
  ...nounExamples('assessment', assessment, exampleProject.assessments as never, {
    lawyer: { asked: true },
  }),
  'assessment.answer': { id: assessment.id, facts: { isAI: true, t_obvious: null } },
  'assessment.sign': {
    id: assessment.id,
    record: { ...assessment.record, tiers: ['minimal'], signedOn: '2026-11-20' },
  },
  ...nounExamples('source', source, exampleProject.sources as never, { notes: { quality: 4 } }),
  ...nounExamples('tool', tool, exampleProject.tools as never, { seatsPaid: 12 }),
  ...nounExamples('tool-comparison', comparison, exampleProject.toolComparisons as never, {
    weights: { cost: 25 },
  }),
  'tool-comparison.choose': {
    id: comparison.id,
    toolId: tool.id,
    on: '2026-11-20',
    by: null,
    reason: 'Données en France',
  },
  ...nounExamples('architecture-choice', choice, exampleProject.architectureChoices as never, {
    hosting: { skills: 'no' },
  }),
  ...nounExamples('business-case', businessCase, exampleProject.businessCases as never, {
    maintenancePct: 20,
  }),
}

export type AnyCommand = (typeof commands)[number]
