import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { knowledgeHint, type KnowledgeNeeds } from './knowledge-hint'

test.each(vectorsOf<KnowledgeNeeds>('knowledge-hint'))('$id: $note', (vector) => {
  expect(differences(vector, { ...knowledgeHint(vector.input) })).toEqual([])
})

const HOUSE_STYLE: KnowledgeNeeds = {
  internalDocuments: 'no',
  houseStyle: 'yes',
  examples: 400,
  budgetOk: 'yes',
  liveReadWrite: 'no',
}

test.each([
  ['examples not counted yet', { examples: null }, 'provisional'],
  ['examples not counted, but no budget anyway', { examples: null, budgetOk: 'no' }, 'ok'],
  ['budget unknown, examples enough', { budgetOk: null }, 'provisional'],
  ['budget unknown, too few examples anyway', { budgetOk: null, examples: 20 }, 'ok'],
] as const)('%s: no fine-tuning, %j is %s', (_, change, status) => {
  const result = knowledgeHint({ ...HOUSE_STYLE, ...change })

  expect(result.value).toEqual(['none'])
  expect(result.status).toBe(status)
})
