import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { USE_CASE_STATUSES, type UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { DepartmentField } from '../../../forms/DepartmentField'
import { PersonField } from '../../../forms/PersonField'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Combo } from '../../../ui/Combo'
import { parseNumber } from '../../../ui/parse-number'
import type { ColumnId } from './columns'
import { markIn } from './mark-in'
import s from './register.module.css'
import { registerTexts } from './texts'
import { useCellDraft } from './use-cell-draft'
import type { CaseEdits } from './use-case-edits'

/** Where the focus goes when a cell is left by a key. */
export type Leaving = 'stay' | 'down' | 'next' | 'previous'

interface CellEditorProps {
  readonly useCase: UseCase
  readonly column: ColumnId
  /** What the key that opened the cell wrote, or null. */
  readonly typed: string | null
  readonly edits: CaseEdits
  /** Null: the focus already went elsewhere. */
  readonly onLeave: (to: Leaving | null) => void
}

/** The field of one cell, in place of its value. */
export function CellEditor(props: CellEditorProps) {
  switch (props.column) {
    case 'title':
      return <TitleEditor {...props} />
    case 'impact':
    case 'feasibility':
      return <MarkEditor {...props} axis={props.column} />
    default:
      return <ChoiceEditor {...props} />
  }
}

function TitleEditor({ useCase, typed, edits, onLeave }: CellEditorProps) {
  const t = useTexts(registerTexts)
  return (
    <LineEditor
      label={t('edit.title', { code: useCase.code })}
      start={useCase.title}
      typed={typed}
      commit={(text) => {
        if (text.trim() === '') return t('edit.titleEmpty')
        edits.edit(useCase.id, { title: text.trim() })
        return null
      }}
      maxLength={300}
      onLeave={onLeave}
    />
  )
}

function MarkEditor({
  useCase,
  axis,
  typed,
  edits,
  onLeave,
}: CellEditorProps & { readonly axis: 'impact' | 'feasibility' }) {
  const t = useTexts(registerTexts)
  const { language } = useLanguage()
  const formats = useFormats()
  const shown = markIn(useCase, axis, edits.settings())
  return (
    <LineEditor
      label={t(`edit.${axis}`, { code: useCase.code })}
      start={shown === null ? '' : formats.number(shown, shown % 1 === 0 ? 0 : 2)}
      typed={typed}
      commit={(text) => {
        const parsed = parseNumber(text, language)
        if (parsed.kind === 'empty') edits.mark(useCase.id, { axis, criterion: null }, null)
        else if (parsed.kind === 'number' && parsed.value >= 1 && parsed.value <= 10)
          edits.mark(useCase.id, { axis, criterion: null }, parsed.value)
        else return t('edit.markRange', { text })
        return null
      }}
      figures
      onLeave={onLeave}
    />
  )
}

interface LineEditorProps {
  readonly label: string
  readonly start: string
  readonly typed: string | null
  readonly commit: (text: string) => string | null
  readonly figures?: boolean
  readonly maxLength?: number
  readonly onLeave: (to: Leaving | null) => void
}

function LineEditor({
  label,
  start,
  typed,
  commit,
  figures = false,
  maxLength,
  onLeave,
}: LineEditorProps) {
  const draft = useCellDraft(start, commit, typed)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    if (typed === null) input.current?.select()
  }, [typed])

  const onKeyDown = (event: KeyboardEvent) => {
    const to = leavingBy(event)
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    if (to === 'stay') draft.cancel()
    else if (!draft.settle()) return
    onLeave(to)
  }

  return (
    <>
      <input
        ref={input}
        className={figures ? `${s['line']} ${s['figures']}` : s['line']}
        type="text"
        inputMode={figures ? 'decimal' : 'text'}
        autoComplete="off"
        aria-label={label}
        aria-invalid={draft.refusal === null ? undefined : true}
        maxLength={maxLength}
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // A mark that cannot be kept is not kept: the cell shows again what it held.
          if (!draft.settle()) draft.cancel()
          onLeave(null)
        }}
      />
      {draft.refusal !== null && (
        <div className={s['refusal']} role="alert">
          {draft.refusal}
        </div>
      )}
    </>
  )
}

function ChoiceEditor({ useCase, column, edits, onLeave }: CellEditorProps) {
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  switch (column) {
    case 'department':
      return (
        <Choosing onLeave={onLeave}>
          <DepartmentField
            label={t('edit.department', { code: useCase.code })}
            hideLabel
            small
            value={useCase.departmentId}
            onChange={(departmentId) => {
              edits.edit(useCase.id, { departmentId })
              onLeave('stay')
            }}
          />
        </Choosing>
      )
    case 'owner':
      return (
        <Choosing onLeave={onLeave}>
          <PersonField
            label={t('edit.owner', { code: useCase.code })}
            hideLabel
            small
            value={useCase.owner}
            onChange={(owner) => {
              edits.edit(useCase.id, { owner })
              onLeave('stay')
            }}
          />
        </Choosing>
      )
    case 'status':
      return (
        <Choosing onLeave={onLeave}>
          <Combo
            label={t('edit.status', { code: useCase.code })}
            hideLabel
            small
            required
            value={useCase.status}
            options={USE_CASE_STATUSES.map((value) => ({
              value,
              label: words(`status.${value}.label`),
            }))}
            emptyLabel={t('edit.noStatus')}
            clearLabel=""
            onChange={(chosen) => {
              const status = USE_CASE_STATUSES.find((value) => value === chosen)
              // A refusal needs its reason, which the record asks for.
              if (status === 'refused') {
                onLeave(null)
                return edits.askReason(useCase.id)
              }
              if (status !== undefined) edits.edit(useCase.id, { status })
              onLeave('stay')
            }}
          />
        </Choosing>
      )
    default:
      return null
  }
}

interface ChoosingProps {
  readonly onLeave: (to: Leaving | null) => void
  readonly children: ReactNode
}

/** A list that opens at once; Escape and Tab leave it, a click elsewhere too. */
function Choosing({ onLeave, children }: ChoosingProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = box.current?.querySelector('input')
    input?.focus()
    input?.select()
    input?.click()
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are caught where they bubble to
    <div
      ref={box}
      className={s['choosing']}
      onKeyDown={(event) => {
        const to = leavingBy(event)
        // Enter belongs to the list: it chooses.
        if (to === null || to === 'down') return
        event.preventDefault()
        event.stopPropagation()
        onLeave(to)
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave(null)
      }}
    >
      {children}
    </div>
  )
}

function leavingBy(event: KeyboardEvent): Leaving | null {
  switch (event.key) {
    case 'Escape':
      return 'stay'
    case 'Enter':
      return 'down'
    case 'Tab':
      return event.shiftKey ? 'previous' : 'next'
    default:
      return null
  }
}
