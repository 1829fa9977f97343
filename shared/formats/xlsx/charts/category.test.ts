import { expect, test } from 'vitest'
import type { CategoryChart } from '../../sheets'
import { xmlFault } from '../../package/well-formed'
import { categoryChartXml } from './category'

const chart = (facts: Partial<CategoryChart> = {}): CategoryChart => ({
  kind: 'radar',
  title: 'Maturité & cible',
  alt: 'Deux dimensions',
  area: { firstRow: 1, firstColumn: 1, lastRow: 20, lastColumn: 6 },
  categories: { range: "'Dimensions'!$A$5:$A$6", cached: ['Données <1>', 'Risques'] },
  valueAxis: { title: 'Score', min: 0, max: 5, step: 1 },
  series: [
    {
      name: { cell: "'Dimensions'!$B$4", cached: 'Aujourd’hui' },
      values: { range: "'Dimensions'!$B$5:$B$6", cached: [2.25, null] },
      look: { tone: 'primary', stroke: 'solid' },
    },
    {
      name: { cell: "'Dimensions'!$C$4", cached: 'Cible' },
      values: { range: "'Dimensions'!$C$5:$C$6", cached: [3, 3.5] },
      look: { tone: 'warn', stroke: 'dashed' },
    },
  ],
  ...facts,
})

test.each(['radar', 'bar', 'line'] as const)(
  'a %s is well-formed and follows its cells',
  (kind) => {
    const xml = categoryChartXml(chart({ kind }), 'fr')

    expect(xmlFault(xml)).toBeNull()
    expect(xml).toContain(`<c:${kind}Chart>`)
    expect(xml.match(/<c:f>[^<]*<\/c:f>/g)).toEqual(
      [
        "'Dimensions'!$B$4",
        "'Dimensions'!$A$5:$A$6",
        "'Dimensions'!$B$5:$B$6",
        "'Dimensions'!$C$4",
        "'Dimensions'!$A$5:$A$6",
        "'Dimensions'!$C$5:$C$6",
      ].map((range) => `<c:f>${range.replaceAll("'", '&apos;')}</c:f>`),
    )
    expect(xml).toContain('Données &lt;1&gt;')
  },
)

test('a missing value keeps its place and is not a zero', () => {
  const xml = categoryChartXml(chart(), 'fr')

  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>2.25</c:v></c:pt></c:numCache>')
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>')
})

test('series differ by stroke and marks, not by colour alone', () => {
  const [now = '', target = ''] =
    categoryChartXml(chart(), 'fr').match(/<c:ser>.*?<\/c:ser>/g) ?? []

  expect(now).toContain('<c:symbol val="circle"/>')
  expect(now).not.toContain('prstDash')
  expect(target).toContain('<c:symbol val="none"/>')
  expect(target).toContain('<a:prstDash val="dash"/>')
})

test('hidden columns are drawn: the data of a chart stand there', () => {
  expect(categoryChartXml(chart(), 'fr')).toContain('<c:plotVisOnly val="0"/>')
})
