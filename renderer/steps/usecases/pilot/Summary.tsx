import type { Pilot } from '../../../../shared/domain/pilot'
import { PILOT_CRITERIA } from '../../../../shared/domain/pilot'
import type { UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import {
  FAILURE_SIGNALS,
  failureSignals,
  signalsFrom,
} from '../../../../shared/rules/failure-signals'
import { failureFacts } from '../../../../shared/rules/failure-facts'
import { pilotDuration } from '../../../../shared/rules/pilot-duration'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { KeyFigures } from '../../../ui/KeyFigures'
import s from './pilot.module.css'
import { readinessOfPilot } from '../../../../shared/rules/pilot-readiness'
import { pilotTexts } from './texts'

interface SummaryProps {
  readonly pilot: Pilot
  readonly useCase: UseCase
}

/** The answer first: can it start, for how long, what stands in the way. */
export function Summary({ pilot, useCase }: SummaryProps) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const project = useProject((whole) => whole)
  const readiness = readinessOfPilot(pilot).value
  const duration = pilotDuration(pilot.start, pilot.end).value
  const signals = signalsFrom(failureFacts(project, useCase))
  const failure = failureSignals(signals).value
  const none = tWord('computed.not-computable')
  const named = (keys: readonly (typeof PILOT_CRITERIA)[number][]) =>
    keys.map((key) => tWord(`pilotCriterion.${key}.label`)).join(', ')
  const empty = PILOT_CRITERIA.filter((key) => pilot.criteria[key].answer === null).length

  return (
    <div className={s['summary']}>
      <KeyFigures
        figures={[
          readiness === null
            ? { label: t('figures.readiness'), value: tWord('pilotVerdict.none.label') }
            : {
                label: t('figures.readiness'),
                value: `${formats.number(readiness.score, 1)} · ${tWord(`pilotVerdict.${readiness.verdict}.label`)}`,
              },
          duration === null
            ? { label: t('figures.duration'), value: none }
            : {
                label: t('figures.duration'),
                value: t('figures.days', { count: duration.days }),
                beside: `· ${t('figures.weeks', { weeks: formats.number(duration.weeks, 1) })}`,
              },
          {
            label: t('figures.blockers'),
            value: readiness === null ? none : String(readiness.blockers.length),
          },
          failure === null
            ? { label: t('figures.signals'), value: none }
            : {
                label: t('figures.signals'),
                value: String(failure.count),
                beside: t('figures.ofThirteen', {
                  count: FAILURE_SIGNALS.filter((signal) => signals[signal] !== null).length,
                }),
              },
        ]}
      />
      {readiness && readiness.blockers.length > 0 && (
        <Callout tone="off" title={tWord('pilotVerdict.not-ready.label')}>
          {t('verdict.blocked', {
            count: readiness.blockers.length,
            names: named(readiness.blockers),
          })}
        </Callout>
      )}
      {readiness && readiness.blockers.length === 0 && readiness.criticalPartly.length > 0 && (
        <Callout tone="warn" title={tWord(`pilotVerdict.${readiness.verdict}.label`)}>
          {t('verdict.partly', { names: named(readiness.criticalPartly) })}
        </Callout>
      )}
      {readiness && empty > 0 && (
        <Callout tone="info">{t('verdict.provisional', { count: empty })}</Callout>
      )}
    </div>
  )
}
