import type { ReactNode } from 'react'
import {
  inEuros,
  POINTS,
  probabilityScale,
  SEVERITY_EXAMPLE_REVENUE,
  severityScale,
} from '../../../../shared/content/risks/scales'
import { localized } from '../../../../shared/kernel/text'
import { levelOfScore, RISK_LEVELS } from '../../../../shared/rules/risk-level'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { cx } from '../../../ui/cx'
import type { CellPlace } from '../record/use-risk-edits'
import s from './heat-map.module.css'
import { mapTexts } from './map-texts'

interface HeatCellsProps {
  /** The cell under what is dragged. */
  readonly over: CellPlace | null
  readonly children: ReactNode
}

const UPWARDS = POINTS.toReversed()
const THOUSAND = 1_000
const MILLION = 1_000_000

/** The 25 cells with their scores, and the two axes with their words and anchors. */
export function HeatCells({ over, children }: HeatCellsProps) {
  const t = useTexts(mapTexts)
  const { language } = useLanguage()
  const formats = useFormats()
  const revenue = useProject(({ profile }) => profile.revenue) ?? SEVERITY_EXAMPLE_REVENUE
  /** Short enough for an axis: thousands or millions of euros. */
  const compact = (euros: number): string => {
    if (euros >= MILLION) return t('millions', { amount: formats.number(euros / MILLION, 1) })
    if (euros >= THOUSAND) return t('thousands', { amount: formats.number(euros / THOUSAND, 0) })
    return formats.money(euros)
  }
  return (
    <div className={s['frame']}>
      <div className={s['severities']} aria-hidden="true">
        {UPWARDS.map((point) => {
          const scale = severityScale[point]
          const { from, to } = inEuros(scale.revenueSharePct, revenue)
          return (
            <span key={point} title={localized(scale.description, language)}>
              {localized(scale.label, language)}
              <b>{point}</b>
              <small>
                {to === null
                  ? t('from', { amount: compact(from) })
                  : t('upTo', { amount: compact(to) })}
              </small>
            </span>
          )
        })}
      </div>
      <div className={s['plane']}>
        <div className={s['cells']} aria-hidden="true" data-print="exact">
          {UPWARDS.map((severity) =>
            POINTS.map((probability) => {
              const score = severity * probability
              const isOver = over?.probability === probability && over.severity === severity
              return (
                <div
                  key={`${severity}-${probability}`}
                  className={cx(
                    s['cell'],
                    s[`level${RISK_LEVELS.indexOf(levelOfScore(score)) + 1}`],
                    isOver && s['over'],
                  )}
                >
                  <span>{score}</span>
                </div>
              )
            }),
          )}
        </div>
        {children}
      </div>
      <div className={s['probabilities']} aria-hidden="true">
        {POINTS.map((point) => (
          <span key={point}>
            <b>{point}</b>
            {localized(probabilityScale[point].label, language)}
            <small>{localized(probabilityScale[point].frequency, language)}</small>
          </span>
        ))}
      </div>
    </div>
  )
}
