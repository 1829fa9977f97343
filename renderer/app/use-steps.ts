import { useCallback } from 'react'
import { useOpenProject } from '../data/use-project'
import { appTexts } from '../i18n/app-texts'
import { useLanguage, useTexts } from '../i18n/language'
import { useNotices } from '../routing/notices'
import { commandLabel } from './command-labels'

/** Undo and redo with their sentence: what was taken back is named, and can be put back from the notice. */
export function useSteps(): { readonly undo: () => void; readonly redo: () => void } {
  const open = useOpenProject()
  const notices = useNotices()
  const { language } = useLanguage()
  const t = useTexts(appTexts)

  const undo = useCallback(() => {
    const undone = open.undo()
    if (undone.ok) notices.done(t('undone', { what: commandLabel(undone.value, language) }))
    else if (undone.error.code !== 'nothing-to-undo') notices.failed(undone.error)
  }, [open, notices, language, t])

  const redo = useCallback(() => {
    const redone = open.redo()
    if (redone.ok) notices.done(t('redone', { what: commandLabel(redone.value, language) }))
    else if (redone.error.code !== 'nothing-to-redo') notices.failed(redone.error)
  }, [open, notices, language, t])

  return { undo, redo }
}
