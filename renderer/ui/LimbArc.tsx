import { polar } from './polar'

/** Degrees of the index arm on the limb of the home screen. */
const BEARING = 37.5
const DEGREES = Array.from({ length: 68 }, (_, at) => at - 6)

/** The large limb of the home screen, drawn for a 420 x 900 panel. Decoration. */
export const LimbArc = () => (
  <svg
    width="420"
    height="900"
    viewBox="0 0 420 900"
    preserveAspectRatio="xMinYMin meet"
    aria-hidden="true"
  >
    <g transform="translate(-190,420)">
      <path
        d={`M${polar(84, 560)}A560 560 0 0 1 ${polar(184, 560)}`}
        fill="none"
        stroke="var(--sx-brass)"
        strokeOpacity="0.8"
        strokeWidth="1.5"
      />
      <path
        d={`M${polar(84, 480)}A480 480 0 0 1 ${polar(184, 480)}`}
        fill="none"
        stroke="#fff"
        strokeOpacity="0.1"
      />
      {DEGREES.map((degree) => {
        const major = degree % 10 === 0
        const inner = major ? 530 : degree % 5 === 0 ? 540 : 549
        return (
          <path
            key={degree}
            d={`M${polar(90 + degree, 560)}L${polar(90 + degree, inner)}`}
            stroke="var(--sx-brass)"
            strokeOpacity={major ? 0.9 : 0.42}
            strokeWidth={major ? 1.8 : 1}
          />
        )
      })}
      {[0, 10, 20, 30, 40, 50].map((degree) => {
        const [x, y] = polar(90 + degree, 512).split(' ')
        return (
          <text
            key={degree}
            x={x}
            y={Number(y) + 4}
            textAnchor="middle"
            fontSize="12"
            fill="var(--sx-on-night-2)"
          >
            {degree}
          </text>
        )
      })}
      <path
        d={`M${polar(90 + BEARING, 80)}L${polar(90 + BEARING, 590)}`}
        stroke="var(--sx-brass)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <g transform={`translate(${polar(90 + BEARING, 536)})`}>
        <circle r="6.5" fill="var(--sx-night)" stroke="var(--sx-brass)" strokeWidth="2.6" />
      </g>
    </g>
  </svg>
)
