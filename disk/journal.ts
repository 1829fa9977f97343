import { open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CHAIN_START, type Change, changeSchema } from '../shared/domain/change'
import type { ProjectId } from '../shared/domain/header'
import type { AppError } from '../shared/errors/app-error'
import { err, ok, type Result } from '../shared/kernel/result'
import { checksumOf } from './checksum'
import { orNullIfAbsent } from './disk-error'
import { intactChange, lastIntactLine, lineOf, linesOf } from './journal-lines'
import { makeFolder, syncFolder, writeAtomically } from './write-atomically'

/** Where a chain of changes stands: its last sequence and that change's checksum. */
export interface ChainEnd {
  readonly sequence: number
  readonly hash: string
}
const BEGINNING: ChainEnd = { sequence: 0, hash: CHAIN_START }

interface Known {
  /** Bytes of intact lines; 0 also when there is no file. */
  readonly size: number
  /** Last change of the file, null when it has none. */
  readonly end: ChainEnd | null
}

/**
 * The changes of one project, one JSON line each, only ever added to: the truth about the project.
 * Methods throw what the disk says and answer refusals as values; calls must not overlap
 * (`ProjectFolder` queues them).
 */
export class JournalFile {
  private readonly path: string
  private readonly projectId: ProjectId
  private known: Known | null = null

  constructor(folder: string, projectId: ProjectId) {
    this.path = join(folder, 'journal.jsonl')
    this.projectId = projectId
  }

  /** Where the file stands, null without a change. Cuts a torn tail first, and keeps it aside. */
  async end(): Promise<ChainEnd | null> {
    return (await this.look()).end
  }

  /**
   * Adds changes in one write, forced to the disk before it answers. What is already here is kept once.
   *
   * @param base where the latest snapshot stands: the chain goes on from it when the journal is empty or older
   * @returns `journal-diverged` for a gap, another past, or a change that is not what its checksum says
   */
  async append(
    changes: readonly Change[],
    base: ChainEnd | null,
  ): Promise<Result<{ readonly lastSequence: number }, AppError>> {
    const diverged = err({ code: 'journal-diverged', projectId: this.projectId } as const)
    if (!isOneChain(changes, this.projectId)) return diverged

    const { size, end } = await this.look()
    const restarts = base !== null && base.sequence > (end?.sequence ?? 0)
    const head = restarts ? base : (end ?? BEGINNING)
    const known = changes.filter(({ sequence }) => sequence <= head.sequence)
    const fresh = changes.slice(known.length)
    if (!(await this.alreadyHolds(known, head))) return diverged
    const [first] = fresh
    if (!first) return ok({ lastSequence: head.sequence })
    if (first.sequence !== head.sequence + 1 || first.previousHash !== head.hash) return diverged

    if (restarts && end !== null) await this.setAside(end)
    await this.write(fresh, restarts ? 0 : size)
    return ok({ lastSequence: this.known?.end?.sequence ?? 0 })
  }

  /**
   * The changes after `sequence`, oldest first, each checked and chained to the one before. A bad line
   * that `sequence` already covers does no harm: a snapshot holds what it said. A journal whose chain
   * started from a snapshot begins where it begins.
   */
  async readAfter(sequence: number): Promise<Result<readonly Change[], AppError>> {
    await this.look()
    const bytes = (await orNullIfAbsent(readFile(this.path))) ?? new Uint8Array()
    const kept: Change[] = []
    let before: Change | null = null
    let badLine: number | null = null

    for (const { number, line } of linesOf(bytes)) {
      const change = intactChange(line)
      const isWanted = change !== null && change.sequence > sequence
      if (!isWanted && kept.length === 0) {
        if (change === null) badLine ??= number
        before = change
        continue
      }
      const follows =
        change !== null &&
        (before ? isNext(change, before) : badLine === null || change.sequence === sequence + 1)
      if (!follows || !changeSchema.safeParse(change).success) {
        const first = kept.length === 0 ? (badLine ?? number) : number
        return err({ code: 'journal-damaged', projectId: this.projectId, line: first })
      }
      kept.push(change)
      before = change
    }
    return ok(kept)
  }

  /** Whether each of these is what the journal, or the snapshot it started from, already has. */
  private async alreadyHolds(changes: readonly Change[], head: ChainEnd): Promise<boolean> {
    const [first] = changes
    if (!first) return true
    const last = changes.at(-1)
    if (last?.sequence === head.sequence) return last.checksum === head.hash
    // Sent again because an acknowledgement was lost, and followed by others since.
    const bytes = (await orNullIfAbsent(readFile(this.path))) ?? new Uint8Array()
    const here = new Map<number, string>()
    for (const { line } of linesOf(bytes)) {
      const change = intactChange(line)
      if (change) here.set(change.sequence, change.checksum)
    }
    // A sequence from before this file is inside a snapshot, where its checksum is no longer kept.
    return changes.every(({ sequence, checksum }) => (here.get(sequence) ?? checksum) === checksum)
  }

  private async look(): Promise<Known> {
    this.known ??= await this.open()
    return this.known
  }

  private async open(): Promise<Known> {
    const file = await orNullIfAbsent(open(this.path, 'r+'))
    if (file === null) return { size: 0, end: null }
    try {
      const { size } = await file.stat()
      const { change, end } = await lastIntactLine(file, size)
      if (end < size) {
        const tail = Buffer.alloc(size - end)
        await file.read(tail, 0, tail.length, end)
        await writeAtomically(`${this.path}.torn-${end}-${Date.now()}`, tail)
        await file.truncate(end)
        await file.sync()
      }
      return {
        size: end,
        end: change && { sequence: change.sequence, hash: change.checksum },
      }
    } finally {
      await file.close()
    }
  }

  private async write(changes: readonly Change[], size: number): Promise<void> {
    const bytes = Buffer.from(changes.map(lineOf).join(''))
    const isNew = size === 0
    if (isNew) await makeFolder(dirname(this.path))
    // Unknown until the end: whatever fails below, the next call looks at the file again.
    this.known = null
    const file = await open(this.path, isNew ? 'a' : 'r+')
    try {
      await writeAll(file, bytes, size)
      await file.datasync()
    } catch (error) {
      // A half line must not stay: the disk may have taken the beginning only.
      await file.truncate(size).catch(() => undefined)
      throw error
    } finally {
      await file.close()
    }
    if (isNew) await syncFolder(dirname(this.path))
    const last = changes.at(-1)
    this.known = {
      size: size + bytes.length,
      end: last ? { sequence: last.sequence, hash: last.checksum } : null,
    }
  }

  /** A snapshot went ahead of the journal (a file was imported over the project): a new chain starts from it. */
  private async setAside(end: ChainEnd): Promise<void> {
    this.known = null
    await rename(this.path, `${this.path}.until-${end.sequence}-${Date.now()}`)
    await syncFolder(dirname(this.path))
  }
}

async function writeAll(
  file: { write(b: Buffer, o: number, l: number, p: number): Promise<{ bytesWritten: number }> },
  bytes: Buffer,
  position: number,
): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

const isNext = (change: Change, before: Change): boolean =>
  change.sequence === before.sequence + 1 && change.previousHash === before.checksum

/** Same project, no gap, each chained to the one before, each what its checksum says. */
function isOneChain(changes: readonly Change[], projectId: ProjectId): boolean {
  return changes.every((change, index) => {
    const before = changes[index - 1]
    return (
      change.projectId === projectId &&
      checksumOf(change) === change.checksum &&
      (!before || isNext(change, before))
    )
  })
}
