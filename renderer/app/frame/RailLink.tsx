import { cx } from '../../ui/cx'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/icons'
import { StepRing } from '../../ui/StepRing'
import { Tooltip } from '../../ui/Tooltip'
import s from './Rail.module.css'

export interface RailEntry {
  readonly id: string
  readonly href: string
  readonly label: string
  /** An icon, or the ring of a step. */
  readonly mark:
    | { readonly kind: 'icon'; readonly icon: IconName }
    | {
        readonly kind: 'step'
        readonly step: number
        /** 0 to 1. */
        readonly share: number
        /** « 60 % » or « 60 %, en cours ». */
        readonly shareLabel: string
      }
  readonly current: boolean
  readonly count?: string | undefined
  /** Sentence of a complete step that is not sound. */
  readonly warning?: string | undefined
}

interface RailLinkProps {
  readonly entry: RailEntry
  readonly narrow: boolean
}

export function RailLink({ entry, narrow }: RailLinkProps) {
  const { label, mark, current, count, warning, href } = entry
  const said = [mark.kind === 'step' ? `${mark.step}. ${label}` : label, warning]
    .filter((part) => part !== undefined)
    .join(' : ')
  const link = (
    <a
      href={href}
      className={cx(s['link'], mark.kind === 'step' && s['step'])}
      aria-current={current ? 'page' : undefined}
      aria-label={narrow ? said : undefined}
    >
      {mark.kind === 'icon' ? (
        <Icon name={mark.icon} />
      ) : (
        <StepRing step={mark.step} share={mark.share} label={mark.shareLabel} current={current} />
      )}
      {!narrow && <span>{label}</span>}
      {!narrow && count !== undefined && <span className={s['count']}>{count}</span>}
      {warning !== undefined &&
        (narrow ? (
          <span className={s['dot']} />
        ) : (
          <span className={s['warning']} title={warning}>
            <Icon name="warning" size={14} label={warning} />
          </span>
        ))}
    </a>
  )
  return narrow ? (
    <Tooltip label={said} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  )
}
