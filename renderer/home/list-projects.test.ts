import { describe, expect, test } from 'vitest'
import type { ProjectCard } from '../data/database'
import { listProjects, shelfOf, stepOf } from './list-projects'

const card = (facts: Partial<ProjectCard>): ProjectCard => ({
  id: facts.name ?? 'x',
  name: 'Atelier',
  sector: null,
  activity: '',
  headcount: null,
  language: 'fr',
  demo: false,
  archivedAt: null,
  removedAt: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  openedAt: 0,
  changedAt: 0,
  useCases: 0,
  progress: [0, 0, 0, 0, 0, 0],
  ...facts,
})

describe('projects on home', () => {
  const cards = [
    card({ name: 'Menuiseries Larrec', openedAt: 3, activity: 'Bâtiment' }),
    card({ name: 'Ateliers Vaubrenne', openedAt: 5, progress: [1, 1, 0.5, 0, 0, 0] }),
    card({ name: 'Cabinet Norel', openedAt: 4, archivedAt: '2026-02-01T00:00:00.000Z' }),
    card({ name: 'Laiterie', openedAt: 9, removedAt: '2026-02-01T00:00:00.000Z' }),
  ]

  test('the trash hides an archived project too', () => {
    const both = card({ archivedAt: '2026-02-01', removedAt: '2026-02-02' })

    expect(shelfOf(both)).toBe('trash')
  })

  test('search ignores accents and case, and looks into the activity', () => {
    const found = listProjects(cards, { shown: 'current', query: 'BATIM', order: 'name' })

    expect(found.map(({ name }) => name)).toEqual(['Menuiseries Larrec'])
  })

  test.each([
    ['opened', ['Ateliers Vaubrenne', 'Menuiseries Larrec']],
    ['name', ['Ateliers Vaubrenne', 'Menuiseries Larrec']],
    ['progress', ['Ateliers Vaubrenne', 'Menuiseries Larrec']],
  ] as const)('sorted by %s', (order, names) => {
    expect(
      listProjects(cards, { shown: 'current', query: '', order }).map(({ name }) => name),
    ).toEqual(names)
  })

  test('the step one is at is the first incomplete one', () => {
    expect(cards[1] && stepOf(cards[1])).toBe(3)
    expect(stepOf(card({ progress: [1, 1, 1, 1, 1, 1] }))).toBeNull()
  })
})
