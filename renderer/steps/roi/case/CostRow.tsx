import { costFactors } from '../../../../shared/content/costs/cost-factors'
import { localized } from '../../../../shared/kernel/text'
import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import type { CostRow as Row, ShareBand } from '../../../../shared/steps/roi/cost-table'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { cx } from '../../../ui/cx'
import { IconButton } from '../../../ui/IconButton'
import type { Opened } from './CaseSheet'
import { linesTexts } from './lines-texts'
import s from './lines.module.css'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

interface CostRowProps {
  readonly row: Row
  readonly name: string
  readonly scale: number
  readonly actions: CaseActions
  readonly onOpen: (opened: Opened) => void
}

export function CostRow({ row, name, scale, actions, onOpen }: CostRowProps) {
  const t = useTexts(linesTexts)
  const page = useTexts(caseTexts)
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const { line, priced, band } = row
  const perSeat = line.seats !== null && line.unitPrice !== null
  const period = perSeat ? 'yearly' : line.period
  const asked = priced.euros === null && !presenting
  const question = localized(costFactors[line.factor].forgotten, language)

  return (
    <tr>
      <th scope="row">
        {name}{' '}
        {period !== 'one-off' && <span className={s['faint']}>{words(`period.${period}`)}</span>}
        {asked && <div className={s['question']}>{question}</div>}
      </th>
      <td className={s['money']}>
        {perSeat || presenting ? (
          priced.euros === null ? (
            words('empty')
          ) : (
            format.money(perSeat ? priced.euros : (line.amount ?? 0))
          )
        ) : (
          <div className={cx(s['inplace'], line.amount === null && s['unfilled'])}>
            <NumberAnswer
              label={t('costs.amountOf', { name })}
              hideLabel
              small
              unit="€"
              min={0}
              value={line.amount}
              onAnswer={(amount) => void actions.editCost(line.id, { amount })}
            />
          </div>
        )}
      </td>
      {asked ? (
        <td colSpan={2}>
          <Button
            variant="subtle"
            size="small"
            aria-label={t('costs.notNeededFor', { name })}
            onClick={() => {
              if (actions.editCost(line.id, { amount: 0, basis: 'chosen' }).ok)
                actions.said(t('costs.notNeededDone', { name }))
            }}
          >
            {t('costs.notNeeded')}
          </Button>
        </td>
      ) : (
        <>
          <td className={s['bandCell']}>
            {band && <ShareBandPicture band={band} scale={scale} />}
          </td>
          <td className={s['end']}>{band ? format.number(band.share, 1) : ''}</td>
        </>
      )}
      {!presenting && (
        <td className={s['tools']} data-print="hide">
          <IconButton
            icon="edit"
            size="small"
            variant="subtle"
            label={page('edit', { name })}
            onClick={() => onOpen({ kind: 'cost', id: line.id })}
          />
        </td>
      )}
    </tr>
  )
}

const WIDTH = 150

interface ShareBandPictureProps {
  readonly band: ShareBand
  /** Percentage points at the right end. */
  readonly scale: number
}

/** The usual share as a pale band, this case as a stroke. */
export function ShareBandPicture({
  band: { share, usual, usualShare },
  scale,
}: ShareBandPictureProps) {
  const t = useTexts(linesTexts)
  const format = useFormats()
  const at = (points: number) => (Math.min(points, scale) / scale) * WIDTH
  const [low, high] = usual
  return (
    <svg
      className={s['band']}
      viewBox={`0 0 ${WIDTH} 20`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('costs.band', {
        share: format.percent(share, 1),
        low: format.number(low),
        high: format.percent(high),
      })}
    >
      <path className={s['track']} d={`M0 10H${WIDTH}`} />
      <rect
        className={s['usual']}
        x={at(low)}
        y="5"
        width={at(high) - at(low)}
        height="10"
        rx="2"
      />
      <path className={usualShare ? s['here'] : s['outside']} d={`M${at(share)} 1v18`} />
    </svg>
  )
}
