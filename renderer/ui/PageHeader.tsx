import type { ReactNode } from 'react'
import s from './Layout.module.css'

interface PageHeaderProps {
  readonly title: string
  /** The situation in one sentence: a fact and its consequence. */
  readonly sentence?: ReactNode
  /** One filled button at most, last. */
  readonly actions?: ReactNode
}

/** Holds the only h1 of the page. */
export const PageHeader = ({ title, sentence, actions }: PageHeaderProps) => (
  <div className={s['page']}>
    <div className={s['titles']}>
      <h1 tabIndex={-1}>{title}</h1>
      {sentence !== undefined && <p className={s['sentence']}>{sentence}</p>}
    </div>
    {actions !== undefined && (
      <div className={s['actions']} data-print="hide">
        {actions}
      </div>
    )}
  </div>
)
