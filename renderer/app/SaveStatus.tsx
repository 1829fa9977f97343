import type { SaveState } from '../data/save-state'
import { useOpenProject, useSaveState } from '../data/use-project'
import { appTexts } from '../i18n/app-texts'
import { useFormats, useTexts } from '../i18n/language'
import { SaveIndicator } from '../ui/SaveIndicator'

/** The save state in words. Green says "kept on disk" and nothing less. */
export function SaveStatus() {
  const open = useOpenProject()
  const state = useSaveState()
  const t = useTexts(appTexts)
  const formats = useFormats()
  const retry = { label: t('save.retry'), onAct: () => void open.flush() }

  const text = (saved: SaveState): string => {
    switch (saved.kind) {
      case 'saved':
        return saved.workingCopy
          ? t('save.saved', { time: formats.time(saved.at) })
          : t('save.savedWithoutCopy', { time: formats.time(saved.at) })
      case 'saving':
        return t('save.saving')
      case 'copy-kept':
        return t('save.copyKept')
      case 'offline':
        return t('save.offline')
      case 'not-saved':
        return t('save.notSaved')
    }
  }

  return (
    <SaveIndicator
      kind={state.kind}
      text={text(state)}
      action={state.kind === 'saved' || state.kind === 'saving' ? undefined : retry}
    />
  )
}
