import type { CommandName, commands } from '../../shared/commands/registry'
import {
  blankAiUse,
  blankApplication,
  blankCompanyValue,
  blankEnvelope,
  blankObjective,
} from '../../shared/domain/blank'
import type { Project } from '../../shared/domain/project'
import { Collection } from '../../shared/kernel/collection'
import { aDepartment, anId, aPerson, aPilot, aProject, aUseCase } from './project'

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
  target: null,
  ...blankEnvelope,
}
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
}

export type AnyCommand = (typeof commands)[number]
