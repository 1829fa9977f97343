import { useCallback, useEffect, useRef, useState } from 'react'
import type { Deliverable } from '../../shared/deliverables/define-deliverable'
import { toFile } from '../../shared/domain/project'
import type { FormatId } from '../../shared/formats/registry'
import { useMachine, useOpenProject } from '../data/use-project'
import { useNotices } from '../routing/notices'
import { renderInWorker } from './render-in-worker'

export interface HandedOver {
  readonly name: string
  readonly bytes: number
  readonly at: number
}

export interface RenderChoice {
  readonly deliverable: Deliverable
  readonly format: FormatId
  readonly languages: readonly ('fr' | 'en')[]
  readonly author: string
}

/** Composes documents one after the other in a worker, hands each over, and can be stopped at any moment. */
export function useRenders() {
  const open = useOpenProject()
  const machine = useMachine()
  const notices = useNotices()
  const [running, setRunning] = useState<string | null>(null)
  const [files, setFiles] = useState<readonly HandedOver[]>([])
  const stop = useRef<AbortController | null>(null)

  useEffect(() => () => stop.current?.abort(), [])

  const make = useCallback(
    async ({ deliverable, format, languages, author }: RenderChoice) => {
      // What is being typed belongs into the document.
      await open.flush()
      const controller = new AbortController()
      stop.current = controller
      const editedAt = new Date(machine.now()).toISOString()
      const project = toFile(open.current.get())
      for (const language of languages) {
        setRunning(deliverable.title[language])
        const job = { id: deliverable.id, format, language, editedAt, author, project }
        const rendered = await renderInWorker(job, controller.signal)
        if (!rendered.ok) {
          notices.failed(rendered.error)
          break
        }
        const { fileName, bytes } = rendered.value
        const saved = await machine.host.files.save({ suggestedName: fileName, bytes })
        if (!saved.ok) {
          notices.failed(saved.error)
          break
        }
        if (saved.value === 'saved')
          setFiles((all) => [{ name: fileName, bytes: bytes.length, at: machine.now() }, ...all])
      }
      setRunning(null)
    },
    [open, machine, notices],
  )

  return { running, files, make, cancel: () => stop.current?.abort() }
}
