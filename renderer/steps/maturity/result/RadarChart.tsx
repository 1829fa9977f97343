import { Fragment } from 'react'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { radarAxes, radarWords } from '../../../../shared/steps/maturity/radar-of'
import { radarLayout, radarPath } from '../../../../shared/pictures/radar-layout'
import { brakeNotice } from '../../../../shared/steps/maturity/situation'
import { useLanguage } from '../../../i18n/language'
import { cx } from '../../../ui/cx'
import s from './radar.module.css'

/** Units of the drawing: about pixels in a card of half the page. */
const FRAME = { width: 510, height: 430, labelSize: 13, letterWidth: 1.12 }
const RING_NUMBERS = [1, 3, 5]

/** Nine scores from 1 to 5: today solid, target dashed, previous dotted, the main brake apart. */
export function RadarChart({ view }: { readonly view: AuditView }) {
  const { language } = useLanguage()
  const layout = radarLayout(radarAxes(view, language), FRAME)
  const words = radarWords(view, language)
  const path = (series: 'now' | 'target' | 'previous') =>
    radarPath(layout.axes.map((place) => place[series]))
  const lines = { now: path('now'), target: path('target'), previous: path('previous') }
  const alt = [
    ...layout.axes.map(({ axis }) => `${axis.label} ${axis.nowText}`),
    brakeNotice(view, language)?.title ?? '',
  ]
  return (
    <figure className={s['figure']}>
      <svg
        role="img"
        aria-label={alt.filter((part) => part !== '').join(', ')}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        className={s['radar']}
        data-print="exact"
      >
        <g className={s['grid']}>
          {layout.rings.map((ring) => (
            <path key={radarPath(ring)} d={radarPath(ring)} />
          ))}
          {layout.axes.map(({ axis, end }) => (
            <path key={axis.label} d={`M${layout.centre.x} ${layout.centre.y}L${end.x} ${end.y}`} />
          ))}
        </g>
        {layout.axes.map(
          ({ axis, end }) =>
            axis.weakest && (
              <path
                key={axis.label}
                className={s['brakeLine']}
                d={`M${layout.centre.x} ${layout.centre.y}L${end.x} ${end.y}`}
              />
            ),
        )}
        {lines.previous && <path className={s['previous']} d={lines.previous} />}
        {lines.target && <path className={s['target']} d={lines.target} />}
        {lines.now && (
          <path className={cx(s['now'], lines.now.endsWith('Z') && s['filled'])} d={lines.now} />
        )}
        {layout.axes.map(
          ({ axis, now }) =>
            now && (
              <circle
                key={axis.label}
                className={axis.weakest ? s['brakeDot'] : s['dot']}
                cx={now.x}
                cy={now.y}
                r={axis.weakest ? 5 : 4}
              />
            ),
        )}
        {RING_NUMBERS.map((level) => {
          const at = layout.rings[level - 1]?.[0]
          return (
            at && (
              <text key={level} className={s['ringNumber']} x={at.x + 6} y={at.y + 14}>
                {level}
              </text>
            )
          )
        })}
        {layout.axes.map(({ axis, text }) => (
          <Fragment key={axis.label}>
            <text
              className={cx(s['name'], axis.weakest && s['brakeText'])}
              x={text.x}
              y={text.name}
              textAnchor={text.anchor}
            >
              {axis.label}
            </text>
            <text
              className={cx(s['value'], axis.weakest && s['brakeText'])}
              x={text.x}
              y={text.values}
              textAnchor={text.anchor}
            >
              {axis.nowText}
              {axis.targetText !== '' && (
                <tspan className={s['targetText']}>{`\u00A0${axis.targetText}`}</tspan>
              )}
            </text>
          </Fragment>
        ))}
      </svg>
      <ul className={s['legend']}>
        {(['now', 'target', 'previous'] as const).map(
          (series) =>
            lines[series] !== '' && (
              <li key={series}>
                <svg viewBox="0 0 24 8" aria-hidden="true">
                  <path className={s[series]} d="M1 4H23" />
                </svg>
                {words[series]}
              </li>
            ),
        )}
      </ul>
    </figure>
  )
}
