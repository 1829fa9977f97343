import { afterChange, historyOf, type History } from '../../shared/commands/history'
import { applyPatches } from '../../shared/commands/patches'
import { differenceBetween } from '../../shared/commands/difference'
import { runCommand, type Command } from '../../shared/commands/define-command'
import type { Change, ChangeBody } from '../../shared/domain/change'
import { SCHEMA_VERSION } from '../../shared/domain/header'
import type { Project } from '../../shared/domain/project'
import type { AppError } from '../../shared/errors/app-error'
import { tick, type HybridTime } from '../../shared/kernel/hybrid-clock'
import { err, ok, type Result } from '../../shared/kernel/result'
import { ChangeQueue } from './change-queue'
import type { Machine } from './machine'
import type { SaveState } from './save-state'
import { snapshotOf } from './snapshot'
import { createStore, type Watched } from './store'

/** Snapshots keep a rebuild short; between two of them the journal has every change. */
const SNAPSHOT_EVERY = 200

type Known = Pick<
  Change,
  'sequence' | 'kind' | 'target' | 'command' | 'subject' | 'patches' | 'inverse'
>

export interface OpenStart {
  readonly project: Project
  readonly changes: readonly Change[]
  readonly head: { readonly sequence: number; readonly hash: string }
  readonly clock: HybridTime
}

/** The project being worked on: a value in memory, one way to change it, and where each change stands. */
export class OpenProject {
  private readonly machine: Machine
  private readonly value
  private readonly steps
  private readonly queue: ChangeQueue
  private readonly known = new Map<number, Known>()
  private readonly flushers = new Set<() => void>()
  private sequence: number
  private lastSnapshot: number
  private clock: HybridTime
  private writable: boolean

  constructor(machine: Machine, start: OpenStart, options: { writable: boolean }) {
    this.machine = machine
    this.value = createStore<Project>(start.project)
    // A patch names fields of its own time: what an older release did cannot be undone by this one.
    const own = start.changes.filter(({ schemaVersion }) => schemaVersion === SCHEMA_VERSION)
    this.steps = createStore<History>(historyOf(own))
    for (const change of start.changes) this.known.set(change.sequence, change)
    this.sequence = start.head.sequence
    this.lastSnapshot = start.head.sequence
    this.clock = start.clock
    this.writable = options.writable
    this.queue = new ChangeQueue(machine, () => this.value.get(), {
      ...start.head,
      at: start.clock.ms || machine.now(),
    })
  }

  get current(): Watched<Project> {
    return this.value
  }

  get saving(): Watched<SaveState> {
    return this.queue.saving
  }

  get history(): Watched<History> {
    return this.steps
  }

  /** When the last change was made, Unix milliseconds; null before the first. */
  get changedAt(): number | null {
    return this.clock.ms === 0 ? null : this.clock.ms
  }

  get readOnly(): boolean {
    return !this.writable
  }

  setWritable(writable: boolean): void {
    this.writable = writable
  }

  /** On screen at once; saved soon after, as `saving` tells. A command that changes nothing leaves no trace. */
  run<TArgs>(command: Command<TArgs>, args: NoInfer<TArgs>): Result<Project, AppError> {
    if (!this.writable) return err({ code: 'read-only' })
    const edited = runCommand(this.value.get(), command, args)
    if (!edited.ok) return edited
    if (edited.value.patches.length > 0)
      this.accept(edited.value.project, {
        command: command.name,
        subject: command.subject(edited.value.project, args).slice(0, 300),
        kind: 'edit',
        target: null,
        patches: edited.value.patches,
        inverse: edited.value.inverse,
      })
    return ok(this.value.get())
  }

  /** Takes another content in place of this one: import as replacement, reset of the demonstration. Undoable. */
  replace(next: Project, subject: string): Result<Project, AppError> {
    if (!this.writable) return err({ code: 'read-only' })
    const before = this.value.get()
    const { patches, inverse } = differenceBetween(before, {
      ...next,
      header: { ...next.header, id: before.header.id, createdAt: before.header.createdAt },
    })
    if (patches.length > 0)
      this.accept(applyPatches(before, patches), {
        command: 'project.replace',
        subject,
        kind: 'edit',
        target: null,
        patches,
        inverse,
      })
    return ok(this.value.get())
  }

  undo(): Result<Known, AppError> {
    return this.step('undo')
  }

  redo(): Result<Known, AppError> {
    return this.step('redo')
  }

  /** What Ctrl Z would take back, or null. */
  nextUndo(): Known | null {
    return this.known.get(this.steps.get().undoable.at(-1) ?? 0) ?? null
  }

  nextRedo(): Known | null {
    return this.known.get(this.steps.get().redoable.at(-1) ?? 0) ?? null
  }

  /** Fields that hold what is being typed hand it over before an undo, a change of screen or the end. */
  onFlush(handOver: () => void): () => void {
    this.flushers.add(handOver)
    return () => {
      this.flushers.delete(handOver)
    }
  }

  handOverFields(): void {
    for (const handOver of this.flushers) handOver()
  }

  /** Everything typed is handed over, then saved as far as the disk lets it. */
  async flush(): Promise<void> {
    this.handOverFields()
    await this.queue.flush()
  }

  /** A dated copy on disk. Only of what the journal already has: a snapshot is never ahead of it. */
  async snapshot(reason: 'interval' | 'idle' | 'quit' | 'before-import'): Promise<void> {
    await this.flush()
    const { sequence, hash } = this.queue.durable
    if (this.queue.pending || sequence !== this.sequence || sequence === this.lastSnapshot) return
    this.lastSnapshot = sequence
    const snapshot = await snapshotOf(this.machine, this.value.get(), { sequence, hash }, reason)
    const written = await this.machine.host.snapshots.write(snapshot)
    if (!written.ok) this.machine.report(written.error)
  }

  close(): void {
    this.queue.stop()
  }

  private step(kind: 'undo' | 'redo'): Result<Known, AppError> {
    if (!this.writable) return err({ code: 'read-only' })
    this.handOverFields()
    const change = kind === 'undo' ? this.nextUndo() : this.nextRedo()
    if (!change) return err({ code: kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' })
    const [patches, inverse] =
      kind === 'undo' ? [change.inverse, change.patches] : [change.patches, change.inverse]
    let next: Project
    try {
      next = applyPatches(this.value.get(), patches)
    } catch (failure) {
      this.machine.report(failure)
      return err({ code: 'unexpected', detail: change.command })
    }
    const { command, subject, sequence } = change
    this.accept(next, { command, subject, kind, target: sequence, patches, inverse })
    return ok(change)
  }

  private accept(
    project: Project,
    made: Pick<ChangeBody, 'command' | 'subject' | 'kind' | 'target' | 'patches' | 'inverse'>,
  ): void {
    this.sequence += 1
    this.clock = tick(this.clock, this.machine.now())
    const body = {
      sequence: this.sequence,
      projectId: project.header.id,
      deviceId: this.machine.deviceId,
      at: this.clock,
      schemaVersion: SCHEMA_VERSION,
      ...made,
    }
    this.known.set(body.sequence, body)
    this.steps.set(afterChange(this.steps.get(), body))
    this.value.set(project)
    this.queue.add(body)
    if (this.sequence - this.lastSnapshot >= SNAPSHOT_EVERY) void this.snapshot('interval')
  }
}
