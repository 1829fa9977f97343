import { defineDeliverable } from '../define-deliverable'
import { composeText } from './document'
import { composeWorkbook } from './workbook/workbook'

/** method.md 11, 16.6 and section 21: costs and return of every use case that has a business case. */
export const businessCaseDeliverable = defineDeliverable({
  id: 'business-case',
  title: { fr: 'Coûts et retour sur investissement', en: 'Costs and return on investment' },
  purpose: {
    fr: 'Montre à la direction ce que chaque cas coûte, ce qu’il rapporte, quand, et ce qui ferait changer le résultat.',
    en: 'Shows management what each case costs, what it brings, when, and what would change the result.',
  },
  hasContent: ({ businessCases }) => businessCases.live.length > 0,
  composers: [
    { kind: 'text', format: 'docx', compose: composeText },
    { kind: 'sheets', format: 'xlsx', compose: composeWorkbook },
    { kind: 'text', format: 'md', compose: composeText },
  ],
})
