import { cx } from './cx'
import s from './ProgressBar.module.css'

interface ProgressBarProps {
  /** 0 to 1. */
  readonly share: number
  readonly label: string
  readonly tone?: 'default' | 'current' | 'weak' | undefined
  readonly tall?: boolean | undefined
}

export const ProgressBar = ({ share, label, tone = 'default', tall = false }: ProgressBarProps) => (
  <progress
    className={cx(s['bar'], tall && s['tall'], s[tone])}
    aria-label={label}
    max={100}
    value={Math.round(Math.min(1, Math.max(0, share)) * 100)}
  />
)
