import type { Pilot } from '../../../../shared/domain/pilot'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { pilotDuration } from '../../../../shared/rules/pilot-duration'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { Stack } from '../../../ui/Layout'
import { itemsIn, KPIS_UP_TO, SOURCES_UP_TO } from './checks'
import { Day } from './Day'
import s from './pilot.module.css'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'

export function FrameCard({ pilot }: { readonly pilot: Pilot }) {
  const t = useTexts(pilotTexts)
  const { edit } = usePilotActions()
  const sources = itemsIn(pilot.sources)
  const kpis = itemsIn(pilot.kpis)
  return (
    <Card title={t('frame.title')}>
      <Stack gap={4}>
        <LongAnswer
          label={t('frame.objective')}
          hint={t('frame.objectiveHint')}
          stored={pilot.objective}
          commit={(objective) => edit(pilot.id, { objective })}
        />
        <div>
          <div className={s['pair']}>
            <Day
              label={t('frame.start')}
              value={pilot.start}
              onChange={(start) => edit(pilot.id, { start })}
            />
            <Day
              label={t('frame.end')}
              value={pilot.end}
              onChange={(end) => edit(pilot.id, { end })}
            />
          </div>
          <Duration pilot={pilot} />
        </div>
        <LongAnswer
          label={t('frame.group')}
          hint={t('frame.groupHint')}
          stored={pilot.group}
          commit={(group) => edit(pilot.id, { group })}
        />
        <LongAnswer
          label={t('frame.sources')}
          hint={
            sources > SOURCES_UP_TO ? (
              <Status tone="warn">
                {t('frame.manySources', { count: sources, limit: SOURCES_UP_TO })}
              </Status>
            ) : (
              t('frame.onePerLine')
            )
          }
          stored={pilot.sources}
          commit={(text) => edit(pilot.id, { sources: text })}
        />
        <LongAnswer
          label={t('frame.kpis')}
          hint={
            kpis > KPIS_UP_TO ? (
              <Status tone="warn">{t('frame.manyKpis', { count: kpis, limit: KPIS_UP_TO })}</Status>
            ) : (
              t('frame.onePerLine')
            )
          }
          stored={pilot.kpis}
          commit={(text) => edit(pilot.id, { kpis: text })}
        />
      </Stack>
    </Card>
  )
}

const TONES = { ok: 'ok', alert: 'off', short: 'neutral' } as const

/** The rule of eight weeks, said as soon as both dates are there. */
function Duration({ pilot }: { readonly pilot: Pilot }) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const duration = pilotDuration(pilot.start, pilot.end)
  return (
    <div className={s['duration']} aria-live="polite" data-testid="pilot-duration">
      {duration.status === 'invalid' ? (
        <Status tone="off">{tWord('reason.end-before-start')}</Status>
      ) : duration.value === null ? (
        <span className={s['hint']}>{t('frame.dates')}</span>
      ) : (
        <Status tone={TONES[duration.value.verdict]}>
          {t('figures.days', { count: duration.value.days })} ·{' '}
          {t('figures.weeks', { weeks: formats.number(duration.value.weeks, 1) })} ·{' '}
          {tWord(`pilotDuration.${duration.value.verdict}`)}
        </Status>
      )}
    </div>
  )
}
