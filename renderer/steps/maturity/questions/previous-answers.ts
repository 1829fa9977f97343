import type { Audit } from '../../../../shared/domain/audit'
import type { Project } from '../../../../shared/domain/project'
import type { MaturityValue } from '../../../../shared/rules/maturity-coverage'
import { auditView } from '../../../../shared/steps/maturity/audit-view'
import { auditsInOrder } from '../../../../shared/steps/maturity/audits'

/** What earlier audits answered to a question, the most recent first. */
export function previousAnswers(
  project: Project,
  audit: Audit,
  question: string,
): readonly { readonly audit: Audit; readonly value: MaturityValue }[] {
  const all = auditsInOrder(project)
  return all
    .slice(
      0,
      Math.max(
        0,
        all.findIndex(({ id }) => id === audit.id),
      ),
    )
    .toReversed()
    .flatMap((earlier) => {
      const found = auditView(project, earlier.id)?.questions.find(
        (one) => one.question.id === question,
      )
      // A short audit did not ask the others: silence there is no answer.
      return found ? [{ audit: earlier, value: found.value }] : []
    })
}
