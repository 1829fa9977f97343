/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/control-has-associated-label -- a grid is a table with keys */
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useTexts } from '../../../i18n/language'
import { Checkbox } from '../../../ui/Checkbox'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import { nextSort, type Sort } from '../../../ui/table-model'
import { useVisibleRows } from '../../../ui/use-visible-rows'
import { COLUMN_WIDTH, type ColumnId, isFigure } from './columns'
import { RegisterRow } from './RegisterRow'
import s from './register.module.css'
import { NOTHING_SELECTED, selectAll, type Selection } from './selection'
import { registerTexts } from './texts'
import type { CaseEdits } from './use-case-edits'
import { useRegisterGrid } from './use-register-grid'

interface RegisterTableProps {
  readonly ids: readonly string[]
  readonly columns: readonly ColumnId[]
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
  /** The case whose record is open beside. */
  readonly current: string | null
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
  readonly singleLine: boolean
  readonly edits: CaseEdits
  /** Stands above the rows: where a new case is written. */
  readonly top?: ReactNode
  readonly footer: ReactNode
}

/** Estimated heights, pixels; what is drawn is measured. */
const ROW = { twoLines: 48, oneLine: 39 }

/** The register as a grid that stays fluid with thousands of rows. */
export function RegisterTable(props: RegisterTableProps) {
  const { ids, columns, sort, onSort, selection, onSelect, current, onOpen, singleLine } = props
  const { edits, top, footer, onClose } = props
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  const { scroll, reveal, measure, drawn, after } = useVisibleRows(
    ids.length,
    singleLine ? ROW.oneLine : ROW.twoLines,
  )
  const { table, place, editing, actions, focusRow, onKeyDown, onFocus } = useRegisterGrid({
    ids,
    columns,
    selection,
    onSelect,
    onOpen,
    onRemove: edits.remove,
    onClose: current === null ? null : onClose,
    reveal,
  })

  // Closing a record gives the focus back to its row, whichever record one came to meanwhile.
  const opened = useRef(current)
  useEffect(() => {
    const left = opened.current
    opened.current = current
    if (left === null || current !== null) return
    const active = document.activeElement
    if (active === document.body || table.current?.contains(active)) focusRow(left)
  }, [current, focusRow, table])

  const cell = (column: number) => ({
    'data-cell': `-1:${column}`,
    tabIndex: place.row === -1 && place.column === column ? 0 : -1,
  })
  const chosen = ids.filter((id) => selection.ids.has(id)).length
  const isAll = ids.length > 0 && chosen === ids.length

  return (
    <div className={s['frame']}>
      {top}
      <div ref={scroll} className={s['scroll']}>
        <table
          ref={table}
          role="grid"
          aria-label={t('title')}
          aria-rowcount={ids.length + 1}
          aria-multiselectable
          className={cx(s['table'], singleLine && s['single'])}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={cx(s['head'], s['tick'])} {...cell(0)}>
                <Checkbox
                  label={t('selectAll')}
                  hideLabel
                  tabIndex={-1}
                  checked={isAll}
                  partial={chosen > 0 && !isAll}
                  onChange={() => onSelect(isAll ? NOTHING_SELECTED : selectAll(ids))}
                />
              </th>
              {columns.map((column, at) => {
                const sorted = sort?.column === column ? sort.direction : null
                return (
                  <th
                    key={column}
                    scope="col"
                    className={cx(s['head'], isFigure(column) && s['end'])}
                    style={{ width: COLUMN_WIDTH[column] }}
                    aria-sort={sorted ?? 'none'}
                    {...cell(at + 1)}
                  >
                    <button
                      type="button"
                      tabIndex={-1}
                      className={s['sort']}
                      title={
                        column === 'impact' || column === 'feasibility' || column === 'index'
                          ? words(`axis.${column}.help`)
                          : undefined
                      }
                      onClick={() => onSort(nextSort(sort, column))}
                    >
                      {t(`columns.${column}`)}
                      {sorted !== null && (
                        <Icon name={sorted === 'ascending' ? 'sort-up' : 'sort-down'} size={13} />
                      )}
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {drawn.map(({ index, before }) => {
              const id = ids[index]
              if (id === undefined) return null
              const isEditing = editing?.id === id
              return (
                <Fragment key={id}>
                  {before > 0 && <Spacer height={before} columns={columns.length + 1} />}
                  <RegisterRow
                    id={id}
                    index={index}
                    columns={columns}
                    cursor={place.row === index ? place.column : null}
                    editing={isEditing ? editing.column : null}
                    typed={isEditing ? editing.typed : null}
                    selected={selection.ids.has(id)}
                    current={id === current}
                    singleLine={singleLine}
                    actions={actions}
                    edits={edits}
                    measure={measure}
                  />
                </Fragment>
              )
            })}
            {after > 0 && <Spacer height={after} columns={columns.length + 1} />}
          </tbody>
        </table>
      </div>
      <div className={s['foot']}>{footer}</div>
    </div>
  )
}

const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true">
    <td className={s['spacer']} colSpan={columns} style={{ height }} />
  </tr>
)
