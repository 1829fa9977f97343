import { standardAssumptions } from '../../content/costs/assumptions'
import type { Block } from '../../formats/blocks'
import { DEFAULT_OVERRUN } from '../../rules/budget-overrun'
import type { CaseFigures, Scenario } from '../../rules/case-figures'
import { DEFAULT_VOLUMES } from '../../rules/case-remarks'
import { DEFAULT_SHORTFALL, SENSITIVITY_CASES } from '../../rules/sensitivity'
import type { CaseDossier } from './dossier'
import { moneyOf, paybackOf, rateOf, spanOf } from './naming'
import type { Reader } from './reader'

/** The headline in four cases, and what an average overrun costs, with where that average comes from. */
export function testBlocks(
  { businessCase, input }: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): readonly Block[] {
  const { t, of, format } = reader
  const overrun = format.percent(input.overrunPct ?? DEFAULT_OVERRUN)
  const shortfall = format.percent(input.shortfallPct ?? DEFAULT_SHORTFALL)
  const { value } = figures.sensitivity
  const names = {
    base: t('tests.base'),
    cost: t('tests.cost', { overrun }),
    benefit: t('tests.benefit', { shortfall }),
    both: t('tests.both'),
  }
  const source = standardAssumptions.find(({ id }) => id === 'assumption.overrun')
  return [
    { kind: 'heading', level: 2, text: t('tests.heading') },
    ...(value
      ? [
          {
            kind: 'table',
            columns: [
              { label: t('tests.test'), width: 40 },
              { label: t('tests.verdict'), width: 40 },
              {
                label: t('tests.roi', { span: spanOf(businessCase.years, reader) }),
                width: 26,
                align: 'end',
              },
            ],
            rows: SENSITIVITY_CASES.map((test) => [
              { text: names[test] },
              value[test] < 0
                ? { text: t('tests.negative'), fill: 'off' as const }
                : { text: t('tests.positive') },
              { text: rateOf(value[test], reader) },
            ]),
          } as const,
        ]
      : []),
    {
      kind: 'paragraph',
      text: t('tests.stress', {
        overrun,
        firstYear: format.money(figures.stressed.firstYear),
        plannedYear: format.money(figures.firstYear),
        total: format.money(figures.stressed.tco),
        planned: format.money(figures.tco),
      }),
    },
    ...(source
      ? [
          {
            kind: 'callout',
            tone: 'muted',
            title: t('tests.stressTitle', { overrun }),
            text: of(source.reason),
          } as const,
        ]
      : []),
  ]
}

/** Three volumes, then the two ends of the range of gains. */
export function scenarioBlocks(
  { businessCase, input }: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): readonly Block[] {
  const { t, format } = reader
  const { low, expected, high } = input.volumes ?? DEFAULT_VOLUMES
  const times = (factor: number) => ({ factor: format.number(factor) })
  const rows: readonly (readonly [string, Scenario])[] = [
    [t('scenarios.low', times(low)), figures.volumes.low],
    [t('scenarios.expected', times(expected)), figures.volumes.expected],
    [t('scenarios.high', times(high)), figures.volumes.high],
    ...(figures.benefitsTotal === null
      ? []
      : [
          [t('scenarios.cautious'), figures.range.cautious] as const,
          [t('scenarios.favourable'), figures.range.favourable] as const,
        ]),
  ]
  return [
    { kind: 'heading', level: 2, text: t('scenarios.heading') },
    {
      kind: 'table',
      columns: [
        { label: t('scenarios.scenario'), width: 32 },
        { label: t('summary.costs'), width: 16, align: 'end' },
        { label: t('summary.gains'), width: 16, align: 'end' },
        { label: t('summary.net'), width: 16, align: 'end' },
        { label: t('summary.roi'), width: 16, align: 'end' },
        { label: t('summary.payback'), width: 20, align: 'end' },
      ],
      rows: rows.map(([name, { tco, benefitsTotal, net, f3, payback }]) => [
        { text: name },
        { text: format.money(tco) },
        { text: moneyOf(benefitsTotal, reader) },
        { text: net === null ? '' : format.money(net) },
        { text: benefitsTotal === null ? '' : rateOf(f3.value, reader) },
        { text: benefitsTotal === null ? '' : paybackOf(payback, businessCase.years, reader) },
      ]),
      caption: t('scenarios.caption', { span: spanOf(businessCase.years, reader) }),
    },
  ]
}
