import {
  DATA_CRITERIA,
  DATA_CYCLE,
  DATA_DEFECTS,
  type DataCriterion,
} from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { BLOCKING_DATA_CRITERIA } from '../../../../shared/rules/data-readiness'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Checkbox } from '../../../ui/Checkbox'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { Reasons } from './Reasons'
import { recordTexts } from './texts'

const TONES = { ready: 'ok', 'to-prepare': 'warn', blocked: 'off' } as const

/** Whether the data can carry the case: ten criteria, defects, cycle, owner (method.md 3.4). */
export function DataGrid(props: PartProps) {
  const { useCase, edit } = props
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  return (
    <div className={s['stack']}>
      <Verdict {...props} />
      <section className={s['section']} aria-label={t('data.criteria')}>
        <h3>{t('data.criteria')}</h3>
        {DATA_CRITERIA.map((criterion) => (
          <YpnAnswer
            key={criterion}
            label={words(`dataCriterion.${criterion}.label`)}
            hint={words(`dataCriterion.${criterion}.help`)}
            aside={<Blocking criterion={criterion} failed={useCase.data[criterion] === 'no'} />}
            value={useCase.data[criterion]}
            onAnswer={(answer) => edit({ data: { [criterion]: answer } })}
          />
        ))}
      </section>
      <section className={s['section']} aria-label={words('field.dataOwner')}>
        <LongAnswer
          label={t('data.sources')}
          stored={useCase.dataSources}
          commit={(dataSources) => edit({ dataSources })}
        />
        <PersonField
          label={words('field.dataOwner')}
          value={useCase.dataOwner}
          onChange={(dataOwner) => edit({ dataOwner })}
        />
        <TextAnswer
          label={t('data.ownerNote')}
          maxLength={300}
          stored={useCase.dataOwnerNote}
          commit={(dataOwnerNote) => edit({ dataOwnerNote })}
        />
      </section>
      <section className={s['section']} aria-label={t('data.defects')}>
        <h3>{t('data.defects')}</h3>
        {DATA_DEFECTS.map((defect) => (
          <Checkbox
            key={defect}
            label={words(`dataDefect.${defect}`)}
            checked={useCase.dataDefects.includes(defect)}
            onChange={(found) =>
              edit({
                dataDefects: DATA_DEFECTS.filter((each) =>
                  each === defect ? found : useCase.dataDefects.includes(each),
                ),
              })
            }
          />
        ))}
      </section>
      <section className={s['section']} aria-label={t('data.cycle')}>
        <h3>{t('data.cycle')}</h3>
        <p className={s['help']}>{t('data.cycleHint')}</p>
        {DATA_CYCLE.map((stage) => (
          <TextAnswer
            key={stage}
            label={words(`dataCycle.${stage}`)}
            maxLength={300}
            stored={useCase.dataCycle[stage]}
            commit={(text) => edit({ dataCycle: { [stage]: text } })}
          />
        ))}
      </section>
    </div>
  )
}

function Verdict({ useCase }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const settings = useProject((project) => project.settings)
  const { data } = viewOf(useCase, settings)
  if (data.value === null)
    return (
      <Callout tone="info" title={`${words('dataVerdict.none.label')}.`}>
        {t('data.empty')}
      </Callout>
    )
  const { verdict, index, blockers } = data.value
  const names = blockers.map((criterion) => words(`dataCriterion.${criterion}.label`))
  return (
    <Callout tone={TONES[verdict]} live title={`${words(`dataVerdict.${verdict}.label`)}.`}>
      {t('data.index', { index: formats.number(index, 0) })}{' '}
      {names.length > 0
        ? t('data.blockers', { criteria: names.join(', ').toLocaleLowerCase() })
        : words(`dataVerdict.${verdict}.help`)}
      {data.status === 'provisional' && <Reasons reasons={data.reasons} />}
    </Callout>
  )
}

const isBlocking = (criterion: DataCriterion): boolean =>
  (BLOCKING_DATA_CRITERIA as readonly DataCriterion[]).includes(criterion)

function Blocking({
  criterion,
  failed,
}: {
  readonly criterion: DataCriterion
  readonly failed: boolean
}) {
  const words = useTexts(vocabulary)
  if (!isBlocking(criterion)) return null
  return (
    <span className={cx(s['blocking'], failed && s['blocked'])}>
      <Icon name={failed ? 'off' : 'lock'} size={14} />
      {words('dataCriterion.blocking')}
    </span>
  )
}
