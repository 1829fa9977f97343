import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { Quadrant } from '../../../../shared/rules/quadrant'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { MatrixCells } from '../../../ui/MatrixCells'
import { MatrixPlane } from '../../../ui/MatrixPlane'
import { isArrow, leftOf, topOf } from '../../../ui/matrix-place'
import { CARDS_UP_TO, cellsOf, weightOf, type Cell } from './cells'
import { forgetWidths, labelWidth, nameWidth } from './label-widths'
import { placeLabels, type Dot, type Spot } from './place-labels'
import { stacksOf } from './stacks'
import { matrixTexts } from './texts'
import { UseCaseCard } from './UseCaseCard'

interface PlaneProps {
  /** Scored cases that the filters keep, best first. */
  readonly placed: readonly UseCaseView[]
  readonly counts: Readonly<Record<Quadrant, number>>
  readonly cut: number
  readonly selected: string | null
  /** Pointed at in a list: shown as a card although the plane counts by cell. */
  readonly pointed: string | null
  readonly large: boolean
  readonly openCell: string | null
  readonly onSelect: (id: string) => void
  readonly onOpenCell: (cell: Cell) => void
}

/** From here labels are cut shorter, and the names of the quadrants stand outside the plane. */
const DENSE_FROM = 21

export function Plane(props: PlaneProps) {
  const { placed, counts, cut, selected, pointed, large, openCell, onSelect, onOpenCell } = props
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [focused, setFocused] = useState<string | null>(null)
  const fonts = useFontsReady()
  const grouped = placed.length > CARDS_UP_TO
  const dense = placed.length >= DENSE_FROM

  const shown = useMemo(
    () =>
      grouped ? placed.filter(({ useCase: { id } }) => id === selected || id === pointed) : placed,
    [grouped, placed, selected, pointed],
  )
  // Codes, not ranks: the page keeps its order when a mark changes, and a moved card keeps the focus.
  const inPage = useMemo(
    () => shown.toSorted((a, b) => (a.useCase.code < b.useCase.code ? -1 : 1)),
    [shown],
  )
  const dots = useMemo<readonly Dot[]>(() => {
    const pixels = large ? 15 : 12
    const font = `520 ${pixels}px ${fonts}`
    const longest = large ? 380 : dense ? 168 : 290
    return shown.map(({ useCase, impact, feasibility }) => ({
      id: useCase.id,
      x: (leftOf(feasibility.value ?? 1) / 100) * size.width,
      y: (topOf(impact.value ?? 1) / 100) * size.height,
      width: labelWidth(useCase.title, font, longest),
    }))
  }, [shown, size, large, dense, fonts])
  const spots = useMemo<ReadonlyMap<string, Spot | null>>(() => {
    const disc = large ? 44 : 28
    const font = `620 ${large ? 16 : 13}px ${fonts}`
    const wide = (name: Quadrant) => nameWidth(tWord(`quadrant.${name}.label`), font)
    const { width, height } = size
    const high = large ? 40 : 32
    const inCorners = [
      { left: 0, right: wide('strategic'), top: 0, bottom: high },
      { left: width - wide('quick-win'), right: width, top: 0, bottom: high },
      { left: 0, right: wide('avoid'), top: height - high, bottom: height },
      { left: width - wide('incremental'), right: width, top: height - high, bottom: height },
    ]
    return placeLabels(dots, { width, height, disc, taken: dense ? [] : inCorners })
  }, [dots, size, large, dense, fonts, tWord])
  const under = useMemo(
    () =>
      stacksOf(
        dots,
        inPage.map(({ useCase }) => useCase.id),
      ),
    [dots, inPage],
  )

  const cells = useMemo(() => (grouped ? cellsOf(placed, cut) : []), [grouped, placed, cut])
  const most = Math.max(1, ...cells.map(({ members }) => members.length))
  const stops = grouped
    ? [...cells.map(({ key }) => key), ...shown.map(({ useCase }) => useCase.id)]
    : shown.map(({ useCase }) => useCase.id)
  const stop =
    [focused, selected].find((id) => id !== null && stops.includes(id)) ?? stops[0] ?? null

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return
    const at = stops.indexOf(stop ?? '')
    const to = isArrow(event.key)
      ? at + (event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1)
      : event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? stops.length - 1
          : null
    if (to === null) return
    event.preventDefault()
    const next = stops[Math.min(stops.length - 1, Math.max(0, to))]
    const code = shown.find(({ useCase }) => useCase.id === next)?.useCase.code
    const target = event.currentTarget.querySelector<HTMLElement>(
      code === undefined ? `[data-cell="${next}"]` : `[data-card="${code}"]`,
    )
    target?.focus()
  }

  /** A second press on a card that hides others brings up the next one. */
  // A ref: choosing a card must not give every card a new handler.
  const latest = useRef({ under, selected })
  useEffect(() => {
    latest.current = { under, selected }
  })
  const press = useCallback(
    (id: string) => {
      const { under: stacks, selected: chosen } = latest.current
      const stack = stacks.get(id)?.stack ?? []
      const next = id === chosen ? stack[(stack.indexOf(id) + 1) % stack.length] : undefined
      onSelect(next ?? id)
    },
    [onSelect],
  )

  return (
    <MatrixPlane
      label={t('plane.label', {
        count: placed.length,
        quick: counts['quick-win'],
        strategic: counts.strategic,
        incremental: counts.incremental,
        avoid: counts.avoid,
      })}
      cut={cut}
      counts={counts}
      large={large}
      dense={dense}
      onResize={setSize}
      onKeyDown={onKeyDown}
    >
      {grouped && (
        <MatrixCells
          cells={cells.map((cell) => ({
            ...cell,
            count: cell.members.length,
            weight: weightOf(cell.members.length, most),
            name: t('plane.cellName', {
              count: cell.members.length,
              quadrant: tWord(`quadrant.${cell.quadrant}.label`),
              bottom: formats.number(cell.bottom),
              top: formats.number(cell.top),
              left: formats.number(cell.left),
              right: formats.number(cell.right),
            }),
          }))}
          tabStop={stop}
          open={openCell}
          onFocus={setFocused}
          onOpen={(key) => {
            const cell = cells.find((known) => known.key === key)
            if (cell) onOpenCell(cell)
          }}
        />
      )}
      {inPage.map(({ useCase: { id } }) => (
        <UseCaseCard
          key={id}
          id={id}
          side={spots.get(id)?.side ?? (grouped ? 'right' : null)}
          room={spots.get(id)?.width ?? 200}
          selected={id === selected}
          tabStop={id === stop}
          under={under.get(id)?.under ?? 0}
          onPick={onSelect}
          onPress={press}
          onFocus={setFocused}
        />
      ))}
    </MatrixPlane>
  )
}

/** The family the labels are drawn with; widths are measured again once the fonts are there. */
function useFontsReady(): string {
  const [family, setFamily] = useState('sans-serif')
  useEffect(() => {
    let gone = false
    const read = () => {
      if (gone) return
      forgetWidths()
      setFamily(getComputedStyle(document.body).fontFamily || 'sans-serif')
    }
    const fonts: FontFaceSet | undefined = document.fonts
    if (fonts) void fonts.ready.then(read)
    else read()
    return () => {
      gone = true
    }
  }, [])
  return family
}
