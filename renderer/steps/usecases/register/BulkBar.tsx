import { useState } from 'react'
import {
  FEASIBILITY_CRITERIA,
  IMPACT_CRITERIA,
  USE_CASE_STATUSES,
} from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { DepartmentField } from '../../../forms/DepartmentField'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { PersonField } from '../../../forms/PersonField'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import { SelectField } from '../../../ui/SelectField'
import { TextArea } from '../../../ui/TextArea'
import s from './register.module.css'
import type { Mark } from './score-changes'
import { registerTexts } from './texts'
import type { CaseEdits } from './use-case-edits'

interface BulkBarProps {
  /** Chosen cases, in the order shown; at least one. */
  readonly ids: readonly string[]
  readonly edits: CaseEdits
  readonly onClear: () => void
  readonly onOpen: (id: string) => void
}

const MARKS: readonly Mark[] = [
  { axis: 'impact', criterion: null },
  ...IMPACT_CRITERIA.map((criterion) => ({ axis: 'impact' as const, criterion })),
  { axis: 'feasibility', criterion: null },
  ...FEASIBILITY_CRITERIA.map((criterion) => ({ axis: 'feasibility' as const, criterion })),
]
const keyOf = ({ axis, criterion }: Mark): string => `${axis}.${criterion ?? ''}`

/** What can be done to all the chosen cases at once; each is one step to undo. */
export function BulkBar({ ids, edits, onClear, onOpen }: BulkBarProps) {
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  const { done } = useNotices()
  const [refusing, setRefusing] = useState(false)
  const count = ids.length
  const tell = (changed: boolean) => {
    if (changed) done(t('bulk.done', { count }))
  }
  const first = ids[0]

  return (
    <section className={s['bulk']} aria-label={t('bulk.label')} data-print="hide">
      <div className={s['bulkHead']}>
        <strong role="status">{t('bulk.selected', { count })}</strong>
        <IconButton icon="close" size="small" quiet label={t('bulk.clear')} onClick={onClear} />
      </div>
      <div className={s['bulkField']}>
        <SelectField
          label={t('bulk.status')}
          small
          emptyLabel={t('bulk.choose')}
          value={refusing ? 'refused' : null}
          options={USE_CASE_STATUSES.map((value) => ({
            value,
            label: words(`status.${value}.label`),
          }))}
          onChange={(status) => {
            setRefusing(status === 'refused')
            if (status !== null && status !== 'refused') tell(edits.editMany(ids, { status }))
          }}
        />
      </div>
      <div className={s['bulkField']}>
        <DepartmentField
          label={t('bulk.department')}
          placeholder={t('bulk.choose')}
          small
          value={null}
          onChange={(departmentId) => tell(edits.editMany(ids, { departmentId }))}
        />
      </div>
      <div className={s['bulkField']}>
        <PersonField
          label={t('bulk.owner')}
          placeholder={t('bulk.choose')}
          small
          value={null}
          onChange={(owner) => tell(edits.editMany(ids, { owner }))}
        />
      </div>
      <BulkMark key={count} onApply={(mark, value) => tell(edits.markMany(ids, mark, value))} />
      <div className={s['bulkEnd']}>
        {count === 1 && first !== undefined && (
          <IconButton
            icon="copy"
            variant="default"
            size="small"
            label={t('bulk.duplicate')}
            onClick={() => {
              const copy = edits.duplicate(first)
              if (!copy) return
              onClear()
              onOpen(copy.id)
            }}
          />
        )}
        <IconButton
          icon="trash"
          variant="danger"
          size="small"
          label={t('bulk.remove')}
          onClick={() => {
            edits.remove(ids)
            onClear()
          }}
        />
      </div>
      {refusing && (
        <BulkRefusal
          count={count}
          onCancel={() => setRefusing(false)}
          onRefuse={(statusNote) => {
            tell(edits.editMany(ids, { status: 'refused', statusNote }))
            setRefusing(false)
          }}
        />
      )}
    </section>
  )
}

function BulkMark({ onApply }: { readonly onApply: (mark: Mark, value: number) => void }) {
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  const [mark, setMark] = useState<Mark>({ axis: 'impact', criterion: null })
  const [value, setValue] = useState<number | null>(null)
  const nameOf = (each: Mark): string => {
    if (each.criterion === null)
      return t('bulk.overall', { axis: words(`axis.${each.axis}.label`) })
    return each.axis === 'impact'
      ? words(`impact.${each.criterion}.label`)
      : words(`feasibility.${each.criterion}.label`)
  }
  return (
    <form
      className={s['bulkForm']}
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== null) onApply(mark, value)
      }}
    >
      <div className={s['bulkField']}>
        <SelectField
          label={t('bulk.criterion')}
          small
          value={keyOf(mark)}
          options={MARKS.map((each) => ({ value: keyOf(each), label: nameOf(each) }))}
          onChange={(key) => {
            const chosen = MARKS.find((each) => keyOf(each) === key)
            if (chosen) setMark(chosen)
          }}
        />
      </div>
      <div className={s['bulkMark']}>
        <NumberAnswer
          label={t('bulk.mark')}
          small
          min={1}
          max={10}
          value={value}
          onAnswer={setValue}
        />
      </div>
      {/* Never disabled: the mark is handed over by the very press that applies it. */}
      <Button type="submit" size="small">
        {t('bulk.apply')}
      </Button>
    </form>
  )
}

interface BulkRefusalProps {
  readonly count: number
  readonly onCancel: () => void
  readonly onRefuse: (reason: string) => void
}

function BulkRefusal({ count, onCancel, onRefuse }: BulkRefusalProps) {
  const t = useTexts(registerTexts)
  const [reason, setReason] = useState('')
  return (
    <div className={s['bulkReason']}>
      <TextArea
        label={t('bulk.reason')}
        hint={t('bulk.reasonHint')}
        required
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <div className={s['bulkEnd']}>
        <Button size="small" onClick={onCancel}>
          {t('bulk.cancel')}
        </Button>
        <Button
          size="small"
          variant="danger"
          disabled={reason.trim() === ''}
          onClick={() => onRefuse(reason.trim())}
        >
          {t('bulk.refuse', { count })}
        </Button>
      </div>
    </div>
  )
}
