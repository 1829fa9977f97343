import { expect, test } from 'vitest'
import { factsSentence, readFacts, readManyFacts } from './read-facts'

const refusal = (input: unknown) => {
  const read = readManyFacts(input)
  return read.ok ? null : factsSentence(read.error, 'fr')
}

test.each([
  [{ annexIII: ['4a'], isIA: true }, 'isIA'],
  [{ annexiii: ['4a'] }, 'annexIII'],
  [{ a5_f: 'yes' }, 'a5_f'],
  [{ a5_f: 1 }, 'true ou false'],
  [{ annexIII: '4a' }, 'annexIII'],
  [{ annexIII: ['9z'] }, 'annexIII'],
  [{ annexI_section: 'C' }, '"A" ou "B"'],
  [{ emotionSubjects: 'clients' }, 'customers'],
  [{ d_wp248: [10] }, '1 à 9'],
  [{ d_cnilList: ['hr'] }, 'hr-profile'],
  [{ w_headcount: '50' }, 'w_headcount'],
  [{ w_headcount: -1 }, 'w_headcount'],
  [{ g_shareOfOriginalCompute: 33 }, '0 à 1'],
  [{ placedOn: '02/08/2026' }, 'placedOn'],
  [{ asOf: '2026-02-30' }, 'asOf'],
  [null, 'objet JSON'],
  ['4a', 'objet JSON'],
  [[{}, { w_new: true }], 'Élément 2'],
])('%j is refused with a sentence that says where', (input, word) => {
  expect(refusal(input)).toContain(word)
})

test('every key may be left out or null, and a list keeps its order', () => {
  expect(readFacts({})).toEqual({ ok: true, value: {} })
  expect(readFacts({ isAI: null, annexIII: null, placedOn: null }).ok).toBe(true)
  expect(readManyFacts([{ isAI: true }, { isAI: false }])).toEqual({
    ok: true,
    value: [{ isAI: true }, { isAI: false }],
  })
})

test('an identifier, the system in a sentence and a note may stand beside the facts', () => {
  const labelled = readFacts({ id: 'g1', system: 'Un robot', note: 'à revoir', isAI: true })

  expect(labelled).toEqual({ ok: true, value: { isAI: true } })
})
