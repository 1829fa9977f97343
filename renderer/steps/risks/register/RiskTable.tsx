import { useMemo, useState } from 'react'
import { riskStatusTexts } from '../../../../shared/content/risks/scales'
import type { RiskView } from '../../../../shared/rules/risk-view'
import { localized } from '../../../../shared/kernel/text'
import { type AfterKind, afterOf, summarise } from '../../../../shared/steps/risks/register'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Avatar } from '../../../ui/Avatar'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { IconButton } from '../../../ui/IconButton'
import { type Column, type Sort, sortRows } from '../../../ui/table-model'
import { MeasureCell } from './MeasureCell'
import { RatingChip } from './RatingChip'
import s from './register.module.css'
import { registerTexts } from './texts'

interface RiskTableProps {
  readonly views: readonly RiskView[]
  readonly after: AfterKind
  readonly selected: string | null
  /** Pixels of the table: some columns give way when it is narrow. */
  readonly width: number
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
}

/** Widths from which a column has room, in pixels. */
const STATUS_FROM = 700
const MEASURE_FROM = 480

/** The register: a row chooses its risk on the map, the title opens its record. */
export function RiskTable({ views, after, selected, width, onSelect, onOpen }: RiskTableProps) {
  const t = useTexts(registerTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { href } = usePlace()
  const people = useProject((project) => project.people)
  const useCases = useProject((project) => project.useCases)
  const tools = useProject((project) => project.tools)
  const total = useProject((project) => project.risks.live.length)
  const [sort, setSort] = useState<Sort | null>(null)

  const rows = useMemo(() => {
    const valueOf = (view: RiskView, column: string): string | number | null => {
      const { risk } = view
      if (column === 'risk') return risk.title
      if (column === 'before') return view.gross.value?.score ?? null
      if (column === 'after') return afterOf(view, after)?.score ?? null
      if (column === 'status') return localized(riskStatusTexts[risk.status].label, language)
      return risk.owner === null ? null : (people.get(risk.owner)?.name ?? null)
    }
    return sortRows(views, sort, valueOf, language)
  }, [views, sort, after, language, people])

  const whereOf = ({ risk }: RiskView): string => {
    const cases = risk.useCaseIds.map((id) => useCases.get(id)?.code ?? '')
    const used = risk.toolIds.map((id) => tools.get(id)?.code ?? '')
    const known = (cases.length > 0 ? cases : used).filter((code) => code !== '')
    return known.length === 0 ? t('company') : known.join(', ')
  }

  const columns: readonly Column<RiskView>[] = [
    {
      id: 'risk',
      header: t('column.risk'),
      rowHeader: true,
      sortable: true,
      cell: (view) => (
        <TwoLines
          title={
            <a className={s['titleLink']} href={href('risks', `register/${view.risk.code}`)}>
              {view.risk.title}
            </a>
          }
          second={
            // Where the column has no room, only what departs from the usual is said.
            width >= STATUS_FROM || view.risk.status === 'open'
              ? `${view.risk.code} · ${whereOf(view)}`
              : `${view.risk.code} · ${whereOf(view)} · ${localized(riskStatusTexts[view.risk.status].label, language)}`
          }
        />
      ),
    },
    {
      id: 'before',
      header: t('column.before'),
      align: 'end',
      width: '66px',
      sortable: true,
      cell: ({ gross }) => <RatingChip rating={gross.value} />,
    },
    ...(width >= MEASURE_FROM
      ? [
          {
            id: 'measure',
            header: t('column.measure'),
            width: '31%',
            cell: ({ risk }: RiskView) => <MeasureCell ids={risk.measureIds} />,
          },
        ]
      : []),
    {
      id: 'after',
      header: t(after === 'residual' ? 'column.after' : 'column.today'),
      align: 'end',
      width: after === 'residual' ? '66px' : '96px',
      sortable: true,
      cell: (view) => <RatingChip rating={afterOf(view, after)} />,
    },
    ...(width >= STATUS_FROM
      ? [
          {
            id: 'status',
            header: t('column.status'),
            width: '112px',
            sortable: true,
            cell: ({ risk }: RiskView) => localized(riskStatusTexts[risk.status].label, language),
          },
        ]
      : []),
    {
      id: 'owner',
      header: t('column.owner'),
      align: 'center',
      width: '64px',
      sortable: true,
      cell: ({ risk }) => {
        const owner = risk.owner === null ? undefined : people.get(risk.owner)
        return owner ? (
          <Avatar name={owner.name} />
        ) : (
          <span className={s['unowned']}>
            <IconButton
              icon="add"
              size="small"
              label={t('assign', { code: risk.code })}
              onClick={() => onOpen(risk.id)}
            />
          </span>
        )
      },
    },
  ]

  const { means } = summarise(views, after)
  return (
    <DataTable
      label={t('table')}
      columns={columns}
      rows={rows}
      idOf={({ risk }) => risk.id}
      sort={sort}
      onSort={setSort}
      current={selected}
      onOpen={({ risk }) => (risk.id === selected ? onOpen(risk.id) : onSelect(risk.id))}
      rowHeight={60}
      maxHeight="max(420px, calc(100dvh - 292px))"
      footer={
        <div className={s['tableFoot']}>
          <span role="status">
            {views.length === total
              ? t('count', { count: total })
              : t('shown', { count: views.length, total })}
          </span>
          {means && (
            <span>
              {t('means', {
                before: formats.number(means.before, 1),
                after: formats.number(means.after, 1),
              })}
            </span>
          )}
        </div>
      }
    />
  )
}
