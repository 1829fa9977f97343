import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { defaultDataFolder } from '../../disk/data-folder'
import { codeOf } from '../../disk/disk-error'
import { type FolderLock, lockFolder } from '../../disk/folder-lock'
import { systemTexts } from './texts'

/**
 * Chooses the data folder (`--data=DIR`, else the usual one) and puts the window's own storage in it. Must be called
 * before the app is ready. The place never changes: another one is an empty application.
 */
export function chooseDataFolder(): string {
  const asked = app.commandLine.getSwitchValue('data')
  const dataFolder =
    asked === ''
      ? defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() })
      : resolve(asked)
  app.setPath('userData', join(dataFolder, 'desktop'))
  return dataFolder
}

/** The lock of the data folder, or null after telling the user why there is none. */
export async function holdDataFolder(folder: string): Promise<FolderLock | null> {
  const t = systemTexts()
  try {
    const lock = await lockFolder(folder, null)
    if (!('heldBy' in lock)) return lock
    dialog.showErrorBox(
      t('start.heldTitle'),
      t('start.held', { folder, pid: String(lock.heldBy.pid) }),
    )
  } catch (error) {
    const reason = codeOf(error) ?? String(error)
    dialog.showErrorBox(t('start.refusedTitle'), t('start.refused', { folder, reason }))
  }
  return null
}
