import type { Changes } from '../../../../shared/commands/assign'
import { incidentCommands } from '../../../../shared/commands/risk'
import { incidentSeverityScale, POINTS } from '../../../../shared/content/risks/scales'
import type { Incident } from '../../../../shared/domain/incident'
import { localized } from '../../../../shared/kernel/text'
import { useActions } from '../../../data/use-actions'
import { AnchorScale } from '../../../forms/AnchorScale'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Callout } from '../../../ui/Callout'
import { Checkbox } from '../../../ui/Checkbox'
import { Drawer } from '../../../ui/Drawer'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { IncidentLinks } from './IncidentLinks'
import { NotificationClock } from './NotificationClock'
import s from './incidents.module.css'
import { incidentTexts } from './texts'

interface IncidentDrawerProps {
  readonly incident: Incident
  readonly order: readonly Incident[]
  readonly onGo: (incident: Incident) => void
  readonly onClose: () => void
}

/** The record of one incident: what happened, what it touched, what was done, what changes. */
export function IncidentDrawer({ incident, order, onGo, onClose }: IncidentDrawerProps) {
  const t = useTexts(incidentTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { run, now } = useActions()
  const { done, failed } = useNotices()
  const { id, code, date, closed } = incident
  const edit = (changes: Changes<Incident>) => {
    const result = run(incidentCommands.edit, { id, changes })
    if (!result.ok && result.error.code !== 'invalid-input') failed(result.error)
    return result
  }
  const remove = () => {
    const removed = run(incidentCommands.remove, { ids: [id], at: now() })
    if (!removed.ok) return failed(removed.error)
    onClose()
    done(t('removed', { code }), () => {
      const restored = run(incidentCommands.restore, { ids: [id] })
      if (!restored.ok) failed(restored.error)
    })
  }
  const at = order.findIndex((one) => one.id === id)
  const towards = (to: Incident | undefined) => (to === undefined ? null : () => onGo(to))

  return (
    <Drawer
      open
      onClose={onClose}
      title={date === null ? code : `${code}, ${formats.date(date)}`}
      closeLabel={t('close')}
      previous={{ label: t('previous'), onGo: towards(order[at - 1]) }}
      next={{ label: t('next'), onGo: towards(order[at + 1]) }}
      tools={
        <Menu
          trigger={<IconButton icon="more" quiet label={t('more')} />}
          items={[
            { id: 'remove', label: t('remove'), icon: 'trash', danger: true, onSelect: remove },
          ]}
        />
      }
    >
      <div className={s['form']}>
        <NotificationClock incident={incident} />
        <div className={s['pair']}>
          <DayAnswer label={t('when')} value={date} onAnswer={(day) => void edit({ date: day })} />
          <PersonField
            label={t('detectedBy')}
            value={incident.detectedBy}
            onChange={(detectedBy) => void edit({ detectedBy })}
          />
        </div>
        <LongAnswer
          label={t('what')}
          hint={t('whatHint')}
          stored={incident.description}
          commit={(description) => edit({ description })}
        />
        <AnchorScale
          layout="rows"
          label={t('severity')}
          value={incident.severity}
          onAnswer={(severity) => void edit({ severity })}
          anchors={POINTS.map((value) => ({
            value,
            label: localized(incidentSeverityScale[value].label, language),
            lines: [localized(incidentSeverityScale[value].guidance, language)],
          }))}
        />
        <IncidentLinks incident={incident} edit={edit} />
        <Checkbox
          label={t('security')}
          checked={incident.security}
          onChange={(security) => void edit({ security })}
        />
        <YpnAnswer
          label={t('personalData')}
          withNa={false}
          value={incident.personalData}
          onAnswer={(personalData) => void edit({ personalData })}
        />
        <LongAnswer
          label={t('action')}
          stored={incident.action}
          commit={(action) => edit({ action })}
        />
        <YpnAnswer
          label={t('rollback')}
          value={incident.rollback}
          onAnswer={(rollback) => void edit({ rollback })}
        />
        <div className={s['pair']}>
          <DayAnswer
            label={t('closedOn')}
            value={closed}
            onAnswer={(day) => void edit({ closed: day })}
          />
        </div>
        {date !== null && closed !== null && closed < date && (
          <Callout tone="warn">{t('beforeStart')}</Callout>
        )}
        <LongAnswer
          label={t('lesson')}
          hint={t('lessonHint')}
          stored={incident.lesson}
          commit={(lesson) => edit({ lesson })}
        />
        {closed !== null && incident.lesson.trim() === '' && (
          <Callout tone="warn">{t('lessonMissing')}</Callout>
        )}
      </div>
    </Drawer>
  )
}
