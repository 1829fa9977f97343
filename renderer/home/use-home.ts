import { useMemo } from 'react'
import type { AppError } from '../../shared/errors/app-error'
import type { Result } from '../../shared/kernel/result'
import { PROJECT_EXTENSION } from '../../shared/domain/project-file'
import { safeFileName } from '../../shared/kernel/safe-file-name'
import { readProject } from '../../shared/migrations/read-project'
import { readError } from '../../shared/transfer/project-file'
import type { ProjectCard } from '../data/database'
import {
  createProject,
  duplicateProject,
  exportProject,
  keepNew,
  replaceProject,
  setArchived,
  setTrashed,
} from '../data/projects'
import { useMachine } from '../data/use-project'
import { useLanguage, useTexts } from '../i18n/language'
import { useNotices } from '../routing/notices'
import { homeTexts } from './texts'

/** What home can do to projects; every refusal becomes a notice, every change can be taken back. */
export function useHome(go: (projectId: string, place?: string) => void) {
  const machine = useMachine()
  const notices = useNotices()
  const { language } = useLanguage()
  const t = useTexts(homeTexts)

  return useMemo(() => {
    /** Tells a refusal; answers the value, or null. */
    async function told<T>(attempt: Promise<Result<T, AppError>>): Promise<T | null> {
      const result = await attempt
      if (result.ok) return result.value
      notices.failed(result.error)
      return null
    }

    async function demonstration() {
      const { demoFile } = await import('../../shared/content/demo/demo-project')
      const read = readProject(await demoFile(language))
      if (!read.ok) throw new Error(JSON.stringify(readError(read.error, 'demo')))
      return read.value
    }

    return {
      create: async (name: string, projectLanguage: 'fr' | 'en') => {
        const id = await told(createProject(machine, { name, language: projectLanguage }))
        if (id !== null) go(id, 'profile')
      },
      openDemo: async () => {
        const project = await demonstration()
        const known = await machine.database.cards.get(project.header.id)
        if (known?.removedAt !== null && known !== undefined)
          await told(setTrashed(machine, known.id, false))
        const id = known ? known.id : await told(keepNew(machine, project))
        if (id !== null) go(id)
      },
      resetDemo: async (card: ProjectCard) => {
        const { demoFile } = await import('../../shared/content/demo/demo-project')
        const read = readProject(await demoFile(card.language))
        if (!read.ok) return notices.failed(readError(read.error, card.name))
        const replaced = await replaceProject(machine, read.value, card.name)
        if (replaced.ok) notices.done(t('demo.resetDone'))
        else notices.failed(replaced.error)
      },
      duplicate: async ({ id, name }: ProjectCard) => {
        const copy = await told(
          duplicateProject(machine, id, (of) => t('import.copyName', { name: of })),
        )
        if (copy !== null) notices.done(t('duplicated', { name }))
      },
      exportFile: async ({ id, name }: ProjectCard) => {
        const file = await told(exportProject(machine, id))
        if (file === null) return
        const suggestedName = safeFileName(name, PROJECT_EXTENSION)
        const saved = await told(machine.host.files.save({ suggestedName, bytes: file.bytes }))
        if (saved === 'saved') notices.done(t('exported', { file: suggestedName }))
      },
      archive: async ({ id, name }: ProjectCard, archived: boolean) => {
        const result = await setArchived(machine, id, archived)
        if (!result.ok) return notices.failed(result.error)
        notices.done(archived ? t('archived', { name }) : t('restored', { name }), () => {
          void setArchived(machine, id, !archived)
        })
      },
      trash: async ({ id, name }: ProjectCard, trashed: boolean) => {
        const result = await setTrashed(machine, id, trashed)
        if (!result.ok) return notices.failed(result.error)
        notices.done(trashed ? t('trashed', { name }) : t('restored', { name }), () => {
          void setTrashed(machine, id, !trashed)
        })
      },
    }
  }, [machine, notices, language, t, go])
}
