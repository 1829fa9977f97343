import {
  DndContext,
  PointerSensor,
  useSensor,
  useSensors,
  type DragMoveEvent,
  type DragStartEvent,
} from '@dnd-kit/core'
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import type { QuadrantName } from './Chip'
import { cx } from './cx'
import { Icon } from './Icon'
import { MatrixGuides } from './MatrixGuides'
import {
  MatrixToolsProvider,
  useMatrixTools,
  type MatrixTools,
  type MatrixWords,
  type MoveEvent,
} from './matrix-context'
import { MoveStore } from './matrix-move'
import { draggedBy, leftOf, placeUnder, topOf, type Place, type PlaneBox } from './matrix-place'
import s from './MatrixPlane.module.css'

interface MatrixBoardProps {
  readonly words: MatrixWords
  readonly quadrantAt: (place: Place) => QuadrantName
  /** A card was put down somewhere else than where it was. */
  readonly onDrop: (id: string, place: Place) => void
  readonly onPick?: ((id: string) => void) | undefined
  /** The plane, and lists that cards can be dragged from. */
  readonly children: ReactNode
}

// The board announces in the reader's language itself: the library's own sentences stay silent.
const silent = () => undefined
const SILENT = {
  announcements: {
    onDragStart: silent,
    onDragMove: silent,
    onDragOver: silent,
    onDragEnd: silent,
    onDragCancel: silent,
  },
  screenReaderInstructions: { draggable: '' },
}

// Four pixels, so that a click that trembles does not move a card. One object for good: new options would give
// the library a new context, and every card a render.
const POINTER = { activationConstraint: { distance: 4 } }

/**
 * The one place that knows dnd-kit. Holds what is being moved, by mouse or by keys, and says it aloud; knows
 * no workshop.
 */
export function MatrixBoard({ words, quadrantAt, onDrop, onPick, children }: MatrixBoardProps) {
  const [store] = useState(() => new MoveStore())
  const plane = useRef<HTMLDivElement>(null)
  const box = useRef<PlaneBox>({ left: 0, top: 0, width: 1, height: 1 })
  const [said, setSaid] = useState('')
  const instructionsId = useId()
  const sensors = useSensors(useSensor(PointerSensor, POINTER))

  const say = useCallback(
    (event: MoveEvent, id: string, place: Place | null) =>
      setSaid(words.announce(event, id, place)),
    [words],
  )
  const drop = useCallback(
    (id: string, place: Place) => {
      onDrop(id, place)
      say('dropped', id, place)
    },
    [onDrop, say],
  )
  const tools = useMemo<MatrixTools>(
    () => ({ store, words, quadrantAt, plane, instructionsId, say, drop }),
    [store, words, quadrantAt, instructionsId, say, drop],
  )

  const handleStart = ({ active }: DragStartEvent) => {
    const id = String(active.id)
    const from = (active.data.current?.['from'] as Place | undefined) ?? null
    if (plane.current) box.current = plane.current.getBoundingClientRect()
    store.set({ id, by: 'pointer', from, at: from, pointer: null })
    onPick?.(id)
    say('picked', id, from)
  }

  const handleMove = ({ activatorEvent, delta }: DragMoveEvent) => {
    const held = store.get()
    if (!held) return
    const before = held.at
    if (held.from !== null) store.moveTo(draggedBy(held.from, delta, box.current))
    else if (activatorEvent instanceof PointerEvent) {
      const pointer = { x: activatorEvent.clientX + delta.x, y: activatorEvent.clientY + delta.y }
      const at = placeUnder(pointer, box.current)
      store.moveTo(at, at === null ? pointer : null)
    }
    const after = store.get()?.at ?? null
    // Every pixel aloud would be noise: the mouse announces a change of quadrant, the drop says the marks.
    if (after && (!before || quadrantAt(before) !== quadrantAt(after))) say('moved', held.id, after)
  }

  const handleEnd = () => {
    const held = store.get()
    store.set(null)
    if (!held) return
    if (held.at === null) say('outside', held.id, null)
    else if (held.from?.x === held.at.x && held.from.y === held.at.y)
      say('cancelled', held.id, held.from)
    else drop(held.id, held.at)
  }

  const handleCancel = () => {
    const held = store.get()
    store.set(null)
    if (held) say('cancelled', held.id, held.from)
  }

  return (
    <DndContext
      sensors={sensors}
      autoScroll={false}
      accessibility={SILENT}
      onDragStart={handleStart}
      onDragMove={handleMove}
      onDragEnd={handleEnd}
      onDragCancel={handleCancel}
    >
      <MatrixToolsProvider value={tools}>
        {children}
        <span id={instructionsId} hidden>
          {words.instructions}
        </span>
        <output className={s['said']} aria-live="assertive" data-testid="matrix-said">
          {said}
        </output>
      </MatrixToolsProvider>
    </DndContext>
  )
}

const QUADRANTS: readonly { readonly name: QuadrantName; right: boolean; top: boolean }[] = [
  { name: 'strategic', right: false, top: true },
  { name: 'quick-win', right: true, top: true },
  { name: 'avoid', right: false, top: false },
  { name: 'incremental', right: true, top: false },
]
const MARKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

interface MatrixPlaneProps {
  /** What the plane shows, in a sentence. */
  readonly label: string
  /** First mark that counts as high. */
  readonly cut: number
  readonly counts: Readonly<Record<QuadrantName, number>>
  /** For a room: larger discs and labels. */
  readonly large?: boolean | undefined
  /** Many cards: the names of the quadrants stand outside, where nothing hides them. */
  readonly dense?: boolean | undefined
  readonly onResize: (size: { readonly width: number; readonly height: number }) => void
  readonly onKeyDown?: ((event: React.KeyboardEvent) => void) | undefined
  readonly children: ReactNode
}

/** The plane itself: axes from 1 to 10, four tinted quadrants with glyph, name and count, cards on top. */
export function MatrixPlane({
  label,
  cut,
  counts,
  large = false,
  dense = false,
  onResize,
  onKeyDown,
  children,
}: MatrixPlaneProps) {
  const { words, plane } = useMatrixTools()
  useEffect(() => {
    const element = plane.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      onResize({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    onResize({ width: element.clientWidth, height: element.clientHeight })
    return () => observer.disconnect()
  }, [plane, onResize])

  return (
    <div className={cx(s['frame'], dense && s['dense'])} data-print="exact">
      <span className={s['vertical']} aria-hidden="true">
        {words.impact}
      </span>
      <span className={s['horizontal']} aria-hidden="true">
        {words.feasibility}
      </span>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions -- keys of the cards, caught where they bubble to */}
      <div
        ref={plane}
        className={cx(s['plane'], large && s['large'])}
        role="group"
        aria-label={label}
        onKeyDown={onKeyDown}
        data-testid="matrix-plane"
      >
        {QUADRANTS.map(({ name, right, top }) => (
          <div
            key={name}
            className={cx(s['quadrant'], s[name])}
            style={{
              left: right ? `${leftOf(cut)}%` : 0,
              right: right ? 0 : `${100 - leftOf(cut)}%`,
              top: top ? 0 : `${topOf(cut)}%`,
              bottom: top ? `${100 - topOf(cut)}%` : 0,
            }}
          />
        ))}
        {MARKS.map((mark) => (
          <span key={mark} aria-hidden="true">
            {mark > 1 && mark < 10 && (
              <>
                <i className={s['column']} style={{ left: `${leftOf(mark)}%` }} />
                <i className={s['line']} style={{ top: `${topOf(mark)}%` }} />
              </>
            )}
            <b className={s['markX']} style={{ left: `${leftOf(mark)}%` }}>
              {mark}
            </b>
            <b className={s['markY']} style={{ top: `${topOf(mark)}%` }}>
              {mark}
            </b>
          </span>
        ))}
        <i className={cx(s['column'], s['cut'])} style={{ left: `${leftOf(cut)}%` }} />
        <i className={cx(s['line'], s['cut'])} style={{ top: `${topOf(cut)}%` }} />
        {QUADRANTS.map(({ name, right, top }) => (
          <div
            key={name}
            className={cx(
              s['name'],
              s[name],
              right ? s['right'] : s['left'],
              top ? s['top'] : s['bottom'],
            )}
          >
            <Icon name={name} size={16} />
            {words.quadrants[name]} <span>{counts[name]}</span>
          </div>
        ))}
        {children}
        <MatrixGuides />
      </div>
    </div>
  )
}
