import type { ReactNode } from 'react'
import s from './EmptyState.module.css'
import { LimbDial } from './LimbDial'

interface EmptyStateProps {
  readonly title: string
  /** What this is and what it gives. */
  readonly text: string
  /** One filled button that fills from what exists, one that starts blank. */
  readonly actions?: ReactNode
  /** Up to three parts of what will stand here. */
  readonly parts?: readonly { readonly title: string; readonly text: string }[] | undefined
  /** Names of the rows of the ghost of the result; purely visual. */
  readonly ghost?: readonly string[] | undefined
}

export function EmptyState({ title, text, actions, parts, ghost }: EmptyStateProps) {
  return (
    <section className={s['empty']} aria-label={title}>
      <div className={s['limb']}>
        <LimbDial />
      </div>
      <h2>{title}</h2>
      <p className={s['text']}>{text}</p>
      {actions !== undefined && <div className={s['actions']}>{actions}</div>}
      {parts && (
        <ol className={s['steps']}>
          {parts.map((part, at) => (
            <li key={part.title}>
              <b>
                {at + 1}. {part.title}
              </b>
              {part.text}
            </li>
          ))}
        </ol>
      )}
      {ghost && (
        <div className={s['ghost']} aria-hidden="true">
          {ghost.map((name, at) => (
            <div key={name}>
              <span>{name}</span>
              <i
                style={{
                  marginLeft: `${((at * 37 + 5) % 44) + 2}%`,
                  width: `${30 + ((at * 23) % 26)}%`,
                }}
              />
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

interface SkeletonProps {
  readonly label: string
  readonly lines?: number | undefined
}

/** Stands for content that is being read; still, because nothing loops. */
export const Skeleton = ({ label, lines = 3 }: SkeletonProps) => (
  <output aria-label={label} className={s['skeleton']}>
    {Array.from({ length: lines }, (_, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- the lines are the same and never move
      <i key={at} style={{ width: `${100 - ((at * 29) % 46)}%` }} />
    ))}
  </output>
)
