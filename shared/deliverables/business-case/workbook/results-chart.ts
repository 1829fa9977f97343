import type { ScatterChart, ScatterSeries } from '../../../formats/sheets'
import type { Context, DetailedCase } from './context'
import { CHART_ROWS, chartColumn, CHARTED, MONTH_COLUMNS, placesOf } from './layout'

const LOOKS: Readonly<Record<(typeof CHARTED)[number], ScatterSeries['look']>> = {
  expected: { kind: 'line', tone: 'primary', named: true },
  cautious: { kind: 'line', tone: 'warn', named: true, dashed: true },
  favourable: { kind: 'line', tone: 'ok', named: true, dashed: true },
}

/** The cumulated balance as a native chart: it follows what is typed. */
export function balanceChart(detailed: DetailedCase, { t, reader }: Context): ScatterChart {
  const { one, read, years } = detailed
  const places = placesOf(detailed)
  const horizon = 12 * one.businessCase.years
  const months = Array.from({ length: 12 * years + 1 }, (_, month) => month)
  return {
    kind: 'scatter',
    title: t('results.chart'),
    alt: t('results.chartAlt', {
      months: horizon,
      end: reader.format.money(read.expected.balances[horizon] ?? 0),
    }),
    area: {
      firstRow: CHART_ROWS.first,
      firstColumn: 1,
      lastRow: CHART_ROWS.last,
      lastColumn: 7,
    },
    xAxis: { title: t('results.chartMonths'), min: 0, max: horizon, step: 6 },
    yAxis: { title: t('results.chartEuros') },
    series: CHARTED.map((reading) => ({
      name: t(`months.balance.${reading}`),
      x: { range: places.monthColumn(MONTH_COLUMNS.month), cached: months },
      y: {
        range: places.monthColumn(chartColumn(reading)),
        cached: months.map((month) =>
          month <= horizon ? (read[reading].balances[month] ?? null) : null,
        ),
      },
      look: LOOKS[reading],
    })),
  }
}
