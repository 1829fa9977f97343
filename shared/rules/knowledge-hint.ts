import type { Ypn } from '../domain/answer'
import { type Computed, computed, invalid, notComputable } from '../kernel/computed'
import { anyOutside } from './amounts'

export const KNOWLEDGE_HINTS = ['rag', 'fine-tuning', 'api-or-middleware', 'none'] as const
export type KnowledgeRoute = (typeof KNOWLEDGE_HINTS)[number]

/** Examples from which fine-tuning is worth considering. */
export const ENOUGH_EXAMPLES = 300

export interface KnowledgeNeeds {
  /** Answers must rest on internal documents. */
  readonly internalDocuments: Ypn | null
  /** Behaviour or style must follow the house. */
  readonly houseStyle: Ypn | null
  /** How many examples of that style there are. */
  readonly examples: number | null
  readonly budgetOk: Ypn | null
  /** The assistant must read from or write to a system, live. */
  readonly liveReadWrite: Ypn | null
}

/**
 * How company knowledge reaches the assistant: every route that applies, in the order to try them.
 * "Partly" counts as yes.
 *
 * Invalid: `negative`. Not computable: `no-answer`. Provisional: `unanswered`, a question that may still
 * change the routes.
 * Source: method.md `rule.knowledge-hint`.
 */
export function knowledgeHint(needs: KnowledgeNeeds): Computed<readonly KnowledgeRoute[]> {
  const { internalDocuments, houseStyle, examples, budgetOk, liveReadWrite } = needs
  if (anyOutside([examples])) return invalid('negative')
  const questions = [internalDocuments, houseStyle, liveReadWrite]
  if (questions.every((answer) => answer === null)) return notComputable('no-answer')

  const tuning = needed(houseStyle) && needed(budgetOk) && (examples ?? 0) >= ENOUGH_EXAMPLES
  const routes: KnowledgeRoute[] = [
    ...(needed(internalDocuments) ? (['rag'] as const) : []),
    ...(tuning ? (['fine-tuning'] as const) : []),
    ...(needed(liveReadWrite) ? (['api-or-middleware'] as const) : []),
  ]
  const open =
    questions.includes(null) ||
    (needed(houseStyle) &&
      ((examples === null && couldBe(budgetOk)) ||
        (budgetOk === null && (examples === null || examples >= ENOUGH_EXAMPLES))))
  return computed(routes.length === 0 ? ['none'] : routes, open ? ['unanswered'] : [])
}

const needed = (answer: Ypn | null): boolean => answer === 'yes' || answer === 'partly'
const couldBe = (answer: Ypn | null): boolean => answer === null || needed(answer)
