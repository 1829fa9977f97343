/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- digits are caught where they bubble to; the radios work without */
import { type ReactNode, useId } from 'react'
import { useTexts } from '../i18n/language'
import { choiceKeys } from '../ui/choice-keys'
import { cx } from '../ui/cx'
import { IconButton } from '../ui/IconButton'
import s from './anchor-scale.module.css'
import { formTexts } from './texts'

export interface Anchor {
  readonly value: number
  /** Word of the point; empty where the description says it all. */
  readonly label: string
  readonly lines: readonly string[]
}

interface AnchorScaleProps {
  readonly label: string
  /** Under the label: what to ask oneself. */
  readonly question?: ReactNode
  readonly anchors: readonly Anchor[]
  readonly value: number | null
  readonly onAnswer: (value: number | null) => void
  /** `columns` side by side on a wide page, `rows` one under the other in a drawer. */
  readonly layout?: 'columns' | 'rows'
  readonly disabled?: boolean
}

/** A five-point scale whose anchors stay in sight while one chooses: digits choose, Backspace clears. */
export function AnchorScale({
  label,
  question,
  anchors,
  value,
  onAnswer,
  layout = 'columns',
  disabled = false,
}: AnchorScaleProps) {
  const name = useId()
  const t = useTexts(formTexts)
  return (
    <fieldset
      className={s['scale']}
      disabled={disabled}
      onKeyDown={choiceKeys({
        values: anchors.map((anchor) => anchor.value),
        onChoose: onAnswer,
        onClear: () => onAnswer(null),
      })}
    >
      <legend className={s['legend']}>{label}</legend>
      {value !== null && !disabled && (
        <IconButton
          icon="close"
          size="small"
          quiet
          className={s['clear']}
          label={t('clearAnswer', { question: label })}
          onClick={() => onAnswer(null)}
        />
      )}
      {question !== undefined && <p className={s['question']}>{question}</p>}
      <div className={cx(s['anchors'], s[layout])}>
        {anchors.map((anchor) => (
          <label key={anchor.value} className={s['anchor']}>
            <input
              type="radio"
              name={name}
              checked={anchor.value === value}
              onChange={() => onAnswer(anchor.value)}
            />
            <span className={s['head']}>
              <b className={s['numeral']}>{anchor.value}</b>
              {anchor.label !== '' && <span>{anchor.label}</span>}
            </span>
            <span className={s['lines']}>
              {anchor.lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
