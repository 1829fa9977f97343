import { useMemo, useState } from 'react'
import { lowerFirst } from '../../../../shared/kernel/writing'
import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { Portfolio, PortfolioRow } from '../../../../shared/steps/roi/portfolio'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { type Column, type Sort, sortRows } from '../../../ui/table-model'
import { portfolioTexts } from './texts'

const LEVELS = ['low', 'medium', 'high'] as const

/** One line per business case; a click opens it. */
export function CasesTable({ whole: { rows, totals } }: { readonly whole: Portfolio }) {
  const t = useTexts(portfolioTexts)
  const words = useTexts(roiVocabulary)
  const common = useTexts(vocabulary)
  const format = useFormats()
  const { language } = useLanguage()
  const { go } = usePlace()
  const [sort, setSort] = useState<Sort | null>(null)
  const sorted = useMemo(() => sortRows(rows, sort, valueOf, language), [rows, sort, language])
  const money = (euros: number | null | undefined) =>
    euros === null || euros === undefined ? words('empty') : format.money(euros)
  const percent = (points: number | null | undefined) =>
    points === null || points === undefined ? words('empty') : format.percent(points, 1)

  const columns: readonly Column<PortfolioRow>[] = [
    {
      id: 'case',
      header: t('table.case'),
      sortable: true,
      rowHeader: true,
      cell: ({ useCase, businessCase, retained }) => (
        <TwoLines
          title={`${useCase.code} ${useCase.title}`}
          second={`${t('table.years', { count: businessCase.years })}${retained ? `, ${t('table.retained')}` : ''}`}
        />
      ),
      sum: t('table.total'),
    },
    {
      id: 'firstYear',
      header: t('table.firstYear'),
      align: 'end',
      sortable: true,
      cell: ({ figures }) => money(figures?.firstYear),
      sum: totals && money(totals.firstYear),
    },
    {
      id: 'cost',
      header: t('table.cost'),
      align: 'end',
      sortable: true,
      cell: ({ figures }) => money(figures?.tco),
      sum: totals && money(totals.cost),
    },
    {
      id: 'gains',
      header: t('table.gains'),
      align: 'end',
      sortable: true,
      cell: ({ figures }) => money(figures?.benefitsTotal),
      sum: totals && money(totals.gains),
    },
    {
      id: 'f3',
      header: t('table.f3'),
      align: 'end',
      sortable: true,
      cell: ({ figures }) => percent(figures?.f3.value),
      sum: totals && percent(totals.f3),
    },
    {
      id: 'payback',
      header: t('table.payback'),
      align: 'end',
      sortable: true,
      cell: ({ figures }) => {
        const found = figures?.paybackSimulated.value
        if (!found) return words('empty')
        return found.ceil === null
          ? words('payback.never')
          : words('payback.months', { count: found.ceil })
      },
    },
    {
      id: 'confidence',
      header: t('table.confidence'),
      sortable: true,
      cell: ({ confidence }) =>
        confidence === null ? t('table.unstated') : lowerFirst(common(`confidence.${confidence}`)),
    },
  ]

  return (
    <DataTable
      label={t('table.label')}
      columns={columns}
      rows={sorted}
      idOf={({ useCase }) => useCase.id}
      sort={sort}
      onSort={setSort}
      onOpen={({ useCase }) => go(`case/${useCase.code}`)}
      rowHeight={52}
      footer={
        <>
          {t('table.footnote')} {totals?.mixedYears === true && t('table.mixed')}{' '}
          {totals !== null &&
            totals.withoutGains > 0 &&
            t('table.withoutGains', { count: totals.withoutGains })}
        </>
      }
    />
  )
}

function valueOf(row: PortfolioRow, column: string): string | number | null {
  const { useCase, figures, confidence } = row
  switch (column) {
    case 'firstYear':
      return figures?.firstYear ?? null
    case 'cost':
      return figures?.tco ?? null
    case 'gains':
      return figures?.benefitsTotal ?? null
    case 'f3':
      return figures?.f3.value ?? null
    case 'payback':
      return figures?.paybackSimulated.value?.ceil ?? null
    case 'confidence':
      return confidence === null ? null : LEVELS.indexOf(confidence)
    default:
      return useCase.code
  }
}
