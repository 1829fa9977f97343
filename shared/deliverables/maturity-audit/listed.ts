import type { AuditView } from '../../steps/maturity/audit-view'
import { type ListedMeasure, listedMeasures } from '../../steps/maturity/listed-measures'
import { maturityMeasureById } from '../../content/maturity/measures/catalogue'
import type { Reader } from './reader'

/** Where a measure stands on the date of the edition. */
export type MeasureState = 'not-taken' | 'done' | 'late' | 'open'

/** Every measure of the audit in order: those the rule lists, then those taken up earlier. */
export function allMeasures(view: AuditView): readonly ListedMeasure[] {
  const { proposed, others } = listedMeasures(view)
  return [...proposed, ...others]
}

export function stateOf({ taken }: ListedMeasure, today: string): MeasureState {
  if (taken === null) return 'not-taken'
  if (taken.doneOn !== null) return 'done'
  return taken.due !== null && taken.due < today ? 'late' : 'open'
}

/** Why a measure has its place, in a few words. */
export function reasonText({ priority }: ListedMeasure, view: AuditView, reader: Reader): string {
  const { t, audit, word } = reader
  if (priority === null) return t('measures.kept')
  const needed = priority.neededBefore
  const other =
    needed === null
      ? undefined
      : allMeasures(view).find(({ measure }) => measure.id === maturityMeasureById(needed)?.id)
  return priority.reasons
    .map((reason) =>
      reason === 'needed-before' && other
        ? t('measures.neededBefore', { title: word(other.variant.title) })
        : audit(`measure.reason.${reason}`),
    )
    .join(reader.language === 'fr' ? '\u202F; ' : '; ')
}
