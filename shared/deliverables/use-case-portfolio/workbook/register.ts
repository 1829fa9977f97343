import { USE_CASE_QUESTIONS } from '../../../domain/use-case'
import {
  type ConditionalFormat,
  rangeOf,
  type Sheet,
  type SheetCell,
  type ValidationRule,
} from '../../../formats/sheets'
import { aiVerdictState } from '../../../rules/ai-vs-automation'
import type { UseCaseView } from '../../../rules/use-case-view'
import { departmentName, personName } from '../../../rules/names'
import { formula, number, text } from '../../cells'
import { type Context, FIRST_ROW, HEADER_ROW, lastRow, titleRows } from './context'
import { type ListName, listName, listsOf } from './lists'
import { COLUMNS, quadrantFills } from './scoring'

/** Columns on paper: number to owner. The rest is read on screen. */
const PRINTED = 9

interface RegisterColumn {
  readonly label: string
  readonly width: number
  readonly end?: boolean
  readonly list?: ListName
  readonly cell: (view: UseCaseView, row: number) => SheetCell
}

/** One row per case. Marks are looked up by number, so that sorting the register keeps them right. */
export function registerSheet(context: Context): Sheet {
  const { t, views } = context
  const columns = columnsOf(context)
  const last = lastRow(context)
  const quadrant = columns.findIndex(({ label }) => label === t('column.quadrant')) + 1
  return {
    name: t('sheet.register'),
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      ...titleRows(t('sheet.register'), context),
      [],
      columns.map(({ label, end = false }) =>
        text(label, 'header', { align: end ? 'end' : 'start' }),
      ),
      ...views.map((view, index) => columns.map(({ cell }) => cell(view, FIRST_ROW + index))),
    ],
    heights: new Map([
      [1, 30],
      [HEADER_ROW, 46],
    ]),
    freeze: { rows: HEADER_ROW, columns: 2 },
    filter: { firstRow: HEADER_ROW, firstColumn: 1, lastRow: last, lastColumn: columns.length },
    printed: { rows: last, columns: PRINTED },
    printTitles: { firstRow: HEADER_ROW, lastRow: HEADER_ROW },
    validations: validationsOf(columns, last, context),
    conditionalFormats: [
      ...quadrantFills(quadrant, last, context),
      ...bars(quadrant + 1, quadrant + 2, last),
    ],
  }
}

function columnsOf(context: Context): readonly RegisterColumn[] {
  const { t, reader, portfolio } = context
  const { label, say } = reader
  const { project } = portfolio
  const input = (value: string, wrap = true) => text(value, 'input', { wrap })
  const computed = (value: string) => text(value, 'computed', { wrap: true })
  return [
    {
      label: t('column.code'),
      width: 9,
      cell: ({ useCase }) => text(useCase.code, 'computed', { wrap: true }),
    },
    { label: t('column.useCase'), width: 42, cell: ({ useCase }) => input(say(useCase.title)) },
    {
      label: t('column.quadrant'),
      width: 30,
      cell: (view, row) =>
        lookup(
          COLUMNS.quadrant,
          row,
          label(`quadrant.${view.quadrant.value ?? 'not-scored'}`),
          context,
        ),
    },
    {
      label: t('column.impact'),
      width: 9,
      end: true,
      cell: (view, row) => lookup(COLUMNS.impact, row, view.impact.value ?? '', context),
    },
    {
      label: t('column.feasibility'),
      width: 11,
      end: true,
      cell: (view, row) => lookup(COLUMNS.feasibility, row, view.feasibility.value ?? '', context),
    },
    {
      label: t('column.index'),
      width: 9,
      end: true,
      cell: (view, row) => lookup(COLUMNS.index, row, view.index.value ?? '', context),
    },
    {
      label: t('column.status'),
      width: 12,
      list: 'statuses',
      cell: ({ useCase }) => input(label(`status.${useCase.status}`)),
    },
    {
      label: t('column.department'),
      width: 26,
      list: 'departments',
      cell: ({ useCase }) => input(say(departmentName(project, useCase.departmentId))),
    },
    {
      label: t('column.owner'),
      width: 20,
      list: 'people',
      cell: ({ useCase }) => input(say(personName(project, useCase.owner))),
    },
    { label: t('column.problem'), width: 60, cell: ({ useCase }) => input(say(useCase.problem)) },
    { label: t('column.note'), width: 46, cell: ({ useCase }) => input(say(useCase.statusNote)) },
    {
      label: t('column.form'),
      width: 20,
      list: 'forms',
      cell: ({ useCase }) =>
        input(useCase.aiForm === null ? '' : label(`aiForm.${useCase.aiForm}`)),
    },
    {
      label: t('column.objective'),
      width: 28,
      cell: ({ useCase }) => {
        const objective = useCase.objectiveId && project.objectives.get(useCase.objectiveId)
        return input(objective ? `${objective.code} ${say(objective.title)}` : '')
      },
    },
    {
      label: t('column.users'),
      width: 12,
      end: true,
      cell: ({ useCase }) => number(useCase.users, 'input', 'integer'),
    },
    {
      label: t('column.volume'),
      width: 12,
      end: true,
      cell: ({ useCase }) => number(useCase.casesPerMonth, 'input', 'integer'),
    },
    ...USE_CASE_QUESTIONS.map(
      (question): RegisterColumn => ({
        label: label(`question.${question}`),
        width: 17,
        list: 'answers',
        cell: ({ useCase }) => {
          const { value } = useCase.questions[question]
          return input(value === null ? '' : label(`answer.${value}`))
        },
      }),
    ),
    {
      label: t('column.aiVerdict'),
      width: 20,
      cell: ({ ai }) => computed(label(`aiVerdict.${aiVerdictState(ai)}`)),
    },
    {
      label: t('column.dataVerdict'),
      width: 12,
      cell: ({ data }) =>
        computed(data.value === null ? '' : label(`dataVerdict.${data.value.verdict}`)),
    },
    {
      label: t('column.dataIndex'),
      width: 11,
      end: true,
      cell: ({ data }) => number(data.value?.index ?? null, 'computed', 'integer'),
    },
    {
      label: t('column.dataOwner'),
      width: 22,
      list: 'people',
      cell: ({ useCase }) => input(say(personName(project, useCase.dataOwner))),
    },
  ]
}

/** Marks read at a glance. */
const bars = (
  firstColumn: number,
  lastColumn: number,
  last: number,
): readonly ConditionalFormat[] => [
  {
    area: { firstRow: FIRST_ROW, firstColumn, lastRow: last, lastColumn },
    rule: { kind: 'bar', min: 0, max: 10 },
  },
]

function lookup(column: number, row: number, cached: string | number, context: Context): SheetCell {
  const sheet = context.t('sheet.scoring')
  const last = lastRow(context)
  const range = (at: number) =>
    rangeOf(sheet, { firstRow: FIRST_ROW, firstColumn: at, lastRow: last, lastColumn: at })
  return formula(`INDEX(${range(column)},MATCH($A${row},${range(COLUMNS.code)},0))`, cached, {
    wrap: true,
    ...(column === COLUMNS.quadrant ? {} : { format: 'one-decimal', align: 'end' }),
  })
}

function validationsOf(
  columns: readonly RegisterColumn[],
  last: number,
  context: Context,
): readonly ValidationRule[] {
  const lists = listsOf(context)
  return columns.flatMap(({ list }, index): readonly ValidationRule[] =>
    list === undefined || lists[list].length === 0
      ? []
      : [
          {
            area: {
              firstRow: FIRST_ROW,
              firstColumn: index + 1,
              lastRow: last,
              lastColumn: index + 1,
            },
            rule: { kind: 'list', source: listName(list) },
            errorTitle: context.t('error.listTitle'),
            errorMessage: context.t('error.list'),
          },
        ],
  )
}
