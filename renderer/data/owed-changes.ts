import type { Change } from '../../shared/domain/change'
import type { JournalHead } from '../../shared/host/host'
import type { SextantDatabase } from './database'

/**
 * What the working store kept and the journal does not have yet, oldest first.
 *
 * @returns null when it does not follow the head of the journal: both have a past of their own
 */
export async function owedChanges(
  database: SextantDatabase,
  head: JournalHead,
): Promise<readonly Change[] | null> {
  const owed = await database.changes
    .where('projectId')
    .equals(head.projectId)
    .filter(({ sequence }) => sequence > head.sequence)
    .sortBy('sequence')
  return owed[0]?.previousHash === head.hash ? owed : null
}
