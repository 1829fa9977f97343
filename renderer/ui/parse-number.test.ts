import { expect, test } from 'vitest'
import { parseNumber } from './parse-number'

test.each([
  ['7,5', 'fr', 7.5],
  ['7.5', 'fr', 7.5],
  ['7,5', 'en', 7.5],
  ['7.5', 'en', 7.5],
  ['1\u202f234,50', 'fr', 1234.5],
  ['1 234,5', 'fr', 1234.5],
  ['1.234,5', 'fr', 1234.5],
  ['1,234.5', 'fr', 1234.5],
  ['1,234', 'en', 1234],
  ['1,234', 'fr', 1.234],
  ['1,234,567', 'en', 1_234_567],
  ['1.234.567', 'fr', 1_234_567],
  ['\u221218\u202f788', 'fr', -18_788],
  ['-3', 'en', -3],
  ['60 %', 'fr', 60],
  ['33,26\u00a0€', 'fr', 33.26],
  ['€40,000', 'en', 40_000],
] as const)('%s in %s is %s', (text, language, expected) => {
  expect(parseNumber(text, language)).toEqual({ kind: 'number', value: expected })
})

test.each(['élevé', '7,5,', '1,2,3', '12a', '--3', '1.2.3', '1,23,456', ',', '0,234,567'])(
  '%s is refused, never read as another number',
  (text) => {
    expect(parseNumber(text, 'fr')).toEqual({ kind: 'unreadable' })
  },
)

test('an empty field is nothing, not zero', () => {
  expect(parseNumber(' \u202f ', 'fr')).toEqual({ kind: 'empty' })
})

test('the unit of the field may be typed', () => {
  expect(parseNumber('2 520 h', 'fr', 'h')).toEqual({ kind: 'number', value: 2520 })
})
