import { type ReactNode, useId } from 'react'
import s from './Card.module.css'
import { cx } from './cx'

interface CardProps {
  readonly title?: string | undefined
  /** Right of the title: a count, a date, a link. */
  readonly aside?: ReactNode
  /** Without inner padding: for lists and tables that draw their own rows. */
  readonly flush?: boolean | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** White work area with a hairline. Never a card inside a card. */
export function Card({ title, aside, flush = false, className, children }: CardProps) {
  const id = useId()
  return (
    <section
      className={cx(s['card'], className)}
      aria-labelledby={title === undefined ? undefined : id}
      data-print="whole"
    >
      {(title !== undefined || aside !== undefined) && (
        <header className={s['header']}>
          {title !== undefined && <h2 id={id}>{title}</h2>}
          {aside !== undefined && <div className={s['aside']}>{aside}</div>}
        </header>
      )}
      <div className={flush ? s['flush'] : s['body']}>{children}</div>
    </section>
  )
}

/** A tinted area inside the page, for what is read rather than worked on. */
export const Well = ({ children }: { readonly children: ReactNode }) => (
  <div className={s['well']}>{children}</div>
)
