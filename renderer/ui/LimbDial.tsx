import { polar } from './polar'

const TICKS = Array.from({ length: 31 }, (_, at) => -30 + at * 2)

/** The instrument at rest: a short limb and its index arm. Decoration of empty states. */
export const LimbDial = () => (
  <svg width="208" height="126" viewBox="0 0 208 126" aria-hidden="true">
    <g transform="translate(104,-150)">
      {TICKS.map((tick) => {
        const major = tick % 10 === 0
        return (
          <path
            key={tick}
            d={`M${polar(180 - tick, 250)}L${polar(180 - tick, major ? 234 : 242)}`}
            stroke="var(--sx-ink-3)"
            strokeOpacity={major ? 0.9 : 0.45}
            strokeWidth={major ? 1.6 : 1}
          />
        )
      })}
      <path
        d={`M${polar(210, 252)}A252 252 0 0 0 ${polar(150, 252)}`}
        fill="none"
        stroke="var(--sx-ink-3)"
        strokeWidth="1.5"
      />
      <path
        d={`M${polar(186, 170)}L${polar(186, 266)}`}
        stroke="var(--sx-brass)"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle
        cx={-20.9}
        cy={198.9}
        r="6"
        fill="var(--sx-surface)"
        stroke="var(--sx-brass)"
        strokeWidth="2.6"
      />
    </g>
  </svg>
)
