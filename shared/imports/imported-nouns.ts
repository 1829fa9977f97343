import { nextUseCaseCode } from '../commands/use-case'
import { blankDepartment, blankPerson, blankUseCase } from '../domain/blank'
import { departmentIdSchema, type Department, type DepartmentId } from '../domain/department'
import { personIdSchema, type Person, type PersonId } from '../domain/person'
import type { Project } from '../domain/project'
import { useCaseIdSchema, type UseCase } from '../domain/use-case'
import { orderKeyBetween } from '../kernel/order-key'
import type { ImportResult } from './apply-mapping'
import type { NameTarget } from './mapping'

export interface ImportedNouns {
  readonly departments: readonly Department[]
  readonly people: readonly Person[]
  readonly useCases: readonly UseCase[]
}

/**
 * The nouns that the ready rows of a list become, with the departments and persons they name anew: what
 * `use-case.import` takes. Codes follow the highest one of the project, its trash included.
 *
 * @param newId makes a UUIDv7; called once per noun, in the order of the rows
 */
export function importedNouns(
  { rows, newDepartments, newPeople }: ImportResult,
  project: Project,
  newId: () => string,
): ImportedNouns {
  let lastOrder = project.departments
    .all()
    .reduce<string | null>(
      (last, { order }) => (last === null || order > last ? order : last),
      null,
    )
  const departments = newDepartments.map((name) => {
    lastOrder = orderKeyBetween(lastOrder, null)
    return blankDepartment({
      id: departmentIdSchema.parse(newId()),
      name: name.slice(0, 120),
      order: lastOrder,
    })
  })
  const people = newPeople.map((name) =>
    blankPerson({ id: personIdSchema.parse(newId()), name: name.slice(0, 120) }),
  )
  const departmentIds = new Map(newDepartments.map((name, at) => [name, departments[at]?.id]))
  const personIds = new Map(newPeople.map((name, at) => [name, people[at]?.id]))
  const codes = project.useCases.all().map(({ code }) => code)

  const useCases = rows
    .filter(({ ready }) => ready)
    .map((row, at): UseCase => {
      const { title, legal, ...fields } = row.useCase
      const blank = blankUseCase({
        id: useCaseIdSchema.parse(newId()),
        code: nextUseCaseCode(codes, at),
        title,
        ...fields,
        departmentId: idOf<DepartmentId>(row.department, departmentIds),
        owner: idOf<PersonId>(row.owner, personIds),
        imported: row.extras.map(({ label, value }) => ({ label, value })),
      })
      const marked = blank.impact.direct !== null && blank.feasibility.direct !== null
      return {
        ...blank,
        ...(legal ? { legal: { ...blank.legal, ...legal } } : {}),
        // A list rarely has a status of its own; a case with both marks is scored.
        status: fields.status ?? (marked ? 'scored' : 'idea'),
      }
    })
  return { departments, people, useCases }
}

/** Existing ids come from the project itself, by way of the mapping, which knows no brands. */
const idOf = <T extends string>(
  target: NameTarget,
  made: ReadonlyMap<string, T | undefined>,
): T | null => {
  if (target === null) return null
  return 'existingId' in target ? (target.existingId as T) : (made.get(target.newName) ?? null)
}
