import { benefitFactors } from '../../../../shared/content/costs/benefit-factors'
import type { BenefitLine } from '../../../../shared/domain/business-case'
import { useProject } from '../../../data/use-project'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Row } from '../../../ui/Layout'
import { linesTexts } from './lines-texts'

interface BenefitAmountsProps {
  readonly line: BenefitLine
  readonly edit: (facts: Partial<BenefitLine>) => unknown
}

/** The figures that a gain is computed from, after its kind. */
export function BenefitAmounts({ line, edit }: BenefitAmountsProps) {
  const t = useTexts(linesTexts)
  const format = useFormats()
  const { hourlyCost, marginPct } = useProject(({ profile }) => profile)
  const fromProfile = (value: string | null) =>
    value === null ? undefined : t('benefit.fromProfile', { value })
  switch (benefitFactors[line.factor].computedFrom) {
    case 'time':
      return (
        <>
          <Row gap={3} align="top">
            <NumberAnswer
              label={t('benefit.volume')}
              unit={t('benefit.perYear')}
              min={0}
              value={line.volume}
              onAnswer={(volume) => edit({ volume })}
            />
            <NumberAnswer
              label={t('benefit.hourly')}
              unit={t('benefit.hourlyUnit')}
              min={0}
              value={line.hourlyCost}
              onAnswer={(cost) => edit({ hourlyCost: cost })}
              hint={fromProfile(hourlyCost === null ? null : format.money(hourlyCost))}
            />
          </Row>
          <Row gap={3} align="top">
            <NumberAnswer
              label={t('benefit.before')}
              unit={t('benefit.hourEach')}
              min={0}
              value={line.hoursBefore}
              onAnswer={(hoursBefore) => edit({ hoursBefore })}
            />
            <NumberAnswer
              label={t('benefit.after')}
              unit={t('benefit.hourEach')}
              min={0}
              value={line.hoursAfter}
              onAnswer={(hoursAfter) => edit({ hoursAfter })}
            />
          </Row>
        </>
      )
    case 'count':
      return (
        <Row gap={3} align="top">
          <NumberAnswer
            label={t('benefit.count')}
            unit={t('benefit.perYear')}
            min={0}
            value={line.count}
            onAnswer={(count) => edit({ count })}
          />
          <NumberAnswer
            label={t('benefit.unitCost')}
            unit="€"
            min={0}
            value={line.unitCost}
            onAnswer={(unitCost) => edit({ unitCost })}
          />
        </Row>
      )
    case 'revenue':
      return (
        <Row gap={3} align="top">
          <NumberAnswer
            label={t('benefit.revenue')}
            unit={t('benefit.amountUnit')}
            min={0}
            value={line.extraRevenue}
            onAnswer={(extraRevenue) => edit({ extraRevenue })}
          />
          <NumberAnswer
            label={t('benefit.margin')}
            unit="%"
            min={0}
            max={100}
            value={line.marginPct}
            onAnswer={(margin) => edit({ marginPct: margin })}
            hint={
              fromProfile(marginPct === null ? null : format.percent(marginPct)) ??
              t('benefit.marginHint')
            }
          />
        </Row>
      )
    case 'amount':
      return (
        <NumberAnswer
          label={t('benefit.amount')}
          unit={t('benefit.amountUnit')}
          min={0}
          value={line.amount}
          onAnswer={(amount) => edit({ amount })}
        />
      )
  }
}
