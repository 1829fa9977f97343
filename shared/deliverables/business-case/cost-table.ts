import { bases } from '../../content/costs/assumptions'
import { budgetBrackets } from '../../content/costs/budget-brackets'
import { costFactors } from '../../content/costs/cost-factors'
import { COST_FACTORS, type CostLine } from '../../domain/business-case'
import type { Block, Cell } from '../../formats/blocks'
import { lowerFirst } from '../../kernel/writing'
import { sumOfPresent } from '../../rules/amounts'
import { priceCosts } from '../../rules/case-costs'
import type { CaseFigures } from '../../rules/case-figures'
import { FACTOR_OF_SHARE } from '../../rules/case-remarks'
import { SHARE_FACTORS } from '../../rules/cost-share'
import { DEFAULT_MAINTENANCE_RATE } from '../../rules/running-cost'
import type { CaseDossier } from './dossier'
import type { Reader } from './reader'

/** Costs by factor with their usual share, then the bracket of the first year. */
export function costBlocks(one: CaseDossier, reader: Reader): readonly Block[] {
  const { t } = reader
  const { costs } = one.businessCase
  if (costs.length === 0) return []
  const figures = one.figures.value
  return [
    { kind: 'heading', level: 2, text: t('costs.heading') },
    {
      kind: 'table',
      columns: [
        { label: t('costs.factor'), width: 26 },
        { label: t('costs.detail'), width: 28 },
        { label: t('costs.basis'), width: 17 },
        { label: t('costs.once'), width: 15, align: 'end' },
        { label: t('costs.yearly'), width: 15, align: 'end' },
        { label: t('costs.share'), width: 12, align: 'end' },
        { label: t('costs.usual'), width: 17, align: 'end' },
      ],
      rows: [
        ...COST_FACTORS.flatMap((factor) => factorRow(factor, one, reader)),
        ...(figures ? [totalRow(figures, reader)] : []),
      ],
      caption: t('costs.caption'),
    },
    ...(figures ? bracketBlocks(figures, reader) : []),
  ]
}

function factorRow(
  factor: CostLine['factor'],
  one: CaseDossier,
  reader: Reader,
): readonly (readonly Cell[])[] {
  const { t, of, format, list } = reader
  const lines = one.businessCase.costs.filter((line) => line.factor === factor)
  const volume = one.input.volumes?.expected ?? 1
  const priced = priceCosts(lines, 'likely', volume)
  const computedMaintenance = maintenanceOf(factor, lines, one, reader)
  if (lines.length === 0 && computedMaintenance === null) return []
  const onceEuros = sumOfPresent(priced.map(({ recurring, euros }) => (recurring ? null : euros)))
  const yearlyEuros = sumOfPresent([
    ...priced.map(({ recurring, euros }) => (recurring ? euros : null)),
    computedMaintenance?.euros ?? null,
  ])
  const missing = onceEuros === null && yearlyEuros === null
  const basis = [...new Set(lines.flatMap((line) => line.basis ?? []))]
  const details = [
    ...lines.map((line) => detailOf(line, reader)),
    computedMaintenance?.detail ?? '',
  ].filter((text) => text !== '')
  const { usual } = costFactors[factor]
  const inPercent = usual?.unit === 'percent-of-first-year' || factor === 'maintenance'
  return [
    [
      { text: of(costFactors[factor].label) },
      { text: details.join('\n') },
      { text: list(basis.map((value) => of(bases[value].label))) },
      missing
        ? { text: t('unknown'), fill: 'warn' }
        : { text: onceEuros === null ? '' : format.money(onceEuros) },
      { text: yearlyEuros === null ? '' : format.money(yearlyEuros) },
      { text: shareOf(factor, one, reader) },
      {
        text:
          usual && inPercent
            ? t('costs.range', {
                low: format.number(usual.low),
                high: format.percent(usual.high),
              })
            : '',
      },
    ],
  ]
}

/** A detail that only repeats the name of its factor says nothing. */
const bare = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})(et|and)(?!\p{L})|[^\p{L}]/gu, '')

function detailOf(line: CostLine, reader: Reader): string {
  const { t, say, of, format } = reader
  const seats =
    line.seats === null || line.unitPrice === null
      ? ''
      : t('costs.seats', {
          count: line.seats,
          price: format.money(line.unitPrice, Number.isInteger(line.unitPrice) ? 0 : 2),
        })
  const label = say(line.label)
  const isFactor = bare(label) === bare(of(costFactors[line.factor].label))
  return [isFactor ? '' : label, seats, line.withVolume ? t('costs.followsVolume') : '']
    .filter(Boolean)
    .join(', ')
}

/** Maintenance at the rate of the case, where no line quotes it. */
function maintenanceOf(
  factor: CostLine['factor'],
  lines: readonly CostLine[],
  { figures, input }: CaseDossier,
  { t, format }: Reader,
): { readonly euros: number; readonly detail: string } | null {
  const quoted = priceCosts(lines, 'likely', 1).some(
    ({ recurring, euros }) => recurring && euros !== null,
  )
  const running = figures.value?.running.value
  if (factor !== 'maintenance' || quoted || !running) return null
  return {
    euros: running.maintenance,
    detail: t('costs.maintenanceRate', {
      rate: format.percent(input.maintenancePct ?? DEFAULT_MAINTENANCE_RATE),
    }),
  }
}

function shareOf(factor: CostLine['factor'], { figures }: CaseDossier, { format }: Reader): string {
  const { value } = figures
  if (!value) return ''
  if (factor === 'maintenance') {
    const running = value.running.value
    return running && value.oneOff > 0
      ? format.percent((running.maintenance * 100) / value.oneOff, 1)
      : ''
  }
  const share = SHARE_FACTORS.find((one) => FACTOR_OF_SHARE[one] === factor)
  const points = share === undefined ? null : (value.costShare.value?.shares[share] ?? null)
  return points === null ? '' : format.percent(points, 1)
}

function totalRow(figures: CaseFigures, { t, format }: Reader): readonly Cell[] {
  const bold = (text: string): Cell => ({ text: [{ text, bold: true }] })
  return [
    bold(t('costs.total')),
    { text: '' },
    { text: '' },
    bold(format.money(figures.oneOff)),
    bold(figures.running.value ? format.money(figures.running.value.running) : ''),
    { text: '' },
    { text: '' },
  ]
}

function bracketBlocks(figures: CaseFigures, { t, of, format }: Reader): readonly Block[] {
  const bracket = figures.bracket.value
  if (bracket === null) return []
  const { label, scope, firstYear } = budgetBrackets[bracket]
  const name = firstYear
    ? t('costs.bracketRange', {
        label: of(label),
        low: format.money(firstYear.low),
        high: format.money(firstYear.high),
      })
    : of(label)
  return [
    {
      kind: 'paragraph',
      text: [
        t('costs.bracket', {
          firstYear: format.money(figures.firstYear),
          bracket: lowerFirst(name),
          scope: of(scope).replace(/\.?$/, '.'),
        }),
        t('costs.bracketSource'),
      ].join(' '),
    },
  ]
}
