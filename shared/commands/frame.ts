import { z } from 'zod'
import { auditMeasureSchema } from '../domain/audit'
import { ok } from '../kernel/result'
import { defineCommand } from './define-command'
import { nounCommands } from './noun-commands'

/** The maturity audit. */
export const auditCommands = nounCommands(
  'audits',
  'audit',
  ({ label, date }) => label || date || '',
)
export const respondentCommands = nounCommands('respondents', 'respondent', ({ name }) => name)
/** Answers are named by their question, whose id says nothing to a reader: the label of the command is enough. */
export const auditAnswerCommands = nounCommands('auditAnswers', 'audit-answer', () => '')
export const auditMeasureCommands = nounCommands('auditMeasures', 'audit-measure', () => '')

/** Measures of an audit taken up together: one step to undo. */
export const adoptAuditMeasures = defineCommand({
  name: 'audit-measure.adopt',
  args: z.object({ measures: z.array(auditMeasureSchema).min(1).readonly() }),
  apply: (draft, { measures }) => {
    for (const measure of measures) draft.auditMeasures.add(measure)
    return ok(null)
  },
  subject: (_project, { measures }) => `${measures.length}`,
})
