import { cellName, columnName, type SheetCell } from '../../../formats/sheets'
import type { AuditView } from '../../../steps/maturity/audit-view'
import { levelName } from '../../../steps/maturity/words'
import { formula, text } from '../../cells'
import { type Context, FIRST_ROW, NAMES } from './context'
import type { Columns } from './dimension-columns'

/** The company as a whole: the mean of the dimensions that have a score, from six on. */
export function overallRow(
  view: AuditView,
  columns: Columns,
  { t, reader, before }: Context,
): readonly SheetCell[] {
  const row = FIRST_ROW + view.dimensions.length
  const cell = (key: string) => cellName(row, columns.at(key))
  const above = (key: string) => {
    const column = columnName(columns.at(key))
    return `${column}${FIRST_ROW}:${column}${row - 1}`
  }
  const total = (source: string, value: number | string | null, decimals = false): SheetCell => ({
    ...formula(source, value ?? '', {
      format: decimals ? 'two-decimals' : 'integer',
      align: 'end',
    }),
    role: 'total',
  })
  const mean = (key: string) =>
    `IF(COUNT(${above(key)})<${NAMES.enoughDimensions},"",AVERAGE(${above(key)}))`
  const sum = (key: string, values: readonly number[]) =>
    total(
      `SUM(${above(key)})`,
      values.reduce((all, value) => all + value, 0),
    )
  const { value } = view.score.overall
  const empty = text('', 'total')
  return [
    text(t('overall'), 'total'),
    total(mean('now'), value?.score ?? null, true),
    total(`IF(ISNUMBER(${cell('now')}),INT(${cell('now')}+0.5),"")`, value?.level ?? null),
    {
      ...formula(
        `IF(ISNUMBER(${cell('level')}),INDEX(${NAMES.levelNames},${cell('level')}),"")`,
        value === null ? '' : levelName(value.level, reader.language),
      ),
      role: 'total',
    },
    empty,
    empty,
    ...(view.previous
      ? [
          total(mean('previous'), before?.score.overall.value?.score ?? null, true),
          total(
            `IF(AND(ISNUMBER(${cell('now')}),ISNUMBER(${cell('previous')})),${cell('now')}-${cell('previous')},"")`,
            view.difference?.overall.value ?? null,
            true,
          ),
        ]
      : []),
    sum(
      'given',
      view.dimensions.map(({ coverage }) => coverage.value?.answered ?? 0),
    ),
    sum(
      'asked',
      view.dimensions.map(({ coverage }) => coverage.value?.applicable ?? 0),
    ),
    sum(
      'unknown',
      view.dimensions.map(({ coverage }) => coverage.value?.unknown ?? 0),
    ),
    empty,
  ]
}
