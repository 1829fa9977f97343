import type { ComponentPropsWithRef } from 'react'
import s from './Button.module.css'
import type { ButtonVariant } from './Button'
import { cx } from './cx'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Tooltip } from './Tooltip'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly icon: IconName
  /** Accessible name, shown as a tooltip too. */
  readonly label: string
  readonly shortcut?: string | undefined
  readonly variant?: ButtonVariant | undefined
  readonly size?: 'small' | 'medium' | undefined
  /**
   * The platform's own tooltip instead of ours: in panels that Escape must close at once, since the first
   * Escape closes an open tooltip.
   */
  readonly quiet?: boolean | undefined
}

export function IconButton({
  icon,
  label,
  shortcut,
  variant = 'subtle',
  size = 'medium',
  quiet = false,
  className,
  ...rest
}: IconButtonProps) {
  const button = (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={quiet ? label : undefined}
      className={cx(s['button'], s[variant], s['icon'], s[size], className)}
    >
      <Icon name={icon} size={size === 'small' ? 16 : 18} />
    </button>
  )
  return quiet ? (
    button
  ) : (
    <Tooltip label={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  )
}
