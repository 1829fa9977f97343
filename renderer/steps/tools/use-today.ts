import { useState } from 'react'
import { useActions } from '../../data/use-actions'

/** ISO date on which the page was opened: what depends on a date does not change under the reader. */
export function useToday(): string {
  const { now } = useActions()
  const [today] = useState(() => now().slice(0, 10))
  return today
}
