import { Popover as MantinePopover } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import s from './Popover.module.css'

interface PopoverProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** One button that takes a ref and toggles. */
  readonly trigger: ReactElement
  readonly label: string
  readonly trapFocus?: boolean | undefined
  readonly children: ReactNode
}

/** A small panel tied to a button. Closes with Escape and on a click elsewhere. */
export function Popover({
  open,
  onOpenChange,
  trigger,
  label,
  trapFocus = false,
  children,
}: PopoverProps) {
  return (
    <MantinePopover
      opened={open}
      onChange={onOpenChange}
      position="bottom-start"
      offset={6}
      trapFocus={trapFocus}
      returnFocus
      withRoles
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: s['dropdown'] ?? '' }}
    >
      <MantinePopover.Target>{trigger}</MantinePopover.Target>
      <MantinePopover.Dropdown aria-label={label}>{children}</MantinePopover.Dropdown>
    </MantinePopover>
  )
}
