import { defineDeliverable } from '../define-deliverable'
import { composeText } from './document'
import { composeWorkbook } from './workbook/workbook'

/** method.md section 21, `deliv.risk-register`. */
export const riskRegister = defineDeliverable({
  id: 'risk-register',
  title: { fr: 'Registre des risques', en: 'Risk register' },
  purpose: {
    fr: 'Dit à la direction ce qui peut mal tourner, ce qui est fait pour l’éviter, qui en répond et quels cas ne passent pas.',
    en: 'Tells management what can go wrong, what is done about it, who answers for it and which cases do not pass.',
  },
  hasContent: ({ risks }) => risks.live.length > 0,
  composers: [
    { kind: 'text', format: 'docx', compose: composeText },
    { kind: 'sheets', format: 'xlsx', compose: composeWorkbook },
    { kind: 'text', format: 'md', compose: composeText },
  ],
})
