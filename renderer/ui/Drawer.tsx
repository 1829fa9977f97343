/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- Escape is caught where it bubbles to */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { cx } from './cx'
import s from './Drawer.module.css'
import { useDrawerSlot } from './DrawerSlot'
import { IconButton } from './IconButton'

interface DrawerProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** Above the title: a number, a chip. */
  readonly eyebrow?: ReactNode
  readonly sentence?: ReactNode
  readonly closeLabel: string
  readonly previous?: { readonly label: string; readonly onGo: (() => void) | null } | undefined
  readonly next?: { readonly label: string; readonly onGo: (() => void) | null } | undefined
  /** More icon buttons before the close button. */
  readonly tools?: ReactNode
  readonly footer?: ReactNode
  /** `record` is 408 px on white, `method` 344 px on paper. */
  readonly kind?: 'record' | 'method' | undefined
  readonly children: ReactNode
}

/**
 * Panel at the right of the page: pushes from 1440 px, covers below. It holds no focus prisoner; Escape
 * inside closes it and gives the focus back. It stands in the slot of the
 * frame, or where it is written when there is none.
 */
export function Drawer(props: DrawerProps) {
  const slot = useDrawerSlot()
  if (!props.open) return null
  const panel = <Panel {...props} />
  return slot ? createPortal(panel, slot) : panel
}

function Panel({
  onClose,
  title,
  eyebrow,
  sentence,
  closeLabel,
  previous,
  next,
  tools,
  footer,
  kind = 'record',
  children,
}: DrawerProps) {
  const id = useId()
  const opener = useRef<Element | null>(null)
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    opener.current = document.activeElement
    const inside = panel.current
    return () => {
      // Only when the focus would be lost: closing must not pull it away from where the person works.
      const left = document.activeElement
      const lost = left === document.body || inside?.contains(left) === true
      if (lost && opener.current instanceof HTMLElement) opener.current.focus()
    }
  }, [])

  return (
    <aside
      ref={panel}
      aria-labelledby={id}
      className={cx(s['drawer'], kind === 'method' && s['paper'])}
      data-print="hide"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
        if (opener.current instanceof HTMLElement) opener.current.focus()
      }}
    >
      <header className={s['header']}>
        <div className={s['bar']}>
          {eyebrow}
          <div className={s['tools']}>
            {tools}
            {previous && (
              <IconButton
                icon="chevron-up"
                label={previous.label}
                quiet
                disabled={previous.onGo === null}
                onClick={() => previous.onGo?.()}
              />
            )}
            {next && (
              <IconButton
                icon="chevron-down"
                label={next.label}
                quiet
                disabled={next.onGo === null}
                onClick={() => next.onGo?.()}
              />
            )}
            <IconButton icon="close" label={closeLabel} quiet onClick={onClose} />
          </div>
        </div>
        <h2 id={id} className={s['title']}>
          {title}
        </h2>
        {sentence !== undefined && <div className={s['sentence']}>{sentence}</div>}
      </header>
      <div className={s['body']}>{children}</div>
      {footer !== undefined && <footer className={s['footer']}>{footer}</footer>}
    </aside>
  )
}
