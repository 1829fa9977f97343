import type { BusinessCase } from '../../../../shared/domain/business-case'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import { capacitySentence } from '../../../../shared/steps/roi/situation'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import s from './charts.module.css'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

interface CapacityCardProps {
  readonly view: BusinessCaseView
  readonly actions: CaseActions
}

type Field = Exclude<keyof BusinessCase['capacity'], 'explanation'>

/** Whether the hours said to be saved exist in the team; an impossible saving blocks the case until explained. */
export function CapacityCard({ view, actions }: CapacityCardProps) {
  const t = useTexts(caseTexts)
  const { language } = useLanguage()
  const { capacity, benefits } = view.businessCase
  const { tone, text } = capacitySentence(view, language)
  const blocked = view.figures.capacity?.value?.blocked === true
  const timed = benefits.find(
    ({ factor, volume, hoursBefore }) =>
      factor === 'time' && volume !== null && hoursBefore !== null,
  )
  const differs =
    timed !== undefined &&
    (timed.volume !== capacity.volume ||
      timed.hoursBefore !== capacity.hoursBefore ||
      timed.hoursAfter !== capacity.hoursAfter)
  const field = (name: Field, label: string, unit: string) => (
    <NumberAnswer
      label={label}
      unit={unit}
      min={0}
      value={capacity[name]}
      onAnswer={(value) => void actions.edit({ capacity: { [name]: value } })}
    />
  )
  return (
    <Card
      title={t('capacity.title')}
      aside={
        differs && (
          <Button
            size="small"
            variant="link"
            onClick={() => {
              const { volume, hoursBefore, hoursAfter } = timed
              if (actions.edit({ capacity: { volume, hoursBefore, hoursAfter } }).ok)
                actions.said(t('capacity.taken'))
            }}
          >
            {t('capacity.take')}
          </Button>
        )
      }
    >
      <div className={s['capacity']}>
        {field('fte', t('capacity.fte'), t('capacity.fteUnit'))}
        {field('productiveHours', t('capacity.hours'), t('capacity.hoursUnit'))}
        {field('volume', t('capacity.volume'), t('capacity.perYear'))}
        {field('hoursBefore', t('capacity.before'), t('capacity.hourEach'))}
        {field('hoursAfter', t('capacity.after'), t('capacity.hourEach'))}
        {field('payroll', t('capacity.payroll'), '€')}
      </div>
      <div data-testid="capacity-said">
        <Callout tone={tone}>{text}</Callout>
      </div>
      {(blocked || capacity.explanation !== '') && (
        <div className={s['explanation']}>
          <LongAnswer
            label={t('capacity.explanation')}
            stored={capacity.explanation}
            commit={(explanation) => actions.edit({ capacity: { explanation } })}
          />
        </div>
      )}
    </Card>
  )
}
