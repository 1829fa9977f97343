import { useEffect } from 'react'
import type { OpenProject } from '../data/open-project'
import { beforeLeaving } from '../host/current-host'

/**
 * Nothing typed stays in a field when the window hides, closes or an undo comes: the focused field is told
 * that it is left (without losing the focus), and the queue is flushed.
 */
export function useHandingOver(project: OpenProject): void {
  useEffect(() => {
    const leaveField = project.onFlush(() => {
      document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    })
    const stop = beforeLeaving(async () => {
      await project.flush()
      return project.saving.get().kind === 'saved' ? 'saved' : 'not-saved'
    })
    return () => {
      leaveField()
      stop()
    }
  }, [project])
}
