import { expect, test } from 'vitest'
import { aProject, aRisk, aTool, aUseCase } from '../../../test/builders/project'
import { choiceBlockers } from './choice-gate'

const rated = { probability: 2, severity: 3 } as const
const pilot = aUseCase({ code: 'CU01', status: 'pilot' })
const idea = aUseCase({ code: 'CU02', status: 'idea' })
const tool = aTool({ useCaseIds: [pilot.id] })
const codes = (
  project: ReturnType<typeof aProject>,
  useCaseId: typeof pilot.id | null,
  one = tool,
) => choiceBlockers(project, { useCaseId }, one).map(({ code }) => code)

test('a case on trial without assessed risks blocks the decision, served or compared for', () => {
  const project = aProject({ useCases: [pilot, idea], tools: [tool] })
  expect(codes(project, null)).toEqual(['CU01'])
  expect(codes(project, pilot.id)).toEqual(['CU01'])
  expect(codes(project, pilot.id, aTool())).toEqual(['CU01'])
})

test('an idea does not block, nor does a case whose risks are assessed', () => {
  const risk = aRisk({ useCaseIds: [pilot.id], gross: rated, residual: rated })
  const project = aProject({ useCases: [pilot, idea], tools: [tool], risks: [risk] })
  expect(codes(project, pilot.id)).toEqual([])
  expect(codes(project, idea.id, aTool({ useCaseIds: [idea.id] }))).toEqual([])
})
