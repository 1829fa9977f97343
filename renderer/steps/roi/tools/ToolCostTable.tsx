import { useMemo, useState } from 'react'
import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import { DEFAULT_VOLUMES } from '../../../../shared/rules/case-remarks'
import type { ToolCostRow, ToolCosts } from '../../../../shared/steps/roi/tool-costs'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { type Column, type Sort, sortRows } from '../../../ui/table-model'
import { toolCostTexts } from './texts'

export function ToolCostTable({ costs: { rows, totals } }: { readonly costs: ToolCosts }) {
  const t = useTexts(toolCostTexts)
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const { language } = useLanguage()
  const [sort, setSort] = useState<Sort | null>(null)
  const sorted = useMemo(() => sortRows(rows, sort, valueOf, language), [rows, sort, language])
  const money = (euros: number | null) => (euros === null ? words('empty') : format.money(euros))
  const column = (
    id: string,
    header: string,
    of: (row: ToolCostRow) => number | null,
    sum?: string,
  ): Column<ToolCostRow> => ({
    id,
    header,
    align: 'end',
    sortable: true,
    cell: (row) => money(of(row)),
    sum,
  })
  const columns: readonly Column<ToolCostRow>[] = [
    {
      id: 'tool',
      header: t('table.tool'),
      rowHeader: true,
      sortable: true,
      cell: ({ tool }) => <TwoLines title={tool.name} second={tool.vendor || tool.code} />,
      sum: t('table.total'),
    },
    column(
      'yearly',
      t('table.yearly'),
      ({ yearly }) => yearly,
      totals ? format.money(totals.yearly) : '',
    ),
    column('setUp', t('table.setUp'), setUpOf, ''),
    column('operation', t('table.operation'), ({ tool }) => tool.operatingPerYear, ''),
    column(
      'low',
      t('table.low', { value: format.number(DEFAULT_VOLUMES.low) }),
      ({ volumes }) => volumes.low,
      '',
    ),
    column(
      'expected',
      t('table.expected'),
      ({ volumes }) => volumes.expected,
      totals ? format.money(totals.total) : '',
    ),
    column(
      'high',
      t('table.high', { value: format.number(DEFAULT_VOLUMES.high) }),
      ({ volumes }) => volumes.high,
      '',
    ),
  ]
  return (
    <DataTable
      label={t('table.label')}
      columns={columns}
      rows={sorted}
      idOf={({ tool }) => tool.id}
      sort={sort}
      onSort={setSort}
      rowHeight={52}
      footer={t('table.footnote')}
    />
  )
}

const setUpOf = ({ tool, setUpKnown }: ToolCostRow): number | null =>
  setUpKnown
    ? Object.values(tool.setUpCosts).reduce<number>((sum, euros) => sum + (euros ?? 0), 0)
    : null

function valueOf(row: ToolCostRow, column: string): string | number | null {
  switch (column) {
    case 'yearly':
      return row.yearly
    case 'setUp':
      return setUpOf(row)
    case 'operation':
      return row.tool.operatingPerYear
    case 'low':
    case 'expected':
    case 'high':
      return row.volumes[column]
    default:
      return row.tool.name
  }
}
