import { useEffect, useState } from 'react'
import type { AppError } from '../../shared/errors/app-error'
import type { OpenProject } from '../data/open-project'
import { openProject, touch } from '../data/projects'
import { useMachine } from '../data/use-project'

export type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly project: OpenProject }
  | { readonly kind: 'refused'; readonly error: AppError }

/** A dated copy after ten quiet minutes (and every 200 changes, and on leaving). */
const IDLE_MS = 600_000

/** Opens a project for as long as the component stands; leaving hands over, saves and takes a snapshot. */
export function useOpened(id: string, writable: boolean): Opened {
  const machine = useMachine()
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })

  useEffect(() => {
    let here = true
    let project: OpenProject | null = null
    void openProject(machine, id, { writable }).then((result) => {
      if (!here) return
      if (result.ok) project = result.value
      setOpened(
        result.ok
          ? { kind: 'open', project: result.value }
          : { kind: 'refused', error: result.error },
      )
    })
    const idle = window.setInterval(() => void project?.snapshot('idle'), IDLE_MS)
    return () => {
      here = false
      window.clearInterval(idle)
      setOpened({ kind: 'opening' })
      if (project !== null) void leave(project)
    }

    async function leave(left: OpenProject): Promise<void> {
      if (left.readOnly) return left.close()
      await left.snapshot('quit')
      await touch(machine, left)
      left.close()
    }
  }, [machine, id, writable])

  return opened
}
