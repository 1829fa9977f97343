import { describe, expect, test } from 'vitest'
import { readProject } from '../migrations/read-project'
import { demoFile } from '../content/demo/demo-project'
import { aProject, aUseCase } from '../../test/builders/project'
import { nextActions } from './next-actions'

const TODAY = '2026-11-25'

describe('what to do next', () => {
  test('a new project starts with its frame, then with cases', () => {
    const ids = nextActions(aProject(), TODAY).map(({ id }) => id)

    expect(ids).toEqual(['profile', 'first-cases'])
  })

  test('counts the unscored cases, not the refused ones', () => {
    const project = aProject({
      useCases: [aUseCase(), aUseCase(), aUseCase({ status: 'refused', statusNote: '' })],
    })

    const actions = nextActions(project, TODAY)

    expect(actions.find(({ id }) => id === 'score')?.count).toBe(2)
    expect(actions.find(({ id }) => id === 'refusal-reasons')?.count).toBe(1)
  })

  test('the demonstration lacks a business case for its second case, then its document', async () => {
    const demo = readProject(await demoFile('fr'))

    expect(demo.ok && nextActions(demo.value, TODAY).map(({ id }) => id)).toEqual([
      'money',
      'deliver',
    ])
  })
})
