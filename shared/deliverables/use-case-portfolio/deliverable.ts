import { defineDeliverable } from '../define-deliverable'
import { composeText } from './document'
import { composeWorkbook } from './workbook/workbook'

/** method.md section 21, `deliv.usecases`, and the use-case part of the board's paper. */
export const useCasePortfolio = defineDeliverable({
  id: 'use-case-portfolio',
  title: { fr: 'Portefeuille de cas d’usage', en: 'Use-case portfolio' },
  purpose: {
    fr: 'Montre à la direction ce qui est lancé, ce qui attend et ce qui est refusé, avec les raisons.',
    en: 'Shows management what starts, what waits and what is refused, with the reasons.',
  },
  hasContent: ({ useCases }) => useCases.live.length > 0,
  composers: [
    { kind: 'text', format: 'docx', compose: composeText },
    { kind: 'sheets', format: 'xlsx', compose: composeWorkbook },
    { kind: 'text', format: 'md', compose: composeText },
  ],
})
