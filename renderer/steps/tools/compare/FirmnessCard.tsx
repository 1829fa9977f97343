import { selectionCriteria } from '../../../../shared/content/tools/selection-criteria'
import type { ComparisonView } from '../../../../shared/steps/tools/comparison-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { useSay } from '../use-say'
import s from './cost.module.css'
import { compareTexts } from './texts'

/** How far the first place depends on the weights chosen. */
export function FirmnessCard({ view }: { readonly view: ComparisonView }) {
  const t = useTexts(compareTexts)
  const say = useSay()
  const formats = useFormats()
  const { robustness, leader, result } = view
  if (robustness === null || leader === null)
    return (
      <Card title={t('firm.title')}>
        <p className={s['hint']}>{t('firm.none')}</p>
      </Card>
    )
  const { trials, held, tipping, withoutCost } = robustness
  const passing = view.tools.find(({ tool }) => tool.id === tipping?.passing)?.tool
  return (
    <Card title={t('firm.title')}>
      <div className={s['firm']}>
        <p className={s['figure']}>
          {/* Rounded down: 100 % is kept for a lead that every trial leaves alone. */}
          <strong>{formats.percent(Math.floor((held * 100) / trials), 0)}</strong>
          <span>{t('firm.held', { tool: leader.name, held, trials })}</span>
        </p>
        {tipping !== null && passing ? (
          <Callout tone="warn">
            {t(tipping.direction === 'above' ? 'firm.above' : 'firm.below', {
              criterion: say(selectionCriteria[tipping.criterion].label),
              share: formats.percent(tipping.at, 0),
              tool: passing.name,
            })}
          </Callout>
        ) : (
          <Callout tone="ok">{t('firm.noTipping')}</Callout>
        )}
        {withoutCost !== null && (
          <p>
            {t(withoutCost.holds ? 'firm.costHolds' : 'firm.costFalls', {
              tool: leader.name,
              first: formats.number(withoutCost.first, 2),
              second: formats.number(withoutCost.second, 2),
            })}
          </p>
        )}
        {result.status === 'provisional' && <p className={s['hint']}>{t('firm.provisional')}</p>}
      </div>
    </Card>
  )
}
