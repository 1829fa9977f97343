import { cx } from '../../ui/cx'
import s from './bars.module.css'

export interface StackedBar {
  readonly id: string
  readonly label: string
  /** Euros, 0 or more, one per part. */
  readonly parts: readonly number[]
  /** Written at the end of the bar. */
  readonly total: string
  /** What the bar says, for whom does not see it. */
  readonly alt: string
}

interface StackedBarsProps {
  readonly parts: readonly string[]
  readonly bars: readonly StackedBar[]
  /** A mark across a bar's scale: a budget. Euros. */
  readonly mark?: { readonly euros: number; readonly label: string } | undefined
}

const FILLS = ['part0', 'part1', 'part2', 'part3', 'part4'] as const

/** Costs as stacked bars on one scale; the order of the legend is that of the parts. */
export function StackedBars({ parts, bars, mark }: StackedBarsProps) {
  const most = Math.max(1, mark?.euros ?? 0, ...bars.map((bar) => sum(bar.parts)))
  return (
    <div>
      <ul className={s['legend']}>
        {parts.map((name, at) => (
          <li key={name}>
            <i className={s[FILLS[at % FILLS.length] ?? 'part0']} data-print="exact" />
            {name}
          </li>
        ))}
        {mark && (
          <li>
            <i className={s['markKey']} />
            {mark.label}
          </li>
        )}
      </ul>
      <ul className={s['bars']}>
        {bars.map((bar) => (
          <li key={bar.id}>
            <span className={s['label']}>{bar.label}</span>
            <span className={s['space']} role="img" aria-label={bar.alt} data-print="exact">
              {bar.parts.map((euros, at) =>
                euros <= 0 ? null : (
                  <i
                    key={parts[at]}
                    className={cx(s['part'], s[FILLS[at % FILLS.length] ?? 'part0'])}
                    style={{ width: `${(euros * 100) / most}%` }}
                  />
                ),
              )}
              {mark && (
                <i className={s['mark']} style={{ left: `${(mark.euros * 100) / most}%` }} />
              )}
            </span>
            <b>{bar.total}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
