import { expect, test } from 'vitest'
import { readPastedDepartments } from './paste-departments'

const read = (text: string, known?: readonly string[]) => readPastedDepartments(text, known)

test('two columns of a spreadsheet, with headings, a blank line and a total', () => {
  const { departments, problems } = read(
    'Service\tEffectif\r\nBureau d’études\t28\r\n\r\nProduction\t1 052\r\nTotal\t1080\r\n',
  )
  expect(departments).toEqual([
    { name: 'Bureau d’études', headcount: 28 },
    { name: 'Production', headcount: 1052 },
  ])
  expect(problems).toEqual([{ line: 5, kind: 'total', text: 'Total' }])
})

test.each([
  ['28', 28],
  ['28,0', 28],
  ['1\u202F052', 1052],
  ['1.052', 1052],
  ['1,052', 1052],
  ['', null],
  ['0', 0],
])('headcount %j', (written, expected) => {
  expect(read(`Qualité\t${written}`).departments).toEqual([
    { name: 'Qualité', headcount: expected },
  ])
})

test.each(['douze', '-3', '2,5', '99999999', '12 ETP'])('no headcount in %j', (written) => {
  const { departments, problems } = read(`Qualité\t${written}`)
  expect(departments).toEqual([])
  expect(problems).toEqual([{ line: 1, kind: 'headcount', text: written }])
})

test('semicolons, names alone, quoted cells, further columns', () => {
  expect(read('Achats ; 10\nAccueil\n"Vente; devis"\t4\tMarseille').departments).toEqual([
    { name: 'Achats', headcount: 10 },
    { name: 'Accueil', headcount: null },
    { name: 'Vente; devis', headcount: 4 },
  ])
})

test('a name known or pasted twice, missing or too long is told with its line', () => {
  const { departments, problems } = read(
    `Qualité\t6\nqualité\t7\nACHATS\t1\n\t4\n${'a'.repeat(121)}\t1`,
    ['Achats'],
  )
  expect(departments).toEqual([{ name: 'Qualité', headcount: 6 }])
  expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'twice'],
    [3, 'twice'],
    [4, 'no-name'],
    [5, 'too-long'],
  ])
})

test('a first line that is a department is no heading', () => {
  expect(read('Équipe\t12').departments).toEqual([{ name: 'Équipe', headcount: 12 }])
})
