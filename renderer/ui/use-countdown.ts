import { useEffect, useRef } from 'react'

/** Calls `onEnd` once after `ms` milliseconds of not being paused; a pause keeps what is left. */
export function useCountdown(ms: number, paused: boolean, onEnd: () => void): void {
  const left = useRef(ms)
  const latest = useRef(onEnd)
  useEffect(() => {
    latest.current = onEnd
  })
  useEffect(() => {
    if (paused) return
    const started = performance.now()
    const timer = window.setTimeout(() => latest.current(), left.current)
    return () => {
      window.clearTimeout(timer)
      left.current -= performance.now() - started
    }
  }, [paused])
}
