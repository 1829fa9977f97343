import type { ReactNode } from 'react'
import { cx } from './cx'
import s from './Layout.module.css'

/** Steps of the 4 px grid. */
export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 8

interface StackProps {
  readonly gap?: Gap | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

export const Stack = ({ gap = 4, className, children }: StackProps) => (
  <div className={cx(s['stack'], s[`gap${gap}`], className)}>{children}</div>
)

interface RowProps extends StackProps {
  readonly wrap?: boolean | undefined
  readonly align?: 'center' | 'top' | undefined
  readonly justify?: 'start' | 'between' | 'end' | undefined
}

export const Row = ({
  gap = 2,
  wrap = false,
  align = 'center',
  justify = 'start',
  className,
  children,
}: RowProps) => (
  <div
    className={cx(
      s['row'],
      s[`gap${gap}`],
      wrap && s['wrap'],
      align === 'top' && s['top'],
      justify !== 'start' && s[justify],
      className,
    )}
  >
    {children}
  </div>
)

interface GridProps {
  /** Columns from 1024 px up; one below. `wide` is 1.42 to 1. */
  readonly columns: 2 | 3 | 4 | 'wide'
  readonly className?: string | undefined
  readonly children: ReactNode
}

export const Grid = ({ columns, className, children }: GridProps) => (
  <div className={cx(s['grid'], columns === 'wide' ? s['wide'] : s[`cols${columns}`], className)}>
    {children}
  </div>
)

/** Read by screen readers only. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className={s['hidden']}>{children}</span>
)

interface TextProps {
  readonly tone?: 'ink' | 'muted' | 'faint' | undefined
  readonly size?: 'small' | 'table' | 'base' | undefined
  readonly weight?: 'regular' | 'medium' | 'strong' | undefined
  readonly figures?: boolean | undefined
  readonly children: ReactNode
}

export const Text = ({
  tone = 'ink',
  size = 'base',
  weight = 'regular',
  figures = false,
  children,
}: TextProps) => (
  <span className={cx(s[tone], s[size], s[weight], figures && s['figures'])}>{children}</span>
)
