import type { AppError } from '../../shared/errors/app-error'
import { err, ok, type Result } from '../../shared/kernel/result'
import { SextantDatabase } from '../data/database'
import { windowMachine, type Machine } from '../data/machine'
import { startUp, type StartUpReport } from '../data/start-up'
import type { WriterLock } from '../data/writer-lock'
import { currentHost } from '../host/current-host'
import { readPreferences, type Preferences } from './preferences'
import { writerOfThisWindow } from './writer'

export interface Booted {
  readonly machine: Machine
  readonly preferences: Preferences
  readonly report: StartUpReport
  readonly writer: WriterLock
}

/** Opens the working store (one more try after a failure), then compares it with the journal. */
export async function boot(): Promise<Result<Booted, AppError>> {
  const database = new SextantDatabase()
  try {
    await database.open().catch(() => database.open())
    const writer = await writerOfThisWindow()
    const machine = await windowMachine(database, currentHost(), writer.holds.get)
    const [preferences, report] = await Promise.all([readPreferences(database), startUp(machine)])
    return ok({ machine, preferences, report, writer })
  } catch (failure) {
    return err({
      code: 'store-failed',
      reason: failure instanceof Error ? failure.name : String(failure),
    })
  }
}
