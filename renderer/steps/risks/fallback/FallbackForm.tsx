import type { Changes } from '../../../../shared/commands/assign'
import { fallbackCommands } from '../../../../shared/commands/risk'
import { fallbackTriggers } from '../../../../shared/content/risks/scales'
import { blankFallback } from '../../../../shared/domain/blank-risks'
import { FALLBACK_TRIGGERS, type Fallback } from '../../../../shared/domain/fallback'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { FallbackState } from '../../../../shared/rules/fallback-needed'
import { localized } from '../../../../shared/kernel/text'
import { fallbackOf } from '../../../../shared/rules/risk-view'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { DayAnswer } from '../../../forms/DayAnswer'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Checkbox } from '../../../ui/Checkbox'
import { EmptyState } from '../../../ui/EmptyState'
import s from './fallback.module.css'
import { Informed } from './Informed'
import { fallbackTexts } from './texts'

interface FallbackFormProps {
  readonly useCase: UseCase
  /** What there is to do now; null when nothing. */
  readonly alert: Exclude<FallbackState, 'tested'> | 'invalid' | null
}

/** The procedure of one case, or the invitation to write it. */
export function FallbackForm({ useCase, alert }: FallbackFormProps) {
  const t = useTexts(fallbackTexts)
  const { run, newId } = useActions()
  const { failed } = useNotices()
  const stored = useProject((project) => fallbackOf(project.fallbacks, useCase.id))

  if (stored === null)
    return (
      <div>
        {alert !== null && <Callout tone="off">{t(`alert.${alert}`)}</Callout>}
        <EmptyState
          title={t('blank.title', { code: useCase.code })}
          text={t('blank.text')}
          actions={
            <Button
              variant="filled"
              onClick={() => {
                const added = run(fallbackCommands.add, {
                  noun: blankFallback({
                    id: newId() as Fallback['id'],
                    useCaseId: useCase.id,
                    triggers: ['error-rate', 'outage', 'incident'],
                  }),
                })
                if (!added.ok) failed(added.error)
              }}
            >
              {t('blank.action')}
            </Button>
          }
        />
      </div>
    )
  return <Written useCase={useCase} fallback={stored} alert={alert} />
}

function Written({
  useCase,
  fallback,
  alert,
}: FallbackFormProps & { readonly fallback: Fallback }) {
  const t = useTexts(fallbackTexts)
  const { language } = useLanguage()
  const { run, now } = useActions()
  const { done, failed } = useNotices()
  const { id } = fallback
  const edit = (changes: Changes<Fallback>) => {
    const result = run(fallbackCommands.edit, { id, changes })
    if (!result.ok && result.error.code !== 'invalid-input') failed(result.error)
    return result
  }
  const long = (field: 'trigger' | 'switchOff' | 'manualSteps' | 'capacity' | 'restart') => {
    const key = field === 'restart' ? 'restartCriteria' : field
    return (
      <LongAnswer
        label={t(field)}
        stored={fallback[key]}
        commit={(text) => edit({ [key]: text })}
      />
    )
  }
  const remove = () => {
    const removed = run(fallbackCommands.remove, { ids: [id], at: now() })
    if (!removed.ok) return failed(removed.error)
    done(t('removed', { code: useCase.code }), () => {
      const restored = run(fallbackCommands.restore, { ids: [id] })
      if (!restored.ok) failed(restored.error)
    })
  }
  return (
    <div className={s['form']}>
      {alert !== null && (
        <Callout tone={alert === 'none' || alert === 'invalid' ? 'off' : 'warn'} live>
          {t(`alert.${alert}`)}
        </Callout>
      )}
      <Card title={t('part.when')}>
        <div className={s['fields']}>
          <fieldset className={s['triggers']}>
            <legend>{t('triggers')}</legend>
            {FALLBACK_TRIGGERS.map((trigger) => (
              <Checkbox
                key={trigger}
                label={localized(fallbackTriggers[trigger].label, language)}
                hint={localized(fallbackTriggers[trigger].example, language)}
                checked={fallback.triggers.includes(trigger)}
                onChange={(on) =>
                  void edit({
                    triggers: FALLBACK_TRIGGERS.filter((one) =>
                      one === trigger ? on : fallback.triggers.includes(one),
                    ),
                  })
                }
              />
            ))}
          </fieldset>
          {long('trigger')}
          <div className={s['short']}>
            <NumberAnswer
              label={t('errorTrigger')}
              unit="%"
              min={0}
              max={100}
              value={fallback.errorTriggerPct}
              onAnswer={(errorTriggerPct) => void edit({ errorTriggerPct })}
            />
          </div>
        </div>
      </Card>
      <Card title={t('part.who')}>
        <div className={s['fields']}>
          <div className={s['pair']}>
            <PersonField
              label={t('decider')}
              value={fallback.decider}
              onChange={(decider) => void edit({ decider })}
            />
            <PersonField
              label={t('deputy')}
              value={fallback.deputy}
              onChange={(deputy) => void edit({ deputy })}
            />
          </div>
          {fallback.decider !== null && fallback.decider === fallback.deputy && (
            <Callout tone="warn">{t('sameDeputy')}</Callout>
          )}
          <Informed
            ids={fallback.informed}
            onChange={(informed) => void edit({ informed: [...informed] })}
          />
        </div>
      </Card>
      <Card title={t('part.how')}>
        <div className={s['fields']}>
          {long('switchOff')}
          {long('manualSteps')}
          <div className={s['short']}>
            <NumberAnswer
              label={t('maxDelay')}
              unit={t('hours')}
              min={0}
              value={fallback.maxDelayHours}
              onAnswer={(maxDelayHours) => void edit({ maxDelayHours })}
            />
          </div>
          {long('capacity')}
          {long('restart')}
        </div>
      </Card>
      <Card title={t('part.drill')}>
        <div className={s['fields']}>
          <div className={s['pair']}>
            <DayAnswer
              label={t('lastTest')}
              hint={t('drillHint')}
              value={fallback.lastTest}
              onAnswer={(lastTest) => void edit({ lastTest })}
            />
            <DayAnswer
              label={t('nextTest')}
              value={fallback.nextTest}
              onAnswer={(nextTest) => void edit({ nextTest })}
            />
          </div>
          <LongAnswer
            label={t('result')}
            stored={fallback.testResult}
            commit={(testResult) => edit({ testResult })}
          />
        </div>
      </Card>
      <div>
        <Button variant="subtle" icon="trash" onClick={remove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  )
}
