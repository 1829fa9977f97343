import { describe, expect, test } from 'vitest'
import { imported, nobody } from '../../test/builders/import-list'
import { write } from '../formats/xlsx/writer'
import { FIELD_IDS } from './fields'
import { TEMPLATE_COLUMNS } from './template-columns'
import { templateWorkbook } from './template-workbook'

describe('the template', () => {
  test.each(['fr', 'en'] as const)(
    '%s: every column is recognised, examples stay out',
    async (language) => {
      const written = await write(
        templateWorkbook(language, '2026-11-20T09:00:00Z'),
        async () => new Uint8Array(),
      )
      if (!written.ok) throw new Error(written.error.detail)

      const { proposal, counts, skipped } = await imported(written.value, { ...nobody, language })

      expect(
        proposal.mapping.columns.map(({ target }) => target.kind === 'field' && target.field),
      ).toEqual(TEMPLATE_COLUMNS.map(({ field }) => field))
      expect(proposal.columns.filter(({ confidence }) => confidence < 1)).toEqual([])
      expect(counts).toMatchObject({ read: 2, skipped: 2, ready: 0, blocked: 0 })
      expect(skipped.map(({ reason }) => reason)).toEqual(['example', 'example'])
    },
  )

  test('it has a column for every field, and its examples are complete cases once unmarked', async () => {
    expect(TEMPLATE_COLUMNS.map(({ field }) => field).sort()).toEqual([...FIELD_IDS].sort())
    const written = await write(
      templateWorkbook('fr', '2026-11-20T09:00:00Z'),
      async () => new Uint8Array(),
    )
    if (!written.ok) throw new Error(written.error.detail)

    const { rows } = await imported(
      written.value,
      { ...nobody, language: 'fr' },
      {
        corrections: [{ row: 2, column: 0, text: 'Tri des demandes' }],
      },
    )

    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      ready: true,
      issues: [],
      useCase: {
        impact: { sub: { strategic: 7 } },
        feasibility: { sub: { cost: 8 } },
        repetition: 5,
        goal: { due: '2027-06-30', target: 5 },
        aiForm: 'process-automation',
        legal: { personalData: 'yes' },
      },
    })
  })
})
