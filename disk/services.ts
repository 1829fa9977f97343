import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ProjectId, projectIdSchema } from '../shared/domain/header'
import type { DiskServices } from '../shared/host/disk-services-over'
import type { JournalHead, Reply } from '../shared/host/host'
import { err, ok } from '../shared/kernel/result'
import { diskError, orNullIfAbsent } from './disk-error'
import { ProjectFolder } from './project-folder'

export interface DiskSettings {
  /** Absolute. Made when the first change arrives. */
  readonly dataFolder: string
  readonly version: string
}

/** What both ways in offer of this machine's disk: the one place where its failures become values. */
export function diskServices({ dataFolder, version }: DiskSettings): DiskServices {
  const folders = new Map<ProjectId, ProjectFolder>()
  const folderOf = (id: ProjectId): ProjectFolder => {
    const folder = folders.get(id) ?? new ProjectFolder(dataFolder, id)
    folders.set(id, folder)
    return folder
  }

  return {
    about: async () => ok({ version, dataFolder, platform: process.platform }),
    journal: {
      heads: () => heads(dataFolder, folderOf),
      append: async (changes) => {
        const [first] = changes
        if (!first) return err({ code: 'invalid-input', path: 'changes' })
        return folderOf(first.projectId).append(changes)
      },
      readAfter: (projectId, sequence) => folderOf(projectId).readAfter(sequence),
    },
    snapshots: {
      write: (snapshot) => folderOf(snapshot.projectId).writeSnapshot(snapshot),
      readLatest: (projectId) => folderOf(projectId).readLatestSnapshot(),
    },
  }
}

async function heads(
  dataFolder: string,
  folderOf: (id: ProjectId) => ProjectFolder,
): Reply<readonly JournalHead[]> {
  const projects = join(dataFolder, 'projects')
  try {
    const names = (await orNullIfAbsent(readdir(projects))) ?? []
    const found: JournalHead[] = []
    // One after the other: a start reads hundreds of small files, not hundreds at once.
    for (const name of names) {
      const id = projectIdSchema.safeParse(name)
      if (!id.success) continue
      const head = await folderOf(id.data).head()
      if (!head.ok) return head
      if (head.value) found.push(head.value)
    }
    return ok(found)
  } catch (error) {
    return err(diskError(error, projects))
  }
}
