import { memo } from 'react'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { Checkbox } from '../../../ui/Checkbox'
import { cx } from '../../../ui/cx'
import { IconButton } from '../../../ui/IconButton'
import { CellEditor, type Leaving } from './CellEditor'
import { type ColumnId, isEditable, isFigure } from './columns'
import { RegisterCell } from './RegisterCell'
import s from './register.module.css'
import { registerTexts } from './texts'
import type { CaseEdits } from './use-case-edits'

/** What a row asks of its table; one object for the life of the table. */
export interface RowActions {
  readonly open: (id: string) => void
  readonly startEdit: (id: string, column: ColumnId) => void
  readonly leaveEdit: (id: string, column: ColumnId, to: Leaving | null) => void
  readonly toggle: (id: string) => void
  readonly extend: (id: string) => void
}

interface RegisterRowProps {
  readonly id: string
  readonly index: number
  readonly columns: readonly ColumnId[]
  /** Column that holds the tab stop of the table, 0 for the tick box, or null. */
  readonly cursor: number | null
  readonly editing: ColumnId | null
  readonly typed: string | null
  readonly selected: boolean
  readonly current: boolean
  readonly singleLine: boolean
  readonly actions: RowActions
  readonly edits: CaseEdits
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
}

/** Watches its own case and no other: editing one renders one row. */
export const RegisterRow = memo(function RegisterRow({
  id,
  index,
  columns,
  cursor,
  editing,
  typed,
  selected,
  current,
  singleLine,
  actions,
  edits,
  measure,
}: RegisterRowProps) {
  const t = useTexts(registerTexts)
  const useCase = useProject(({ useCases }) => useCases.get(id))
  const settings = useProject((project) => project.settings)
  if (!useCase) return null
  const view = viewOf(useCase, settings)
  const cell = (column: number) => ({
    'data-cell': `${index}:${column}`,
    tabIndex: cursor === column ? 0 : -1,
  })

  const onClick = (event: React.MouseEvent<HTMLTableRowElement>) => {
    const target = event.target instanceof Element ? event.target : null
    if (!target || target.closest('button, input, label, a, [role="listbox"]')) return
    if (event.shiftKey) return actions.extend(id)
    if (event.ctrlKey || event.metaKey) return actions.toggle(id)
    const column = columns.find(
      (each) => each === target.closest<HTMLElement>('[data-column]')?.dataset['column'],
    )
    if (column !== undefined && column !== 'title' && isEditable(column))
      return actions.startEdit(id, column)
    actions.open(id)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid hears the keys
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={cx(s['row'], current && s['current'])}
      onClick={onClick}
    >
      <td className={cx(s['cell'], s['tick'])} {...cell(0)}>
        <Checkbox
          label={t('selectRow', { code: useCase.code, title: useCase.title })}
          hideLabel
          tabIndex={-1}
          checked={selected}
          onChange={() => actions.toggle(id)}
        />
      </td>
      {columns.map((column, at) => (
        <td
          key={column}
          role={column === 'title' ? 'rowheader' : 'gridcell'}
          data-column={column}
          aria-readonly={isEditable(column) ? undefined : true}
          className={cx(
            s['cell'],
            isFigure(column) && s['end'],
            column !== 'title' && isEditable(column) && s['editable'],
            editing === column && s['editing'],
          )}
          {...cell(at + 1)}
        >
          {editing === column ? (
            <CellEditor
              useCase={useCase}
              column={column}
              typed={typed}
              edits={edits}
              onLeave={(to) => actions.leaveEdit(id, column, to)}
            />
          ) : (
            <RegisterCell
              view={view}
              column={column}
              singleLine={singleLine}
              withDepartment={columns.includes('department')}
            />
          )}
          {column === 'title' && editing !== 'title' && (
            <span className={s['rename']}>
              <IconButton
                icon="edit"
                size="small"
                quiet
                tabIndex={-1}
                label={t('edit.title', { code: useCase.code })}
                onClick={() => actions.startEdit(id, 'title')}
              />
            </span>
          )}
        </td>
      ))}
    </tr>
  )
})
