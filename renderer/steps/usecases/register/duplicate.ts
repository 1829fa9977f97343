import { blankUseCase } from '../../../../shared/domain/blank'
import type { UseCase } from '../../../../shared/domain/use-case'

/** Longest title a case may have (shared/domain/use-case.ts). */
const TITLE_LIMIT = 300

/**
 * A copy to start another case from: what describes the work is kept, what was decided about the original
 * is not. A copy is an idea again, and has its own number.
 */
export function duplicateOf(
  original: UseCase,
  facts: { readonly id: UseCase['id']; readonly code: string; readonly suffix: string },
): UseCase {
  const { id, code, suffix } = facts
  const title = `${original.title.slice(0, TITLE_LIMIT - suffix.length - 1)} ${suffix}`
  return blankUseCase({
    ...original,
    id,
    code,
    title,
    status: 'idea',
    statusNote: '',
    removedAt: null,
  })
}
