import {
  FEASIBILITY_CRITERIA,
  IMPACT_CRITERIA,
  type FeasibilityCriterion,
  type ImpactCriterion,
} from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { axisScore } from '../../../../shared/rules/score-composite'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { QuadrantMark } from '../QuadrantMark'
import { ScoreStepper } from '../../../ui/ScoreStepper'
import type { Axis } from '../register/score-changes'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { Reasons } from './Reasons'
import { recordTexts } from './texts'

/** Impact and feasibility: marks by criterion, or one typed over their mean (method.md 4.1). */
export function Marks(props: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const settings = useProject((project) => project.settings)
  const view = viewOf(props.useCase, settings)
  return (
    <div className={s['stack']}>
      <div className={s['place']} role="status">
        {view.quadrant.value === null ? (
          <Chip tone="outline">{words('quadrant.not-scored.label')}</Chip>
        ) : (
          <QuadrantMark named useCase={props.useCase} quadrant={view.quadrant.value} />
        )}
        {view.quadrant.value !== null && (
          <span>{words(`quadrant.${view.quadrant.value}.advice`)}</span>
        )}
        {view.index.value !== null && (
          <span>{t('marks.index', { index: formats.number(view.index.value, 1) })}</span>
        )}
      </div>
      <AxisMarks {...props} axis="impact" />
      <AxisMarks {...props} axis="feasibility" />
    </div>
  )
}

function AxisMarks({ axis, ...props }: PartProps & { readonly axis: Axis }) {
  const { useCase, mark } = props
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const settings = useProject((project) => project.settings)
  const shown = viewOf(useCase, settings)[axis]
  const mean =
    axis === 'impact'
      ? axisScore('impact', useCase.impact.sub, null, settings.impactWeights)
      : axisScore('feasibility', useCase.feasibility.sub, null, settings.feasibilityWeights)
  const name = words(`axis.${axis}.label`)
  const meanText = mean.value === null ? null : formats.number(mean.value)

  return (
    <section className={s['section']} aria-label={name}>
      <div className={s['axisHead']}>
        <h3>
          {name}
          {shown.typed && <Chip tone="bearing">{t('marks.typed')}</Chip>}
        </h3>
        <div className={s['stepper']}>
          <Stepper
            label={`${name}, ${t('marks.overall').toLocaleLowerCase()}`}
            value={shown.value}
            onChange={(value) => mark({ axis, criterion: null }, value)}
          />
        </div>
      </div>
      {shown.typed ? (
        <div>
          <Button
            size="small"
            variant="link"
            icon="undo"
            onClick={() => mark({ axis, criterion: null }, null)}
          >
            {meanText === null ? t('marks.dropTyped') : t('marks.backToMean', { mean: meanText })}
          </Button>
        </div>
      ) : (
        <p className={s['help']}>
          {meanText === null ? t('marks.noMean') : t('marks.mean', { mean: meanText })}
        </p>
      )}
      {!shown.typed && shown.value !== null && <Reasons reasons={shown.reasons} />}
      {axis === 'impact'
        ? IMPACT_CRITERIA.map((criterion) => (
            <ImpactMark key={criterion} {...props} criterion={criterion} />
          ))
        : FEASIBILITY_CRITERIA.map((criterion) => (
            <FeasibilityMark key={criterion} {...props} criterion={criterion} />
          ))}
    </section>
  )
}

function ImpactMark({
  useCase,
  mark,
  criterion,
}: PartProps & { readonly criterion: ImpactCriterion }) {
  const words = useTexts(vocabulary)
  const label = words(`impact.${criterion}.label`)
  return (
    <div className={s['criterion']}>
      <div>
        <b>{label}</b>
        <p className={s['help']}>{words(`impact.${criterion}.help`)}</p>
      </div>
      <div className={s['stepper']}>
        <Stepper
          label={label}
          value={useCase.impact.sub[criterion]}
          onChange={(value) => mark({ axis: 'impact', criterion }, value)}
        />
      </div>
    </div>
  )
}

function FeasibilityMark({
  useCase,
  mark,
  criterion,
}: PartProps & { readonly criterion: FeasibilityCriterion }) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const settings = useProject((project) => project.settings)
  const label = words(`feasibility.${criterion}.label`)
  const { suggestion } = viewOf(useCase, settings)
  const value = useCase.feasibility.sub[criterion]
  const offered = criterion === 'data' && suggestion !== null && suggestion !== value
  return (
    <div className={s['criterion']}>
      <div>
        <b>{label}</b>
        <p className={s['help']}>{words(`feasibility.${criterion}.help`)}</p>
      </div>
      <div className={s['stepper']}>
        <Stepper
          label={label}
          value={value}
          onChange={(next) => mark({ axis: 'feasibility', criterion }, next)}
        />
      </div>
      {offered && (
        <div className={s['suggestion']}>
          {t('marks.suggestion', { mark: suggestion })}
          <Button size="small" onClick={() => mark({ axis: 'feasibility', criterion }, suggestion)}>
            {t('marks.use', { mark: suggestion })}
          </Button>
        </div>
      )}
    </div>
  )
}

interface StepperProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

function Stepper(props: StepperProps) {
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  return (
    <ScoreStepper
      {...props}
      hideLabel
      language={language}
      expected={t('marks.expected')}
      decreaseLabel={t('marks.decrease')}
      increaseLabel={t('marks.increase')}
    />
  )
}
