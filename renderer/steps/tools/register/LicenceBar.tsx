import type { Computed } from '../../../../shared/kernel/computed'
import type { Tool } from '../../../../shared/domain/tool'
import { toolsVocabulary } from '../../../../shared/locales/tools-vocabulary'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { LicenceUse } from '../../../../shared/rules/licence-use'
import { useFormats, useTexts } from '../../../i18n/language'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import s from './register.module.css'
import { registerTexts } from './texts'

interface LicenceBarProps {
  readonly name: string
  readonly seats: Pick<Tool, 'seatsPaid' | 'seatsActive'>
  /** Null where the tool is not paid by the seat. */
  readonly use: Computed<LicenceUse> | null
}

const ICONS = { green: 'ok', amber: 'warning', red: 'off' } as const

/** Active of paid seats: figures, a bar, and a word and shape for its colour. */
export function LicenceBar({ name, seats, use }: LicenceBarProps) {
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  const tools = useTexts(toolsVocabulary)
  const formats = useFormats()
  if (use === null) return <span className={s['missing']}>{t('noSeat')}</span>
  const { seatsPaid, seatsActive } = seats
  const figures =
    seatsPaid === null || seatsActive === null
      ? null
      : t('seats', { active: formats.number(seatsActive), paid: formats.number(seatsPaid) })
  if (use.value === null) {
    const reason = use.reasons[0] as 'missing-input' | 'active-above-paid' | undefined
    return (
      <span className={s['missing']} title={reason && words(`reason.${reason}`)}>
        {figures ?? words('computed.not-computable')}
      </span>
    )
  }
  const { share, colour } = use.value
  return (
    <div
      className={s['cellUse']}
      title={`${tools(`useOf.${colour}`)} · ${t('seatsLabel', { share: formats.percent(share, 1), tool: name })}`}
    >
      <div className={s['useLine']}>
        <span>{figures}</span>
        <span>
          <Icon name={ICONS[colour]} size={13} label={tools(`useOf.${colour}`)} />{' '}
          {formats.percent(share, 1)}
        </span>
      </div>
      <div className={s['useBar']} aria-hidden="true" data-print="exact">
        <span className={cx(s['useFill'], s[colour])} style={{ width: `${share}%` }} />
      </div>
    </div>
  )
}
