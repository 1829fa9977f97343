import { touchedRows } from '../../shared/commands/patches'
import type { Change } from '../../shared/domain/change'
import {
  collectionNames,
  singletonNames,
  singletonSchemas,
  type CollectionName,
  type Project,
} from '../../shared/domain/project'
import type { Row, SextantDatabase, StoreHead } from './database'

/**
 * The rows that these changes touched, with the changes themselves and the new head, in one transaction:
 * the store is never half way between two sequences.
 */
export async function writeChanges(
  database: SextantDatabase,
  project: Project,
  changes: readonly Change[],
): Promise<void> {
  const last = changes.at(-1)
  if (!last) return
  const projectId = project.header.id
  const touched = touchedRows(changes.flatMap(({ patches }) => patches))
  await database.transaction('rw', [database.rows, database.changes, database.heads], async () => {
    for (const { collection, id } of touched) {
      const noun =
        collection in singletonSchemas
          ? project[collection as keyof typeof singletonSchemas]
          : project[collection as CollectionName].get(id)
      if (noun === undefined) await database.rows.delete([projectId, collection, id])
      else await database.rows.put({ projectId, collection, id, noun })
    }
    await database.changes.bulkPut([...changes])
    await database.heads.put({ projectId, sequence: last.sequence, hash: last.checksum })
  })
}

/** The whole project in place of what the store held of it: creation, import, rebuild. */
export async function writeWhole(
  database: SextantDatabase,
  project: Project,
  head: StoreHead,
  changes: readonly Change[],
): Promise<void> {
  const projectId = project.header.id
  const rows: Row[] = [
    ...singletonNames.map((name) => ({
      projectId,
      collection: name,
      id: name,
      noun: project[name],
    })),
    ...collectionNames.flatMap((name) =>
      project[name].all().map((noun) => ({ projectId, collection: name, id: noun.id, noun })),
    ),
  ]
  await database.transaction('rw', [database.rows, database.changes, database.heads], async () => {
    await database.rows.where('projectId').equals(projectId).delete()
    await database.changes.where('projectId').equals(projectId).delete()
    await database.rows.bulkPut(rows)
    await database.changes.bulkPut([...changes])
    await database.heads.put(head)
  })
}

/** What the store holds of a project, as the JSON that `readProject` checks. */
export async function readRows(
  database: SextantDatabase,
  projectId: string,
): Promise<Record<string, unknown>> {
  const rows = await database.rows.where('projectId').equals(projectId).toArray()
  const json: Record<string, unknown> = {}
  for (const name of collectionNames) json[name] = []
  for (const { collection, noun } of rows) {
    const list = json[collection]
    if (Array.isArray(list)) list.push(noun)
    else json[collection] = noun
  }
  return json
}
