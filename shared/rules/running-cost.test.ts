import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { runningCost, type RunningInput } from './running-cost'

test.each(vectorsOf<RunningInput>('running-cost'))('$id: $note', (vector) => {
  const result = runningCost(vector.input)
  expect(
    differences(vector, {
      ...result.value,
      status: result.status,
      reasons: result.reasons,
      value: result.value?.running ?? null,
    }),
  ).toEqual([])
})

test('a quoted maintenance replaces the rate, and other yearly costs are added', () => {
  const result = runningCost({
    oneOff: 72_000,
    licences: 14_000,
    usage: 0,
    managementStaff: 0,
    optimisation: 0,
    maintenanceRate: 20,
    maintenance: 13_000,
    other: 1_000,
  })

  expect(result.value).toMatchObject({ running: 28_000, maintenance: 13_000 })
})
