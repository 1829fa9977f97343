import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import type { AppError } from '../../shared/errors/app-error'
import type { Channel } from '../../shared/host/channels'
import { err, type Result } from '../../shared/kernel/result'
import { isOwnAddress } from './origin'

/** The only door to `ipcMain`: whoever is not our own top frame gets a refusal, not an answer. */
export function handle(
  channel: Channel,
  answer: (argument: unknown, event: IpcMainInvokeEvent) => Promise<Result<unknown, AppError>>,
): void {
  ipcMain.handle(channel, (event, argument: unknown) =>
    isOurPage(event) ? answer(argument, event) : err({ code: 'host-unreachable' } as const),
  )
}

/** A message without answer, heard from our own top frame only. */
export function listen(
  channel: string,
  hear: (argument: unknown, event: IpcMainEvent) => void,
): void {
  ipcMain.on(channel, (event, argument: unknown) => {
    if (isOurPage(event)) hear(argument, event)
  })
}

/** The frame is gone (null) when its page was left meanwhile. */
const isOurPage = ({ senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url)
