import type { ComponentPropsWithRef, ReactNode } from 'react'
import s from './Button.module.css'
import { cx } from './cx'
import { Icon } from './Icon'
import type { IconName } from './icons'

/** `filled` is the one primary action of a screen. */
export type ButtonVariant = 'default' | 'filled' | 'subtle' | 'link' | 'danger'
export type ButtonSize = 'small' | 'medium' | 'large'

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  /** Shows that the action runs; the button keeps its place and its words. */
  readonly busy?: boolean | undefined
  readonly children: ReactNode
}

export function Button({
  variant = 'default',
  size = 'medium',
  icon,
  iconAfter,
  busy = false,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps) {
  const side = size === 'small' ? 16 : 17
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      className={cx(s['button'], s[variant], s[size], className)}
    >
      {busy ? (
        <span className={s['spinner']} aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} size={side} />
      )}
      {children}
      {iconAfter && <Icon name={iconAfter} size={side} />}
    </button>
  )
}

interface ButtonLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly href: string
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  readonly children: ReactNode
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({
  variant = 'default',
  size = 'medium',
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={cx(s['button'], s[variant], s[size], className)}>
      {icon && <Icon name={icon} size={17} />}
      {children}
      {iconAfter && <Icon name={iconAfter} size={17} />}
    </a>
  )
}
