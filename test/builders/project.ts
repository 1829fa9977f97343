import {
  blankDepartment,
  blankPerson,
  blankPilot,
  blankProject,
  blankUseCase,
} from '../../shared/domain/blank'
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

export interface ProjectFacts {
  readonly name?: string
  readonly language?: 'fr' | 'en'
  readonly useCases?: readonly UseCase[]
  readonly departments?: readonly Department[]
  readonly people?: readonly Person[]
  readonly pilots?: readonly Pilot[]
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
  }
}
