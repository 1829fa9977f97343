import { type PointerEvent, useRef } from 'react'
import type { Mark, Spot } from '../../../../shared/steps/risks/place-points'
import { cx } from '../../../ui/cx'
import s from './heat-map.module.css'

interface HeatDiscProps {
  readonly spot: Spot
  /** Where it is drawn: at its place, or under the pointer while it is held. */
  readonly at: { readonly x: number; readonly y: number }
  readonly inHand: boolean
  readonly code: string
  readonly name: string
  readonly selected: boolean
  readonly describedBy: string
  readonly onSelect: (id: string) => void
  /** Whether the key moved it. */
  readonly onKey: (mark: Mark, key: string) => boolean
  readonly onHold: (x: number, y: number) => void
  readonly onDrop: (mark: Mark, x: number, y: number) => void
  readonly onCancel: () => void
}

/** Pixels before a press becomes a drag: a click that trembles moves nothing. */
const DRAG_FROM = 4

/** One rating of a risk: a press chooses it, a drag or an arrow key moves it to another cell. */
export function HeatDisc(props: HeatDiscProps) {
  const { spot, at, inHand, code, name, selected, describedBy } = props
  const press = useRef<{ x: number; y: number; moved: boolean } | null>(null)

  /** The pointer in pixels of the plane. */
  const inPlane = (event: PointerEvent<HTMLElement>) => {
    const plane = event.currentTarget.parentElement?.getBoundingClientRect()
    return { x: event.clientX - (plane?.left ?? 0), y: event.clientY - (plane?.top ?? 0) }
  }
  const letGo = () => {
    press.current = null
    props.onCancel()
  }

  return (
    <button
      type="button"
      className={cx(s['disc'], s[spot.stage], selected && s['selected'], inHand && s['inHand'])}
      style={{ left: at.x, top: at.y }}
      aria-label={name}
      aria-pressed={selected}
      aria-describedby={describedBy}
      data-risk={code}
      data-stage={spot.stage}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture?.(event.pointerId)
        press.current = { x: event.clientX, y: event.clientY, moved: false }
      }}
      onPointerMove={(event) => {
        const from = press.current
        if (!from) return
        if (!from.moved && Math.hypot(event.clientX - from.x, event.clientY - from.y) < DRAG_FROM)
          return
        from.moved = true
        const { x, y } = inPlane(event)
        props.onHold(x, y)
      }}
      onPointerUp={(event) => {
        const from = press.current
        press.current = null
        if (!from?.moved) return
        const { x, y } = inPlane(event)
        props.onDrop(spot, x, y)
      }}
      onPointerCancel={letGo}
      onClick={() => props.onSelect(spot.id)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
        if (event.key === 'Escape' && press.current?.moved === true) {
          event.preventDefault()
          event.stopPropagation()
          letGo()
          return
        }
        if (props.onKey(spot, event.key)) event.preventDefault()
      }}
    >
      {code.replace(/^R/, '')}
    </button>
  )
}
