import { rangeOf, type Sheet } from '../../../formats/sheets'
import type { QuestionView } from '../../../steps/maturity/audit-view'
import { text } from '../../cells'
import { type Context, FIRST_ROW } from './context'
import { type TableColumn, tableSheet } from './table-sheet'

const LEVELS = [1, 2, 3, 4, 5] as const
/** Column of the sentence of level 1. */
const FIRST_LEVEL = 3
const wrap = { wrap: true } as const

/** The five sentences of every question, and what to ask to see. */
export function gridSheet(context: Context): Sheet {
  const { t, reader, view } = context
  const { word, dimension } = reader
  const columns: readonly TableColumn<QuestionView>[] = [
    {
      key: 'dimension',
      label: t('column.dimension'),
      width: 15,
      cell: ({ question }) => text(dimension(question.dimension), 'computed', wrap),
    },
    {
      key: 'topic',
      label: t('column.topic'),
      width: 22,
      cell: ({ question }) => text(word(question.topic), 'computed', wrap),
    },
    ...LEVELS.map((level) => ({
      key: `level-${level}`,
      label: t('column.levelOf', { level }),
      width: 32,
      cell: ({ question }: QuestionView) => {
        const sentence = question.levels[level - 1]
        return text(sentence === undefined ? '' : word(sentence), 'computed', wrap)
      },
    })),
    {
      key: 'ask',
      label: t('column.ask'),
      width: 56,
      cell: ({ question }) => text(question.evidence.map(word).join('\n'), 'computed', wrap),
    },
  ]
  return tableSheet(
    {
      title: t('sheet.grid'),
      columns,
      items: view?.questions ?? [],
      empty: t('empty.answers'),
      frozen: 2,
      printedTo: 'ask',
    },
    context,
  )
}

/** The five sentences of one question, for a formula that picks one. */
export function gridRow(question: string, { t, view }: Context): string {
  const row = FIRST_ROW + (view?.questions ?? []).findIndex((one) => one.question.id === question)
  return rangeOf(t('sheet.grid'), {
    firstRow: row,
    firstColumn: FIRST_LEVEL,
    lastRow: row,
    lastColumn: FIRST_LEVEL + LEVELS.length - 1,
  })
}
