import type { ReactNode } from 'react'
import { questionnaireTexts } from '../../../../shared/steps/legal/questionnaire-texts'
import { useTexts } from '../../../i18n/language'
import { Segmented } from '../../../ui/Segmented'
import s from './tri-answer.module.css'

interface TriAnswerProps {
  readonly label: string
  readonly help?: ReactNode
  readonly value: boolean | null | undefined
  readonly onAnswer: (value: boolean | null) => void
}

type Three = 'yes' | 'no' | 'unknown'

/** Yes, no, or not known yet, on one line. */
export function TriAnswer({ label, help, value, onAnswer }: TriAnswerProps) {
  const t = useTexts(questionnaireTexts)
  const chosen: Three | '' =
    value === undefined ? '' : value === null ? 'unknown' : value ? 'yes' : 'no'
  return (
    <div className={s['line']}>
      <p>
        {label}
        {help !== undefined && <span>{help}</span>}
      </p>
      <Segmented<Three | ''>
        label={label}
        value={chosen}
        onChange={(next) => {
          if (next !== '') onAnswer(next === 'unknown' ? null : next === 'yes')
        }}
        options={(['yes', 'no', 'unknown'] as const).map((one) => ({
          value: one,
          label: one === 'unknown' ? '?' : t(one),
        }))}
      />
    </div>
  )
}
