import { expect, test } from 'vitest'
import { blankSource } from '../../../../shared/domain/blank-tools'
import type { Source } from '../../../../shared/domain/source'
import { Collection } from '../../../../shared/kernel/collection'
import { aProject, anId, aUseCase } from '../../../../test/builders/project'
import { sourceRows } from './source-rows'

const notes = (quality: number, rest: number): Source['notes'] => ({
  quality,
  relevance: rest,
  integration: rest,
  compliance: rest,
  cost: rest,
})
const aSource = (code: string, facts: Partial<Source> = {}): Source =>
  blankSource({ id: anId() as Source['id'], code, name: code, ...facts })

test('usable first by score, then set aside, then unscored; a treated source is usable again', () => {
  const sources = [
    aSource('S1'),
    aSource('S2', { notes: notes(1, 5) }),
    aSource('S3', { notes: notes(3, 3) }),
    aSource('S4', { notes: notes(4, 4) }),
    aSource('S5', { notes: notes(1, 5), treatment: 'Tri' }),
  ]
  const project = { ...aProject(), sources: Collection.from(sources) }
  expect(sourceRows(project).map(({ source }) => source.code)).toEqual([
    'S5',
    'S4',
    'S3',
    'S2',
    'S1',
  ])
})

test('a row names the use cases that rest on the source', () => {
  const source = aSource('S1')
  const useCases = [aUseCase({ code: 'CU01', sourceIds: [source.id] }), aUseCase()]
  const project = { ...aProject({ useCases }), sources: Collection.from([source]) }
  expect(sourceRows(project)[0]?.cases.map(({ code }) => code)).toEqual(['CU01'])
})
