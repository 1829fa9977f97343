import { describe, expect, test } from 'vitest'
import { aDepartment, aPerson, aProject, aUseCase } from '../../../../test/builders/project'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { countFilters, type Filters, lacksOf, matching, NO_FILTERS, NONE } from './filters'

const sav = aDepartment({ name: 'Qualité et SAV' })
const claire = aPerson({ name: 'Hélène Vasseur' })
const scored = aUseCase({
  code: 'CU01',
  title: 'Trier les réclamations',
  problem: 'Une demande sur cinq part au mauvais niveau.',
  departmentId: sav.id,
  owner: claire.id,
  impact: { direct: 8, sub: { strategic: null, financial: null, competitive: null } },
  feasibility: { direct: 7, sub: { cost: null, technical: null, data: null, skills: null } },
  status: 'pilot',
})
const bare = aUseCase({ code: 'CU02', title: 'Rédiger des devis' })
const removed = aUseCase({
  code: 'CU03',
  title: 'Trier le courrier',
  removedAt: '2026-11-20T10:00:00.000Z',
})
const project = aProject({
  useCases: [scored, bare, removed],
  departments: [sav],
  people: [claire],
})
const codes = (filters: Partial<Filters>) =>
  matching(project, { ...NO_FILTERS, ...filters }).map(({ useCase }) => useCase.code)

describe('the filters of the register', () => {
  test('without any, every case but those in the trash', () => {
    expect(codes({})).toEqual(['CU01', 'CU02'])
    expect(countFilters(NO_FILTERS)).toBe(0)
  })

  test.each([
    ['accents and case do not count', 'RECLAMATIONS', ['CU01']],
    ['every word, in any order and in any field', 'vasseur trier', ['CU01']],
    ['the department', 'qualite', ['CU01']],
    ['the number', 'cu02', ['CU02']],
    ['the problem', 'mauvais niveau', ['CU01']],
    ['nothing of the trash', 'courrier', []],
  ])('the search finds %s', (_, query, expected) => {
    expect(codes({ query })).toEqual(expected)
  })

  test.each([
    ['department', { departments: new Set<string>([sav.id]) }, ['CU01']],
    ['no department', { departments: new Set([NONE]) }, ['CU02']],
    ['owner', { owners: new Set<string>([claire.id]) }, ['CU01']],
    ['quadrant', { quadrants: new Set(['quick-win' as const]) }, ['CU01']],
    ['not scored', { quadrants: new Set(['not-scored' as const]) }, ['CU02']],
    ['status', { statuses: new Set(['idea' as const]) }, ['CU02']],
    ['AI verdict unknown', { ai: new Set(['unknown' as const]) }, ['CU01', 'CU02']],
    ['data not assessed', { data: new Set(['none' as const]) }, ['CU01', 'CU02']],
    ['two filters at once', { statuses: new Set(['idea' as const]), query: 'trier' }, []],
  ])('narrows by %s', (_, filters, expected) => {
    expect(codes(filters)).toEqual(expected)
  })
})

describe('what a case lacks', () => {
  const lacks = (useCase: typeof bare) => lacksOf(viewOf(useCase, project.settings), project)

  test('a bare idea lacks everything', () => {
    expect(lacks(bare)).toEqual(['marks', 'department', 'owner', 'questions'])
  })

  test('a scored case with an owner lacks its answers', () => {
    expect(lacks(scored)).toEqual(['questions'])
  })

  test('a refusal lacks only its reason', () => {
    expect(lacks(aUseCase({ status: 'refused' }))).toEqual(['reason'])
    expect(lacks(aUseCase({ status: 'refused', statusNote: 'Contraire à une valeur' }))).toEqual([])
  })
})
