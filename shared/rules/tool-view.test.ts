import { expect, test } from 'vitest'
import { aProject, aRisk, aTool, aUseCase } from '../../test/builders/project'
import type { PersonId } from '../domain/person'
import type { Tool } from '../domain/tool'
import { isRiskAssessed, toolsOf, toolTco, toolTotals, toolViewOf, toolViews } from './tool-view'

const lead = '01a1aab8-cfea-7cee-ad00-7346bba0c115' as PersonId
const rated = (probability: number, severity: number) => ({ probability, severity })

const noMarks = aTool().criteria

/** Everything the gate asks of a tool itself. */
const fit: Partial<Tool> = {
  securityCompliance: 'yes',
  rightsDefined: 'yes',
  lead,
  budgetPerYear: 0,
  personalData: 'no',
}
const seats = (paid: number, active: number, price: number | null): Partial<Tool> => ({
  billing: 'seat',
  seatsPaid: paid,
  seatsActive: active,
  seatPrice: price,
  status: 'approved',
})

test('a tool waits for the risks of the retained cases it serves, and for those alone', () => {
  const pilot = aUseCase({ status: 'pilot' })
  const idea = aUseCase({ status: 'idea' })
  const tool = aTool({ ...fit, useCaseIds: [pilot.id, idea.id] })
  const project = aProject({ useCases: [pilot, idea], tools: [tool] })

  const before = toolViewOf(project, tool)

  expect(before.gate.value?.missing).toEqual(['risk-assessment'])
  expect(before.unassessed).toEqual([pilot])

  const risk = aRisk({ useCaseIds: [pilot.id], gross: rated(3, 4), residual: rated(2, 3) })
  const after = aProject({ useCases: [pilot, idea], tools: [tool], risks: [risk] })
  expect(toolViewOf(after, tool).gate.value).toEqual({ verdict: 'allowed', missing: [] })
})

test('a risk that is not rated to the end is no assessment', () => {
  const pilot = aUseCase({ status: 'live' })
  const half = aRisk({ useCaseIds: [pilot.id], gross: rated(3, 4) })

  expect(isRiskAssessed(aProject({ risks: [half] }).risks, pilot.id)).toBe(false)
})

test('a case in the trash asks for nothing', () => {
  const gone = aUseCase({ status: 'pilot', removedAt: '2026-11-20T10:00:00.000Z' })
  const tool = aTool({ ...fit, useCaseIds: [gone.id] })

  const view = toolViewOf(aProject({ useCases: [gone], tools: [tool] }), tool)

  expect(view.gate.value?.verdict).toBe('allowed')
})

test('a view is computed once while nothing it reads changes', () => {
  const tool = aTool(fit)
  const project = aProject({ tools: [tool] })

  expect(toolViewOf(project, tool)).toBe(toolViewOf({ ...project }, tool))
  expect(toolViewOf(aProject({ tools: [tool] }), tool)).not.toBe(toolViewOf(project, tool))
})

test('seats are read where seats are paid; marks are averaged where given', () => {
  const seated = aTool({ ...seats(40, 29, 26), criteria: { ...noMarks, cost: 2, support: 5 } })
  const flat = aTool({ billing: 'flat', flatPerMonth: 190 })
  const project = aProject({ tools: [seated, flat] })

  const view = toolViewOf(project, seated)

  expect(view.yearlyCost.value).toBe(12_480)
  expect(view.licenceUse?.value).toEqual({ share: 72.5, colour: 'amber', unusedPerYear: 3_432 })
  expect(view.criteriaMean).toEqual({
    status: 'provisional',
    value: 3.5,
    reasons: ['mark-missing'],
  })
  expect(toolViewOf(project, flat).licenceUse).toBeNull()
  expect(toolViewOf(project, flat).criteriaMean.status).toBe('not-computable')
})

test('tools come in the order of their codes, ten after two', () => {
  const tools = ['T10', 'T2', 'T1'].map((code) => aTool({ code }))

  expect(toolViews(aProject({ tools })).map(({ tool }) => tool.code)).toEqual(['T1', 'T2', 'T10'])
})

test('a case finds the tools that serve it', () => {
  const useCase = aUseCase()
  const serving = aTool({ useCaseIds: [useCase.id] })
  const { tools } = aProject({ tools: [serving, aTool()] })

  expect(toolsOf(tools, useCase.id)).toEqual([serving])
  expect(toolsOf(tools, aUseCase().id)).toEqual([])
})

test('three years of a tool: once to set up and to leave, every year to use and to run', () => {
  const tool = aTool({
    ...seats(10, 10, 20),
    setUpCosts: { integration: 1_000, hardware: null, training: 500, exit: 300 },
    operatingPerYear: 600,
  })

  expect(toolTco(tool)).toMatchObject({ status: 'ok', value: { total: 1_800 + 3 * 3_000 } })
  expect(toolTco(tool, 0.5).value?.total).toBe(1_800 + 3 * 1_800)
})

test('a flat price does not follow the volume, and an unknown set-up makes the total provisional', () => {
  const tool = aTool({ billing: 'flat', flatPerMonth: 100 })

  expect(toolTco(tool, 2)).toMatchObject({
    status: 'provisional',
    value: { total: 3_600 },
    reasons: ['set-up-missing'],
  })
  expect(toolTco(aTool()).status).toBe('not-computable')
})

test('totals add what is in use and leave out candidates, prohibited and retired tools', () => {
  const project = aProject({
    tools: [
      aTool(seats(40, 29, 26)),
      aTool({ ...seats(25, 9, 11), status: 'tolerated' }),
      aTool({ ...seats(99, 0, 99), status: 'candidate' }),
      aTool({ ...seats(99, 0, 99), status: 'retired' }),
    ],
  })

  const totals = toolTotals(project)

  expect(totals.status).toBe('ok')
  expect(totals.value).toMatchObject({ yearlyCost: 15_780, dormant: 5_544, seatsPaid: 65 })
  expect(totals.value?.dormantPct).toBeCloseTo(35.133, 3)
  expect(totals.value?.use).toMatchObject({ status: 'ok', value: { colour: 'amber' } })
})

test('a tool without a price or with impossible seats is named, not counted', () => {
  const known = aTool({ ...seats(10, 8, 20), code: 'T7' })
  const unpriced = aTool({ ...seats(10, 12, null), code: 'T8' })

  const totals = toolTotals(aProject({ tools: [known, unpriced] }))

  expect(totals.reasons).toEqual(['cost-missing:T8', 'seats-missing:T8'])
  expect(totals.value).toMatchObject({ yearlyCost: 2_400, seatsPaid: 10, seatsActive: 8 })
})

test('an empty register has no total', () => {
  expect(toolTotals(aProject())).toMatchObject({ status: 'not-computable', reasons: ['no-tool'] })
  expect(toolTotals(aProject({ tools: [aTool({ status: 'approved' })] })).reasons).toEqual([
    'missing-input',
  ])
})
