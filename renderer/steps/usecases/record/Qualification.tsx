import { lazy, Suspense } from 'react'
import { AI_FORMS } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { DepartmentField } from '../../../forms/DepartmentField'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useTexts } from '../../../i18n/language'
import { SelectField } from '../../../ui/SelectField'
import { DayField } from './DayField'
import { LevelField } from './LevelField'
import { ObjectiveField } from './ObjectiveField'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { Stakeholders } from './Stakeholders'
import { recordTexts } from './texts'

const IdeaNote = lazy(async () => ({ default: (await import('./IdeaNote')).IdeaNote }))

/** What the case is about: the need, the work it touches, the answer in mind (method.md 3.2). */
export function Qualification(props: PartProps) {
  const { useCase } = props
  const t = useTexts(recordTexts)
  return (
    <div className={s['stack']}>
      <Need {...props} />
      <Goal {...props} />
      <Work {...props} />
      <Solution {...props} />
      {useCase.ideaId !== null && (
        <Suspense fallback={null}>
          <IdeaNote ideaId={useCase.ideaId} />
        </Suspense>
      )}
      {useCase.imported.length > 0 && (
        <section className={s['section']} aria-label={t('section.imported')}>
          <h3>{t('section.imported')}</h3>
          <dl className={s['sheetList']}>
            {useCase.imported.map(({ label, value }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two columns may have the same heading
              <div key={at}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

function Need({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  return (
    <section className={s['section']} aria-label={t('section.need')}>
      <h3>{t('section.need')}</h3>
      <TextAnswer
        label={words('field.title')}
        required
        maxLength={300}
        stored={useCase.title}
        commit={(title) => edit({ title: title.trim() })}
      />
      <LongAnswer
        label={words('field.problem')}
        hint={t('problemHint')}
        stored={useCase.problem}
        commit={(problem) => edit({ problem })}
      />
      <YpnAnswer
        label={words('field.pain')}
        value={useCase.pain}
        onAnswer={(pain) => edit({ pain })}
      />
      <div className={s['pair']}>
        <DepartmentField
          label={words('field.department')}
          value={useCase.departmentId}
          onChange={(departmentId) => edit({ departmentId })}
        />
        <PersonField
          label={words('field.owner')}
          value={useCase.owner}
          onChange={(owner) => edit({ owner })}
        />
      </div>
      <Stakeholders useCase={useCase} edit={edit} />
    </section>
  )
}

function Goal({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const { goal } = useCase
  return (
    <section className={s['section']} aria-label={t('section.goal')}>
      <h3>{t('section.goal')}</h3>
      <ObjectiveField
        value={useCase.objectiveId}
        onChange={(objectiveId) => edit({ objectiveId })}
      />
      <LongAnswer
        label={t('goal.text')}
        hint={t('goal.textHint')}
        stored={goal.text}
        commit={(text) => edit({ goal: { text } })}
      />
      <div className={s['triple']}>
        <NumberAnswer
          label={t('goal.baseline')}
          value={goal.baseline}
          onAnswer={(baseline) => void edit({ goal: { baseline } })}
        />
        <NumberAnswer
          label={t('goal.target')}
          value={goal.target}
          onAnswer={(target) => void edit({ goal: { target } })}
        />
        <TextAnswer
          label={t('goal.unit')}
          maxLength={40}
          stored={goal.unit}
          commit={(unit) => edit({ goal: { unit } })}
        />
      </div>
      <DayField
        label={t('goal.due')}
        value={goal.due}
        onChange={(due) => void edit({ goal: { due } })}
      />
    </section>
  )
}

function Work({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  return (
    <section className={s['section']} aria-label={t('section.work')}>
      <h3>{t('section.work')}</h3>
      <TextAnswer
        label={words('field.process')}
        maxLength={300}
        stored={useCase.process}
        commit={(process) => edit({ process })}
      />
      <YpnAnswer
        label={words('field.processReviewed')}
        value={useCase.processReviewed}
        onAnswer={(processReviewed) => edit({ processReviewed })}
      />
      <div className={s['pair']}>
        <NumberAnswer
          label={words('field.users')}
          min={0}
          value={useCase.users}
          onAnswer={(users) => void edit({ users })}
        />
        <NumberAnswer
          label={words('field.casesPerMonth')}
          min={0}
          value={useCase.casesPerMonth}
          onAnswer={(casesPerMonth) => void edit({ casesPerMonth })}
        />
      </div>
      <LevelField
        label={words('field.repetition')}
        value={useCase.repetition}
        onChange={(repetition) => edit({ repetition })}
      />
      <LevelField
        label={words('field.manualSearch')}
        value={useCase.manualSearch}
        onChange={(manualSearch) => edit({ manualSearch })}
      />
      <YpnAnswer
        label={words('field.decisionImpact')}
        value={useCase.decisionImpact}
        onAnswer={(decisionImpact) => edit({ decisionImpact })}
      />
    </section>
  )
}

const AUDIENCES = ['internal', 'customer'] as const
const ROLES = ['assistance', 'replacement'] as const

function Solution({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  return (
    <section className={s['section']} aria-label={t('section.solution')}>
      <h3>{t('section.solution')}</h3>
      <SelectField
        label={words('field.aiForm')}
        hint={useCase.aiForm === null ? undefined : words(`aiForm.${useCase.aiForm}.help`)}
        emptyLabel={t('unknown')}
        value={useCase.aiForm}
        onChange={(aiForm) => edit({ aiForm })}
        options={AI_FORMS.map((value) => ({ value, label: words(`aiForm.${value}.label`) }))}
      />
      <div className={s['pair']}>
        <SelectField
          label={words('field.audience')}
          hint={useCase.audience === null ? undefined : words(`audience.${useCase.audience}.help`)}
          emptyLabel={t('unknown')}
          value={useCase.audience}
          onChange={(audience) => edit({ audience })}
          options={AUDIENCES.map((value) => ({ value, label: words(`audience.${value}.label`) }))}
        />
        <SelectField
          label={words('field.role')}
          hint={useCase.role === null ? undefined : words(`role.${useCase.role}.help`)}
          emptyLabel={t('unknown')}
          value={useCase.role}
          onChange={(role) => edit({ role })}
          options={ROLES.map((value) => ({ value, label: words(`role.${value}.label`) }))}
        />
      </div>
      <LongAnswer
        label={words('field.hybridFlow')}
        stored={useCase.hybridFlow}
        commit={(hybridFlow) => edit({ hybridFlow })}
      />
      <LongAnswer
        label={words('field.edgeCases')}
        stored={useCase.edgeCases}
        commit={(edgeCases) => edit({ edgeCases })}
      />
      <LongAnswer
        label={words('field.fallback')}
        stored={useCase.fallback}
        commit={(fallback) => edit({ fallback })}
      />
    </section>
  )
}
