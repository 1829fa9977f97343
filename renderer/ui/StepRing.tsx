interface StepRingProps {
  /** Numeral of the step. */
  readonly step: number
  /** Share of the questions answered, 0 to 1. */
  readonly share: number
  /** What the ring says: « 60 %, en cours ». */
  readonly label: string
  readonly current?: boolean | undefined
  /** Side in pixels. */
  readonly size?: number | undefined
}

const TURN = 2 * Math.PI * 10

/** Completion of one step: fills clockwise, full when done, brass when current. */
export function StepRing({ step, share, label, current = false, size = 24 }: StepRingProps) {
  const done = share >= 1
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" role="img" aria-label={label}>
      <circle
        cx="12"
        cy="12"
        r="10"
        fill={done ? 'var(--sx-primary)' : 'var(--sx-surface)'}
        stroke="var(--sx-line-2)"
        strokeWidth="2.2"
      />
      {(share > 0 || current) && (
        <circle
          cx="12"
          cy="12"
          r="10"
          fill="none"
          stroke={current ? 'var(--sx-brass)' : 'var(--sx-primary)'}
          strokeWidth="2.4"
          strokeDasharray={`${(Math.min(1, Math.max(0, share)) * TURN).toFixed(2)} ${TURN.toFixed(2)}`}
          transform="rotate(-90 12 12)"
        />
      )}
      <text
        x="12"
        y="16.2"
        textAnchor="middle"
        fontSize="12"
        fontWeight="640"
        fill={done ? 'var(--sx-on-primary)' : 'var(--sx-ink)'}
      >
        {step}
      </text>
    </svg>
  )
}
