import { useState } from 'react'
import { useTexts } from '../../i18n/language'
import { DayAnswer } from '../DayAnswer'
import { PersonField } from '../PersonField'
import { LongAnswer, TextAnswer } from '../TextAnswer'
import type { QuestionProps } from './question-props'
import s from './step-questions.module.css'
import { stepQuestionTexts } from './texts'

/** What accompanies an answer: comment, evidence, action, who and when (method.md 0.3). */
export function AnswerEnvelope({ question, answers, write }: QuestionProps) {
  const t = useTexts(stepQuestionTexts)
  const answer = answers.get(question.id)
  const { comment = '', evidence = '', action = '', owner = null, due = null } = answer ?? {}
  const filled = [comment, evidence, action, owner ?? '', due ?? ''].filter((text) => text !== '')
  // Opened once where something is written; then it is the reader's to fold.
  const [open, setOpen] = useState(filled.length > 0)
  return (
    <details
      className={s['details']}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {filled.length === 0 ? t('details') : t('detailsFilled', { count: filled.length })}
      </summary>
      <div className={s['envelope']}>
        <LongAnswer
          label={t('comment')}
          stored={comment}
          commit={(text) => write(question.id, { comment: text })}
        />
        <LongAnswer
          label={t('action')}
          stored={action}
          commit={(text) => write(question.id, { action: text })}
        />
        <TextAnswer
          label={t('evidence')}
          stored={evidence}
          commit={(text) => write(question.id, { evidence: text })}
        />
        <div className={s['pair']}>
          <PersonField
            label={t('owner')}
            placeholder={t('choosePerson')}
            value={owner}
            onChange={(person) => void write(question.id, { owner: person })}
          />
          <DayAnswer
            label={t('due')}
            value={due}
            onAnswer={(day) => void write(question.id, { due: day })}
          />
        </div>
      </div>
    </details>
  )
}
