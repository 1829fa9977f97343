import {
  auditView,
  type AuditView,
  type QuestionView,
} from '../../../../shared/steps/maturity/audit-view'
import {
  auditName,
  dimensionName,
  scoreText,
  signedText,
} from '../../../../shared/steps/maturity/words'
import { localized } from '../../../../shared/kernel/text'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import s from './result.module.css'
import { resultTexts } from './texts'

/** Answers listed by name; beyond, they are counted. */
const MOST_MOVED = 10

/** What moved since the audit before, dimension by dimension and answer by answer. */
export function Changes({ view }: { readonly view: AuditView }) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  const before = useProject((project) => auditView(project, view.previous?.id ?? null))
  if (!before || view.difference === null) return null
  const moved = view.questions.flatMap((one) => {
    const earlier = before.questions.find(({ question }) => question.id === one.question.id)?.level
    return one.level === null || typeof earlier !== 'number' || earlier === one.level
      ? []
      : [{ question: one, from: earlier, to: one.level }]
  })
  const name = auditName(before.audit, language)
  const notes = [
    ...(moved.length === 0 ? [t('change.none')] : []),
    ...(view.difference.overall.reasons.includes('other-dimensions') ? [t('change.other')] : []),
    ...(before.audit.version === view.audit.version ? [] : [t('change.versions')]),
  ]
  return (
    <Card title={t('change.title', { audit: name.charAt(0).toLocaleLowerCase() + name.slice(1) })}>
      <div className={s['split']}>
        <ScoreChanges view={view} before={before} />
        <div>
          {notes.length > 0 && <p className={s['lead']}>{notes.join(' ')}</p>}
          <Moved title="up" answers={moved.filter(({ from, to }) => to > from)} />
          <Moved title="down" answers={moved.filter(({ from, to }) => to < from)} />
        </div>
      </div>
    </Card>
  )
}

function ScoreChanges({ view, before }: { readonly view: AuditView; readonly before: AuditView }) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  return (
    <table className={s['changes']} aria-label={t('change.label')}>
      <thead>
        <tr>
          <th scope="col">{t('columns.dimension')}</th>
          <th scope="col">{t('columns.previous')}</th>
          <th scope="col">{t('columns.now')}</th>
          <th scope="col">{t('columns.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {view.dimensions.map(({ id, previous, mark, difference }) => (
          <tr key={id}>
            <th scope="row">{dimensionName(id, language)}</th>
            <td>{scoreText(previous, language)}</td>
            <td>{scoreText(mark.value?.score ?? null, language)}</td>
            <td className={cx(difference !== null && difference < 0 && s['down'])}>
              {signedText(difference, language)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('columns.overall')}</th>
          <td>{scoreText(before.score.overall.value?.score ?? null, language)}</td>
          <td>{scoreText(view.score.overall.value?.score ?? null, language)}</td>
          <td>{signedText(view.difference?.overall.value ?? null, language)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

interface MovedProps {
  readonly title: 'up' | 'down'
  readonly answers: readonly {
    readonly question: QuestionView
    readonly from: number
    readonly to: number
  }[]
}

/** Answers that went up or down, each with both levels; the rest is counted. */
function Moved({ title, answers }: MovedProps) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  if (answers.length === 0) return null
  const shown = answers.slice(0, MOST_MOVED)
  return (
    <>
      <h3 className={s['movedTitle']}>{t(`change.${title}`, { count: answers.length })}</h3>
      <ul className={s['moved']}>
        {shown.map(({ question: { question }, from, to }) => (
          <li key={question.id}>
            <span>
              {t('change.answer', {
                dimension: dimensionName(question.dimension, language),
                topic: localized(question.topic, language),
              })}
            </span>
            <span className={s['steps']}>
              {from} <Icon name="arrow-right" size={14} label={t('change.to')} /> {to}
            </span>
          </li>
        ))}
        {answers.length > shown.length && (
          <li>{t('change.others', { count: answers.length - shown.length })}</li>
        )}
      </ul>
    </>
  )
}
