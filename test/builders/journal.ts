import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { CHAIN_START, type Change, type ChangeBody, changeSchema } from '../../shared/domain/change'
import { type ProjectId, projectIdSchema } from '../../shared/domain/header'
import { type Snapshot, snapshotSchema } from '../../shared/domain/snapshot'
import { canonicalJson } from '../../shared/kernel/canonical-json'

// Written apart from disk/checksum.ts: a mistake there must not be forgiven here.
const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export const aProjectId = (number = 1): ProjectId =>
  projectIdSchema.parse(`01900000-0000-7000-8000-${String(number).padStart(12, '0')}`)

/** One change chained to `previousHash`; says only what the test is about. */
export function aChange(facts: Partial<ChangeBody> = {}): Change {
  const body: ChangeBody = {
    sequence: 1,
    projectId: aProjectId(),
    deviceId: '01900000-0000-7000-8000-0000000000aa',
    at: { ms: 1_763_629_200_000, count: 0 },
    schemaVersion: 1,
    command: 'use-case.rename',
    subject: 'Trier les courriels entrants',
    target: null,
    kind: 'edit',
    patches: [{ op: 'replace', path: ['profile', 'name'], value: 'Ateliers Hélion' }],
    inverse: [{ op: 'replace', path: ['profile', 'name'], value: '' }],
    previousHash: CHAIN_START,
    ...facts,
  }
  return changeSchema.parse({ ...body, checksum: digest(canonicalJson(body)) })
}

interface ChainFacts {
  readonly projectId?: ProjectId
  readonly after?: { readonly sequence: number; readonly hash: string }
}

/** So many changes of one project, each chained to the one before. */
export function aChain(
  length: number,
  { projectId = aProjectId(), after }: ChainFacts = {},
): Change[] {
  const chain: Change[] = []
  let end = after ?? { sequence: 0, hash: CHAIN_START }
  for (let i = 0; i < length; i += 1) {
    const sequence = end.sequence + 1
    const change = aChange({
      projectId,
      sequence,
      previousHash: end.hash,
      patches: [{ op: 'replace', path: ['profile', 'name'], value: `Société n° ${sequence}` }],
    })
    chain.push(change)
    end = { sequence, hash: change.checksum }
  }
  return chain
}

export function aSnapshot(facts: Partial<Omit<Snapshot, 'sha256'>> = {}): Snapshot {
  const project = facts.project ?? { profile: { name: 'Ateliers Hélion' } }
  return snapshotSchema.parse({
    projectId: aProjectId(),
    schemaVersion: 1,
    minReader: '0.1.0',
    sequence: 0,
    lastHash: CHAIN_START,
    takenAt: '2026-11-25T10:30:00.000Z',
    reason: 'creation',
    ...facts,
    project,
    sha256: digest(canonicalJson(project)),
  })
}

/** Folders of one test, gone after it. Call once per file. */
export function temporaryFolders(): () => Promise<string> {
  const made: string[] = []
  afterEach(async () => {
    await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
  })
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sextant-test-'))
    made.push(folder)
    return folder
  }
}
