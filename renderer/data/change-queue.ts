import { sealChange } from '../../shared/commands/seal'
import type { Change, ChangeBody } from '../../shared/domain/change'
import type { Project } from '../../shared/domain/project'
import type { AppError } from '../../shared/errors/app-error'
import type { Host } from '../../shared/host/host'
import type { Machine } from './machine'
import { owedChanges } from './owed-changes'
import { writeChanges } from './rows'
import type { SaveState } from './save-state'
import { createStore, type Watched } from './store'

/** After a refusal: soon, then less often; the disk may come back at any time. */
const RETRIES_MS = [1_000, 2_000, 5_000, 15_000]

/**
 * Takes changes in order to the working store and to the journal, and says truthfully where they are.
 * A failing store never keeps a change from the journal, nor a failing journal from the store.
 */
export class ChangeQueue {
  private readonly machine: Machine
  private readonly project: () => Project
  private readonly state = createStore<SaveState>({ kind: 'saving' })
  private waiting: Omit<ChangeBody, 'previousHash'>[] = []
  private unsent: Change[] = []
  private lastHash: string
  private acknowledged: number
  private running: Promise<'kept' | 'refused'> | null = null
  private retry: { timer: ReturnType<typeof setTimeout> | undefined; count: number } = {
    timer: undefined,
    count: 0,
  }

  constructor(
    machine: Machine,
    project: () => Project,
    start: { sequence: number; hash: string; at: number },
  ) {
    this.machine = machine
    this.project = project
    this.lastHash = start.hash
    this.acknowledged = start.sequence
    this.state.set({ kind: 'saved', at: start.at, workingCopy: true })
  }

  get saving(): Watched<SaveState> {
    return this.state
  }

  /** Sequence and checksum of the last change that the journal has acknowledged. */
  get durable(): { sequence: number; hash: string } {
    return { sequence: this.acknowledged, hash: this.lastHash }
  }

  /** True while anything is not acknowledged yet, what is being sealed or sent included. */
  get pending(): boolean {
    return this.running !== null || this.left
  }

  private get left(): boolean {
    return this.waiting.length > 0 || this.unsent.length > 0
  }

  add(body: Omit<ChangeBody, 'previousHash'>): void {
    this.waiting.push(body)
    this.state.set({ kind: 'saving' })
    void this.flush()
  }

  /** Answers when nothing is left to save, or when the disk refused. */
  async flush(): Promise<void> {
    while (this.pending) {
      this.running ??= this.saveOnce().finally(() => {
        this.running = null
      })
      // A refusal ends the wait, unless more was typed meanwhile: the timer tries again.
      if ((await this.running) === 'refused' && this.waiting.length === 0) return
    }
  }

  stop(): void {
    clearTimeout(this.retry.timer)
  }

  private async saveOnce(): Promise<'kept' | 'refused'> {
    clearTimeout(this.retry.timer)
    const project = this.project()
    const fresh: Change[] = []
    for (const body of this.waiting.splice(0)) {
      const change = await sealChange(body, this.lastHash, this.machine.digest)
      this.lastHash = change.checksum
      fresh.push(change)
    }
    this.unsent.push(...fresh)
    const storeFault = await this.toStore(project)
    const kept = await this.toJournal()
    if (kept.ok) {
      this.unsent = this.unsent.filter(({ sequence }) => sequence > kept.value.lastSequence)
      this.acknowledged = kept.value.lastSequence
      this.retry.count = 0
      if (!this.left)
        this.state.set({ kind: 'saved', at: this.machine.now(), workingCopy: storeFault === null })
      return 'kept'
    }
    this.state.set(this.refusal(kept.error, storeFault))
    if (kept.error.code !== 'journal-diverged') this.tryLater()
    return 'refused'
  }

  /** What the store has not taken yet goes along: a store that failed once catches up here. */
  private async toStore(project: Project): Promise<AppError | null> {
    try {
      await writeChanges(this.machine.database, project, this.unsent)
      return null
    } catch (failure) {
      this.machine.report(failure)
      return { code: 'store-failed', reason: failure instanceof Error ? failure.name : 'IndexedDB' }
    }
  }

  /**
   * A gap is not a quarrel: the journal may only lack what this browser kept while the disk was away, before
   * the project was opened again. That goes first, then.
   */
  private async toJournal(): ReturnType<Host['journal']['append']> {
    const { host, database } = this.machine
    const kept = await host.journal.append(this.unsent)
    if (kept.ok || kept.error.code !== 'journal-diverged') return kept
    const heads = await host.journal.heads()
    if (!heads.ok) return heads
    const head = heads.value.find(({ projectId }) => projectId === this.project().header.id)
    const owed = head ? await owedChanges(database, head).catch(() => null) : null
    return owed === null ? kept : host.journal.append(owed)
  }

  private refusal(error: AppError, storeFault: AppError | null): SaveState {
    if (storeFault !== null) return { kind: 'not-saved', error }
    const now = this.state.get()
    const since = 'since' in now ? now.since : this.machine.now()
    return error.code === 'host-unreachable'
      ? { kind: 'offline', since }
      : { kind: 'copy-kept', since, error }
  }

  private tryLater(): void {
    const wait = RETRIES_MS[Math.min(this.retry.count, RETRIES_MS.length - 1)]
    this.retry.count += 1
    this.retry.timer = setTimeout(() => void this.flush(), wait)
  }
}
