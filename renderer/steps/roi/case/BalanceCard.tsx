/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */
import { useState } from 'react'
import { balanceLayout, type BalanceFrame } from '../../../../shared/pictures/balance-layout'
import { at } from '../../../../shared/pictures/svg'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import { balanceData } from '../../../../shared/steps/roi/balance'
import { useFormats, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Segmented } from '../../../ui/Segmented'
import s from './charts.module.css'
import { caseTexts } from './texts'

type Data = NonNullable<ReturnType<typeof balanceData>>
const FRAME: BalanceFrame = { width: 560, height: 262, left: 56, right: 14, top: 28, bottom: 28 }
/** Euros from which the axis counts in thousands. */
const THOUSANDS_FROM = 10_000

/** The cumulated balance as a chart, or month by month as a table. */
export function BalanceCard({ view }: { readonly view: BusinessCaseView }) {
  const t = useTexts(caseTexts)
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  const data = balanceData(view)
  const inThousands = data !== null && Math.max(...data.balances.map(Math.abs)) >= THOUSANDS_FROM
  return (
    <Card
      flush
      title={t('balance.title')}
      aside={
        data && (
          <>
            {shown === 'chart' && (
              <span>{t(inThousands ? 'balance.unit' : 'balance.unitEuros')}</span>
            )}
            <span data-print="hide">
              <Segmented
                label={t('balance.view')}
                value={shown}
                onChange={setShown}
                options={[
                  { value: 'chart', label: t('balance.chart') },
                  { value: 'table', label: t('balance.table') },
                ]}
              />
            </span>
          </>
        )
      }
    >
      {data === null ? (
        <p className={s['empty']}>{t('balance.empty')}</p>
      ) : shown === 'chart' ? (
        <Chart data={data} unit={inThousands ? 1_000 : 1} />
      ) : (
        <Months data={data} />
      )}
    </Card>
  )
}

function Chart({ data, unit }: { readonly data: Data; readonly unit: number }) {
  const t = useTexts(caseTexts)
  const format = useFormats()
  const { band, line, yTicks, xTicks, end, payback } = balanceLayout(data, FRAME)
  const blanks = {
    start: format.money(data.balances[0] ?? 0),
    end: format.money(end.euros),
    last: data.balances.length - 1,
  }
  const bottom = FRAME.height - FRAME.bottom
  const leftOfMark = payback !== null && payback.x > 200
  return (
    <div className={s['balance']}>
      <svg
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        data-testid="balance-chart"
        aria-label={
          payback
            ? t('balance.alt', { ...blanks, month: payback.month })
            : t('balance.altNever', blanks)
        }
      >
        {yTicks.map(({ euros, y }) => (
          <g key={euros}>
            <path
              className={euros === 0 ? s['zero'] : s['gridLine']}
              d={`M${FRAME.left} ${at(y)}H${FRAME.width - FRAME.right}`}
            />
            <text className={s['tick']} x={FRAME.left - 8} y={y + 4} textAnchor="end">
              {format.number(euros / unit)}
            </text>
          </g>
        ))}
        {xTicks.map(({ month, x }) => (
          <text key={month} className={s['tick']} x={x} y={FRAME.height - 6} textAnchor="middle">
            {month}
          </text>
        ))}
        {band !== '' && <path className={s['bandArea']} d={band} />}
        <path className={s['curve']} d={line} />
        {payback && (
          <>
            <path className={s['backLine']} d={`M${at(payback.x)} 20V${bottom}`} />
            <circle className={s['backDot']} cx={payback.x} cy={payback.y} r="5" />
            <text
              className={s['backText']}
              x={leftOfMark ? payback.x - 8 : payback.x + 8}
              y="32"
              textAnchor={leftOfMark ? 'end' : 'start'}
            >
              {t('balance.payback', { month: payback.month })}
            </text>
          </>
        )}
        <circle className={s['endDot']} cx={end.x} cy={end.y} r="4" />
        <text className={s['endText']} x={end.x} y={Math.max(14, end.y - 10)} textAnchor="end">
          {format.money(end.euros)}
        </text>
      </svg>
    </div>
  )
}

/** Every third month, the month of the payback and the last one. */
function Months({ data }: { readonly data: Data }) {
  const t = useTexts(caseTexts)
  const format = useFormats()
  const { balances, band, payback } = data
  const months = balances.flatMap((_, month) =>
    month % 3 === 0 || month === payback || month === balances.length - 1 ? [month] : [],
  )
  const money = (euros: number | undefined) => (euros === undefined ? '' : format.money(euros))
  return (
    <div className={s['months']} role="region" aria-label={t('balance.byMonth')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('balance.month')}</th>
            <th scope="col">{t('balance.low')}</th>
            <th scope="col">{t('balance.planned')}</th>
            <th scope="col">{t('balance.high')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month} className={month === payback ? s['back'] : undefined}>
              <th scope="row">{format.number(month)}</th>
              <td>{money(band?.low[month])}</td>
              <td>{money(balances[month])}</td>
              <td>{money(band?.high[month])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
