import { z } from 'zod'
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
    moduleRecords: collectionOf(entitySchemas.moduleRecords),
  })
  .readonly()

/** The open project: a value. Nobody changes one; a command makes the next. */
export type Project = z.output<typeof projectSchema>
/** The same in a file: plain JSON, collections as arrays. */
export type ProjectFile = z.input<typeof projectSchema>

export const toFile = (project: Project): ProjectFile => z.encode(projectSchema, project)
