import type { RiskView } from '../../../../shared/rules/risk-view'
import { arrowBetween, type Plane, type Spot } from '../../../../shared/steps/risks/place-points'
import type { AfterKind } from '../../../../shared/steps/risks/register'
import { cx } from '../../../ui/cx'
import s from './heat-map.module.css'

interface HeatArrowsProps {
  readonly spots: readonly Spot[]
  readonly selected: string | null
  readonly plane: Plane
  readonly byId: ReadonlyMap<string, RiskView>
  readonly after: AfterKind
}

/** From before to after; only the arrow of the chosen risk is bold, and passes by where it stands today. */
export function HeatArrows({ spots, selected, plane, byId, after }: HeatArrowsProps) {
  const radius = (spot: Spot) => (spot.large ? plane.disc : plane.ring) / 2
  const lines = spots
    .filter(({ stage }) => stage === 'before')
    .flatMap((from) => {
      const to = spots.find(({ id, stage }) => id === from.id && stage === 'after')
      const view = byId.get(from.id)
      if (!to || !view) return []
      const chosen = from.id === selected
      const via = chosen && after === 'residual' ? todayOf(view, plane) : null
      const start = { ...from, radius: radius(from) }
      const end = { ...to, radius: radius(to) }
      const arrows = via
        ? [arrowBetween(start, { ...via, radius: 5 }), arrowBetween({ ...via, radius: 5 }, end)]
        : [arrowBetween(start, end)]
      return arrows.flatMap((arrow, at) =>
        arrow ? [{ key: `${from.id}-${at}`, arrow, chosen, via: at === 1 ? via : null }] : [],
      )
    })
    .toSorted((a, b) => Number(a.chosen) - Number(b.chosen))
  return (
    <svg
      className={s['arrows']}
      width={plane.width}
      height={plane.height}
      aria-hidden="true"
      focusable="false"
    >
      {lines.map(({ key, arrow: { from, to, head }, chosen, via }) => (
        <g key={key} className={cx(s['arrow'], chosen && s['bold'])}>
          <line className={s['halo']} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          <polygon points={head} />
          {via && <circle cx={via.x} cy={via.y} r={4} />}
        </g>
      ))}
    </svg>
  )
}

/** The middle of the cell of today's rating, when it lies apart from the two others. */
function todayOf({ risk, current }: RiskView, { width, height }: Plane) {
  const { probability, severity } = risk.current
  if (current.value === null || probability === null || severity === null) return null
  const isAt = (rating: { probability: number | null; severity: number | null }) =>
    rating.probability === probability && rating.severity === severity
  if (isAt(risk.gross) || isAt(risk.residual)) return null
  return { x: ((probability - 0.5) * width) / 5, y: ((5.5 - severity) * height) / 5 }
}
