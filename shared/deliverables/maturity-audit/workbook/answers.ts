import { EVIDENCE_STRENGTH_TEXTS } from '../../../content/maturity/scales'
import type { Sheet, SheetCell } from '../../../formats/sheets'
import { personName } from '../../../rules/names'
import type { AuditView, QuestionView } from '../../../steps/maturity/audit-view'
import { date, formula, number, text } from '../../cells'
import { type Context, FIRST_ROW } from './context'
import { gridRow } from './grid'
import { type Places, placesOf, type TableColumn, tableSheet } from './table-sheet'

const wrap = { wrap: true } as const
const input = (value: string) => text(value, 'input', wrap)
const whole = (value: number | null): SheetCell => number(value, 'input', 'integer', wrap)

/** Every question with its level, what it says, its target and its evidence: scores are computed from here. */
export function answersSheet(context: Context): Sheet {
  const { t, view } = context
  return tableSheet(
    {
      title: t('sheet.answers'),
      columns: columnsOf(context),
      items: view?.questions ?? [],
      empty: t('empty.answers'),
      frozen: 2,
      printedTo: 'evidence',
      formats: (places) => [
        {
          area: places.area('gap'),
          rule: {
            kind: 'formula',
            formula: `AND(ISNUMBER(${places.cell('gap', FIRST_ROW)}),${places.cell('gap', FIRST_ROW)}>=2)`,
            tone: 'warn',
          },
        },
      ],
    },
    context,
  )
}

/** Where levels and targets stand, for the scores. */
export const answerPlaces = (context: Context): Places =>
  placesOf(context.t('sheet.answers'), columnsOf(context), context.view?.questions.length ?? 0)

/** The column that scores count: the level typed, or what the respondents said where nothing is typed. */
export const countedKey = (view: AuditView | null): 'counted' | 'level' =>
  view?.audit.mode === 'respondents' ? 'counted' : 'level'

function columnsOf(context: Context): readonly TableColumn<QuestionView>[] {
  const { t, reader, view } = context
  const { word, dimension } = reader
  const counted = countedKey(view)
  // Columns refer to each other by key; where they are follows from their own order.
  const at = (key: string, row: number): string => placesOf('', columns, 0).cell(key, row)
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
      width: 24,
      cell: ({ question }) => text(word(question.topic), 'computed', wrap),
    },
    {
      key: 'question',
      label: t('column.question'),
      width: 42,
      cell: ({ question }) => text(word(question.question), 'computed', wrap),
    },
    {
      key: 'level',
      label: t('column.level'),
      width: 14,
      end: true,
      list: 'levels',
      cell: (one) => levelCell(one, context),
    },
    ...(counted === 'counted' ? heardColumns(context, at) : []),
    {
      key: 'sentence',
      label: t('column.sentence'),
      width: 42,
      cell: ({ question, level }, row) => {
        const sentence = level === null ? undefined : question.levels[level - 1]
        return formula(
          `IF(ISNUMBER(${at(counted, row)}),INDEX(${gridRow(question.id, context)},1,INT(${at(counted, row)}+0.5)),"")`,
          sentence === undefined ? '' : word(sentence),
          wrap,
        )
      },
    },
    {
      key: 'target',
      label: t('column.target'),
      width: 10,
      end: true,
      list: 'targets',
      cell: ({ target }) => whole(target),
    },
    {
      key: 'wished',
      label: t('column.wished'),
      width: 12,
      end: true,
      hidden: true,
      cell: ({ level, target }, row) =>
        formula(
          `IF(ISNUMBER(${at(counted, row)}),IF(ISNUMBER(${at('target', row)}),${at('target', row)},INT(${at(counted, row)}+0.5)),"")`,
          level === null ? '' : (target ?? level),
          { format: 'integer' },
        ),
    },
    {
      key: 'gap',
      label: t('column.gap'),
      width: 11,
      end: true,
      cell: ({ level, target }, row) =>
        formula(
          `IF(AND(ISNUMBER(${at(counted, row)}),ISNUMBER(${at('target', row)})),${at('target', row)}-INT(${at(counted, row)}+0.5),"")`,
          level === null || target === null ? '' : target - level,
          { format: 'integer', align: 'end', ...wrap },
        ),
    },
    ...proofColumns(context),
  ]
  return columns
}

function levelCell({ answer }: QuestionView, { t }: Context): SheetCell {
  const value = answer?.value ?? null
  return value === 'unknown' || value === 'na'
    ? text(t(`answer.${value}`), 'input', { ...wrap, align: 'end' })
    : whole(value)
}

/** What at least five respondents said, and which level counts. */
const heardColumns = (
  { t }: Context,
  at: (key: string, row: number) => string,
): readonly TableColumn<QuestionView>[] => [
  {
    key: 'people',
    label: t('column.people'),
    width: 12,
    end: true,
    cell: ({ heard }) => number(heard?.people ?? null, 'computed', 'integer', wrap),
  },
  {
    key: 'heard',
    label: t('column.heard'),
    width: 13,
    end: true,
    cell: ({ heard }) => number(heard?.mean ?? null, 'computed', 'two-decimals', wrap),
  },
  {
    key: 'counted',
    label: t('column.counted'),
    width: 13,
    end: true,
    cell: (one, row) => {
      const value = one.answer?.value ?? null
      const words = value === 'unknown' || value === 'na' ? t(`answer.${value}`) : value
      return formula(
        `IF(${at('level', row)}<>"",${at('level', row)},IF(ISNUMBER(${at('heard', row)}),${at('heard', row)},""))`,
        words ?? one.heard?.mean ?? '',
        { format: 'two-decimals', align: 'end', ...wrap },
      )
    },
  },
]

const proofColumns = ({ t, reader }: Context): readonly TableColumn<QuestionView>[] => [
  {
    key: 'strength',
    label: t('column.strength'),
    width: 16,
    list: 'strengths',
    cell: ({ answer }) =>
      input(answer?.strength ? reader.word(EVIDENCE_STRENGTH_TEXTS[answer.strength].name) : ''),
  },
  {
    key: 'evidence',
    label: t('column.evidence'),
    width: 44,
    cell: ({ answer }) => input(reader.say(answer?.evidence ?? '')),
  },
  {
    key: 'comment',
    label: t('column.comment'),
    width: 44,
    cell: ({ answer }) => input(reader.say(answer?.comment ?? '')),
  },
  {
    key: 'answeredBy',
    label: t('column.answeredBy'),
    width: 22,
    list: 'people',
    cell: ({ answer }) => input(reader.say(personName(reader.project, answer?.answeredBy ?? null))),
  },
  {
    key: 'answeredAt',
    label: t('column.answeredAt'),
    width: 13,
    cell: ({ answer }) =>
      answer?.answeredAt ? { ...date(answer.answeredAt, 'input'), wrap: true } : input(''),
  },
]
