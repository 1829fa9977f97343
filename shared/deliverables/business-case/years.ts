import type { Block } from '../../formats/blocks'
import type { CaseFigures } from '../../rules/case-figures'
import type { CaseDossier } from './dossier'
import { spanOf } from './naming'
import type { Reader } from './reader'

/** Gains, costs, result and cumulated result of each year. */
export function yearBlocks(
  { businessCase }: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): readonly Block[] {
  const { t, format } = reader
  const { costsByYear, benefitsByYear, tco, benefitsTotal, net } = figures
  // Many columns leave no room for a sign that the caption gives.
  const wide = costsByYear.length > 4
  const money = (euros: number | null) =>
    euros === null ? '' : wide ? format.number(euros, 0) : format.money(euros)
  const results = benefitsByYear?.map((gain, at) => gain - (costsByYear[at] ?? 0)) ?? []
  const cumulated = results.map((_, at) => results.slice(0, at + 1).reduce((a, b) => a + b, 0))
  const row = (label: string, values: readonly number[], total: number | null, bold = false) =>
    [label, ...values.map(money), money(total)].map((text) => ({
      text: bold ? [{ text, bold: true }] : text,
    }))
  return [
    { kind: 'heading', level: 2, text: t('years.heading') },
    {
      kind: 'table',
      columns: [
        { label: '', width: 24 },
        ...costsByYear.map((_, at) => ({
          label: t('year', { number: at + 1 }),
          width: 14,
          align: 'end' as const,
        })),
        {
          label: t('totalOver', { span: spanOf(businessCase.years, reader) }),
          width: 17,
          align: 'end',
        },
      ],
      rows: [
        ...(benefitsByYear ? [row(t('years.gains'), benefitsByYear, benefitsTotal)] : []),
        row(t('years.costs'), costsByYear, tco),
        ...(benefitsByYear
          ? [
              row(t('years.result'), results, net, true),
              row(t('years.cumulated'), cumulated, null, true),
            ]
          : []),
      ],
      caption: businessCase.ramp
        ? t('years.caption', { ramp: format.percent(figures.rampYear1 * 100, 1) })
        : t('years.captionNoRamp'),
    },
  ]
}
