import { defineDeliverable } from '../define-deliverable'
import { composeText } from './document'
import { composeWorkbook } from './workbook/workbook'

/** The audit of method.md section 2, as a document of its own. */
export const maturityAudit = defineDeliverable({
  id: 'maturity-audit',
  title: { fr: 'Audit de maturité IA', en: 'AI-maturity audit' },
  purpose: {
    fr: 'Dit à la direction où en est l’entreprise sur neuf dimensions, ce qui la freine et quelles mesures prendre, dans quel ordre.',
    en: 'Tells management where the company stands on nine dimensions, what holds it back and which measures to take, in which order.',
  },
  hasContent: ({ audits }) => audits.live.length > 0,
  composers: [
    { kind: 'text', format: 'docx', compose: composeText },
    { kind: 'sheets', format: 'xlsx', compose: composeWorkbook },
    { kind: 'text', format: 'md', compose: composeText },
  ],
})
