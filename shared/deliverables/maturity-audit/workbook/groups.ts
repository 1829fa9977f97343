import type { Sheet } from '../../../formats/sheets'
import type { MaturityDimension } from '../../../rules/maturity-score'
import type { Shown } from '../../../rules/maturity-groups'
import { number, text } from '../../cells'
import type { Context } from './context'
import { tableSheet } from './table-sheet'

interface GroupLine {
  readonly dimension: MaturityDimension
  readonly group: string
  readonly shown: Shown
}

const wrap = { wrap: true } as const

/** One row a dimension and group, a figure only from five people on. Null for an audit answered together. */
export function groupsSheet(context: Context): Sheet | null {
  const { t, reader, view } = context
  const rows = view?.groups.value ?? null
  if (view === null || view.audit.mode === 'together' || rows === null) return null
  const items = rows.flatMap(({ dimension, total, groups }): readonly GroupLine[] => [
    { dimension, group: t('everyone'), shown: total },
    ...groups.map(({ group, shown }) => ({
      dimension,
      group: reader.say(group) || reader.audit('groups.noGroup'),
      shown,
    })),
  ])
  const figure = ({ shown }: GroupLine, key: 'people' | 'mean' | 'spread') =>
    number(
      shown.kind === 'shown' ? shown.figure[key] : null,
      'computed',
      key === 'people' ? 'integer' : 'two-decimals',
    )
  return tableSheet(
    {
      title: t('sheet.groups'),
      columns: [
        {
          key: 'dimension',
          label: t('column.dimension'),
          width: 20,
          cell: ({ dimension }: GroupLine) => text(reader.dimension(dimension), 'computed', wrap),
        },
        {
          key: 'group',
          label: t('column.group'),
          width: 30,
          cell: ({ group }) => text(group, 'computed', wrap),
        },
        {
          key: 'people',
          label: t('column.people'),
          width: 14,
          end: true,
          cell: (one) => figure(one, 'people'),
        },
        {
          key: 'mean',
          label: t('column.mean'),
          width: 12,
          end: true,
          cell: (one) => figure(one, 'mean'),
        },
        {
          key: 'spread',
          label: t('column.spread'),
          width: 13,
          end: true,
          cell: (one) => figure(one, 'spread'),
        },
        {
          key: 'hidden',
          label: t('column.hidden'),
          width: 44,
          cell: ({ shown }) =>
            text(shown.kind === 'shown' ? '' : reader.audit(`groups.${shown.kind}`), 'computed'),
        },
      ],
      items,
      empty: t('empty.answers'),
      frozen: 2,
      printedTo: 'hidden',
    },
    context,
  )
}
