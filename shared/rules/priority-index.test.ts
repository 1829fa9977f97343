import { expect, test } from 'vitest'
import { differences, type Vector, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { comparePriority, priorityIndex, titleKey } from './priority-index'
import { quadrantOf } from './quadrant'

interface Marks {
  readonly impact: number | null
  readonly feasibility: number | null
}
interface List {
  readonly items: readonly (Marks & { readonly id: string; readonly title: string })[]
}

const vectors = vectorsOf<Marks | List>('priority-index')
const lists = vectors.filter((vector): vector is Vector<List> => 'items' in vector.input)
const pairs = vectors.filter((vector): vector is Vector<Marks> => !('items' in vector.input))

test.each(pairs)('$id: $note', (vector) => {
  const { impact, feasibility } = vector.input

  expect(differences(vector, { ...priorityIndex(impact, feasibility) })).toEqual([])
})

test.each(lists)('$id: $note', (vector) => {
  // Backwards first, so that the order cannot come from the file.
  const order = vector.input.items
    .map(({ id, title, impact, feasibility }) => ({
      id,
      titleKey: titleKey(title),
      quadrant: quadrantOf(impact, feasibility).value,
      index: priorityIndex(impact, feasibility).value,
    }))
    .toReversed()
    .toSorted(comparePriority)

  const actual = { status: 'ok', reasons: [], value: order.map(({ id }) => id) }
  expect(differences(vector, actual)).toEqual([])
})
