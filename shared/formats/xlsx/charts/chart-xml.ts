import type { SheetChart } from '../../sheets'
import { categoryChartXml } from './category'
import { scatterChartXml } from './scatter'

/** The chart part of one chart of a sheet. */
export const chartXml = (chart: SheetChart, language: 'fr' | 'en'): string =>
  chart.kind === 'scatter' ? scatterChartXml(chart, language) : categoryChartXml(chart, language)
