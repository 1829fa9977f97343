import { bases, confidenceLevels } from '../../content/costs/assumptions'
import { honestyReminder, intangibleFactors } from '../../content/costs/benefit-factors'
import type { Block, Cell } from '../../formats/blocks'
import { lowerFirst } from '../../kernel/writing'
import { sumOfPresent } from '../../rules/amounts'
import { DEFAULT_REALISATION } from '../../rules/benefit-time'
import { type CaseBenefitLine, methodOf, priceBenefit } from '../../rules/case-benefits'
import { SIDES } from '../../rules/spread'
import type { CaseDossier } from './dossier'
import { benefitName } from './naming'
import type { Reader } from './reader'

/** Gains with their range, how sure they are and how much of them counts; then those never added. */
export function gainBlocks(one: CaseDossier, reader: Reader): readonly Block[] {
  const { t, of } = reader
  const lines = one.businessCase.benefits
  return [
    { kind: 'heading', level: 2, text: t('gains.heading') },
    ...(lines.length === 0
      ? [{ kind: 'paragraph', text: t('gains.nothing') } as const]
      : [{ kind: 'paragraph', text: of(honestyReminder) } as const, gainTable(one, reader)]),
    ...intangibleBlocks(one, reader),
  ]
}

function gainTable(one: CaseDossier, reader: Reader): Block {
  const { t } = reader
  const volume = one.input.volumes?.expected ?? 1
  const priced = one.businessCase.benefits.map((line, at) => {
    const input = one.input.benefits[at] ?? line
    return { line, input, nets: SIDES.map((side) => priceBenefit(input, side, volume).net) }
  })
  const totals = SIDES.map((_, side) => sumOfPresent(priced.map(({ nets }) => nets[side] ?? null)))
  return {
    kind: 'table',
    columns: [
      { label: t('gains.gain'), width: 24 },
      { label: t('gains.how'), width: 32 },
      { label: t('gains.confidence'), width: 16 },
      { label: t('gains.kept'), width: 13, align: 'end' },
      { label: t('gains.low'), width: 15, align: 'end' },
      { label: t('gains.likely'), width: 15, align: 'end' },
      { label: t('gains.high'), width: 16, align: 'end' },
    ],
    rows: [
      ...priced.map(({ line, input, nets }) => [
        { text: benefitName(line, reader) },
        { text: howOf(input, reader) },
        { text: confidenceOf(line, reader) },
        { text: keptOf(input, reader) },
        ...nets.map((net, side) => amountCell(net, side === 1, reader)),
      ]),
      [
        { text: [{ text: t('gains.total'), bold: true }] },
        { text: '' },
        { text: '' },
        { text: '' },
        ...totals.map((total) => ({
          text: [{ text: total === null ? '' : reader.format.money(total), bold: true }],
        })),
      ],
    ],
    caption: t('gains.caption'),
  }
}

const amountCell = (net: number | null, likely: boolean, { t, format }: Reader): Cell => {
  if (net !== null) return { text: format.money(net) }
  return likely ? { text: t('unknown'), fill: 'warn' } : { text: '' }
}

/** How the amount comes about, with its figures. */
function howOf(line: CaseBenefitLine, { t, format }: Reader): string {
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? t('gains.toSet') : format.number(value)
  const euros = (value: number | null | undefined) =>
    value === null || value === undefined
      ? t('gains.toSet')
      : format.money(value, Number.isInteger(value) ? 0 : 2)
  switch (methodOf(line)) {
    case 'time':
      return t('gains.byTime', {
        volume: number(line.volume),
        before: number(line.hoursBefore),
        after: number(line.hoursAfter),
        rate: euros(line.hourlyCost),
      })
    case 'count':
      return t('gains.byCount', { count: number(line.count), price: euros(line.unitCost) })
    case 'revenue': {
      const revenue = euros(line.extraRevenue ?? line.amount)
      return line.marginPct === null || line.marginPct === undefined
        ? t('gains.withoutMargin', { revenue })
        : t('gains.byRevenue', { revenue, margin: format.percent(line.marginPct) })
    }
    case 'amount':
      return t('gains.direct')
  }
}

const keptOf = (line: CaseBenefitLine, { format }: Reader): string =>
  format.percent(line.realisationPct ?? (methodOf(line) === 'time' ? DEFAULT_REALISATION : 100))

function confidenceOf(
  { confidence, basis }: CaseDossier['businessCase']['benefits'][number],
  { t, of }: Reader,
): string {
  const sure = confidence === null ? '' : of(confidenceLevels[confidence].label)
  const from = basis === null ? '' : of(bases[basis].label)
  if (sure === '' && from === '') return t('gains.toSet')
  return sure === '' || from === ''
    ? sure + from
    : t('gains.based', { confidence: sure, basis: lowerFirst(from) })
}

function intangibleBlocks({ businessCase }: CaseDossier, reader: Reader): readonly Block[] {
  const { t, of, say } = reader
  if (businessCase.intangibles.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: t('gains.intangibles') },
    {
      kind: 'list',
      ordered: false,
      items: businessCase.intangibles.map(({ factor, label }) =>
        t('gains.intangible', {
          name: say(label) || of(intangibleFactors[factor].label),
          instead: of(intangibleFactors[factor].instead),
        }),
      ),
    },
  ]
}
