import { expect, test } from 'vitest'
import { nextCode } from './next-code'

test('the next code follows the highest, whatever the order and the gaps', () => {
  expect(nextCode('R', 2, [])).toBe('R01')
  expect(nextCode('R', 2, ['R07', 'R02'])).toBe('R08')
  expect(nextCode('R', 2, ['R99'], 1)).toBe('R101')
  expect(nextCode('T', 1, ['T1', 'TX', 'R40'])).toBe('T2')
})
