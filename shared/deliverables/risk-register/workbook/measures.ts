import type { Measure } from '../../../domain/measure'
import type { Sheet } from '../../../formats/sheets'
import { personName } from '../../../rules/names'
import { date, number, text } from '../../cells'
import { byCode, risksOfMeasure } from '../measures'
import { type Context, FIRST_ROW, literal, NAMES } from './context'
import { type TableColumn, tableSheet } from './table-sheet'

const input = (value: string) => text(value, 'input', { wrap: true })

/** Every measure, those given up included: why is worth keeping. */
export function measuresSheet(context: Context): Sheet {
  const { t, reader } = context
  const columns: readonly TableColumn<Measure>[] = [
    {
      key: 'code',
      label: t('column.code'),
      width: 8,
      cell: ({ code }) => text(code, 'computed', { wrap: true }),
    },
    {
      key: 'title',
      label: t('column.measure'),
      width: 50,
      cell: ({ title }) => input(reader.say(title)),
    },
    {
      key: 'risks',
      label: t('column.risks'),
      width: 18,
      cell: (measure) =>
        text(risksOfMeasure(reader, measure).join(', '), 'computed', { wrap: true }),
    },
    {
      key: 'status',
      label: t('column.status'),
      width: 14,
      list: 'measureStatuses',
      cell: ({ status }) => input(reader.measureStatus(status)),
    },
    {
      key: 'owner',
      label: t('column.owner'),
      width: 22,
      list: 'people',
      cell: ({ owner }) => input(reader.say(personName(reader.project, owner))),
    },
    {
      key: 'due',
      label: t('column.due'),
      width: 13,
      cell: ({ due }) => (due === null ? input('') : { ...date(due, 'input'), wrap: true }),
    },
    {
      key: 'cost',
      label: t('column.cost'),
      width: 13,
      end: true,
      rule: 'amount',
      cell: ({ cost }) => number(cost, 'input', 'euros', { wrap: true }),
    },
    {
      key: 'note',
      label: t('column.note'),
      width: 50,
      cell: ({ note }) => input(reader.say(note)),
    },
  ]
  return tableSheet(
    {
      title: t('sheet.measures'),
      columns,
      items: reader.project.measures.live.toSorted(byCode),
      empty: t('empty.measures'),
      frozen: 2,
      printedTo: 'note',
      formats: (places) => {
        const due = places.cell('due', FIRST_ROW)
        const status = places.cell('status', FIRST_ROW)
        const ended = (['done', 'dropped'] as const).map(
          (each) => `${status}<>${literal(reader.measureStatus(each))}`,
        )
        return [
          {
            area: places.area('due'),
            rule: {
              kind: 'formula',
              formula: `AND(ISNUMBER(${due}),${due}<${NAMES.editionDate},${ended.join(',')})`,
              tone: 'off',
            },
          },
          {
            area: places.area('status'),
            rule: {
              kind: 'formula',
              formula: `${status}=${literal(reader.measureStatus('done'))}`,
              tone: 'ok',
            },
          },
        ]
      },
    },
    context,
  )
}
