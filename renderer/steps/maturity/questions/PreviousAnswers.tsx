import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { auditName, levelName } from '../../../../shared/steps/maturity/words'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { previousAnswers } from './previous-answers'
import s from './side.module.css'
import { questionTexts } from './texts'

/** What was answered to the same question in earlier audits. */
export function PreviousAnswers({
  view,
  question,
}: {
  readonly view: AuditView
  readonly question: string
}) {
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const formats = useFormats()
  const project = useProject((whole) => whole)
  const earlier = previousAnswers(project, view.audit, question)
  if (earlier.length === 0) return null
  return (
    <section>
      <h3 className={s['sideTitle']}>{t('previous.title')}</h3>
      <dl className={s['earlier']}>
        {earlier.map(({ audit, value }) => (
          <div key={audit.id}>
            <dt>
              {audit.date === null ? auditName(audit, language) : formats.shortDate(audit.date)}
            </dt>
            <dd>
              {typeof value === 'number'
                ? t('previous.level', { level: value, name: levelName(value, language) })
                : t(`previous.${value ?? 'none'}`)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
