import { contextBridge, ipcRenderer } from 'electron'
import type { Channel } from '../../shared/host/channels'
import { diskServicesOver } from '../../shared/host/disk-services-over'
import type { Host, Reply } from '../../shared/host/host'
import { beforeCloseChannel, flushedChannel, type Lifecycle } from '../../shared/host/lifecycle'
import { err } from '../../shared/kernel/result'

/** One channel of a closed list, never `ipcRenderer` itself; what goes wrong on the way is a value. */
const send = (channel: Channel, argument: unknown): Reply<never> =>
  ipcRenderer
    .invoke(channel, argument)
    // At the wire: main built this value, or the call did not arrive.
    .catch(() => err({ code: 'host-unreachable' } as const)) as Reply<never>

const host: Host = {
  kind: 'desktop',
  ...diskServicesOver(send),
  files: {
    save: (file) => send('files.save', file),
    open: (extensions) => send('files.open', { extensions }),
  },
}

let flush: () => Promise<'saved' | 'not-saved'> = async () => 'saved'

const lifecycle: Lifecycle = {
  onBeforeClose: (callback) => {
    flush = callback
  },
}

ipcRenderer.on(beforeCloseChannel, () => {
  // The page's callback gets no event, and its failure is an answer too.
  void flush()
    .catch(() => 'not-saved' as const)
    .then((outcome) => ipcRenderer.send(flushedChannel, outcome))
})

contextBridge.exposeInMainWorld('host', host)
contextBridge.exposeInMainWorld('lifecycle', lifecycle)
