import type { UseCase } from '../../../../shared/domain/use-case'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import { INTEGRATION_ROUTES } from '../../../../shared/rules/timeline-estimate'
import { deliverySentences } from '../../../../shared/steps/roi/delivery'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Switch } from '../../../ui/Checkbox'
import { SelectField } from '../../../ui/SelectField'
import s from './charts.module.css'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

interface DeliveryCardProps {
  readonly useCase: UseCase
  readonly view: BusinessCaseView
  readonly actions: CaseActions
}

/** What putting the case in place usually takes: a delay and people, as orders of magnitude. */
export function DeliveryCard({ useCase, view, actions }: DeliveryCardProps) {
  const t = useTexts(caseTexts)
  const { language } = useLanguage()
  const { months, departments, route, companyWide } = view.businessCase.delivery
  const { delay, people } = deliverySentences(view.businessCase, useCase, language)
  return (
    <Card title={t('delivery.title')}>
      <div className={s['delivery']}>
        <NumberAnswer
          label={t('delivery.months')}
          unit={t('delivery.monthsUnit')}
          min={0}
          max={120}
          value={months}
          onAnswer={(value) => void actions.edit({ delivery: { months: value } })}
        />
        <NumberAnswer
          label={t('delivery.departments')}
          min={0}
          decimals={0}
          value={departments}
          onAnswer={(value) => void actions.edit({ delivery: { departments: value } })}
        />
        <SelectField
          label={t('delivery.route')}
          value={route}
          emptyLabel={t('delivery.routeNone')}
          onChange={(value) => void actions.edit({ delivery: { route: value } })}
          options={INTEGRATION_ROUTES.map((value) => ({ value, label: t(`delivery.${value}`) }))}
        />
        <Switch
          label={t('delivery.companyWide')}
          checked={companyWide}
          onChange={(value) => void actions.edit({ delivery: { companyWide: value } })}
        />
      </div>
      <p className={s['said']} data-testid="delivery-said">
        {delay} {people}
      </p>
    </Card>
  )
}
