import type { ReactNode } from 'react'
import s from './Callout.module.css'
import { cx } from './cx'
import { Icon } from './Icon'
import type { IconName } from './icons'

export type Tone = 'info' | 'ok' | 'warn' | 'off' | 'bearing'

export const toneIcon = {
  info: 'info',
  ok: 'ok',
  warn: 'warning',
  off: 'off',
  bearing: 'bearing',
} as const satisfies Record<Tone, IconName>

interface CalloutProps {
  /** `bearing` (brass) is kept for the next action and the expected result. */
  readonly tone: Tone
  readonly title?: string | undefined
  readonly actions?: ReactNode
  /** Announced when it appears: for errors and results, not for what was there at first. */
  readonly live?: boolean | undefined
  readonly children?: ReactNode
}

export function Callout({ tone, title, actions, live = false, children }: CalloutProps) {
  return (
    <div
      className={cx(s['callout'], s[tone])}
      role={live ? (tone === 'off' ? 'alert' : 'status') : undefined}
    >
      <Icon name={toneIcon[tone]} />
      <div className={s['body']}>
        {title !== undefined && <strong>{title}</strong>} {children}
        {actions !== undefined && <div className={s['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
