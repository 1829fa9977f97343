import { useDraggable } from '@dnd-kit/core'
import { memo, useEffect, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react'
import type { QuadrantName } from './Chip'
import { cx } from './cx'
import { Icon } from './Icon'
import { useHeldCard, useMatrixTools } from './matrix-context'
import { isArrow, leftOf, stepped, topOf } from './matrix-place'
import s from './MatrixPlane.module.css'

/** Where the label stands around its disc; null: the disc alone, with its number. */
export type LabelSide =
  | 'right'
  | 'left'
  | 'top'
  | 'bottom'
  | 'top-right'
  | 'top-left'
  | 'bottom-right'
  | 'bottom-left'

export interface MatrixCardProps {
  readonly id: string
  readonly x: number
  readonly y: number
  /** What the disc says where the label has no room, and what tells two titles apart. */
  readonly code: string
  readonly title: string
  /** Everything a screen reader says of the card. */
  readonly name: string
  readonly side: LabelSide | null
  /** Pixels of the label, its padding included. */
  readonly room: number
  readonly selected: boolean
  readonly tabStop: boolean
  /** Other cards on the very same place, under this one. */
  readonly under: number
  readonly onPick: (id: string) => void
  /** A click: on a card that is already chosen, it may mean the one underneath. */
  readonly onPress: (id: string) => void
  readonly onFocus: (id: string) => void
}

/** One use of the plane: the exact place is the centre of the disc. Mouse and keys make the same move. */
export const MatrixCard = memo(function MatrixCard(props: MatrixCardProps) {
  const { id, code, title, name, side, room, selected, tabStop, under, onPick, onPress, onFocus } =
    props
  const { store, quadrantAt, words, instructionsId, say, drop } = useMatrixTools()
  const held = useHeldCard(id)
  const place = { x: props.x, y: props.y }
  const at = held?.at ?? place
  const quadrant: QuadrantName = quadrantAt(at)
  const { listeners, setNodeRef } = useDraggable({ id, data: { from: place } })

  useEffect(() => {
    // A card of the keys that goes away lets go of what it holds.
    return () => {
      if (store.get()?.id === id && store.get()?.by === 'keys') store.set(null)
    }
  }, [store, id])

  const byKeys = held?.by === 'keys'
  const letGo = () => {
    store.set(null)
    say('cancelled', id, place)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey } = event
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const isPress = key === 'Enter' || key === ' '
    if (!byKeys) {
      if (isPress) {
        event.preventDefault()
        store.set({ id, by: 'keys', from: place, at: place, pointer: null })
        onPick(id)
        say('picked', id, place)
      } else if (shiftKey && isArrow(key)) {
        event.preventDefault()
        const next = stepped(place, key, true)
        if (next && (next.x !== place.x || next.y !== place.y)) drop(id, next)
      }
      return
    }
    // The card is in hand: its keys are for it, and not for the list or the drawers around.
    event.stopPropagation()
    if (isArrow(key)) {
      event.preventDefault()
      const next = stepped(at, key, shiftKey)
      if (next && store.moveTo(next)) say('moved', id, next)
    } else if (isPress) {
      event.preventDefault()
      store.set(null)
      if (at.x === place.x && at.y === place.y) say('cancelled', id, place)
      else drop(id, at)
    } else if (key === 'Escape') {
      event.preventDefault()
      letGo()
    }
  }

  return (
    <button
      ref={setNodeRef}
      type="button"
      className={cx(
        s['card'],
        s[quadrant],
        side && s[side],
        held && s['held'],
        selected && s['selected'],
      )}
      style={{ left: `${leftOf(at.x)}%`, top: `${topOf(at.y)}%` }}
      tabIndex={tabStop ? 0 : -1}
      aria-label={name}
      aria-roledescription={words.card}
      aria-describedby={instructionsId}
      aria-pressed={selected}
      data-card={code}
      title={side === null ? title : undefined}
      {...listeners}
      onKeyDown={onKeyDown}
      onClick={() => onPress(id)}
      onFocus={() => onFocus(id)}
      onBlur={() => {
        if (byKeys) letGo()
      }}
    >
      <Label side={held ? (side ?? 'right') : side} room={room}>
        {title}
      </Label>
      <span className={s['disc']} data-disc="">
        {side === null && !held ? (
          <small>{code.replace(/^CU0*/, '')}</small>
        ) : (
          <Icon name={quadrant} size={14} />
        )}
        {under > 0 && !held && <em className={s['under']}>+{under}</em>}
      </span>
    </button>
  )
})

const Label = ({
  side,
  room,
  children,
}: {
  readonly side: LabelSide | null
  readonly room: number
  readonly children: ReactNode
}) => (
  <span
    className={cx(s['label'], s[side ?? 'right'], side === null && s['hiddenLabel'])}
    data-label=""
    style={{ '--matrix-label': `${room}px` } as CSSProperties}
  >
    {children}
  </span>
)

interface MatrixSourceProps {
  readonly id: string
  readonly label: string
  readonly onSelect: (id: string) => void
  readonly children: ReactNode
}

/** A line of a list that can be dragged onto the plane. Placing it by hand is a matter of two number fields. */
export function MatrixSource({ id, label, onSelect, children }: MatrixSourceProps) {
  const { listeners, setNodeRef, isDragging } = useDraggable({ id, data: { from: null } })
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={cx(s['source'], isDragging && s['taken'])}
      aria-label={label}
      {...listeners}
      onClick={() => onSelect(id)}
    >
      <Icon name="drag" size={16} />
      {children}
    </button>
  )
}
