import type { BreakevenCurve } from '../../../../shared/steps/tools/breakeven-curve'
import { useFormats, useTexts } from '../../../i18n/language'
import s from './choices.module.css'
import { choiceTexts } from './texts'

/** Units of the drawing; it grows with its card. */
const WIDTH = 460
const HEIGHT = 210
const LEFT = 78
const RIGHT = 10
const TOP = 14
const BOTTOM = 30

/** Two cumulated costs, month by month, and the point where they meet. */
export function BreakevenChart({ curve }: { readonly curve: BreakevenCurve }) {
  const t = useTexts(choiceTexts)
  const formats = useFormats()
  const { horizon, highest, months, proprietaryAt, ownAt } = curve
  const top = Math.max(1, highest)
  const x = (month: number) => LEFT + (month * (WIDTH - LEFT - RIGHT)) / horizon
  const y = (euros: number) => TOP + (1 - euros / top) * (HEIGHT - TOP - BOTTOM)
  const line = (at: (month: number) => number) =>
    `M${x(0)} ${y(at(0))}L${x(horizon)} ${y(at(horizon))}`
  const ticks = Array.from({ length: horizon / 12 + 1 }, (_, at) => at * 12)
  const shownTicks = ticks.filter((_, at) => horizon <= 60 || at % 2 === 0)
  const meets = months !== null && months > 0 && months <= horizon
  return (
    <figure className={s['chart']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('breakeven.chart')}
        data-print="exact"
      >
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line
              className={s['grid']}
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(top * part)}
              y2={y(top * part)}
            />
            <text className={s['tick']} x={LEFT - 8} y={y(top * part) + 4} textAnchor="end">
              {formats.money(top * part)}
            </text>
          </g>
        ))}
        {shownTicks.map((month) => (
          <text
            key={month}
            className={s['tick']}
            x={x(month)}
            y={HEIGHT - 10}
            textAnchor={month === horizon ? 'end' : 'middle'}
          >
            {month === horizon ? `${month} ${t('breakeven.monthShort')}` : month}
          </text>
        ))}
        <path className={s['proprietary']} d={line(proprietaryAt)} />
        <path className={s['own']} d={line(ownAt)} />
        {meets && (
          <>
            <line
              className={s['drop']}
              x1={x(months)}
              x2={x(months)}
              y1={y(ownAt(months))}
              y2={HEIGHT - BOTTOM}
            />
            <circle className={s['meeting']} cx={x(months)} cy={y(ownAt(months))} r={5} />
          </>
        )}
      </svg>
      <figcaption className={s['legend']}>
        <span>
          <i className={s['keyProprietary']} /> {t('hosting.proprietary')}
        </span>
        <span>
          <i className={s['keyOwn']} /> {t('hosting.own')}
        </span>
      </figcaption>
    </figure>
  )
}
