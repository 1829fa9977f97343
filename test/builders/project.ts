import {
  blankDepartment,
  blankPerson,
  blankPilot,
  blankProject,
  blankUseCase,
} from '../../shared/domain/blank'
import {
  blankAssessment,
  blankFallback,
  blankMeasure,
  blankRisk,
} from '../../shared/domain/blank-risks'
import { blankBusinessCase, blankTool } from '../../shared/domain/blank-tools'
import { assessmentSchema, type Assessment } from '../../shared/domain/assessment'
import { businessCaseSchema, type BusinessCase } from '../../shared/domain/business-case'
import { fallbackSchema, type Fallback } from '../../shared/domain/fallback'
import { measureSchema, type Measure } from '../../shared/domain/measure'
import { riskSchema, type Risk } from '../../shared/domain/risk'
import { toolSchema, type Tool } from '../../shared/domain/tool'
import { departmentSchema, type Department } from '../../shared/domain/department'
import { projectIdSchema } from '../../shared/domain/header'
import { personSchema, type Person } from '../../shared/domain/person'
import { pilotSchema, type Pilot } from '../../shared/domain/pilot'
import type { Project } from '../../shared/domain/project'
import { useCaseIdSchema, useCaseSchema, type UseCase } from '../../shared/domain/use-case'
import { Collection } from '../../shared/kernel/collection'
import { uuidv7 } from '../../shared/kernel/ids'

let count = 0

/** A new id each call, the same ones in every run. */
export function anId(): string {
  count += 1
  const random = new Uint8Array(10)
  new DataView(random.buffer).setUint32(6, count)
  return uuidv7(1_760_000_000_000 + count, random)
}

/** Says only what the test is about; the rest is filled in. Parsed, so a builder cannot lie. */
export function aUseCase(facts: Partial<UseCase> = {}): UseCase {
  return useCaseSchema.parse(
    blankUseCase({
      id: useCaseIdSchema.parse(anId()),
      code: `CU${String(count).padStart(2, '0')}`,
      title: 'Trier les courriels entrants',
      ...facts,
    }),
  )
}

export function aDepartment(facts: Partial<Department> = {}): Department {
  return departmentSchema.parse(
    blankDepartment({ id: anId() as Department['id'], name: 'Qualité', order: 'i', ...facts }),
  )
}

export function aPerson(facts: Partial<Person> = {}): Person {
  return personSchema.parse(
    blankPerson({ id: anId() as Person['id'], name: 'Julien Morvan', ...facts }),
  )
}

export function aPilot(facts: Partial<Pilot> & Pick<Pilot, 'useCaseId'>): Pilot {
  return pilotSchema.parse(blankPilot({ id: anId() as Pilot['id'], ...facts }))
}

export function aRisk(facts: Partial<Risk> = {}): Risk {
  return riskSchema.parse(
    blankRisk({
      id: anId() as Risk['id'],
      code: `R${String(count).padStart(2, '0')}`,
      title: 'Conseil technique faux suivi',
      family: 'output',
      ...facts,
    }),
  )
}

export function aMeasure(facts: Partial<Measure> = {}): Measure {
  return measureSchema.parse(
    blankMeasure({
      id: anId() as Measure['id'],
      code: `M${String(count).padStart(2, '0')}`,
      title: 'Réponses sourcées',
      ...facts,
    }),
  )
}

export function aFallback(facts: Partial<Fallback> & Pick<Fallback, 'useCaseId'>): Fallback {
  return fallbackSchema.parse(blankFallback({ id: anId() as Fallback['id'], ...facts }))
}

export function anAssessment(
  facts: Partial<Assessment> & Pick<Assessment, 'useCaseId'>,
): Assessment {
  return assessmentSchema.parse(blankAssessment({ id: anId() as Assessment['id'], ...facts }))
}

export function aTool(facts: Partial<Tool> = {}): Tool {
  return toolSchema.parse(
    blankTool({ id: anId() as Tool['id'], code: `T${count}`, name: 'Traducteur', ...facts }),
  )
}

export function aBusinessCase(
  facts: Partial<BusinessCase> & Pick<BusinessCase, 'useCaseId'>,
): BusinessCase {
  return businessCaseSchema.parse(blankBusinessCase({ id: anId() as BusinessCase['id'], ...facts }))
}

export interface ProjectFacts {
  readonly name?: string
  readonly language?: 'fr' | 'en'
  readonly useCases?: readonly UseCase[]
  readonly departments?: readonly Department[]
  readonly people?: readonly Person[]
  readonly pilots?: readonly Pilot[]
  readonly risks?: readonly Risk[]
  readonly measures?: readonly Measure[]
  readonly fallbacks?: readonly Fallback[]
  readonly assessments?: readonly Assessment[]
  readonly tools?: readonly Tool[]
  readonly businessCases?: readonly BusinessCase[]
}

export function aProject(facts: ProjectFacts = {}): Project {
  const blank = blankProject(
    {
      id: projectIdSchema.parse(anId()),
      language: facts.language ?? 'fr',
      createdAt: '2026-11-20T09:00:00.000Z',
    },
    facts.name ?? 'Corvenne Mécatronique',
  )
  return {
    ...blank,
    useCases: Collection.from(facts.useCases ?? []),
    departments: Collection.from(facts.departments ?? []),
    people: Collection.from(facts.people ?? []),
    pilots: Collection.from(facts.pilots ?? []),
    risks: Collection.from(facts.risks ?? []),
    measures: Collection.from(facts.measures ?? []),
    fallbacks: Collection.from(facts.fallbacks ?? []),
    assessments: Collection.from(facts.assessments ?? []),
    tools: Collection.from(facts.tools ?? []),
    businessCases: Collection.from(facts.businessCases ?? []),
  }
}
