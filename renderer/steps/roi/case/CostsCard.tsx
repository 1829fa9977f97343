import { costFactors } from '../../../../shared/content/costs/cost-factors'
import { COST_FACTORS, type CostFactor } from '../../../../shared/domain/business-case'
import { localized } from '../../../../shared/kernel/text'
import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import { costTable } from '../../../../shared/steps/roi/cost-table'
import { costLineName } from '../../../../shared/steps/roi/line-name'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { Menu } from '../../../ui/Menu'
import { CostRow, ShareBandPicture } from './CostRow'
import type { Opened } from './CaseSheet'
import { ForgottenCosts } from './ForgottenCosts'
import { linesTexts } from './lines-texts'
import s from './lines.module.css'
import type { CaseActions } from './use-business-case'

interface CostsCardProps {
  readonly view: BusinessCaseView
  readonly actions: CaseActions
  readonly onOpen: (opened: Opened) => void
}

/** Costs item by item, typed in place, against the usual shares; then what may have been forgotten. */
export function CostsCard({ view, actions, onOpen }: CostsCardProps) {
  const t = useTexts(linesTexts)
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const table = costTable(view)
  const figures = view.figures.value
  const { rows, maintenance } = table
  const scale = scaleOf(table)
  const nameOf = (factor: CostFactor) => localized(costFactors[factor].label, language)
  const rate = format.percent(view.businessCase.maintenancePct)

  return (
    <Card
      flush
      title={t('costs.title')}
      className={s['card']}
      aside={
        <span className={s['key']} title={t('costs.vendorShare')}>
          <i className={s['keyUsual']} /> {t('costs.usual')}
          <i className={s['keyHere']} /> {t('costs.here')}
        </span>
      }
    >
      <table className={s['table']}>
        <thead>
          <tr>
            <th scope="col">{t('costs.item')}</th>
            <th scope="col" className={s['end']}>
              {t('costs.amount')}
            </th>
            <th scope="col" className={s['bandCell']}>
              {t('costs.share')}
            </th>
            <th scope="col" className={s['end']}>
              {t('costs.percent')}
            </th>
            {!presenting && <th aria-hidden="true" />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CostRow
              key={row.line.id}
              row={row}
              name={costLineName(row.line, language)}
              scale={scale}
              actions={actions}
              onOpen={onOpen}
            />
          ))}
          {maintenance && (
            <tr>
              <th scope="row">
                {t('costs.maintenance', { rate })}{' '}
                <span className={s['faint']}>{words('period.yearly')}</span>
              </th>
              <td className={s['money']}>{format.money(maintenance.euros)}</td>
              <td className={s['bandCell']}>
                <ShareBandPicture band={maintenance.band} scale={scale} />
              </td>
              <td className={s['end']}>{format.number(maintenance.band.share, 1)}</td>
              {!presenting && <td aria-hidden="true" />}
            </tr>
          )}
        </tbody>
        {figures && (
          <tfoot>
            <tr>
              <td colSpan={presenting ? 4 : 5}>
                <div className={s['sums']}>
                  <span data-testid="cost-total">
                    {t('costs.total', {
                      once: format.money(figures.oneOff),
                      running: format.money(figures.running.value?.running ?? 0),
                    })}
                  </span>
                  {table.compared > 0 && (
                    <Status tone={table.inRange === table.compared ? 'ok' : 'warn'}>
                      {t('costs.inRange', { in: table.inRange, of: table.compared })}
                    </Status>
                  )}
                </div>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {!presenting && (
        <div className={s['below']} data-print="hide">
          <ForgottenCosts view={view} table={table} actions={actions} />
          <Menu
            position="bottom-start"
            trigger={
              <Button size="small" icon="add">
                {t('costs.add')}
              </Button>
            }
            items={COST_FACTORS.map((factor) => ({
              id: factor,
              label: nameOf(factor),
              onSelect: () => {
                const id = actions.addCost(factor)
                if (id !== null) onOpen({ kind: 'cost', id })
              },
            }))}
          />
        </div>
      )}
    </Card>
  )
}

/** Percentage points at the right end of the bands: the widest usual one, more when a share goes beyond. */
function scaleOf({ rows, maintenance }: ReturnType<typeof costTable>): number {
  const shares = [...rows.map(({ band }) => band?.share ?? 0), maintenance?.band.share ?? 0]
  return Math.min(100, Math.max(45, Math.ceil((Math.max(...shares) * 1.08) / 5) * 5))
}
