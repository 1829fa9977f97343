import { expect, test } from 'vitest'
import { initials } from './initials'

test.each([
  ['Hélène Vasseur-Lamy', 'HL'],
  ['Corvenne Mécatronique SAS', 'CM'],
  ['Laiterie des Combes', 'LC'],
  ['Élodie', 'É'],
  ['  ', ''],
])('%s gives %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})
