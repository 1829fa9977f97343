import { describe, expect, test } from 'vitest'
import { anId, aProject, aUseCase } from '../../../../test/builders/project'
import { useCaseIdeas } from '../../../../shared/content/use-case-ideas/library'
import { useCaseSchema } from '../../../../shared/domain/use-case'
import { addedIdeas, casesFromIdeas, type IdeaFilters, shownIdeas } from './choose-ideas'

const all: IdeaFilters = {
  query: '',
  functions: new Set(),
  forms: new Set(),
  sector: null,
  hideAdded: false,
}
const show = (filters: Partial<IdeaFilters>, added = new Map<string, string>()) =>
  shownIdeas(useCaseIdeas, { ...all, ...filters }, added, 'fr')
const first = useCaseIdeas[0]
const second = useCaseIdeas[1]
if (!first || !second) throw new Error('The library is empty')

describe('the idea library', () => {
  test('shows every idea once without a filter', () => {
    const { own, any } = show({})

    expect(own).toEqual([])
    expect(any).toHaveLength(useCaseIdeas.length)
  })

  test('puts the ideas of a sector first and leaves out those of other sectors', () => {
    const { own, any } = show({ sector: 'manufacturing' })

    expect(own.length).toBeGreaterThan(0)
    expect(own.every(({ sectors }) => sectors.includes('manufacturing'))).toBe(true)
    expect(any.every(({ sectors }) => sectors.length === 0)).toBe(true)
  })

  test('searches without accents, in the language on screen', () => {
    const { any } = show({ query: 'TOURNEES prevision' })

    expect(any.map(({ id }) => id)).toContain('idea.supply.forecast')
    expect(show({ query: 'delivery rounds' }).any).toEqual([])
  })

  test('narrows by function and form, and hides what is already there', () => {
    const hr = show({ functions: new Set(['hr']), forms: new Set(['generative']) }).any
    const id = hr[0]?.id ?? ''

    expect(hr.every((idea) => idea.function === 'hr' && idea.aiForm === 'generative')).toBe(true)
    expect(
      show({ hideAdded: true }, new Map([[id, 'CU01']])).any.some((idea) => idea.id === id),
    ).toBe(false)
  })
})

describe('ideas that become cases', () => {
  const project = aProject({ language: 'en', useCases: [aUseCase({ code: 'CU07' })] })
  const cases = casesFromIdeas([first, second], project, anId)

  test('speak the language of the project and remember where they come from', () => {
    expect(cases[0]).toMatchObject({
      title: first.title.en,
      problem: first.problem.en,
      dataSources: first.data.en,
      aiForm: first.aiForm,
      ideaId: first.id,
      status: 'idea',
    })
  })

  test('are numbered after the last case and valid as they are', () => {
    expect(cases.map(({ code }) => code)).toEqual(['CU08', 'CU09'])
    for (const useCase of cases) expect(useCaseSchema.safeParse(useCase).success).toBe(true)
  })

  test('are known again afterwards', () => {
    expect(addedIdeas(cases).get(second.id)).toBe('CU09')
  })
})
