import { describe, expect, test } from 'vitest'
import { useCaseIdeas } from '../../../../shared/content/use-case-ideas/library'
import { useCaseSchema } from '../../../../shared/domain/use-case'
import { anId, aProject, aUseCase } from '../../../../test/builders/project'
import { casesFrom, listIdeas } from './list-ideas'

const everything = { query: '', functions: new Set<never>(), forms: new Set<never>(), sector: null }

describe('the idea library', () => {
  test('shows everything until something is chosen', () => {
    expect(listIdeas(useCaseIdeas, everything, 'fr')).toHaveLength(useCaseIdeas.length)
  })

  test('a function and a word narrow it, accents aside', () => {
    const found = listIdeas(
      useCaseIdeas,
      { ...everything, functions: new Set(['finance'] as const), query: 'FACTURE' },
      'fr',
    )

    expect(found.length).toBeGreaterThan(0)
    expect(found.every((idea) => idea.function === 'finance')).toBe(true)
    expect(found.length).toBeLessThan(useCaseIdeas.length / 4)
  })

  test('a sector hides what is typical of others', () => {
    const found = listIdeas(useCaseIdeas, { ...everything, sector: 'finance' }, 'fr')

    expect(found.every(({ sectors }) => sectors.length === 0 || sectors.includes('finance'))).toBe(
      true,
    )
    expect(found.length).toBeLessThan(useCaseIdeas.length)
  })

  test('a chosen idea becomes a valid case in the language of the project, after the last code', () => {
    const project = aProject({ language: 'en', useCases: [aUseCase({ code: 'CU07' })] })
    const [idea] = useCaseIdeas
    if (!idea) throw new Error('empty library')

    const [made] = casesFrom([idea], project, anId)

    expect(useCaseSchema.parse(made)).toMatchObject({
      code: 'CU08',
      title: idea.title.en,
      ideaId: idea.id,
      status: 'idea',
      impact: { direct: null },
    })
  })
})
