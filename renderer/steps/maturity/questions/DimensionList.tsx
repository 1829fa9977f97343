import { ENOUGH_ANSWERED_PCT, MATURITY_DIMENSIONS } from '../../../../shared/rules/maturity-score'
import type {
  AuditView,
  DimensionView,
  QuestionView,
} from '../../../../shared/steps/maturity/audit-view'
import { dimensionName, scoreText } from '../../../../shared/steps/maturity/words'
import { localized } from '../../../../shared/kernel/text'
import { useLanguage, useTexts } from '../../../i18n/language'
import { VisuallyHidden } from '../../../ui/Layout'
import { cx } from '../../../ui/cx'
import s from './dimensions.module.css'
import { questionTexts } from './texts'

interface DimensionListProps {
  readonly view: AuditView
  readonly current: QuestionView | undefined
  readonly onTurn: (index: number) => void
}

/** The nine dimensions with a tick a question, open on the one being asked. */
export function DimensionList({ view, current, onTurn }: DimensionListProps) {
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const counts = view.coverage.value
  const indexOf = (question: QuestionView) => view.questions.indexOf(question)
  return (
    <nav aria-label={t('dimensions.title')} data-print="hide">
      <div className={s['dimensionsHead']}>
        <h2>{t('dimensions.title')}</h2>
        <span>
          {t('dimensions.count', {
            answered: counts?.answered ?? 0,
            total: counts?.applicable ?? 0,
          })}
        </span>
      </div>
      <ul className={s['dimensionList']}>
        {view.dimensions.map((dimension) => {
          const open = current?.question.dimension === dimension.id
          const first = dimension.questions.find(({ value }) => value === null)
          return (
            <li key={dimension.id}>
              <button
                type="button"
                className={cx(s['dimension'], open && s['open'])}
                aria-expanded={open}
                onClick={() => {
                  const to = first ?? dimension.questions[0]
                  if (to) onTurn(indexOf(to))
                }}
              >
                <span>{dimensionName(dimension.id, language)}</span>
                <Ticks dimension={dimension} current={current} />
              </button>
              {open && (
                <ol className={s['topics']} aria-label={t('dimensions.questions')}>
                  {dimension.questions.map((question, at) => (
                    <li key={question.question.id}>
                      <button
                        type="button"
                        className={s['topic']}
                        aria-current={question === current ? 'step' : undefined}
                        onClick={() => onTurn(indexOf(question))}
                      >
                        <span className={s['topicNumber']}>{at + 1}</span>
                        {localized(question.question.topic, language)}
                        {question.value !== null && (
                          <VisuallyHidden>, {t('dimensions.answered')}</VisuallyHidden>
                        )}
                      </button>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          )
        })}
      </ul>
      <Provisional view={view} />
    </nav>
  )
}

/** One tick a question: full when answered, brass when it is on screen. */
function Ticks({
  dimension: { questions },
  current,
}: {
  readonly dimension: DimensionView
  readonly current: QuestionView | undefined
}) {
  const t = useTexts(questionTexts)
  const answered = questions.filter(({ value }) => value !== null).length
  return (
    <span className={s['ticks']}>
      {questions.map((question) => (
        <i
          key={question.question.id}
          className={cx(
            question.value !== null && s['full'],
            (question.value === 'unknown' || question.value === 'na') && s['void'],
            question === current && s['here'],
          )}
        />
      ))}
      <VisuallyHidden>
        {t('dimensions.answers', { answered, count: questions.length })}
      </VisuallyHidden>
    </span>
  )
}

/** The overall score so far, and what it rests on. */
function Provisional({ view }: { readonly view: AuditView }) {
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const scored = view.dimensions.filter(({ mark }) => mark.value !== null).length
  const { value } = view.score.overall
  const whole = scored === MATURITY_DIMENSIONS.length && view.coverage.value?.unanswered === 0
  const largest = Math.max(...view.dimensions.map(({ questions }) => questions.length))
  return (
    <div className={s['provisional']}>
      <p className={s['provisionalHead']}>
        <span>{whole ? t('provisional.titleDone') : t('provisional.title')}</span>
        <b>{scoreText(value?.score ?? null, language)}</b>
      </p>
      <p>
        {value === null
          ? t('provisional.none', { scored })
          : t('provisional.mean', { count: scored })}{' '}
        {!whole &&
          t('provisional.rule', { count: Math.ceil((largest * ENOUGH_ANSWERED_PCT) / 100) })}
      </p>
    </div>
  )
}
