import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { toolCost, type ToolPricing } from './tool-cost'

test.each(vectorsOf<ToolPricing>('tool-cost'))('$id: $note', (vector) => {
  expect(differences(vector, { ...toolCost(vector.input) })).toEqual([])
})

test('a tool whose billing nobody noted has no cost, not a cost of zero', () => {
  expect(toolCost({ billing: null, seats: 3, unitPrice: 10 }).status).toBe('not-computable')
})
