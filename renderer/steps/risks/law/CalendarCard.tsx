import { localized } from '../../../../shared/kernel/text'
import { type ConcernedDate, concernedDates } from '../../../../shared/steps/legal/calendar'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { GradeBadge } from './GradeBadge'
import s from './law.module.css'
import { SourceLink } from './SourceLink'
import { lawTexts } from './texts'

/** Cases named one by one up to this many. */
const FEW = 3

/** Dates of the law that concern this company's roles and tiers, the next ones first. */
export function CalendarCard({ today }: { readonly today: string }) {
  const t = useTexts(lawTexts)
  const project = useProject((whole) => whole)
  const dates = concernedDates(project, today)
  const past = dates.filter((one) => one.past)
  const next = dates.filter((one) => !one.past)
  return (
    <Card title={t('calendar.title')}>
      {next.length === 0 && <p className={s['soft']}>{t('calendar.none')}</p>}
      <ol className={s['dates']}>
        {next.map((one, at) => (
          <DateLine key={one.item.id} one={one} first={at === 0} />
        ))}
      </ol>
      {past.length > 0 && (
        <details className={s['details']}>
          <summary>{t('calendar.past', { count: past.length })}</summary>
          <ol className={s['dates']}>
            {past.map((one) => (
              <DateLine key={one.item.id} one={one} first={false} />
            ))}
          </ol>
        </details>
      )}
    </Card>
  )
}

function DateLine({ one, first }: { readonly one: ConcernedDate; readonly first: boolean }) {
  const t = useTexts(lawTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { item } = one
  return (
    <li data-next={first || undefined} data-past={one.past || undefined}>
      <time dateTime={one.from}>{formats.shortDate(one.from)}</time>
      <div>
        <p>{localized(item.text, language)}</p>
        <p className={s['soft']}>
          {one.cases.length === 0
            ? t('calendar.everyone')
            : one.cases.length > FEW
              ? t('calendar.manyCases', { count: one.cases.length })
              : t('calendar.cases', { cases: one.cases.join(', ') })}{' '}
          <SourceLink article={item.articles.at(-1) ?? ''} source={item.source} />{' '}
          <GradeBadge grade={item.grade} />
        </p>
      </div>
    </li>
  )
}
