import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { imported, nobody } from '../../test/builders/import-list'
import { useCaseSchema } from '../domain/use-case'
import { cellText } from './grid'

describe('the federal inventory of 2023', () => {
  const bytes = readFileSync('test/fixtures/lists/us-federal-ai-use-cases-2023.csv')

  test('every one of its 710 cases comes in, with what its columns say', async () => {
    const { counts, targets, rows, newDepartments, grid } = await imported(bytes, nobody)

    expect(counts).toEqual({
      read: 710,
      ready: 710,
      blocked: 0,
      toCheck: expect.any(Number),
      skipped: 0,
      empty: 0,
    })
    expect(targets).toMatchObject({
      Title: 'title',
      Summary: 'problem',
      Department: 'department',
      Development_Stage: 'status',
      Use_Case_ID: 'keep',
      Techniques: 'keep',
      Agency: 'keep',
    })
    expect(newDepartments).toHaveLength(21)
    expect(rows.filter(({ useCase }) => useCase.problem?.includes('\n')).length).toBeGreaterThan(
      100,
    )
    const stage = 'Operation and Maintenance'
    const live = rows.filter(({ extras }) =>
      extras.some(({ label, value }) => label === 'Development_Stage' && value === stage),
    )
    expect(live).toHaveLength(91)
    expect(new Set(live.map(({ useCase }) => useCase.status))).toEqual(new Set(['live']))
    // Every filled cell is a field or an extra, word for word: nothing of the list is lost.
    const source = new Map(
      grid.rows.map(({ number, cells }) => [number, cells.map(cellText).filter(Boolean)]),
    )
    for (const { row, useCase, department, extras } of rows) {
      const name = department && 'newName' in department ? department.newName : ''
      const kept = new Set([
        useCase.title,
        useCase.problem,
        name,
        ...extras.map(({ value }) => value),
      ])
      const lost = source
        .get(row)
        ?.filter((text) => !kept.has(text) && !kept.has(text.replace(/\s+/g, ' ')))
      expect(lost).toEqual([])
    }
  })

  test('each row fits the noun it becomes', async () => {
    const { rows } = await imported(bytes, nobody)
    const fields = useCaseSchema.unwrap().partial()

    for (const { useCase, extras } of rows) {
      const { legal: _, ...draft } = useCase
      expect(fields.safeParse({ ...draft, imported: extras }).error).toBeUndefined()
    }
  })
})
