import { type RefObject, useEffect, useRef, useState } from 'react'

/** Width of an element in pixels, followed as it changes; the window's until it is measured. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(() => window.innerWidth)
  useEffect(() => {
    const element = box.current
    // A test page has no layout, hence nothing to observe.
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, width]
}
