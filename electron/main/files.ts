import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { parseArgument } from '../../disk/answer-call'
import { codeOf, diskError } from '../../disk/disk-error'
import { writeAtomically } from '../../disk/write-atomically'
import type { AppError } from '../../shared/errors/app-error'
import { argumentSchemas } from '../../shared/host/arguments'
import { err, ok, type Result } from '../../shared/kernel/result'

/** Above any project or list; a larger file is not one. */
const LIMIT_MB = 200
/** What a system says of a file that another program (Word, Excel) holds open. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Asks where, then writes whole or not at all. */
export async function saveFile(
  argument: unknown,
  { sender }: IpcMainInvokeEvent,
): Promise<Result<'saved' | 'cancelled', AppError>> {
  const parsed = parseArgument(argumentSchemas['files.save'], argument)
  if (!parsed.ok) return parsed
  const { suggestedName, bytes } = parsed.value
  // A suggestion names a file, never a place.
  const name = basename(suggestedName.replaceAll('\\', '/'))
  const extension = name.split('.').at(-1) ?? ''
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(sender), {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  })
  if (canceled || filePath === '') return ok('cancelled')
  try {
    await writeAtomically(filePath, bytes)
    return ok('saved')
  } catch (error) {
    return HELD.has(codeOf(error) ?? '')
      ? err({ code: 'target-locked', fileName: basename(filePath) })
      : err(diskError(error, filePath))
  }
}

/** Asks for one file and reads it. */
export async function openFile(
  argument: unknown,
  { sender }: IpcMainInvokeEvent,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array } | 'cancelled', AppError>> {
  const parsed = parseArgument(argumentSchemas['files.open'], argument)
  if (!parsed.ok) return parsed
  const extensions = [...parsed.value.extensions]
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(sender), {
    properties: ['openFile'],
    filters: [{ name: extensions.map((one) => `.${one}`).join(', '), extensions }],
  })
  const [path] = filePaths
  if (canceled || path === undefined) return ok('cancelled')
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > LIMIT_MB * 1024 * 1024) {
      return err({ code: 'file-too-large', fileName: name, limitMb: LIMIT_MB })
    }
    return ok({ name, bytes: new Uint8Array(await readFile(path)) })
  } catch {
    return err({ code: 'file-unreadable', fileName: name })
  }
}

/** A dialog belongs to the window that asked. The handler has checked that there is one. */
function windowOf(contents: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(contents)
  if (window === null) throw new Error('A call came from no window')
  return window
}
