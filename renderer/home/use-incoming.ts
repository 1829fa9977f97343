import { useCallback, useState } from 'react'
import type { Project } from '../../shared/domain/project'
import type { ProjectCard } from '../data/database'
import { createProject, keepCopy, keepNew, readIncoming, replaceProject } from '../data/projects'
import { useMachine } from '../data/use-project'
import { useLanguage, useTexts } from '../i18n/language'
import { useNotices } from '../routing/notices'
import { pendingList } from '../routing/pending-file'
import { homeTexts } from './texts'

export interface Incoming {
  readonly file: string
  readonly project: Project
  readonly existing: ProjectCard
}

const isProject = (name: string): boolean => /\.(sextant|json)$/i.test(name)

/** A file brought to home: a project of its own, or a list of use cases that starts one. */
export function useIncoming(go: (projectId: string, place?: string) => void) {
  const machine = useMachine()
  const notices = useNotices()
  const { language } = useLanguage()
  const t = useTexts(homeTexts)
  const [asking, setAsking] = useState<Incoming | null>(null)

  const takeProject = useCallback(
    async (file: { readonly name: string; readonly bytes: Uint8Array }) => {
      const incoming = await readIncoming(machine, file)
      if (!incoming.ok) return notices.failed(incoming.error)
      const { project, existing } = incoming.value
      if (existing) return setAsking({ file: file.name, project, existing })
      const kept = await keepNew(machine, project)
      if (!kept.ok) return notices.failed(kept.error)
      notices.done(t('import.done', { name: project.profile.name }))
      go(kept.value)
    },
    [machine, notices, t, go],
  )

  const takeList = useCallback(
    async (file: { readonly name: string; readonly bytes: Uint8Array }) => {
      const name = t('import.listName', { file: file.name.replace(/\.[^.]+$/, '') })
      const made = await createProject(machine, { name, language })
      if (!made.ok) return notices.failed(made.error)
      pendingList.set(file)
      go(made.value, 'usecases/import')
    },
    [machine, notices, t, language, go],
  )

  const take = useCallback(
    (file: { readonly name: string; readonly bytes: Uint8Array }) =>
      isProject(file.name) ? takeProject(file) : takeList(file),
    [takeProject, takeList],
  )

  const answer = useCallback(
    async (choice: 'replace' | 'copy' | 'cancel') => {
      setAsking(null)
      if (!asking || choice === 'cancel') return
      const { project, existing, file } = asking
      const kept =
        choice === 'copy'
          ? await keepCopy(machine, project, t('import.copyName', { name: project.profile.name }))
          : await replaceProject(machine, project, file)
      if (!kept.ok) return notices.failed(kept.error)
      notices.done(t('import.done', { name: project.profile.name }))
      go(choice === 'copy' && kept.value !== null ? kept.value : existing.id)
    },
    [asking, machine, notices, t, go],
  )

  const choose = useCallback(async () => {
    const chosen = await machine.host.files.open(['sextant', 'xlsx', 'xls', 'ods', 'csv'])
    if (!chosen.ok) return notices.failed(chosen.error)
    if (chosen.value !== 'cancelled') await take(chosen.value)
  }, [machine, notices, take])

  return { asking, answer, take, choose }
}
