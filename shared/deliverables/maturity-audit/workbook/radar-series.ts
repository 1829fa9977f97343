import type { CategorySeries } from '../../../formats/sheets'
import type { DimensionView } from '../../../steps/maturity/audit-view'
import { radarWords } from '../../../steps/maturity/radar-of'
import type { Context } from './context'

export interface RadarSeries {
  readonly key: 'now' | 'target' | 'previous'
  readonly name: string
  readonly look: CategorySeries['look']
  readonly valueOf: (dimension: DimensionView) => number | null
}

/** The outlines of the radar, from the back to the front. Those without any value are left out. */
export function seriesOf({ view, reader }: Context): readonly RadarSeries[] {
  if (view === null) return []
  const words = radarWords(view, reader.language)
  const all: readonly RadarSeries[] = [
    {
      key: 'previous',
      name: words.previous,
      look: { tone: 'muted', stroke: 'dotted' },
      valueOf: ({ previous }) => previous,
    },
    {
      key: 'target',
      name: words.target,
      look: { tone: 'warn', stroke: 'dashed' },
      valueOf: ({ target }) => target,
    },
    {
      key: 'now',
      name: words.now,
      look: { tone: 'primary', stroke: 'solid' },
      valueOf: ({ mark }) => mark.value?.score ?? null,
    },
  ]
  return all.filter(({ valueOf }) => view.dimensions.some((one) => valueOf(one) !== null))
}
