import type { Block } from '../../formats/blocks'
import type { UseCaseView } from '../../rules/use-case-view'
import { caseFacts, caseTexts, sensitiveCallout } from './case-facts'
import { signalBlocks } from './case-signals'
import { threadBlocks } from '../case-thread'
import type { Chapter } from '../chapter'
import { fullName } from './naming'
import { pilotBlocks } from './pilot-sheet'
import { type Portfolio, SHEETS_LIMIT } from './portfolio'
import { questionTable } from './question-table'
import { asSentence } from '../../kernel/writing'
import type { Reader } from './reader'

/** One sheet per retained case, best first. Null when none is retained. */
export function sheetBlocks(portfolio: Portfolio, reader: Reader): Chapter | null {
  const { t, count } = reader
  const { retained, withSheet } = portfolio
  const silent = retained.length - withSheet.length
  if (retained.length === 0) return null
  const shown = withSheet.slice(0, SHEETS_LIMIT)
  return {
    name: t('chapter.sheets'),
    title: t('sheet.title', { count: retained.length, words: count(retained.length) }),
    blocks: [
      ...(silent > 0
        ? [
            {
              kind: 'paragraph',
              text: t('sheet.noAnswer', { count: silent, words: count(silent) }),
            } as const,
          ]
        : []),
      ...(shown.length < withSheet.length
        ? [
            {
              kind: 'paragraph',
              text: t('sheet.leftOut', { shown: shown.length, total: withSheet.length }),
            } as const,
          ]
        : []),
      ...shown.flatMap((view, index): readonly Block[] => [
        ...(index > 0 ? [{ kind: 'page-break' } as const] : []),
        ...caseBlocks(view, portfolio, reader),
      ]),
    ],
  }
}

/** Characters of a lead; a longer text, as imported lists have, is set as body. */
const LEAD_LIMIT = 240

function caseBlocks(view: UseCaseView, portfolio: Portfolio, reader: Reader): readonly Block[] {
  const problem = reader.say(view.useCase.problem)
  return [
    { kind: 'heading', level: 2, text: fullName(view, reader), id: `case-${view.useCase.code}` },
    ...(problem === ''
      ? []
      : [
          {
            kind: 'paragraph',
            style: problem.length > LEAD_LIMIT ? 'body' : 'lead',
            text: asSentence(problem),
          } as const,
        ]),
    caseFacts(view, portfolio, reader),
    ...threadBlocks(portfolio.project, view.useCase, portfolio.on, reader),
    ...sensitiveCallout(view, portfolio, reader),
    questionTable(view, portfolio, reader),
    ...caseTexts(view, reader),
    ...signalBlocks(view, portfolio, reader),
    ...pilotBlocks(view, portfolio, reader),
  ]
}
