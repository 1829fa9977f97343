import { dataClasses } from '../../../../shared/content/tools/vocabulary'
import { DATA_CLASSES, type Tool } from '../../../../shared/domain/tool'
import {
  SETTINGS_DAYS,
  settingsAge,
  settingsOverdue,
} from '../../../../shared/steps/tools/settings-check'
import { DayAnswer } from '../../../forms/DayAnswer'
import { LongAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Status } from '../../../ui/Chip'
import { useSay } from '../use-say'
import { useToday } from '../../../data/use-today'
import s from './record.module.css'
import type { PartProps } from './record-parts'
import { recordTexts } from './record-texts'

type YpnKey =
  | 'personalData'
  | 'processorContract'
  | 'trainingOptout'
  | 'securityCompliance'
  | 'rightsDefined'
  | 'openStandard'
  | 'exitClause'

/** What may go into the tool, under which contract, by whom, and how one gets out. */
export function RulesPart({ view: { tool }, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const say = useSay()
  const ypn = (key: YpnKey, label: string) => (
    <YpnAnswer label={label} value={tool[key]} onAnswer={(value) => edit({ [key]: value })} />
  )
  return (
    <div className={s['stack']}>
      <section className={s['group']}>
        <h3>{t('data.title')}</h3>
        {ypn('personalData', t('data.personal'))}
        {ypn('processorContract', t('data.contract'))}
        {ypn('trainingOptout', t('data.training'))}
        {ypn('securityCompliance', t('data.security'))}
        <fieldset className={s['set']}>
          <legend>{t('data.allowed')}</legend>
          {DATA_CLASSES.map((kind) => (
            <Checkbox
              key={kind}
              label={say(dataClasses[kind].label)}
              hint={say(dataClasses[kind].examples)}
              checked={tool.allowedData.includes(kind)}
              onChange={(checked) =>
                edit({
                  allowedData: DATA_CLASSES.filter((one) =>
                    one === kind ? checked : tool.allowedData.includes(one),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      </section>
      <section className={s['group']}>
        <h3>{t('people.title')}</h3>
        {ypn('rightsDefined', t('people.defined'))}
        <LongAnswer
          label={t('people.roles')}
          hint={t('people.rolesHint')}
          stored={tool.authorisedRoles}
          commit={(authorisedRoles) => edit({ authorisedRoles })}
        />
      </section>
      <SettingsCheck tool={tool} edit={edit} />
      <section className={s['group']}>
        <h3>{t('exit.title')}</h3>
        {ypn('openStandard', t('exit.open'))}
        {ypn('exitClause', t('exit.clause'))}
        <LongAnswer
          label={t('exit.note')}
          stored={tool.exitNote}
          commit={(exitNote) => edit({ exitNote })}
        />
      </section>
    </div>
  )
}

function SettingsCheck({ tool, edit }: { readonly tool: Tool; readonly edit: PartProps['edit'] }) {
  const t = useTexts(recordTexts)
  const today = useToday()
  const age = settingsAge(tool.settingsChecked, today)
  const overdue = settingsOverdue(tool.settingsChecked, today)
  return (
    <section className={s['group']}>
      <h3>{t('settings.title')}</h3>
      <div className={s['settings']}>
        <DayAnswer
          label={t('settings.last')}
          value={tool.settingsChecked}
          onAnswer={(settingsChecked) => edit({ settingsChecked })}
        />
        <Button size="small" icon="check" onClick={() => edit({ settingsChecked: today })}>
          {t('settings.today')}
        </Button>
      </div>
      <Status tone={overdue ? 'warn' : 'ok'}>
        {age === null
          ? t('settings.never', { days: SETTINGS_DAYS })
          : overdue
            ? t('settings.late', { age, days: SETTINGS_DAYS })
            : age === 0
              ? t('settings.justNow')
              : t('settings.fine', { count: age })}
      </Status>
    </section>
  )
}
