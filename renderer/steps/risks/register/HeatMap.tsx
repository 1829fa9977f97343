import { useCallback, useId, useMemo, useState } from 'react'
import {
  cellAt,
  type Mark,
  neighbour,
  placePoints,
} from '../../../../shared/steps/risks/place-points'
import { type AfterKind, afterOf } from '../../../../shared/steps/risks/register'
import type { RiskView } from '../../../../shared/rules/risk-view'
import { useTexts } from '../../../i18n/language'
import { cx } from '../../../ui/cx'
import type { CellPlace, RatingName } from '../record/use-risk-edits'
import { HeatArrows } from './HeatArrows'
import { HeatCells } from './HeatCells'
import { HeatDisc } from './HeatDisc'
import { HeatStack } from './HeatStack'
import s from './heat-map.module.css'
import { mapTexts } from './map-texts'
import { useMapWords } from './use-map-words'
import { useSize } from './use-size'

export type MapMode = 'before' | 'both' | 'after'

interface HeatMapProps {
  readonly views: readonly RiskView[]
  readonly mode: MapMode
  readonly after: AfterKind
  readonly selected: string | null
  readonly large: boolean
  /** Read at a glance by screen readers: what the map concludes. */
  readonly label: string
  readonly onSelect: (id: string) => void
  /** `quiet` when the map says it itself. */
  readonly onRate: (id: string, which: RatingName, at: CellPlace, quiet: boolean) => void
}

interface Held {
  readonly id: string
  readonly stage: Mark['stage']
  readonly x: number
  readonly y: number
}

/** Side of the plane before it is measured, in pixels: that of the drawing. */
const DRAWN = { width: 407, height: 477 }

/** Probability to the right, severity upwards; discs move by mouse and by arrow keys, one cell at a time. */
export function HeatMap(props: HeatMapProps) {
  const { views, mode, after, selected, large, label, onSelect, onRate } = props
  const t = useTexts(mapTexts)
  const words = useMapWords(after)
  const hint = useId()
  const [box, size] = useSize<HTMLDivElement>(DRAWN)
  const [held, setHeld] = useState<Held | null>(null)
  const [said, setSaid] = useState('')

  const plane = useMemo(
    () => ({ ...size, disc: large ? 42 : 29, ring: large ? 16 : 11 }),
    [size, large],
  )
  const { spots, stacks } = useMemo(
    () => placePoints(marksOf(views, mode, after, selected), plane, selected),
    [views, mode, after, selected, plane],
  )
  const byId = useMemo(() => new Map(views.map((view) => [view.risk.id as string, view])), [views])

  const whichOf = useCallback(
    (stage: Mark['stage']): RatingName => (stage === 'before' ? 'gross' : after),
    [after],
  )
  const move = useCallback(
    (mark: Mark, key: string): boolean => {
      const at = neighbour(mark, key)
      if (!at) return false
      const same = at.probability === mark.probability && at.severity === mark.severity
      if (!same) onRate(mark.id, whichOf(mark.stage), at, true)
      const code = byId.get(mark.id)?.risk.code ?? ''
      setSaid(same ? t('edge', { code }) : words.placed(code, at))
      return true
    },
    [onRate, whichOf, byId, words, t],
  )
  const drop = useCallback(
    (mark: Mark, x: number, y: number) => {
      setHeld(null)
      const at = cellAt(x, y, size)
      if (at.probability === mark.probability && at.severity === mark.severity) return
      onRate(mark.id, whichOf(mark.stage), at, false)
    },
    [onRate, whichOf, size],
  )
  const over = held ? cellAt(held.x, held.y, size) : null
  // In the page as in the register's numbers: a moved disc keeps its place in the order of the keys.
  const discs = spots
    .filter((spot) => spot.large)
    .toSorted((a, b) =>
      (byId.get(a.id)?.risk.code ?? '') < (byId.get(b.id)?.risk.code ?? '') ? -1 : 1,
    )

  return (
    <div className={cx(s['map'], large && s['large'])}>
      <HeatCells over={over}>
        <div
          ref={box}
          className={s['points']}
          role="group"
          aria-label={label}
          aria-describedby={hint}
        >
          {mode === 'both' && (
            <HeatArrows spots={spots} selected={selected} plane={plane} byId={byId} after={after} />
          )}
          {spots
            .filter((spot) => !spot.large)
            .map((spot) => (
              <span
                key={`${spot.id}-${spot.stage}`}
                className={s['ring']}
                style={{ left: spot.x, top: spot.y }}
                aria-hidden="true"
              />
            ))}
          {discs.map((spot) => {
            const view = byId.get(spot.id)
            if (!view) return null
            const inHand = held?.id === spot.id && held.stage === spot.stage ? held : null
            return (
              <HeatDisc
                key={`${spot.id}-${spot.stage}`}
                spot={spot}
                at={inHand ?? spot}
                inHand={inHand !== null}
                code={view.risk.code}
                name={words.disc(view, spot.stage)}
                selected={spot.id === selected}
                describedBy={hint}
                onSelect={onSelect}
                onKey={move}
                onHold={(x, y) => setHeld({ id: spot.id, stage: spot.stage, x, y })}
                onDrop={drop}
                onCancel={() => setHeld(null)}
              />
            )
          })}
          {stacks.map((stack) => (
            <HeatStack
              key={`${stack.probability}-${stack.severity}`}
              stack={stack}
              name={words.stack(stack)}
              views={stack.hidden.flatMap(({ id }) => byId.get(id) ?? [])}
              onSelect={onSelect}
            />
          ))}
        </div>
      </HeatCells>
      <p id={hint} className={s['hidden']}>
        {t('hint')}
      </p>
      <p className={s['hidden']} role="status">
        {said}
      </p>
    </div>
  )
}

/** What is drawn: numbered discs for what the mode shows, small rings for where risks came from. */
function marksOf(
  views: readonly RiskView[],
  mode: MapMode,
  kind: AfterKind,
  selected: string | null,
): readonly Mark[] {
  return views.flatMap((view): readonly Mark[] => {
    const { id, gross } = view.risk
    const before = view.gross.value
    const now = afterOf(view, kind)
    const rating = view.risk[kind]
    const first: readonly Mark[] =
      before === null || gross.probability === null || mode === 'after'
        ? []
        : [
            {
              id,
              stage: 'before',
              probability: gross.probability,
              severity: before.severity,
              large: mode === 'before' || id === selected || now === null,
            },
          ]
    const second: readonly Mark[] =
      now === null || rating.probability === null || mode === 'before'
        ? []
        : [
            {
              id,
              stage: 'after',
              probability: rating.probability,
              severity: now.severity,
              large: true,
            },
          ]
    return [...first, ...second]
  })
}
