/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/control-has-associated-label -- a grid is a table with keys; empty cells have no label */
import { Fragment, type ReactNode } from 'react'
import { Checkbox } from './Checkbox'
import { cx } from './cx'
import s from './DataTable.module.css'
import { Icon } from './Icon'
import { type Column, nextSort, type Sort } from './table-model'
import { useGridFocus } from './use-grid-focus'
import { useVisibleRows } from './use-visible-rows'

export interface TableSelection {
  readonly ids: ReadonlySet<string>
  readonly onChange: (ids: ReadonlySet<string>) => void
  readonly selectAllLabel: string
  readonly selectRowLabel: (id: string) => string
}

interface DataTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** Already filtered and sorted (see sortRows). Thousands are fine. */
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly sort?: Sort | null | undefined
  readonly onSort?: ((sort: Sort | null) => void) | undefined
  readonly selection?: TableSelection | undefined
  /** The row whose record is open beside. */
  readonly current?: string | null | undefined
  readonly onOpen?: ((row: Row) => void) | undefined
  /** Estimated height in pixels; 44 by default, 52 for two lines. */
  readonly rowHeight?: number | undefined
  readonly compact?: boolean | undefined
  /** CSS max-height of the scrolling area: without it the table grows with its rows. */
  readonly maxHeight?: string | undefined
  readonly footer?: ReactNode
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, idOf, sort = null, onSort, selection, current, onOpen } = props
  const { rowHeight = 44, compact = false, maxHeight, footer } = props
  const shift = selection ? 1 : 0
  const { scroll, reveal, measure, drawn, after } = useVisibleRows(rows.length, rowHeight)
  const toggle = (row: Row) => selection?.onChange(toggled(selection.ids, idOf(row)))
  const at = (act: ((row: Row) => void) | undefined) => (index: number) => {
    const row = rows[index]
    if (row !== undefined) act?.(row)
  }
  const { table, onKeyDown, onFocus, cellProps } = useGridFocus({
    rows: rows.length,
    columns: columns.length + shift,
    reveal,
    onEnter: onOpen && at(onOpen),
    onSpace: selection && at(toggle),
  })
  const hasSum = columns.some((column) => column.sum !== undefined)

  return (
    <div className={s['frame']}>
      <div ref={scroll} className={s['scroll']} style={{ maxHeight }}>
        <table
          ref={table}
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-multiselectable={selection ? true : undefined}
          className={cx(s['table'], compact && s['compact'])}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <thead>
            <tr aria-rowindex={1}>
              {selection && (
                <th className={cx(s['head'], s['tick'])} {...cellProps(-1, 0)} scope="col">
                  <SelectAll ids={rows.map(idOf)} selection={selection} />
                </th>
              )}
              {columns.map((column, columnAt) => (
                <th
                  key={column.id}
                  scope="col"
                  className={cx(s['head'], column.align && s[column.align])}
                  style={{ width: column.width }}
                  aria-sort={
                    column.sortable
                      ? sort?.column === column.id
                        ? sort.direction
                        : 'none'
                      : undefined
                  }
                  {...cellProps(-1, columnAt + shift)}
                >
                  {column.sortable && onSort ? (
                    <button
                      type="button"
                      tabIndex={-1}
                      className={s['sort']}
                      onClick={() => onSort(nextSort(sort, column.id))}
                    >
                      {column.header}
                      {sort?.column === column.id && (
                        <Icon
                          name={sort.direction === 'ascending' ? 'sort-up' : 'sort-down'}
                          size={13}
                        />
                      )}
                    </button>
                  ) : (
                    column.header
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map(({ index, before }) => {
              const row = rows[index]
              if (row === undefined) return null
              const id = idOf(row)
              return (
                <Fragment key={id}>
                  {before > 0 && <Spacer height={before} columns={columns.length + shift} />}
                  <tr
                    ref={measure}
                    data-index={index}
                    aria-rowindex={index + 2}
                    aria-selected={selection ? selection.ids.has(id) : undefined}
                    className={cx(s['row'], id === current && s['current'], onOpen && s['opens'])}
                    onClick={onOpen && ((event) => !isControl(event.target) && onOpen(row))}
                  >
                    {selection && (
                      <td className={cx(s['cell'], s['tick'])} {...cellProps(index, 0)}>
                        <Checkbox
                          label={selection.selectRowLabel(id)}
                          hideLabel
                          tabIndex={-1}
                          checked={selection.ids.has(id)}
                          onChange={() => toggle(row)}
                        />
                      </td>
                    )}
                    {columns.map((column, columnAt) => (
                      <td
                        key={column.id}
                        role={column.rowHeader ? 'rowheader' : 'gridcell'}
                        className={cx(s['cell'], column.align && s[column.align])}
                        {...cellProps(index, columnAt + shift)}
                      >
                        {column.cell(row)}
                      </td>
                    ))}
                  </tr>
                </Fragment>
              )
            })}
            {after > 0 && <Spacer height={after} columns={columns.length + shift} />}
          </tbody>
          {hasSum && (
            <tfoot>
              <tr className={s['sum']}>
                {selection && <td className={cx(s['cell'], s['tick'])} />}
                {columns.map((column) => (
                  <td key={column.id} className={cx(s['cell'], column.align && s[column.align])}>
                    {column.sum}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {footer !== undefined && <div className={s['foot']}>{footer}</div>}
    </div>
  )
}

interface TwoLinesProps {
  readonly title: ReactNode
  readonly second: ReactNode
}

/** A cell with its title and what tells it apart. */
export const TwoLines = ({ title, second }: TwoLinesProps) => (
  <>
    <div className={s['title']}>{title}</div>
    <div className={s['second']}>{second}</div>
  </>
)

function SelectAll({
  ids,
  selection,
}: {
  readonly ids: readonly string[]
  readonly selection: TableSelection
}) {
  const chosen = ids.filter((id) => selection.ids.has(id)).length
  const all = ids.length > 0 && chosen === ids.length
  return (
    <Checkbox
      label={selection.selectAllLabel}
      hideLabel
      tabIndex={-1}
      checked={all}
      partial={chosen > 0 && !all}
      onChange={() => selection.onChange(new Set(all ? [] : ids))}
    />
  )
}

const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true">
    <td className={s['spacer']} colSpan={columns} style={{ height }} />
  </tr>
)

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

/** A click on a control inside a row is for the control. */
const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, select, textarea, label') !== null
