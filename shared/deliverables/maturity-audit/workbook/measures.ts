import type { Sheet } from '../../../formats/sheets'
import { personName } from '../../../rules/names'
import type { ListedMeasure } from '../../../steps/maturity/listed-measures'
import { date, formula, number, text } from '../../cells'
import { allMeasures, reasonText, stateOf } from '../listed'
import { type Context, FIRST_ROW, literal, NAMES } from './context'
import { placesOf, type TableColumn, tableSheet } from './table-sheet'

const wrap = { wrap: true } as const
const input = (value: string) => text(value, 'input', wrap)
const computed = (value: string) => text(value, 'computed', wrap)
const count = (value: number | null) => number(value, 'computed', 'integer', wrap)
const day = (iso: string | null | undefined) =>
  iso ? { ...date(iso, 'input'), wrap: true } : input('')

/** One row a measure, in the order of the rule. */
export function measuresSheet(context: Context): Sheet {
  const { t, view } = context
  const items = view === null ? [] : allMeasures(view)
  return tableSheet(
    {
      title: t('sheet.measures'),
      columns: columnsOf(items, context),
      items,
      empty: t('empty.measures'),
      frozen: 2,
      printedTo: 'state',
      formats: (places) =>
        (['late', 'done'] as const).map((state) => ({
          area: places.area('state'),
          rule: {
            kind: 'formula',
            formula: `${places.cell('state', FIRST_ROW)}=${literal(t(`state.${state}`))}`,
            tone: state === 'late' ? 'off' : 'ok',
          },
        })),
    },
    context,
  )
}

function columnsOf(
  items: readonly ListedMeasure[],
  context: Context,
): readonly TableColumn<ListedMeasure>[] {
  const { t, reader, view } = context
  const { word, dimension } = reader
  const columns: readonly TableColumn<ListedMeasure>[] = [
    {
      key: 'rank',
      label: t('column.rank'),
      width: 8,
      end: true,
      cell: (one) => count(items.indexOf(one) + 1),
    },
    {
      key: 'measure',
      label: t('column.measure'),
      width: 40,
      cell: ({ variant }) => computed(word(variant.title)),
    },
    {
      key: 'dimension',
      label: t('column.dimension'),
      width: 15,
      cell: (one) => computed(dimension(one.dimension)),
    },
    {
      key: 'cause',
      label: t('column.cause'),
      width: 24,
      cell: ({ question }) => computed(word(question.question.topic)),
    },
    {
      key: 'level',
      label: t('column.level'),
      width: 10,
      end: true,
      cell: ({ priority, question }) => count(priority?.level ?? question.level),
    },
    {
      key: 'aim',
      label: t('column.aim'),
      width: 8,
      end: true,
      cell: ({ priority, question }) => count(priority?.aim ?? question.target),
    },
    {
      key: 'low',
      label: t('column.low'),
      width: 13,
      end: true,
      cell: ({ variant }) => count(variant.effortDays.low),
    },
    {
      key: 'high',
      label: t('column.high'),
      width: 13,
      end: true,
      cell: ({ variant }) => count(variant.effortDays.high),
    },
    ...decisionColumns(context, (key, row) => placesOf('', columns, 0).cell(key, row)),
    {
      key: 'reason',
      label: t('column.reason'),
      width: 30,
      cell: (one) => computed(view === null ? '' : reasonText(one, view, reader)),
    },
    {
      key: 'within',
      label: t('column.within'),
      width: 12,
      end: true,
      cell: ({ variant }) => count(variant.horizonDays),
    },
    {
      key: 'why',
      label: t('column.why'),
      width: 50,
      cell: ({ variant }) => computed(word(variant.why)),
    },
    {
      key: 'how',
      label: t('column.how'),
      width: 60,
      cell: ({ variant }) => computed(variant.how.map(word).join('\n')),
    },
    {
      key: 'note',
      label: t('column.note'),
      width: 44,
      cell: ({ taken }) => input(reader.say(taken?.note ?? '')),
    },
  ]
  return columns
}

/** What the room decided, and where it stands on the date of the edition. */
const decisionColumns = (
  { t, reader }: Context,
  at: (key: string, row: number) => string,
): readonly TableColumn<ListedMeasure>[] => [
  {
    key: 'taken',
    label: t('column.taken'),
    width: 11,
    list: 'taken',
    cell: ({ taken }) => input(t(taken === null ? 'answer.no' : 'answer.yes')),
  },
  {
    key: 'owner',
    label: t('column.owner'),
    width: 22,
    list: 'people',
    cell: ({ taken }) => input(reader.say(personName(reader.project, taken?.owner ?? null))),
  },
  {
    key: 'due',
    label: t('column.due'),
    width: 13,
    cell: ({ taken }) => day(taken?.due),
  },
  {
    key: 'done',
    label: t('column.done'),
    width: 13,
    cell: ({ taken }) => day(taken?.doneOn),
  },
  {
    key: 'state',
    label: t('column.state'),
    width: 14,
    cell: (one, row) => {
      const state = (name: ReturnType<typeof stateOf>) => literal(t(`state.${name}`))
      return formula(
        `IF(${at('taken', row)}<>${literal(t('answer.yes'))},${state('not-taken')},IF(ISNUMBER(${at('done', row)}),${state('done')},IF(AND(ISNUMBER(${at('due', row)}),${at('due', row)}<${NAMES.editionDate}),${state('late')},${state('open')})))`,
        t(`state.${stateOf(one, reader.today)}`),
        wrap,
      )
    },
  },
]
