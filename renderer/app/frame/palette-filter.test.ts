import { expect, test } from 'vitest'
import { filterPalette, type PaletteGroup } from './palette-filter'

const GROUPS: readonly PaletteGroup[] = [
  {
    id: 'project',
    title: 'Dans le projet',
    kind: 'objects',
    items: [
      { id: 'cu9', title: 'Traduction des notices', number: 'CU09', icon: 'idea' },
      { id: 'cu3', title: 'Rédaction des notices', number: 'CU03', icon: 'idea' },
      { id: 'n', title: 'Notice de sécurité', detail: 'A2', icon: 'document' },
      { id: 'e', title: 'Tri des annonces (notices)', icon: 'idea' },
    ],
  },
  {
    id: 'act',
    title: 'Agir',
    kind: 'actions',
    items: [
      { id: 'add', title: 'Ajouter un cas « notices »', icon: 'add', always: true },
      { id: 'export', title: 'Exporter le registre', keywords: 'excel', icon: 'download' },
    ],
  },
  {
    id: 'go',
    title: 'Aller à',
    kind: 'pages',
    items: [{ id: 'risks', title: 'Risques', icon: 'risks' }],
  },
]

const found = (query: string) =>
  filterPalette(GROUPS, query).flatMap(({ matches }) => matches.map(({ item }) => item.id))

test('every word must be found, accents and case aside', () => {
  expect(found('REDACTION notices')).toEqual(['cu3', 'add'])
})

test('a title that starts with the word comes first, the order of the list decides the rest', () => {
  expect(found('notice').slice(0, 4)).toEqual(['n', 'cu9', 'cu3', 'e'])
})

test('other words of an action find it', () => {
  expect(found('excel')).toEqual(['export', 'add'])
})

test('> keeps the actions alone', () => {
  expect(found('>')).toEqual(['add', 'export'])
  expect(found('> export')).toEqual(['export', 'add'])
})

test('# looks at numbers alone', () => {
  expect(found('#03')).toEqual(['cu3'])
  expect(found('#notices')).toEqual([])
})

test('an exact number comes first without #', () => {
  expect(found('cu03')[0]).toBe('cu3')
})

test('groups without a match are left out', () => {
  expect(filterPalette(GROUPS, '#09').map(({ id }) => id)).toEqual(['project'])
})

test('marks the words in the title as it is written', () => {
  const [group] = filterPalette(GROUPS, 'redac noti')
  const match = group?.matches[0]
  const marked = match?.marks.map(([start, end]) => match.item.title.slice(start, end))

  expect(marked).toEqual(['Rédac', 'noti'])
})

test('a sign of regular expressions is a sign like another', () => {
  expect(found('notices)')).toContain('e')
  expect(found('(')).toContain('e')
})
