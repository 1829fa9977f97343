import { useEffect, useMemo } from 'react'
import {
  mergeOwnRisks,
  type OwnRisk,
  ownRiskSchema,
  readOwnRisks,
  writeOwnRisks,
} from '../../shared/steps/risks/own-library'
import type { AppError } from '../../shared/errors/app-error'
import { ok, type Result } from '../../shared/kernel/result'
import type { SextantDatabase } from './database'
import type { Machine } from './machine'
import { createStore } from './store'
import { useMachine, useWatched } from './use-project'

/** The consultant's own risks, on this computer, beside every project and inside none. */
const KEY = 'own-risks'

/** One list for the window: what one screen adds, another sees. Null until it has been read. */
const library = createStore<readonly OwnRisk[] | null>(null)
let readFrom: SextantDatabase | null = null

async function load(database: SextantDatabase): Promise<void> {
  if (readFrom === database) return
  readFrom = database
  library.set(null)
  const stored = await database.settings.get(KEY).catch(() => undefined)
  const lines: readonly unknown[] = Array.isArray(stored?.value) ? stored.value : []
  // A line that no longer reads is left out of the screen, never an obstacle to the others.
  library.set(
    lines.flatMap((one) => {
      const risk = ownRiskSchema.safeParse(one)
      return risk.success ? [risk.data] : []
    }),
  )
}

/** On screen only once the store has it: what is told as kept is kept. */
async function keep(
  machine: Machine,
  risks: readonly OwnRisk[],
): Promise<Result<readonly OwnRisk[], AppError>> {
  try {
    await machine.database.settings.put({ key: KEY, value: risks })
    library.set(risks)
    return ok(risks)
  } catch (failure) {
    return { ok: false, error: { code: 'store-failed', reason: String(failure) } }
  }
}

export interface OwnLibrary {
  /** Null while it is being read. */
  readonly risks: readonly OwnRisk[] | null
  readonly add: (risk: OwnRisk) => Promise<Result<readonly OwnRisk[], AppError>>
  readonly remove: (id: string) => Promise<Result<readonly OwnRisk[], AppError>>
  /** Hands the whole library over as a file. */
  readonly save: (suggestedName: string) => Promise<Result<'saved' | 'cancelled', AppError>>
  /** How many risks the chosen file holds; they join the library, the same id being replaced. */
  readonly bring: () => Promise<Result<number | 'cancelled', AppError>>
}

/** The consultant's own library, with its export and import as a file. */
export function useOwnLibrary(): OwnLibrary {
  const machine = useMachine()
  const risks = useWatched(library)
  useEffect(() => void load(machine.database), [machine])
  return useMemo(
    () => ({
      risks,
      add: (risk) => keep(machine, mergeOwnRisks(library.get() ?? [], [risk])),
      remove: (id) =>
        keep(
          machine,
          (library.get() ?? []).filter((risk) => risk.id !== id),
        ),
      save: (suggestedName) =>
        machine.host.files.save({
          suggestedName,
          bytes: new TextEncoder().encode(writeOwnRisks(library.get() ?? [])),
        }),
      bring: async () => {
        const file = await machine.host.files.open(['json'])
        if (!file.ok || file.value === 'cancelled') return file as Result<'cancelled', AppError>
        const read = readOwnRisks(new TextDecoder().decode(file.value.bytes), file.value.name)
        if (!read.ok) return read
        const kept = await keep(machine, mergeOwnRisks(library.get() ?? [], read.value))
        return kept.ok ? ok(read.value.length) : kept
      },
    }),
    [machine, risks],
  )
}
