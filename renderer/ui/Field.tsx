import { type ReactNode, type Ref, useId } from 'react'
import { cx } from './cx'
import s from './Field.module.css'
import { Icon } from './Icon'

/** What every field takes, whatever it holds. */
export interface FieldProps {
  readonly label: string
  /** The label is read by screen readers only: inside tables and toolbars. */
  readonly hideLabel?: boolean | undefined
  readonly hint?: ReactNode
  /** Replaces the hint. Says what is expected. */
  readonly error?: string | undefined
  /** Right of the label: a glossary term, a count. */
  readonly aside?: ReactNode
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
}

/** What the control inside must carry for label, hint and error to be tied to it. */
export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
  readonly disabled: boolean
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlIds) => ReactNode
}

/** Label above, control, hint or error below. */
export function FieldFrame({
  label,
  hideLabel = false,
  hint,
  error,
  aside,
  required = false,
  disabled = false,
  children,
}: FieldFrameProps) {
  const id = useId()
  const noteId = `${id}-note`
  const hasNote = error !== undefined || (hint !== undefined && hint !== null)
  return (
    <div className={s['field']}>
      <div className={hideLabel ? s['hidden'] : s['label']}>
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children({
        id,
        'aria-describedby': hasNote ? noteId : undefined,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': required ? true : undefined,
        disabled,
      })}
      <FieldNote id={noteId} hint={hint} error={error} />
    </div>
  )
}

interface FieldNoteProps {
  readonly id: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

export function FieldNote({ id, hint, error }: FieldNoteProps) {
  if (error !== undefined)
    return (
      <p className={s['error']} id={id} role="alert">
        <Icon name="off" size={14} />
        {error}
      </p>
    )
  if (hint === undefined || hint === null) return null
  return (
    <p className={s['hint']} id={id}>
      {hint}
    </p>
  )
}

interface FieldBoxProps {
  readonly small?: boolean | undefined
  readonly soft?: boolean | undefined
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLDivElement> | undefined
  readonly children: ReactNode
}

/** The bordered box around an input and what stands beside it. */
export const FieldBox = ({
  small = false,
  soft = false,
  className,
  ref,
  children,
}: FieldBoxProps) => (
  <div ref={ref} className={cx(s['box'], small && s['small'], soft && s['soft'], className)}>
    {children}
  </div>
)
