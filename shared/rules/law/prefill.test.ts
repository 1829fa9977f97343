import { expect, test } from 'vitest'
import { blankUseCase } from '../../domain/blank'
import { useCaseIdSchema } from '../../domain/use-case'
import { factsFromUseCase } from './prefill'
import { readFacts } from './read-facts'

const blank = blankUseCase({
  id: useCaseIdSchema.parse('01890a5d-ac96-774b-bcce-b302099a8057'),
  code: 'CU01',
  title: 'Essai',
})
const company = { headcount: 142, countries: ['FR'], sector: 'manufacturing' } as const

test('suggests what step 1 and the profile say, and nothing more', () => {
  const legal = {
    ...blank.legal,
    interacts: 'yes',
    generates: 'yes',
    ownBrand: 'no',
    personalData: 'partly',
    sensitiveData: 'yes',
    domains: ['recruitment'],
    dpiaCriteria: ['evaluation', 'vulnerable-persons'],
  } as const
  const facts = factsFromUseCase({ legal, users: 8, audience: 'internal' }, company)

  expect(facts).toEqual({
    euLink: true,
    usesItself: true,
    ownName: false,
    t_interacts: true,
    d_personal: true,
    d_wp248: [1, 4, 7],
    w_headcount: 142,
    w_touchesWork: true,
    w_recruitmentAid: true,
  })
  expect(readFacts(facts).ok).toBe(true)
})

test('an empty sheet suggests almost nothing', () => {
  const unknown = { headcount: null, countries: [], sector: null } as const
  const { legal } = blank

  expect(factsFromUseCase({ legal, users: null, audience: null }, unknown)).toMatchObject({
    usesItself: true,
  })
  expect(factsFromUseCase({ legal, users: null, audience: null }, unknown)).not.toHaveProperty(
    'a5_f',
  )
})
