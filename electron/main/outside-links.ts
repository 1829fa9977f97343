import { dialog, shell } from 'electron'
import { systemTexts } from './texts'

/** What may leave for the system's own programs. Anything else can start one with arguments of a stranger. */
const ALLOWED = new Set(['https:', 'mailto:'])

/** Shows the whole address and opens it only when the user says so. The one use of `shell.openExternal`. */
export async function offerOutsideLink(address: string): Promise<void> {
  const url = parse(address)
  if (url === null || !ALLOWED.has(url.protocol)) return
  const t = systemTexts()
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: t('link.message'),
    detail: url.href,
    buttons: [t('link.open'), t('link.cancel')],
    defaultId: 1,
    cancelId: 1,
  })
  if (response === 0) await shell.openExternal(url.href)
}

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
