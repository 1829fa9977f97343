import { budgetBrackets } from '../../../../shared/content/costs/budget-brackets'
import { localized } from '../../../../shared/kernel/text'
import { lowerFirst } from '../../../../shared/kernel/writing'
import { DEFAULT_OVERRUN } from '../../../../shared/rules/budget-overrun'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import { DEFAULT_RAMP, rampAverage } from '../../../../shared/rules/ramp'
import { DEFAULT_YEARS } from '../../../../shared/rules/tco'
import { USUAL_MAINTENANCE } from '../../../../shared/steps/roi/cost-table'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Switch } from '../../../ui/Checkbox'
import { Stack } from '../../../ui/Layout'
import s from './charts.module.css'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

interface PlanCardProps {
  readonly view: BusinessCaseView
  readonly actions: CaseActions
}

/** Horizon, maintenance, growth and slow start; the first year against the usual budgets. */
export function PlanCard({ view, actions }: PlanCardProps) {
  const t = useTexts(caseTexts)
  const format = useFormats()
  const { years, maintenancePct, growthPct, ramp } = view.businessCase
  const [low, high] = USUAL_MAINTENANCE
  return (
    <Card title={t('plan.title')}>
      <Stack gap={3}>
        <div className={s['plan']}>
          <NumberAnswer
            label={t('plan.years')}
            unit={t('plan.yearsUnit')}
            min={1}
            max={10}
            decimals={0}
            value={years}
            onAnswer={(value) => value !== null && void actions.edit({ years: value })}
          />
          <NumberAnswer
            label={t('plan.maintenance')}
            unit="%"
            min={0}
            max={100}
            value={maintenancePct}
            onAnswer={(value) => value !== null && void actions.edit({ maintenancePct: value })}
            hint={t('plan.maintenanceHint', {
              low: format.number(low),
              high: format.percent(high),
            })}
          />
          <NumberAnswer
            label={t('plan.growth')}
            unit="%"
            min={-50}
            max={100}
            value={growthPct}
            onAnswer={(value) => value !== null && void actions.edit({ growthPct: value })}
            hint={t('plan.perYear')}
          />
        </div>
        {years < DEFAULT_YEARS && (
          <Callout tone="warn" live>
            {t('plan.short')}
          </Callout>
        )}
        <Switch
          label={t('plan.ramp')}
          checked={ramp}
          onChange={(value) => void actions.edit({ ramp: value })}
          hint={t('plan.rampHint', {
            share: format.percent(ramp ? rampAverage(1, DEFAULT_RAMP) * 100 : 100),
          })}
        />
        <Bracket view={view} />
      </Stack>
    </Card>
  )
}

function Bracket({ view }: { readonly view: BusinessCaseView }) {
  const t = useTexts(caseTexts)
  const format = useFormats()
  const { language } = useLanguage()
  const figures = view.figures.value
  const bracket = figures?.bracket.value ?? null
  if (!figures || bracket === null) return null
  const { label, scope, firstYear } = budgetBrackets[bracket]
  const name = lowerFirst(localized(label, language))
  return (
    <div className={s['bracket']}>
      <p>
        {t('plan.bracket', {
          total: format.money(figures.firstYear),
          bracket:
            firstYear === null
              ? name
              : t('plan.bracketRange', {
                  bracket: name,
                  low: format.number(firstYear.low),
                  high: format.money(firstYear.high),
                }),
          scope: localized(scope, language).replace(/\.$/, ''),
        })}{' '}
        {t('plan.stressed', {
          overrun: format.percent(DEFAULT_OVERRUN),
          total: format.money(figures.stressed.firstYear),
        })}
      </p>
      <p className={s['faint']}>{t('plan.vendor')}</p>
    </div>
  )
}
