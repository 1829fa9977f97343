import { describe, expect, test } from 'vitest'
import { demoFile } from '../content/demo/demo-project'
import { readProject } from '../migrations/read-project'
import { aProject } from '../../test/builders/project'
import { unsoundSteps, workshopProgress } from './progress'

describe('progress of the six steps', () => {
  test('a new project has not begun', () => {
    expect(workshopProgress(aProject())).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('every one of the 27 answers of the demonstration counts, the computed ones included', async () => {
    const demo = readProject(await demoFile('en'))

    expect(demo.ok && workshopProgress(demo.value)).toEqual([1, 1, 1, 1, 1, 1])
  })

  test('a complete step whose answers call for action is told', async () => {
    const demo = readProject(await demoFile('fr'))

    expect(demo.ok && unsoundSteps(demo.value)).toEqual(['risks', 'charter', 'followup'])
    expect(unsoundSteps(aProject())).toEqual([])
  })
})
