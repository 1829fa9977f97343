import { z } from 'zod'
import { architectureChoiceSchema } from './architecture-choice'
import { assessmentSchema } from './assessment'
import { auditAnswerSchema, auditMeasureSchema, auditSchema, respondentSchema } from './audit'
import { businessCaseSchema } from './business-case'
import { fallbackSchema } from './fallback'
import { incidentSchema } from './incident'
import { measureSchema } from './measure'
import { riskSchema } from './risk'
import { sourceSchema } from './source'
import { toolSchema } from './tool'
import { toolComparisonSchema } from './tool-comparison'
import { aiUseSchema } from './ai-use'
import { answerSchema } from './answer'
import { applicationSchema } from './application'
import { companyValueSchema } from './company-value'
import { departmentSchema } from './department'
import { collectionOf } from './entity'
import { headerSchema } from './header'
import { moduleRecordSchema } from './module-record'
import { objectiveSchema } from './objective'
import { personSchema } from './person'
import { pilotSchema } from './pilot'
import { profileSchema } from './profile'
import { settingsSchema } from './settings'
import { useCaseSchema } from './use-case'

/** Nouns of which a project has one. */
export const singletonSchemas = {
  header: headerSchema,
  profile: profileSchema,
  settings: settingsSchema,
}

/** Nouns of which a project has many, by collection. */
export const entitySchemas = {
  people: personSchema,
  departments: departmentSchema,
  objectives: objectiveSchema,
  companyValues: companyValueSchema,
  applications: applicationSchema,
  aiUses: aiUseSchema,
  useCases: useCaseSchema,
  pilots: pilotSchema,
  answers: answerSchema,
  audits: auditSchema,
  respondents: respondentSchema,
  auditAnswers: auditAnswerSchema,
  auditMeasures: auditMeasureSchema,
  sources: sourceSchema,
  risks: riskSchema,
  measures: measureSchema,
  fallbacks: fallbackSchema,
  incidents: incidentSchema,
  assessments: assessmentSchema,
  tools: toolSchema,
  toolComparisons: toolComparisonSchema,
  architectureChoices: architectureChoiceSchema,
  businessCases: businessCaseSchema,
  moduleRecords: moduleRecordSchema,
}

export type SingletonName = keyof typeof singletonSchemas
export type CollectionName = keyof typeof entitySchemas

export const singletonNames = Object.keys(singletonSchemas) as readonly SingletonName[]
export const collectionNames = Object.keys(entitySchemas) as readonly CollectionName[]

export const projectSchema = z
  .object({
    ...singletonSchemas,
    people: collectionOf(entitySchemas.people),
    departments: collectionOf(entitySchemas.departments),
    objectives: collectionOf(entitySchemas.objectives),
    companyValues: collectionOf(entitySchemas.companyValues),
    applications: collectionOf(entitySchemas.applications),
    aiUses: collectionOf(entitySchemas.aiUses),
    useCases: collectionOf(entitySchemas.useCases),
    pilots: collectionOf(entitySchemas.pilots),
    answers: collectionOf(entitySchemas.answers),
    audits: collectionOf(entitySchemas.audits),
    respondents: collectionOf(entitySchemas.respondents),
    auditAnswers: collectionOf(entitySchemas.auditAnswers),
    auditMeasures: collectionOf(entitySchemas.auditMeasures),
    sources: collectionOf(entitySchemas.sources),
    risks: collectionOf(entitySchemas.risks),
    measures: collectionOf(entitySchemas.measures),
    fallbacks: collectionOf(entitySchemas.fallbacks),
    incidents: collectionOf(entitySchemas.incidents),
    assessments: collectionOf(entitySchemas.assessments),
    tools: collectionOf(entitySchemas.tools),
    toolComparisons: collectionOf(entitySchemas.toolComparisons),
    architectureChoices: collectionOf(entitySchemas.architectureChoices),
    businessCases: collectionOf(entitySchemas.businessCases),
    moduleRecords: collectionOf(entitySchemas.moduleRecords),
  })
  .readonly()

/** The open project: a value. Nobody changes one; a command makes the next. */
export type Project = z.output<typeof projectSchema>
/** The same in a file: plain JSON, collections as arrays. */
export type ProjectFile = z.input<typeof projectSchema>

export const toFile = (project: Project): ProjectFile => z.encode(projectSchema, project)
