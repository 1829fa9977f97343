import { describe, expect, test } from 'vitest'
import { aPerson, aProject, aUseCase } from '../../../../test/builders/project'
import { runCommand } from '../../../../shared/commands/define-command'
import { useCaseCommands } from '../../../../shared/commands/use-case'
import { NO_FILTERS } from './filters'
import { hold, listed, type Question, stillHolds } from './order'

const marks = (impact: number, feasibility: number) => ({
  impact: { direct: impact, sub: { strategic: null, financial: null, competitive: null } },
  feasibility: {
    direct: feasibility,
    sub: { cost: null, technical: null, data: null, skills: null },
  },
})
const owner = aPerson({ name: 'Bruno Lacaze' })
const low = aUseCase({ code: 'CU02', title: 'Écrire', ...marks(2, 2) })
const high = aUseCase({ code: 'CU10', title: 'Traduire', ...marks(9, 9), owner: owner.id })
const unscored = aUseCase({ code: 'CU01', title: 'Archiver' })
const project = aProject({ useCases: [low, high, unscored], people: [owner] })
const question = (facts: Partial<Question> = {}): Question => ({
  filters: NO_FILTERS,
  sort: null,
  language: 'fr',
  asked: 0,
  ...facts,
})
const codes = (asked: Question) =>
  listed(project, asked).map((id) => project.useCases.get(id)?.code)

describe('the order of the register', () => {
  test('is the order of priority, unscored last, when none is asked for', () => {
    expect(codes(question())).toEqual(['CU10', 'CU02', 'CU01'])
  })

  test.each([
    ['impact', 'descending', ['CU10', 'CU02', 'CU01']],
    ['impact', 'ascending', ['CU02', 'CU10', 'CU01']],
    ['title', 'ascending', ['CU01', 'CU02', 'CU10']],
    ['code', 'descending', ['CU10', 'CU02', 'CU01']],
    ['owner', 'ascending', ['CU10', 'CU02', 'CU01']],
  ] as const)('by %s, %s', (column, direction, expected) => {
    expect(codes(question({ sort: { column, direction } }))).toEqual(expected)
  })
})

describe('a list that is held', () => {
  const asked = question({ sort: { column: 'impact', direction: 'descending' } })
  const held = hold(project, asked)
  const after = <T>(command: Parameters<typeof runCommand<T>>[1], args: T) => {
    const edited = runCommand(project, command, args)
    if (!edited.ok) throw new Error(edited.error.code)
    return edited.value.project
  }

  test('keeps still while a row is edited, even one it is sorted by', () => {
    const edited = after(useCaseCommands.edit, { id: low.id, changes: { impact: { direct: 10 } } })

    expect(stillHolds(held, asked, edited.useCases)).toBe(true)
    expect(listed(edited, asked)[0]).toBe(low.id)
    expect(held.ids[0]).toBe(high.id)
  })

  test('is asked again when a case leaves or comes', () => {
    const removed = after(useCaseCommands.remove, {
      ids: [low.id],
      at: '2026-11-25T10:00:00.000Z',
    })
    const added = after(useCaseCommands.add, { noun: aUseCase({ code: 'CU11', title: 'Lire' }) })

    expect(stillHolds(held, asked, removed.useCases)).toBe(false)
    expect(stillHolds(held, asked, added.useCases)).toBe(false)
  })

  test('is asked again when the question changes', () => {
    expect(stillHolds(held, question(), project.useCases)).toBe(false)
  })
})
