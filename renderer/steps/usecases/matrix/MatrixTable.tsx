import { useMemo, useState } from 'react'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { QuadrantMark } from '../QuadrantMark'
import { DataTable } from '../../../ui/DataTable'
import { NumberField } from '../../../ui/NumberField'
import { sortRows, type Sort } from '../../../ui/table-model'
import { matrixTexts } from './texts'
import type { MatrixCases } from './use-matrix'
import type { Axis, Moves } from './use-moves'

interface MatrixTableProps {
  readonly cases: MatrixCases
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly moves: Moves
}

/** The whole matrix without a picture: the same cases, the same marks, editable. */
export function MatrixTable({ cases, selected, onSelect, moves }: MatrixTableProps) {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const { language } = useLanguage()
  const [sort, setSort] = useState<Sort | null>(null)
  const ranks = useMemo(
    () => new Map(cases.ranked.map(({ useCase }, at) => [useCase.id, at + 1])),
    [cases.ranked],
  )
  const rows = useMemo(
    () =>
      sortRows(
        [...cases.placed, ...cases.waiting],
        sort,
        ({ useCase, impact, feasibility, index }, column) => {
          switch (column) {
            case 'impact':
              return impact.value
            case 'feasibility':
              return feasibility.value
            case 'index':
              return index.value
            case 'title':
              return useCase.title
            case 'code':
              return useCase.code
            default:
              return index.value === null ? null : (ranks.get(useCase.id) ?? null)
          }
        },
        language,
      ),
    [cases.placed, cases.waiting, sort, ranks, language],
  )
  const mark = (axis: Axis) => (view: UseCaseView) => (
    <NumberField
      label={t('table.markOf', { axis: tWord(`axis.${axis}.label`), code: view.useCase.code })}
      hideLabel
      small
      language={language}
      value={view[axis].value}
      onChange={(value) => moves.mark(view.useCase, axis, value)}
      expected={t('cut.expected')}
      min={1}
      max={10}
      step={0.1}
    />
  )
  return (
    <DataTable
      label={t('table.label')}
      rows={rows}
      idOf={({ useCase }) => useCase.id}
      sort={sort}
      onSort={setSort}
      current={selected}
      onOpen={({ useCase }) => onSelect(useCase.id)}
      maxHeight="calc(100dvh - 250px)"
      columns={[
        {
          id: 'rank',
          header: t('table.rank'),
          align: 'end',
          width: '64px',
          sortable: true,
          cell: ({ useCase, quadrant }) => (quadrant.value ? ranks.get(useCase.id) : ''),
        },
        {
          id: 'code',
          header: t('table.code'),
          width: '84px',
          sortable: true,
          cell: ({ useCase }) => useCase.code,
        },
        {
          id: 'title',
          header: t('table.title'),
          sortable: true,
          rowHeader: true,
          cell: ({ useCase }) => useCase.title,
        },
        {
          id: 'impact',
          header: t('table.impact'),
          align: 'end',
          width: '108px',
          sortable: true,
          cell: mark('impact'),
        },
        {
          id: 'feasibility',
          header: t('table.feasibility'),
          align: 'end',
          width: '108px',
          sortable: true,
          cell: mark('feasibility'),
        },
        {
          id: 'index',
          header: t('table.index'),
          align: 'end',
          width: '84px',
          sortable: true,
          cell: ({ index }) => (index.value === null ? '' : formats.number(index.value, 1)),
        },
        {
          id: 'quadrant',
          header: t('table.quadrant'),
          width: '210px',
          cell: ({ quadrant, useCase }) =>
            quadrant.value ? (
              <QuadrantMark named useCase={useCase} quadrant={quadrant.value} />
            ) : (
              tWord('quadrant.not-scored.label')
            ),
        },
      ]}
    />
  )
}
