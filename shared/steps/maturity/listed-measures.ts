import { maturityMeasureById, variantFor } from '../../content/maturity/measures/catalogue'
import type { MaturityMeasure, MeasureVariant } from '../../content/maturity/measures/measure'
import type { AuditMeasure } from '../../domain/audit'
import { type Language, localized, translate } from '../../kernel/text'
import type { MaturityDimension } from '../../rules/maturity-score'
import type { PrioritisedMeasure } from '../../rules/maturity-measures'
import type { AuditView, QuestionView } from './audit-view'
import { auditTexts } from './texts'

/** A measure as screens and documents show it. */
export interface ListedMeasure {
  readonly measure: MaturityMeasure
  readonly variant: MeasureVariant
  readonly dimension: MaturityDimension
  /** The answer that caused it. */
  readonly question: QuestionView
  /** Why the rule lists it; null for one taken up earlier, whose answer has changed since. */
  readonly priority: PrioritisedMeasure | null
  /** What the room decided about it, or null. */
  readonly taken: AuditMeasure | null
}

/**
 * The measures of an audit: those the rule lists, in its order, then those taken up that it lists no longer,
 * because their answer has changed or another came first.
 */
export function listedMeasures(view: AuditView): {
  readonly proposed: readonly ListedMeasure[]
  readonly others: readonly ListedMeasure[]
} {
  const proposed = (view.measures.value ?? []).flatMap((priority) =>
    listed(view, priority.measure, priority),
  )
  const known = new Set(proposed.map(({ measure }) => measure.id as string))
  return {
    proposed,
    others: [...view.adopted.keys()]
      .filter((id) => !known.has(id))
      .flatMap((id) => listed(view, id, null)),
  }
}

function listed(
  view: AuditView,
  id: string,
  priority: PrioritisedMeasure | null,
): readonly ListedMeasure[] {
  const measure = maturityMeasureById(id)
  const question = view.questions.find((one) => one.question.id === measure?.question)
  if (!measure || !question) return []
  const variant = variantFor(measure, priority?.level ?? question.level ?? 1) ?? measure.variants[1]
  return [
    {
      measure,
      variant,
      dimension: measure.dimension,
      question,
      priority,
      taken: view.adopted.get(id) ?? null,
    },
  ]
}

/** « Comité et rythme, niveau 1, visé 3 » */
export function causeText({ question, priority }: ListedMeasure, language: Language): string {
  const t = translate(auditTexts, language)
  const topic = localized(question.question.topic, language)
  const level = priority?.level ?? question.level
  const aim = priority?.aim ?? question.target
  if (level === null) return topic
  return aim === null || aim <= level
    ? t('measure.causeLevel', { topic, level })
    : t('measure.cause', { topic, level, aim })
}
