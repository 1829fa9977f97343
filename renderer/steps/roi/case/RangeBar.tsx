import { useFormats, useTexts } from '../../../i18n/language'
import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import { linesTexts } from './lines-texts'
import s from './range-bar.module.css'

interface RangeBarProps {
  /** Euros a year. */
  readonly range: { readonly low: number; readonly likely: number; readonly high: number }
  /** Euros at the right end of every bar of the table. */
  readonly most: number
}

/** Low to high as a band, the likely value as a dot, both ends in words below. */
export function RangeBar({ range: { low, likely, high }, most }: RangeBarProps) {
  const t = useTexts(linesTexts)
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const at = (euros: number) => `${most === 0 ? 0 : (euros / most) * 96 + 2}%`
  return (
    <div className={s['range']}>
      <svg
        className={s['rangeBar']}
        role="img"
        aria-label={t('gains.alt', {
          low: format.money(low),
          high: format.money(high),
          likely: format.money(likely),
        })}
      >
        <line className={s['rangeTrack']} x1="0" x2="100%" y1="9" y2="9" />
        <line className={s['rangeBand']} x1={at(low)} x2={at(high)} y1="9" y2="9" />
        <circle className={s['rangeDot']} cx={at(likely)} cy="9" r="5" />
      </svg>
      <div
        className={s['rangeText']}
        style={{ left: `${most === 0 ? 0 : Math.min(44, (low / most) * 96 + 2)}%` }}
        aria-hidden="true"
      >
        {words('range', { low: format.number(low, 0), high: format.money(high) })}
      </div>
    </div>
  )
}
