import { useState } from 'react'
import type { RiskView } from '../../../../shared/rules/risk-view'
import type { CellStack } from '../../../../shared/steps/risks/place-points'
import { Popover } from '../../../ui/Popover'
import s from './heat-map.module.css'

interface HeatStackProps {
  readonly stack: CellStack
  readonly name: string
  readonly views: readonly RiskView[]
  readonly onSelect: (id: string) => void
}

/** Risks that found no room in their cell: how many, and their list. */
export function HeatStack({ stack, name, views, onSelect }: HeatStackProps) {
  const [open, setOpen] = useState(false)
  return (
    <span className={s['stackPlace']} style={{ left: stack.x, top: stack.y }}>
      <Popover
        open={open}
        onOpenChange={setOpen}
        label={name}
        trapFocus
        trigger={
          <button
            type="button"
            className={s['stack']}
            aria-label={name}
            onClick={() => setOpen(!open)}
          >
            +{stack.hidden.length}
          </button>
        }
      >
        <ul className={s['stackList']}>
          {views.map(({ risk }) => (
            <li key={risk.id}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false)
                  onSelect(risk.id)
                }}
              >
                <b>{risk.code}</b> {risk.title}
              </button>
            </li>
          ))}
        </ul>
      </Popover>
    </span>
  )
}
