import s from './Compass.module.css'
import { polar, sector } from './polar'

interface CompassProps {
  /** Share of each of the six steps, 0 to 1, in order. */
  readonly shares: readonly number[]
  /** Step the arm points at, 1 to 6; none when nothing is left to do. */
  readonly bearing: number | null
  /** Large figure in the middle and the smaller one after it: « 50 » and « % », « 27 » and « / 27 ». */
  readonly figure: string
  readonly figureUnit?: string | undefined
  readonly caption: string
  /** States the conclusion; the list beside is the accessible version. */
  readonly label: string
  readonly size?: number | undefined
}

const CENTRE = 140
const STEP = 60
/** Degrees left between two sectors at the outer radius. */
const GAP_OUTER = 1.6
const GAP_INNER = 1.6

/** Six sectors of 60°, filled clockwise from their start, and the arm on what comes next. */
export function Compass({
  shares,
  bearing,
  figure,
  figureUnit,
  caption,
  label,
  size = 240,
}: CompassProps) {
  return (
    <svg
      className={s['compass']}
      width={size}
      height={size}
      viewBox="0 0 280 280"
      role="img"
      aria-label={label}
      data-print="exact"
    >
      <Ticks />
      <circle cx={CENTRE} cy={CENTRE} r="130" fill="none" stroke="var(--sx-line-2)" />
      {shares.map((share, at) => {
        const from = at * STEP - STEP / 2 + GAP_OUTER
        const to = from + STEP - 2 * GAP_INNER
        const filled = from + (to - from) * Math.min(1, Math.max(0, share))
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the place is the step
          <g key={at}>
            <path d={sector(from, to, 104, 74, CENTRE, CENTRE)} fill="var(--sx-surface-3)" />
            {share > 0 && (
              <path d={sector(from, filled, 104, 74, CENTRE, CENTRE)} fill="var(--sx-primary)" />
            )}
          </g>
        )
      })}
      {bearing !== null && (
        <g className={s['arm']} style={{ transform: `rotate(${(bearing - 1) * STEP}deg)` }}>
          <path
            d={`M${CENTRE} 82V3`}
            stroke="var(--sx-brass)"
            strokeWidth="3.4"
            strokeLinecap="round"
          />
        </g>
      )}
      {shares.map((_, at) => {
        const current = at + 1 === bearing
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the place is the step
          <g key={at} transform={`translate(${polar(at * STEP, 89, CENTRE, CENTRE)})`}>
            <circle
              r="12.4"
              fill="var(--sx-surface)"
              stroke={current ? 'var(--sx-brass)' : 'var(--sx-line-2)'}
              strokeWidth={current ? 2.2 : 1}
            />
            <text y="5" textAnchor="middle" fontSize="14.2" fontWeight="650" fill="var(--sx-ink)">
              {at + 1}
            </text>
          </g>
        )
      })}
      <text
        x={CENTRE}
        y="146"
        textAnchor="middle"
        fontSize="40"
        fontWeight="600"
        letterSpacing="-1.2"
        fill="var(--sx-ink)"
      >
        {figure}
        {figureUnit !== undefined && (
          <tspan fontSize="20" dx="3">
            {figureUnit}
          </tspan>
        )}
      </text>
      <text x={CENTRE} y="168" textAnchor="middle" fontSize="14" fill="var(--sx-ink-3)">
        {caption}
      </text>
    </svg>
  )
}

const TICKS = Array.from({ length: 180 }, (_, at) => at * 2)

const Ticks = () =>
  TICKS.map((degree) => {
    const major = degree % 30 === 0
    const inner = major ? 120 : degree % 10 === 0 ? 123 : 126.4
    return (
      <path
        key={degree}
        d={`M${polar(degree, 130, CENTRE, CENTRE)}L${polar(degree, inner, CENTRE, CENTRE)}`}
        stroke="var(--sx-ink-3)"
        strokeOpacity={major ? 0.9 : degree % 10 === 0 ? 0.6 : 0.35}
        strokeWidth={major ? 1.5 : 1}
      />
    )
  })

interface MiniCompassProps {
  readonly shares: readonly number[]
  readonly label: string
}

/** The six steps in 34 px, for a row of the home screen. */
export const MiniCompass = ({ shares, label }: MiniCompassProps) => (
  <svg width="34" height="34" viewBox="0 0 40 40" role="img" aria-label={label}>
    {shares.map((share, at) => {
      const from = at * STEP - 26
      const filled = from + 52 * Math.min(1, Math.max(0, share))
      return (
        // oxlint-disable-next-line react/no-array-index-key -- the place is the step
        <g key={at}>
          <path d={sector(from, from + 52, 17.5, 12.5, 20, 20)} fill="var(--sx-surface-3)" />
          {share > 0 && (
            <path d={sector(from, filled, 17.5, 12.5, 20, 20)} fill="var(--sx-primary)" />
          )}
        </g>
      )
    })}
  </svg>
)
