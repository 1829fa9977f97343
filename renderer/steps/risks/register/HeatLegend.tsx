import { levelTexts, SEVERITY_EXAMPLE_REVENUE } from '../../../../shared/content/risks/scales'
import { localized } from '../../../../shared/kernel/text'
import { RISK_LEVELS } from '../../../../shared/rules/risk-level'
import type { RiskView } from '../../../../shared/rules/risk-view'
import { type AfterKind, summarise } from '../../../../shared/steps/risks/register'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import { VisuallyHidden } from '../../../ui/Layout'
import heat from './heat-map.module.css'
import { mapTexts } from './map-texts'
import s from './register.module.css'

interface HeatLegendProps {
  readonly views: readonly RiskView[]
  readonly after: AfterKind
}

const WORST_FIRST = RISK_LEVELS.toReversed()

/** How many risks stand at each level, before and after, and what the two kinds of marks mean. */
export function HeatLegend({ views, after }: HeatLegendProps) {
  const t = useTexts(mapTexts)
  const { language } = useLanguage()
  const formats = useFormats()
  const revenue = useProject(({ profile }) => profile.revenue)
  const summary = summarise(views, after)
  return (
    <div className={s['legend']}>
      <ul aria-label={t('legend.label')}>
        {WORST_FIRST.map((level) => {
          const [before, now] = [summary.before[level], summary.after[level]]
          return (
            <li key={level}>
              <i
                className={cx(s['swatch'], heat[`level${RISK_LEVELS.indexOf(level) + 1}`])}
                aria-hidden="true"
              />
              <span>
                <b>{localized(levelTexts[level].label, language)}</b>
                <span className={s['change']}>
                  <span aria-hidden="true">
                    {before} <Icon name="arrow-right" size={13} /> {now}
                  </span>
                  <VisuallyHidden>{t('legend.change', { before, after: now })}</VisuallyHidden>
                </span>
              </span>
            </li>
          )
        })}
      </ul>
      <p>
        <i className={s['beforeKey']} aria-hidden="true" />
        {t('legend.before')}
        <i className={s['afterKey']} aria-hidden="true" />
        {t(`legend.${after}`)}
      </p>
      <p className={s['note']}>
        {revenue === null
          ? t('legend.scoreExample', { revenue: formats.money(SEVERITY_EXAMPLE_REVENUE) })
          : t('legend.score')}
      </p>
    </div>
  )
}
