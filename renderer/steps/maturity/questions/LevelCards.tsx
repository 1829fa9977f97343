import { type RefObject, useId } from 'react'
import type { AuditAnswer } from '../../../../shared/domain/audit'
import { localized } from '../../../../shared/kernel/text'
import type { AuditView, QuestionView } from '../../../../shared/steps/maturity/audit-view'
import { dimensionName, levelName } from '../../../../shared/steps/maturity/words'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Chip } from '../../../ui/Chip'
import { cx } from '../../../ui/cx'
import { Kbd } from '../../../ui/Kbd'
import { previousAnswers } from './previous-answers'
import s from './questions.module.css'
import { questionTexts } from './texts'
import { useProject } from '../../../data/use-project'

interface LevelCardsProps {
  readonly view: AuditView
  readonly current: QuestionView
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onAnswer: (changes: Partial<AuditAnswer>) => void
}

/** The question as it is asked aloud, and the five answers one can observe. */
export function LevelCards({ view, current, heading, onAnswer }: LevelCardsProps) {
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const name = useId()
  const { question, value, target } = current
  const own = view.dimensions.find(({ id }) => id === question.dimension)?.questions ?? []
  const project = useProject((whole) => whole)
  const before = previousAnswers(project, view.audit, question.id).find(
    (one) => typeof one.value === 'number',
  )?.value

  return (
    <section>
      <p className={s['kicker']}>
        <b>{dimensionName(question.dimension, language, 'name')}</b>
        {t('question.at', { at: own.indexOf(current) + 1, total: own.length })}
      </p>
      <h2 ref={heading} tabIndex={-1} className={s['ask']}>
        <Spoken text={localized(question.question, language)} />
      </h2>
      <p className={s['how']}>{t('question.how')}</p>
      <fieldset className={s['levels']} data-levels>
        <legend className={s['hidden']}>{t('question.levels')}</legend>
        {question.levels.map((level, index) => {
          const at = index + 1
          return (
            <label
              // oxlint-disable-next-line react/no-array-index-key -- a level is its place on the scale
              key={at}
              className={cx(s['level'], at === target && s['aimed'])}
            >
              <input
                type="radio"
                name={name}
                checked={value === at}
                onChange={() => onAnswer({ value: at as 1 })}
              />
              <span className={s['numeral']}>{at}</span>
              <span className={s['words']}>
                <b>{levelName(at, language)}</b>
                {localized(level, language)}
              </span>
              <span className={s['marks']}>
                {value === at && (
                  <Chip tone="info" icon="check">
                    {t('question.today')}
                  </Chip>
                )}
                {target === at && (
                  <Chip tone="bearing" icon="bearing">
                    {t('question.target')}
                  </Chip>
                )}
                {before === at && value !== at && (
                  <Chip tone="outline">{t('question.before')}</Chip>
                )}
              </span>
            </label>
          )
        })}
        <div className={s['without']}>
          {(['unknown', 'na'] as const).map((kind) => (
            <label key={kind} className={s['none']}>
              <input
                type="radio"
                name={name}
                checked={value === kind}
                onChange={() => onAnswer({ value: kind })}
              />
              {t(`question.${kind}`)}
              <Kbd>{kind === 'unknown' ? '?' : '0'}</Kbd>
            </label>
          ))}
          {current.answer?.value !== null && current.answer !== null && (
            <button
              type="button"
              className={s['clear']}
              data-print="hide"
              onClick={() => onAnswer({ value: null })}
            >
              {t('question.clear')}
            </button>
          )}
        </div>
      </fieldset>
      <Note view={view} current={current} />
    </section>
  )
}

/** A question as a title: words such as « mesurez-vous » stay on one line. */
function Spoken({ text }: { readonly text: string }) {
  return text.split(/(\S+-\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one sentence never move
      <span key={index} className={s['whole']}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** What the answer means for the score, or what the respondents said. */
function Note({ view, current }: { readonly view: AuditView; readonly current: QuestionView }) {
  const t = useTexts(questionTexts)
  const formats = useFormats()
  const { value, heard } = current
  const notes = [
    ...(value === 'unknown' ? [t('question.unknownNote')] : []),
    ...(value === 'na' ? [t('question.naNote')] : []),
    ...(view.audit.mode === 'respondents'
      ? [
          heard
            ? t('question.heard', {
                people: heard.people,
                mean: formats.number(heard.mean, 1),
                spread: formats.number(heard.spread, 1),
              })
            : t('question.notHeard'),
        ]
      : []),
  ]
  return (
    <p className={s['note']} role="status">
      {notes.join(' ')}
    </p>
  )
}
