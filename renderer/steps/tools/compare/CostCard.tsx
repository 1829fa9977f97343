import { useState } from 'react'
import { toolsVocabulary } from '../../../../shared/locales/tools-vocabulary'
import { COST_PARTS } from '../../../../shared/steps/tools/comparison-costs'
import type { ComparisonView } from '../../../../shared/steps/tools/comparison-view'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { cx } from '../../../ui/cx'
import { IconButton } from '../../../ui/IconButton'
import s from './cost.module.css'
import { compareTexts } from './texts'

/** Three-year costs, cheapest first, as stacked bars or as a table. */
export function CostCard({ view }: { readonly view: ComparisonView }) {
  const t = useTexts(compareTexts)
  const words = useTexts(toolsVocabulary)
  const formats = useFormats()
  const { language } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const rows = view.tools
    .filter(({ out }) => out.length === 0)
    .toSorted(
      (a, b) =>
        (a.cost.value?.total ?? Number.POSITIVE_INFINITY) -
        (b.cost.value?.total ?? Number.POSITIVE_INFINITY),
    )
  const most = Math.max(1, ...rows.map(({ cost }) => cost.value?.total ?? 0))
  const parts = COST_PARTS.filter((part) =>
    rows.some(({ cost }) => (cost.value?.parts[part] ?? 0) > 0),
  )
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const floors = rows
    .filter(({ cost }) => cost.reasons.includes('set-up-missing'))
    .map(({ tool }) => tool.name)
  const leading = rows.find(({ tool }) => tool === view.leader)
  const perUser = leading?.cost.value?.perUserMonth ?? null

  return (
    <Card
      title={t('cost.title')}
      aside={
        <IconButton
          icon={asTable ? 'costs' : 'table'}
          size="small"
          data-print="hide"
          label={t(asTable ? 'cost.asChart' : 'cost.asTable')}
          onClick={() => setAsTable(!asTable)}
        />
      }
    >
      {asTable ? (
        <div className={s['scroll']}>
          <table className={s['costTable']} aria-label={t('cost.title')}>
            <thead>
              <tr>
                <th scope="col">{t('cost.tool')}</th>
                {parts.map((part) => (
                  <th scope="col" key={part}>
                    {words(`part.${part}`)}
                  </th>
                ))}
                <th scope="col">{t('cost.total')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ tool, cost }) => (
                <tr key={tool.id}>
                  <th scope="row">{tool.name}</th>
                  {cost.value === null ? (
                    <td colSpan={parts.length + 1}>{t('cost.unknown')}</td>
                  ) : (
                    <>
                      {parts.map((part) => (
                        <td key={part}>{formats.money(cost.value.parts[part])}</td>
                      ))}
                      <td>{formats.money(cost.value.total)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <>
          <ul className={s['legend']} aria-hidden="true">
            {parts.map((part) => (
              <li key={part} data-print="exact">
                <i className={s[part]} /> {words(`part.${part}`)}
              </li>
            ))}
          </ul>
          <ul className={s['costs']}>
            {rows.map(({ tool, cost }) => (
              <li key={tool.id} className={cx(tool === view.leader && s['costLead'])}>
                <span className={s['costName']}>{tool.name}</span>
                {cost.value === null ? (
                  <span className={s['hint']}>{t('cost.unknown')}</span>
                ) : (
                  <>
                    <span
                      className={s['costBar']}
                      role="img"
                      aria-label={parts
                        .map(
                          (part) =>
                            `${words(`part.${part}`)} ${formats.money(cost.value.parts[part])}`,
                        )
                        .join(', ')}
                      data-print="exact"
                    >
                      {parts.map(
                        (part) =>
                          cost.value.parts[part] > 0 && (
                            <i
                              key={part}
                              className={s[part]}
                              style={{ width: `${(cost.value.parts[part] * 100) / most}%` }}
                              title={`${words(`part.${part}`)} : ${formats.money(cost.value.parts[part])}`}
                            />
                          ),
                      )}
                    </span>
                    <b>{formats.money(cost.value.total)}</b>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={s['hint']}>
        {perUser !== null &&
          view.leader !== null &&
          `${t('cost.perUser', { amount: formats.money(perUser, 2), tool: view.leader.name })} `}
        {floors.length > 0 && `${t('cost.floor', { tools: list.format(floors) })} `}
        {t('cost.prices')}
      </p>
    </Card>
  )
}
