import { MIN_READER, SCHEMA_VERSION } from '../../shared/domain/header'
import { toFile, type Project } from '../../shared/domain/project'
import type { Snapshot } from '../../shared/domain/snapshot'
import { canonicalJson } from '../../shared/kernel/canonical-json'
import type { Machine } from './machine'

/** A dated copy of a whole project, with the digest that the disk side reads back. */
export async function snapshotOf(
  machine: Pick<Machine, 'digest' | 'now'>,
  project: Project,
  at: { readonly sequence: number; readonly hash: string },
  reason: Snapshot['reason'],
): Promise<Snapshot> {
  const content = toFile(project)
  return {
    projectId: project.header.id,
    schemaVersion: SCHEMA_VERSION,
    minReader: MIN_READER,
    sequence: at.sequence,
    lastHash: at.hash,
    takenAt: new Date(machine.now()).toISOString(),
    reason,
    project: content as Record<string, unknown>,
    sha256: await machine.digest(canonicalJson(content)),
  }
}
