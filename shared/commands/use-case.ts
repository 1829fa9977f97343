import { z } from 'zod'
import { departmentSchema } from '../domain/department'
import { personSchema } from '../domain/person'
import { scoreSchema } from '../domain/score'
import type { Settings } from '../domain/settings'
import { useCaseSchema, type UseCase } from '../domain/use-case'
import { nextCode } from '../kernel/next-code'
import { err, ok } from '../kernel/result'
import { placementOf } from '../rules/use-case-view'
import { assign, type Changes } from './assign'
import { defineCommand } from './define-command'
import { nounCommands } from './noun-commands'

export const useCaseCommands = nounCommands('useCases', 'use-case', (useCase) => useCase.title)

/** The code after the highest one ever used, the trash included: a code is never given twice. */
export const nextUseCaseCode = (codes: readonly string[], offset = 0): string =>
  nextCode('CU', 2, codes, offset)

/** A card put somewhere on the matrix: both overall scores, typed directly. */
export const placeUseCase = defineCommand({
  name: 'use-case.place',
  args: z.object({ id: z.string(), impact: scoreSchema, feasibility: scoreSchema }),
  apply: (draft, { id, impact, feasibility }) => {
    const useCase = draft.useCases.get(id)
    if (!useCase) return err({ code: 'missing', id })
    useCase.impact.direct = impact
    useCase.feasibility.direct = feasibility
    if (useCase.status === 'idea') useCase.status = 'scored'
    return ok(null)
  },
  subject: (project, { id }) => project.useCases.get(id)?.title ?? '',
})

/** The same fields for several use cases at once: status, department, owner, overall scores. */
export const editUseCases = defineCommand({
  name: 'use-case.edit-many',
  args: z.object({
    ids: z.array(z.string()).min(1).readonly(),
    changes: z.record(z.string(), z.unknown()) as unknown as z.ZodType<Changes<UseCase>>,
  }),
  apply: (draft, { ids, changes }) => {
    for (const id of ids) {
      const useCase = draft.useCases.get(id)
      if (!useCase) return err({ code: 'missing', id })
      const assigned = assign(useCase, changes)
      if (!assigned.ok) return assigned
      const marked = 'impact' in changes || 'feasibility' in changes
      if (marked && isPlacedIdea(useCase as UseCase, draft.settings as Settings))
        useCase.status = 'scored'
    }
    return ok(null)
  },
  subject: (project, { ids }) =>
    ids.length === 1 ? (project.useCases.get(ids[0] ?? '')?.title ?? '') : `${ids.length}`,
})

/** An idea that got both its marks is a scored case, as one put on the matrix is. */
const isPlacedIdea = (useCase: UseCase, settings: Settings): boolean =>
  useCase.status === 'idea' && placementOf(useCase, settings).quadrant.value !== null

/** Not retained, with the reason that the portfolio prints (method.md 0.4). */
export const refuseUseCase = defineCommand({
  name: 'use-case.refuse',
  args: z.object({ id: z.string(), reason: z.string().trim().min(1).max(20_000) }),
  apply: (draft, { id, reason }) => {
    const useCase = draft.useCases.get(id)
    if (!useCase) return err({ code: 'missing', id })
    useCase.status = 'refused'
    useCase.statusNote = reason
    return ok(null)
  },
  subject: (project, { id }) => project.useCases.get(id)?.title ?? '',
})

/** A list that came from outside, with the departments and persons it named: one step to undo. */
export const importUseCases = defineCommand({
  name: 'use-case.import',
  args: z.object({
    /** Name of the file, for the history. */
    source: z.string().max(300),
    departments: z.array(departmentSchema).readonly(),
    people: z.array(personSchema).readonly(),
    useCases: z.array(useCaseSchema).min(1).readonly(),
  }),
  apply: (draft, { departments, people, useCases }) => {
    for (const department of departments) draft.departments.add(department)
    for (const person of people) draft.people.add(person)
    for (const useCase of useCases) draft.useCases.add(useCase)
    return ok(null)
  },
  subject: (_project, { source, useCases }) => `${source} (${useCases.length})`.slice(0, 300),
})
