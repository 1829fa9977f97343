import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef } from 'react'
import { usePrinting } from './use-printing'

/** Below this, every row is in the page: the browser's own search then finds them all. */
const VIRTUAL_FROM = 200

/**
 * Rows to draw in a scrolling table, and the height that stands for the others. The row that holds the focus
 * is always drawn, or scrolling would throw the focus back to the page.
 */
export function useVisibleRows(count: number, rowHeight: number) {
  const scroll = useRef<HTMLDivElement>(null)
  const focused = useRef(-1)
  const virtual = !usePrinting() && count >= VIRTUAL_FROM
  // oxlint-disable-next-line react-hooks/incompatible-library -- the compiler is not used here
  const virtualizer = useVirtualizer({
    count,
    enabled: virtual,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      const kept = focused.current
      return kept < 0 || kept >= count || shown.includes(kept)
        ? shown
        : [...shown, kept].toSorted((a, b) => a - b)
    },
  })
  const reveal = useCallback(
    (row: number) => {
      focused.current = row
      if (virtual) virtualizer.scrollToIndex(row, { align: 'auto' })
    },
    [virtual, virtualizer],
  )
  const items = virtual ? virtualizer.getVirtualItems() : null
  return {
    scroll,
    reveal,
    measure: virtual ? virtualizer.measureElement : undefined,
    /** Index of each row to draw, with the height of what is left out before it. */
    drawn: items
      ? items.map((item, at) => ({
          index: item.index,
          before: item.start - (at === 0 ? 0 : (items[at - 1]?.end ?? 0)),
        }))
      : Array.from({ length: count }, (_, index) => ({ index, before: 0 })),
    after: items ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0,
  }
}
