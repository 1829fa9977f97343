import type { Host } from '../../shared/host/host'
import { err, ok } from '../../shared/kernel/result'

/** Beyond this a browser tab may not survive; no project comes near. */
const LIMIT_MB = 200
/** A browser needs the address for a moment after the click. */
const KEEP_ADDRESS_MS = 60_000

/** Hands a file over as a download: the browser decides where, or asks. */
export const saveFile: Host['files']['save'] = async ({ suggestedName, bytes }) => {
  // No type: a browser would open some kinds instead of keeping them.
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = suggestedName
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS)
  return ok('saved')
}

/** Asks for one file. Must be called from a user's gesture, or the browser shows nothing. */
export const openFile: Host['files']['open'] = (extensions) =>
  new Promise((answer) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.hidden = true
    input.addEventListener('cancel', () => {
      input.remove()
      answer(ok('cancelled'))
    })
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      input.remove()
      answer(file ? read(file) : ok('cancelled'))
    })
    // Some browsers open the dialog only for an element of the page.
    document.body.append(input)
    input.click()
  })

async function read(file: File): ReturnType<Host['files']['open']> {
  const { name, size } = file
  if (size > LIMIT_MB * 1024 * 1024) {
    return err({ code: 'file-too-large', fileName: name, limitMb: LIMIT_MB })
  }
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    return err({ code: 'file-unreadable', fileName: name })
  }
}
