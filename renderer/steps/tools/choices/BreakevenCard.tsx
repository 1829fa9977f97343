import { useState } from 'react'
import { roundHalfUp } from '../../../../shared/kernel/format'
import { breakevenCurve } from '../../../../shared/steps/tools/breakeven-curve'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { IconButton } from '../../../ui/IconButton'
import { BreakevenChart } from './BreakevenChart'
import s from './choices.module.css'
import { choiceTexts } from './texts'
import type { ChoiceProps } from './use-choice'

const AMOUNTS = ['ownCapex', 'ownPerMonth', 'proprietarySetup', 'proprietaryPerMonth'] as const

/** When own servers have paid for themselves, if they do: four amounts, a curve, a sentence. */
export function BreakevenCard({ choice, edit }: ChoiceProps) {
  const t = useTexts(choiceTexts)
  const formats = useFormats()
  const [asTable, setAsTable] = useState(false)
  const { costs } = choice
  const curve = breakevenCurve({
    ownCapex: costs.ownCapex,
    proprietarySetup: costs.proprietarySetup,
    monthlyProprietary: costs.proprietaryPerMonth,
    monthlyOwn: costs.ownPerMonth,
  }).value
  const years =
    curve === null ? [] : Array.from({ length: curve.horizon / 12 + 1 }, (_, at) => at * 12)
  return (
    <Card
      title={t('breakeven.title')}
      aside={
        curve === null ? undefined : (
          <IconButton
            icon={asTable ? 'costs' : 'table'}
            size="small"
            data-print="hide"
            label={t(asTable ? 'breakeven.asChart' : 'breakeven.asTable')}
            onClick={() => setAsTable(!asTable)}
          />
        )
      }
    >
      <div className={s['stack']}>
        <div className={s['pair']}>
          {AMOUNTS.map((amount) => (
            <NumberAnswer
              key={amount}
              label={t(`breakeven.${amount}`)}
              unit="€"
              min={0}
              decimals={0}
              value={costs[amount]}
              onAnswer={(value) => edit({ costs: { [amount]: value } })}
            />
          ))}
        </div>
        {curve === null ? (
          <p className={s['note']}>{t('breakeven.missing')}</p>
        ) : (
          <>
            <p className={s['verdict']} role="status">
              {curve.verdict === 'months' || curve.verdict === 'temporary'
                ? t(`breakeven.${curve.verdict}`, {
                    months: formats.number(roundHalfUp(curve.months ?? 0, 1)),
                  })
                : t(`breakeven.${curve.verdict}`)}{' '}
              {(curve.months ?? 0) > curve.horizon &&
                t('breakeven.beyond', { months: curve.horizon })}
            </p>
            {asTable ? (
              <table className={s['curve']} aria-label={t('breakeven.chart')}>
                <thead>
                  <tr>
                    <th scope="col">{t('breakeven.month')}</th>
                    <th scope="col">{t('hosting.proprietary')}</th>
                    <th scope="col">{t('hosting.own')}</th>
                  </tr>
                </thead>
                <tbody>
                  {years.map((month) => (
                    <tr key={month}>
                      <th scope="row">{month}</th>
                      <td>{formats.money(curve.proprietaryAt(month))}</td>
                      <td>{formats.money(curve.ownAt(month))}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ) : (
              <BreakevenChart curve={curve} />
            )}
          </>
        )}
      </div>
    </Card>
  )
}
