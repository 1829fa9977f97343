import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import s from './compare.module.css'
import { compareTexts } from './texts'

interface WeightCellProps {
  readonly name: string
  /** Points, 0 to 100. */
  readonly weight: number
  /** Percentage points of all weights. */
  readonly share: number
  /** While the slider moves. */
  readonly onHold: (weight: number) => void
  /** When it is let go. */
  readonly onKeep: () => void
  readonly onWeight: (weight: number) => void
}

/** A slider for the gesture, a number for the exact weight; both move in the same scale. */
export function WeightCell({ name, weight, share, onHold, onKeep, onWeight }: WeightCellProps) {
  const t = useTexts(compareTexts)
  const formats = useFormats()
  const { presenting } = usePlace()
  const label = t('table.weightOf', { criterion: name })
  const most = Math.max(50, weight)
  if (presenting) return <span>{formats.percent(share, 0)}</span>
  return (
    <div className={s['weightCell']}>
      <input
        type="range"
        data-print="hide"
        className={s['slider']}
        aria-label={label}
        aria-valuetext={t('table.share', { share: formats.percent(share, 0) })}
        min={1}
        max={most}
        step={1}
        value={weight}
        style={{ '--at': `${((weight - 1) * 100) / (most - 1)}%` } as React.CSSProperties}
        onChange={(event) => onHold(Number(event.currentTarget.value))}
        onPointerUp={onKeep}
        onKeyUp={onKeep}
        onBlur={onKeep}
      />
      <div
        className={s['weightNumber']}
        title={t('table.share', { share: formats.percent(share, 1) })}
      >
        <NumberAnswer
          label={label}
          hideLabel
          small
          min={0}
          max={100}
          decimals={0}
          value={weight}
          onAnswer={(value) => onWeight(value ?? 0)}
        />
      </div>
    </div>
  )
}
