import { nounCommands } from './noun-commands'

/** The maturity audit. */
export const auditCommands = nounCommands(
  'audits',
  'audit',
  ({ label, date }) => label || date || '',
)
export const respondentCommands = nounCommands('respondents', 'respondent', ({ name }) => name)
export const auditAnswerCommands = nounCommands(
  'auditAnswers',
  'audit-answer',
  ({ question }) => question,
)
export const auditMeasureCommands = nounCommands(
  'auditMeasures',
  'audit-measure',
  ({ measure }) => measure,
)
