import type { Context } from './context'
import { seriesOf } from './radar-series'

export interface DimensionColumn {
  readonly key: string
  readonly label: string
  readonly width: number
  readonly end?: boolean
  readonly hidden?: boolean
}

export interface Columns {
  readonly shown: readonly DimensionColumn[]
  /** Those shown, then those the radar is drawn from. */
  readonly all: readonly DimensionColumn[]
  /** Number of a column, from 1. */
  readonly at: (key: string) => number
}

/** Columns of the scores; the previous audit has its own only where there is one. */
export function columnsOf(context: Context): Columns {
  const { t, view } = context
  const figure = (key: string, label: string, width = 12) => ({ key, label, width, end: true })
  const shown: readonly DimensionColumn[] = [
    { key: 'dimension', label: t('column.dimension'), width: 20 },
    figure('now', t('column.now')),
    figure('level', t('column.level'), 9),
    { key: 'levelName', label: t('column.levelName'), width: 14 },
    figure('target', t('column.target')),
    figure('gap', t('column.gap')),
    ...(view?.previous
      ? [figure('previous', t('column.previous')), figure('difference', t('column.difference'))]
      : []),
    figure('given', t('column.given'), 10),
    figure('asked', t('column.asked'), 11),
    figure('unknown', t('column.unknown'), 11),
    { key: 'reading', label: t('column.reading'), width: 40 },
  ]
  const all = [
    ...shown,
    ...seriesOf(context).map(({ key, name }) => ({
      key: `chart-${key}`,
      label: name,
      width: 12,
      hidden: true,
    })),
  ]
  return {
    shown,
    all,
    at: (key) => {
      const index = all.findIndex((column) => column.key === key)
      if (index < 0) throw new Error(`No column ${key}`)
      return index + 1
    },
  }
}
