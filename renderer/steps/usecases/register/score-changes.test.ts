import { describe, expect, test } from 'vitest'
import { aProject, aUseCase } from '../../../../test/builders/project'
import { runCommand } from '../../../../shared/commands/define-command'
import { editUseCases } from '../../../../shared/commands/use-case'
import { markChanges, scoreChanges } from './score-changes'

const { settings } = aProject()
const impact = { axis: 'impact', criterion: null } as const
const feasibility = { axis: 'feasibility', criterion: null } as const
const half = aUseCase({
  feasibility: { direct: 7, sub: { cost: null, technical: null, data: null, skills: null } },
})

describe('marks given to one case', () => {
  test('the overall mark, or a criterion', () => {
    expect(markChanges(impact, 7.5)).toEqual({ impact: { direct: 7.5 } })
    expect(markChanges({ axis: 'feasibility', criterion: 'data' }, 8)).toEqual({
      feasibility: { sub: { data: 8 } },
    })
  })

  test('an idea becomes a scored case with its second mark, not with the first', () => {
    expect(scoreChanges(aUseCase(), settings, impact, 8)).toEqual({ impact: { direct: 8 } })
    expect(scoreChanges(half, settings, impact, 8)).toEqual({
      impact: { direct: 8 },
      status: 'scored',
    })
  })

  test('a mark taken back leaves the status alone', () => {
    expect(scoreChanges({ ...half, status: 'scored' }, settings, feasibility, null)).toEqual({
      feasibility: { direct: null },
    })
  })
})

describe('marks given to several cases', () => {
  const other = aUseCase({ title: 'Relances' })
  const parked = aUseCase({ title: 'Devis', status: 'parked', feasibility: half.feasibility })
  const project = aProject({ useCases: [half, other, parked] })
  const edited = runCommand(project, editUseCases, {
    ids: [half.id, other.id, parked.id],
    changes: markChanges(impact, 8),
  })
  const statusOf = (id: string) =>
    edited.ok ? edited.value.project.useCases.get(id)?.status : null

  test('only an idea that now has both becomes a scored case', () => {
    expect(statusOf(half.id)).toBe('scored')
    expect(statusOf(other.id)).toBe('idea')
    expect(statusOf(parked.id)).toBe('parked')
  })

  test('another field for several cases leaves their status alone', () => {
    const placed = aUseCase({
      impact: { direct: 8, sub: half.impact.sub },
      feasibility: half.feasibility,
    })
    const result = runCommand(aProject({ useCases: [placed] }), editUseCases, {
      ids: [placed.id],
      changes: { process: 'SAV' },
    })

    expect(result.ok && result.value.project.useCases.get(placed.id)?.status).toBe('idea')
  })
})
