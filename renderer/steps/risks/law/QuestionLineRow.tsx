import type { Ref } from 'react'
import { localized } from '../../../../shared/kernel/text'
import {
  answerWords,
  type FactValue,
  isElsewhere,
  type QuestionLine,
} from '../../../../shared/steps/legal/questionnaire'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Icon } from '../../../ui/Icon'
import { QuestionInput } from './QuestionInput'
import s from './questionnaire.module.css'
import { questionUiTexts } from './question-texts'

interface QuestionLineRowProps {
  readonly line: QuestionLine
  readonly number: number
  readonly current: boolean
  readonly ref: Ref<HTMLLIElement>
  readonly onAsk: () => void
  readonly onAnswer: (value: FactValue) => void
}

/** One question: answered and folded, being asked, or to come. */
export function QuestionLineRow(props: QuestionLineRowProps) {
  const { line, number, current, ref, onAsk, onAnswer } = props
  const t = useTexts(questionUiTexts)
  const { language } = useLanguage()
  const { question, state, value, suggestion } = line
  const text = localized(question.text, language)
  const { key } = question
  return (
    <li
      ref={ref}
      className={s['line']}
      data-state={current ? 'current' : state}
      tabIndex={current ? -1 : undefined}
      aria-current={current ? 'step' : undefined}
    >
      <span className={s['number']} aria-hidden="true">
        {state === 'answered' && !current ? (
          <Icon name="check" size={14} />
        ) : state === 'unknown' && !current ? (
          '?'
        ) : (
          number
        )}
      </span>
      <div className={s['body']}>
        <p className={s['question']}>{text}</p>
        {current ? (
          <>
            <p className={s['help']}>{localized(question.help, language)}</p>
            {isElsewhere(key) && <p className={s['elsewhere']}>{t(`elsewhere.${key}`)}</p>}
            <QuestionInput
              key={key}
              question={question}
              value={value}
              suggestion={suggestion}
              onAnswer={onAnswer}
            />
          </>
        ) : (
          state !== 'open' && (
            <p className={s['answer']}>{answerWords(question, value, language)}</p>
          )
        )}
        {!current && state === 'open' && suggestion !== undefined && (
          <p className={s['suggestion']}>
            {t('suggestedValue', { value: answerWords(question, suggestion, language) })}
          </p>
        )}
      </div>
      {!current && (
        <button
          type="button"
          className={s['change']}
          aria-label={t(state === 'open' ? 'askLabel' : 'editLabel', { question: text })}
          onClick={onAsk}
        >
          {t(state === 'open' ? 'ask' : 'edit')}
        </button>
      )}
    </li>
  )
}
