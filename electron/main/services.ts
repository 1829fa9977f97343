import { answerCall } from '../../disk/answer-call'
import { diskServices } from '../../disk/services'
import { diskChannels } from '../../shared/host/channels'
import { openFile, saveFile } from './files'
import { handle } from './handle'

/** Answers every channel of `Host`. */
export function answerHostCalls(dataFolder: string, version: string): void {
  const services = diskServices({ dataFolder, version })
  for (const channel of diskChannels) {
    handle(channel, (argument) => answerCall(services, channel, argument))
  }
  handle('files.save', saveFile)
  handle('files.open', openFile)
}
