import { Tooltip as MantineTooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import s from './Tooltip.module.css'

interface TooltipProps {
  readonly label: string
  readonly shortcut?: string | undefined
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  /** One element that takes a ref. It must have its name without the tooltip. */
  readonly children: ReactElement
}

/** A few words on hover and on keyboard focus. Never the only place of an information. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <MantineTooltip
      label={
        <>
          {label}
          {shortcut && <span className={s['shortcut']}>{shortcut}</span>}
        </>
      }
      classNames={{ tooltip: s['tip'] ?? '' }}
      openDelay={300}
      position={side}
      events={{ hover: true, focus: true, touch: false }}
      withinPortal
    >
      {children}
    </MantineTooltip>
  )
}
