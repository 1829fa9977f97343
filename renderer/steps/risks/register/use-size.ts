import { type RefObject, useEffect, useRef, useState } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/** Size of an element in pixels, followed as it changes; `start` until it is measured. */
export function useSize<E extends HTMLElement>(start: Size): readonly [RefObject<E | null>, Size] {
  const box = useRef<E>(null)
  const [size, setSize] = useState(start)
  useEffect(() => {
    const element = box.current
    // A test page has no layout, hence nothing to observe.
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const width = Math.round(entry.contentRect.width)
      const height = Math.round(entry.contentRect.height)
      setSize((last) => (last.width === width && last.height === height ? last : { width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, size]
}
