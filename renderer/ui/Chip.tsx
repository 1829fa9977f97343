import type { ReactNode } from 'react'
import type { Tone } from './Callout'
import s from './Chip.module.css'
import { cx } from './cx'
import { Icon } from './Icon'
import type { IconName } from './icons'

interface ChipProps {
  readonly tone?: Tone | 'neutral' | 'outline' | undefined
  readonly icon?: IconName | undefined
  readonly children: ReactNode
}

export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  return (
    <span className={cx(s['chip'], s[tone])}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  )
}

export type QuadrantName = 'quick-win' | 'strategic' | 'incremental' | 'avoid'

interface QuadrantChipProps {
  readonly quadrant: QuadrantName
  readonly label: string
  /** Without the tinted pill, for a second line of a row. */
  readonly plain?: boolean | undefined
}

/** Colour, glyph and word say the quadrant three times. */
export function QuadrantChip({ quadrant, label, plain = false }: QuadrantChipProps) {
  return (
    <span className={cx(s['chip'], s[quadrant], plain && s['plain'])}>
      <Icon name={quadrant} size={14} />
      {label}
    </span>
  )
}

interface StatusProps {
  readonly tone: 'ok' | 'warn' | 'off' | 'bearing' | 'neutral'
  readonly icon?: IconName | undefined
  readonly children: ReactNode
}

const statusIcon = {
  ok: 'ok',
  warn: 'warning',
  off: 'off',
  bearing: 'bearing',
  neutral: 'clock',
} as const satisfies Record<StatusProps['tone'], IconName>

/** A state in a cell or a card head: shape, word and colour, without a pill. */
export function Status({ tone, icon, children }: StatusProps) {
  return (
    <span className={cx(s['status'], s[`status${tone}`])}>
      <Icon name={icon ?? statusIcon[tone]} size={16} />
      {children}
    </span>
  )
}

interface RiskScoreProps {
  /** 1 low to 4 critical (method.md, risk cut 4 / 9 / 15 / 25). */
  readonly level: 1 | 2 | 3 | 4
  readonly score: number
  /** Name of the level, for screen readers. */
  readonly label: string
}

export function RiskScore({ level, score, label }: RiskScoreProps) {
  return (
    <span className={cx(s['level'], s[`level${level}`])} title={label} data-print="exact">
      {score}
    </span>
  )
}

interface GradeProps {
  readonly grade: 'a' | 'b' | 'unconfirmed'
  readonly children: ReactNode
}

/** Grades a source, never the company: no green, no red. */
export const Grade = ({ grade, children }: GradeProps) => (
  <span className={cx(s['grade'], s[`grade${grade}`])}>{children}</span>
)
