import { acceptanceGaps } from '../../../../shared/rules/risk-acceptance'
import { sponsorOf } from '../../../../shared/rules/risk-view'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'

/** The written acceptance of what is left, and what keeps it from holding today (`rule.risk-gate`). */
export function Acceptance({ view, edit }: Pick<PartProps, 'view' | 'edit'>) {
  const { acceptance } = view.risk
  const t = useTexts(recordTexts)
  const formats = useFormats()
  const { now } = useActions()
  const sponsor = useProject(sponsorOf)
  const people = useProject((project) => project.people)
  const level = view.remaining.value?.level
  const gaps = acceptanceGaps(acceptance, sponsor, now().slice(0, 10))
  const begun = acceptance.by !== null || acceptance.on !== null || acceptance.until !== null
  const nameOf = (id: string | null) => (id === null ? '' : (people.get(id)?.name ?? ''))
  const write = (changes: Partial<typeof acceptance>) => edit({ acceptance: changes })

  return (
    <section className={s['stack']}>
      <h3 className={s['heading']}>{t('acceptance.title')}</h3>
      {level === 'critical' ? (
        <Callout tone="off">{t('acceptance.critical')}</Callout>
      ) : level !== 'high' && !begun ? (
        <p className={s['help']}>{t('acceptance.notNeeded')}</p>
      ) : gaps.length === 0 ? (
        <Callout tone="ok">
          {t('acceptance.holds', {
            name: nameOf(acceptance.by),
            date: formats.shortDate(acceptance.until ?? ''),
          })}
        </Callout>
      ) : (
        <Callout tone="warn" title={t('acceptance.incomplete')}>
          <ul className={s['gaps']}>
            {gaps.map((gap) => (
              <li key={gap}>{t(`acceptance.gap.${gap}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <PersonField
        label={t('acceptance.by')}
        hint={
          sponsor === null
            ? t('acceptance.noSponsor')
            : t('acceptance.sponsor', { name: nameOf(sponsor) })
        }
        value={acceptance.by}
        onChange={(by) => void write({ by })}
      />
      {acceptance.by !== null && acceptance.by !== sponsor && (
        <LongAnswer
          label={t('acceptance.reason')}
          stored={acceptance.reason}
          commit={(reason) => write({ reason })}
        />
      )}
      <div className={s['pair']}>
        <DayAnswer
          label={t('acceptance.on')}
          value={acceptance.on}
          onAnswer={(on) => void write({ on })}
        />
        <DayAnswer
          label={t('acceptance.until')}
          value={acceptance.until}
          onAnswer={(until) => void write({ until })}
        />
      </div>
    </section>
  )
}
