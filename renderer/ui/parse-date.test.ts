import { expect, test } from 'vitest'
import { parseDate } from './parse-date'

test.each([
  ['19/11/2026', 'fr', '2026-11-19'],
  ['19.11.26', 'fr', '2026-11-19'],
  ['19 nov. 2026', 'fr', '2026-11-19'],
  ['1er janvier 2027', 'fr', '2027-01-01'],
  ['8 août 2026', 'fr', '2026-08-08'],
  ['8 Sept 2026', 'en', '2026-09-08'],
  ['2026-11-19', 'en', '2026-11-19'],
  ['29/02/2028', 'fr', '2028-02-29'],
] as const)('%s in %s is %s', (text, language, iso) => {
  expect(parseDate(text, language)).toEqual({ kind: 'date', iso })
})

test.each(['31/02/2026', '29/02/2027', '13/13/2026', '8 ju 2026', '19/11', 'demain'])(
  '%s is refused',
  (text) => {
    expect(parseDate(text, 'fr')).toEqual({ kind: 'unreadable' })
  },
)
