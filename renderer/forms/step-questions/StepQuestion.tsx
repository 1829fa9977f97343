import type { ReactNode } from 'react'
import { localized } from '../../../shared/kernel/text'
import { isReversed, isUnfavourable, valueOf } from '../../../shared/steps/workshop/step-answers'
import { useProject } from '../../data/use-project'
import { useLanguage, useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { Chip } from '../../ui/Chip'
import { AnswerEnvelope } from './AnswerEnvelope'
import { AnswerInput } from './AnswerInput'
import type { QuestionProps } from './question-props'
import s from './step-questions.module.css'
import { stepQuestionTexts } from './texts'

interface StepQuestionProps extends QuestionProps {
  /** Numeral of a question that counts; none for a standing prompt. */
  readonly number: number | null
  /** What the project already knows: a computed fact, a link. */
  readonly beside?: ReactNode
}

/** One question of a step: what it asks, how to ask it, its answer, the usual action and what accompanies it. */
export function StepQuestion({ number, beside, ...props }: StepQuestionProps) {
  const { question, answers, write } = props
  const t = useTexts(stepQuestionTexts)
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const projectLanguage = useProject(({ header }) => header.language)
  const action = answers.get(question.id)?.action ?? ''
  const unfavourable = isUnfavourable(question, valueOf(answers, question))

  return (
    <section className={s['question']} id={question.id} aria-labelledby={`${question.id}-label`}>
      <header className={s['head']}>
        {number !== null && (
          <span className={s['number']} aria-hidden="true">
            {number}
          </span>
        )}
        <h2 id={`${question.id}-label`}>{localized(question.label, language)}</h2>
        {isReversed(question.id) && <Chip tone="outline">{t('reversed')}</Chip>}
      </header>
      <p className={s['explanation']}>{localized(question.explanation, language)}</p>
      {presenting ? (
        <p className={s['aloud']}>{localized(question.aloud, language)}</p>
      ) : (
        <details className={s['details']}>
          <summary>{t('howToAsk')}</summary>
          <dl className={s['asking']}>
            <dt>{t('aloud')}</dt>
            <dd>{localized(question.aloud, language)}</dd>
            <dt>{t('why')}</dt>
            <dd>{localized(question.why, language)}</dd>
          </dl>
        </details>
      )}
      <AnswerInput {...props} />
      {beside}
      {unfavourable && action.trim() === '' && (
        <Callout
          tone="bearing"
          title={t('usualAction')}
          actions={
            <Button
              size="small"
              onClick={() =>
                // Kept in the project: in its language, whatever the one on screen.
                void write(question.id, {
                  action: localized(question.ifUnfavourable, projectLanguage),
                })
              }
            >
              {t('useAction')}
            </Button>
          }
        >
          {localized(question.ifUnfavourable, language)}
        </Callout>
      )}
      {!presenting && <AnswerEnvelope key={action === '' ? 'without' : 'with'} {...props} />}
    </section>
  )
}
