import { useState } from 'react'
import type { RiskView } from '../../../../shared/rules/risk-view'
import type { AfterKind } from '../../../../shared/steps/risks/register'
import { useLanguage, useTexts } from '../../../i18n/language'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { Icon } from '../../../ui/Icon'
import { VisuallyHidden } from '../../../ui/Layout'
import { type Column, type Sort, sortRows } from '../../../ui/table-model'
import { mapTexts } from './map-texts'
import s from './register.module.css'
import { registerTexts } from './texts'
import { RatingChip } from './RatingChip'

interface MapTableProps {
  readonly views: readonly RiskView[]
  readonly after: AfterKind
  readonly onOpen: (id: string) => void
}

/** The map in figures: probability and severity of each risk, before and after. */
export function MapTable({ views, after, onOpen }: MapTableProps) {
  const t = useTexts(mapTexts)
  const tWord = useTexts(registerTexts)
  const { language } = useLanguage()
  const [sort, setSort] = useState<Sort | null>(null)
  const pair = (view: RiskView, which: 'probability' | 'severity') => {
    const before =
      which === 'severity' ? (view.gross.value?.severity ?? null) : view.risk.gross[which]
    const now =
      which === 'severity' ? (view[after].value?.severity ?? null) : view.risk[after][which]
    const written = (mark: number | null) => mark ?? tWord('notRatedShort')
    return (
      <span className={s['pair']}>
        <span aria-hidden="true">
          {written(before)} <Icon name="arrow-right" size={13} /> {written(now)}
        </span>
        <VisuallyHidden>
          {t('table.cell', { before: written(before), after: written(now) })}
        </VisuallyHidden>
      </span>
    )
  }
  const columns: readonly Column<RiskView>[] = [
    {
      id: 'code',
      header: t('table.risk'),
      rowHeader: true,
      sortable: true,
      cell: ({ risk }) => <TwoLines title={risk.title} second={risk.code} />,
    },
    {
      id: 'probability',
      header: t('table.probability'),
      width: '104px',
      cell: (view) => pair(view, 'probability'),
    },
    {
      id: 'severity',
      header: t('table.severity'),
      width: '104px',
      cell: (view) => pair(view, 'severity'),
    },
    {
      id: 'before',
      header: t('table.before'),
      align: 'end',
      width: '64px',
      sortable: true,
      cell: (view) => <RatingChip rating={view.gross.value} />,
    },
    {
      id: 'after',
      header: t('table.after'),
      align: 'end',
      width: '64px',
      sortable: true,
      cell: (view) => <RatingChip rating={view[after].value} />,
    },
  ]
  return (
    <DataTable
      label={t('table.label')}
      compact
      columns={columns}
      rows={sortRows(views, sort, (view, column) => valueOf(view, column, after), language)}
      idOf={({ risk }) => risk.id}
      sort={sort}
      onSort={setSort}
      onOpen={({ risk }) => onOpen(risk.id)}
      rowHeight={52}
      maxHeight="480px"
    />
  )
}

function valueOf(view: RiskView, column: string, after: AfterKind): string | number | null {
  if (column === 'before') return view.gross.value?.score ?? null
  if (column === 'after') return view[after].value?.score ?? null
  return view.risk.code
}
