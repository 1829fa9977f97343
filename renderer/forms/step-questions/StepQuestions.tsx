import type { ReactNode } from 'react'
import type { WorkshopQuestion } from '../../../shared/content/workshop-question'
import { localized } from '../../../shared/kernel/text'
import { vocabulary } from '../../../shared/locales/vocabulary'
import { shownColour } from '../../../shared/rules/colour'
import { isUnfavourable, stepState, valueOf } from '../../../shared/steps/workshop/step-answers'
import { useFormats, useLanguage, useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Status } from '../../ui/Chip'
import { Icon } from '../../ui/Icon'
import { ProgressBar } from '../../ui/ProgressBar'
import { StepQuestion } from './StepQuestion'
import s from './step-questions.module.css'
import { stepQuestionTexts } from './texts'
import { useStepAnswers } from './use-step-answers'

interface StepQuestionsProps {
  readonly questions: readonly WorkshopQuestion<string>[]
  /** Under the answer of a question, by its id: what the project already knows, a link to the page that holds it. */
  readonly beside?: Readonly<Record<string, ReactNode>>
}

const TONES = { green: 'ok', amber: 'warn', red: 'off', grey: 'neutral' } as const

/** The questions of a step with their envelope, beside how far the step is and its colour. */
export function StepQuestions({ questions, beside = {} }: StepQuestionsProps) {
  const t = useTexts(stepQuestionTexts)
  const { presenting } = usePlace()
  const stored = useStepAnswers()
  const counted = questions.filter(({ standing }) => !standing)
  const standing = questions.filter((question) => question.standing)
  return (
    <div className={s['page']} data-presenting={presenting || undefined}>
      <div className={s['list']}>
        {counted.map((question, at) => (
          <StepQuestion
            key={question.id}
            number={at + 1}
            question={question}
            beside={beside[question.id]}
            {...stored}
          />
        ))}
        {standing.length > 0 && (
          <header className={s['standing']}>
            <h2>{t('standing')}</h2>
            <p>{t('standingHint')}</p>
          </header>
        )}
        {standing.map((question) => (
          <StepQuestion
            key={question.id}
            number={null}
            question={question}
            beside={beside[question.id]}
            {...stored}
          />
        ))}
      </div>
      {!presenting && <Progress questions={questions} answers={stored.answers} />}
    </div>
  )
}

function Progress({
  questions,
  answers,
}: Pick<StepQuestionsProps, 'questions'> & {
  readonly answers: ReturnType<typeof useStepAnswers>['answers']
}) {
  const t = useTexts(stepQuestionTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const { language } = useLanguage()
  const { progress, colour, answered, counted } = stepState(questions, answers)
  const shown = shownColour(colour)
  const sentence = t(answered > 1 ? 'progressMany' : 'progress', { answered, counted })
  return (
    <aside className={s['aside']} aria-label={t('list')}>
      <p className={s['count']}>{sentence}</p>
      <ProgressBar share={(progress.value ?? 0) / 100} label={sentence} />
      <div role="status" className={s['colour']}>
        <Status tone={TONES[shown]}>{words(`colour.${shown}`)}</Status>
        <p>
          {colour.value === null
            ? t('noMean')
            : t('mean', { mean: formats.number(colour.value.mean, 2) })}
        </p>
      </div>
      <ol className={s['steps']}>
        {questions.map((question) => {
          const value = valueOf(answers, question)
          const warns = isUnfavourable(question, value)
          const state = value === null ? 'unanswered' : warns ? 'actionDue' : 'answered'
          return (
            <li key={question.id}>
              <button
                type="button"
                onClick={() => {
                  const section = document.getElementById(question.id)
                  section?.scrollIntoView({ block: 'start' })
                  section?.querySelector<HTMLElement>('input, textarea')?.focus()
                }}
              >
                <Icon
                  name={value === null ? 'minus' : warns ? 'warning' : 'check'}
                  size={14}
                  label={t(state)}
                />
                <span>{localized(question.label, language)}</span>
              </button>
            </li>
          )
        })}
      </ol>
      {questions.some(({ type }) => type === 'facets') && (
        <p className={s['note']}>{t('leftOut')}</p>
      )}
    </aside>
  )
}
