import { intangibleFactors } from '../../content/costs/benefit-factors'
import { costFactors } from '../../content/costs/cost-factors'
import type { Block, Cell } from '../../formats/blocks'
import { localized } from '../../kernel/text'
import { lowerFirst } from '../../kernel/writing'
import type { BusinessCaseView } from '../../rules/business-case-view'
import { benefitFormula, benefitTable } from './benefit-table'
import { costTable, type ShareBand } from './cost-table'
import { benefitLineName, costLineName } from './line-name'
import type { RoiReader } from './report-reader'

export const strong = (text: string): Cell => ({ text: [{ text, bold: true }] })

/** Every cost with its share, then what nobody has answered. */
export function costBlocks(view: BusinessCaseView, reader: RoiReader): readonly Block[] {
  const { t, word, format, language, say } = reader
  const table = costTable(view)
  const share = (band: ShareBand | null): readonly Cell[] => [
    { text: band ? format.percent(band.share, 1) : '' },
    {
      text: band
        ? word('range', { low: format.number(band.usual[0]), high: format.percent(band.usual[1]) })
        : '',
    },
  ]
  const rows: readonly (readonly Cell[])[] = [
    ...table.rows.map(({ line, priced, band }) => [
      { text: say(costLineName(line, language)) },
      { text: priced.euros === null ? word('empty') : format.money(priced.euros) },
      { text: t(priced.recurring ? 'costs.yearly' : 'costs.once') },
      ...share(band),
    ]),
    ...(table.maintenance
      ? [
          [
            {
              text: t('costs.maintenance', {
                rate: format.percent(view.businessCase.maintenancePct),
              }),
            },
            { text: format.money(table.maintenance.euros) },
            { text: t('costs.yearly') },
            ...share(table.maintenance.band),
          ],
        ]
      : []),
  ]
  if (rows.length === 0) return []
  const forgotten = table.forgotten.map((factor) =>
    lowerFirst(localized(costFactors[factor].label, language)),
  )
  return [
    {
      kind: 'table',
      caption: t('costs.caption'),
      columns: [
        { label: t('costs.item'), width: 44 },
        { label: t('costs.amount'), width: 18, align: 'end' },
        { label: t('costs.period'), width: 16 },
        { label: t('costs.share'), width: 12, align: 'end' },
        { label: t('costs.usual'), width: 18, align: 'end' },
      ],
      rows,
    },
    { kind: 'paragraph', style: 'small', text: t('costs.note') },
    ...(forgotten.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: t('costs.forgotten', { factors: forgotten.join(', ') }),
          } as const,
        ]),
  ]
}

/** Every gain as a range, then those that are named only. */
export function gainBlocks(view: BusinessCaseView, reader: RoiReader): readonly Block[] {
  const { t, format, language, say, list } = reader
  const { rows, total } = benefitTable(view)
  const amounts = (range: NonNullable<typeof total> | null): readonly Cell[] =>
    range === null
      ? [{ text: '' }, { text: t('gains.notCounted') }, { text: '' }]
      : [range.low, range.likely, range.high].map((euros) => ({ text: format.money(euros) }))
  const names = view.businessCase.intangibles.map(({ factor, label }) =>
    label === '' ? localized(intangibleFactors[factor].label, language) : say(label),
  )
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: t('gains.caption'),
            columns: [
              { label: t('gains.gain'), width: 30 },
              { label: t('gains.formula'), width: 40 },
              { label: t('gains.low'), width: 16, align: 'end' },
              { label: t('gains.likely'), width: 16, align: 'end' },
              { label: t('gains.high'), width: 16, align: 'end' },
            ],
            rows: [
              ...rows.map((row) => [
                { text: say(benefitLineName(row.line, language)) },
                { text: benefitFormula(row, language) },
                ...amounts(row.range),
              ]),
              ...(total ? [[strong(t('gains.total')), { text: '' }, ...amounts(total)]] : []),
            ],
          } as const,
        ]),
    ...(names.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: t('gains.named', { names: list(names.map(lowerFirst)) }),
          } as const,
        ]),
  ]
}
