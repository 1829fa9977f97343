import { type ReactNode, useState } from 'react'
import { Icon } from './Icon'
import { Popover } from './Popover'
import s from './Popover.module.css'

interface HoverHelpProps {
  /** The term of the glossary. */
  readonly term: string
  readonly children: ReactNode
  /** Accessible name of the button: « Que veut dire AIPD ». */
  readonly label: string
  /** A question mark beside a label instead of the dotted word in a text. */
  readonly asIcon?: boolean | undefined
}

/** Explains a term where it stands: click or Enter opens, Escape or a click elsewhere closes. */
export function HoverHelp({ term, label, asIcon = false, children }: HoverHelpProps) {
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={term}
      trigger={
        <button
          type="button"
          className={asIcon ? s['icon'] : s['term']}
          aria-label={label}
          onClick={() => setOpen(!open)}
        >
          {asIcon ? <Icon name="help" size={16} /> : term}
        </button>
      }
    >
      <p className={s['title']}>{term}</p>
      {children}
    </Popover>
  )
}
