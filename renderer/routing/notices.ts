import { createContext, useContext } from 'react'
import type { AppError } from '../../shared/errors/app-error'

/** What a screen tells in passing: bottom right, ten seconds, paused while one reads it. */
export interface Notices {
  /** Something was done and can be taken back. */
  readonly done: (sentence: string, undo?: () => void) => void
  readonly failed: (error: AppError) => void
}

const NoticesContext = createContext<Notices>({ done: () => undefined, failed: () => undefined })
export const NoticesProvider = NoticesContext.Provider
export const useNotices = (): Notices => useContext(NoticesContext)
