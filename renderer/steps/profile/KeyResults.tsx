import { objectiveCommands } from '../../../shared/commands/registry'
import { keyResultSchema, type KeyResult, type Objective } from '../../../shared/domain/objective'
import type { Project } from '../../../shared/domain/project'
import type { AppError } from '../../../shared/errors/app-error'
import { err, type Result } from '../../../shared/kernel/result'
import { vocabulary } from '../../../shared/locales/vocabulary'
import { okrProgress } from '../../../shared/rules/okr-progress'
import { useActions } from '../../data/use-actions'
import { NumberAnswer } from '../../forms/NumberAnswer'
import { TextAnswer } from '../../forms/TextAnswer'
import { useFormats, useTexts } from '../../i18n/language'
import { useNotices } from '../../routing/notices'
import { ProgressBar } from '../../ui/ProgressBar'
import { AddLine } from './AddLine'
import { EditTable } from './EditTable'
import { moveKeys } from './move-keys'
import { DayAnswer } from './profile-fields'
import s from './profile.module.css'
import { RowTools } from './RowTools'
import { texts } from './texts'

/** More than a page can hold is more than a room can follow; the noun refuses the twenty-first. */
const MOST = 20

/** The measured results of one objective, as rows of fields. */
export function KeyResults({ objective }: { readonly objective: Objective }) {
  const t = useTexts(texts)
  const { newId } = useActions()
  const { done, failed } = useNotices()
  const change = useKeyResults(objective.id)
  const { keyResults } = objective

  const tell = (result: Result<unknown, AppError>): boolean => {
    if (!result.ok) failed(result.error)
    return result.ok
  }
  const add = (title: string) =>
    tell(change((list) => [...list, keyResultSchema.parse({ ...BLANK, id: newId(), title })]))
  const move = (at: number, step: -1 | 1) => {
    const focused = document.activeElement
    tell(change((list) => moved(list, at, at + step)))
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement) focused.focus()
    })
  }
  const remove = (keyResult: KeyResult, at: number) => {
    if (!tell(change((list) => list.filter(({ id }) => id !== keyResult.id)))) return
    done(t('row.removed', { name: keyResult.title || t('row.nameless') }), () =>
      tell(change((list) => list.toSpliced(at, 0, keyResult))),
    )
  }

  return (
    <>
      {keyResults.length > 0 && (
        <EditTable
          label={t('column.objective', { code: objective.code })}
          minWidth={900}
          columns={[
            { header: t('overview.keyResult') },
            { header: t('column.baseline'), width: '86px', end: true },
            { header: t('column.target'), width: '86px', end: true },
            { header: t('column.current'), width: '86px', end: true },
            { header: t('column.unit'), width: '80px' },
            { header: t('column.due'), width: '150px' },
            { header: t('column.progress'), width: '112px' },
          ]}
        >
          {keyResults.map((keyResult, at) => (
            <KeyResultRow
              key={keyResult.id}
              objectiveId={objective.id}
              keyResult={keyResult}
              edges={{ first: at === 0, last: at === keyResults.length - 1 }}
              onMove={(step) => move(at, step)}
              onRemove={() => remove(keyResult, at)}
            />
          ))}
        </EditTable>
      )}
      {keyResults.length < MOST ? (
        <AddLine
          label={t('fresh.keyResults')}
          button={t('add.keyResults')}
          onAdd={add}
          maxLength={300}
        />
      ) : (
        <p className={s['note']}>{t('objectives.full')}</p>
      )}
    </>
  )
}

const BLANK = { baseline: null, target: null, current: null, unit: '', due: null }

const moved = (list: readonly KeyResult[], from: number, to: number): readonly KeyResult[] => {
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** Rewrites the list as it is now, not as it was when the field was drawn. */
function useKeyResults(objectiveId: string) {
  const { run, read } = useActions()
  return (
    next: (list: readonly KeyResult[]) => readonly KeyResult[],
  ): Result<Project, AppError> => {
    const objective = read().objectives.get(objectiveId)
    if (!objective) return err({ code: 'missing', id: objectiveId })
    const keyResults = next(objective.keyResults)
    return run(objectiveCommands.edit, { id: objectiveId, changes: { keyResults } })
  }
}

interface KeyResultRowProps {
  readonly objectiveId: string
  readonly keyResult: KeyResult
  readonly edges: { readonly first: boolean; readonly last: boolean }
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function KeyResultRow({ objectiveId, keyResult, edges, onMove, onRemove }: KeyResultRowProps) {
  const t = useTexts(texts)
  const change = useKeyResults(objectiveId)
  const { failed } = useNotices()
  const { id, title, unit, due } = keyResult
  const edit = (changes: Partial<KeyResult>) =>
    change((list) => list.map((other) => (other.id === id ? { ...other, ...changes } : other)))
  const told = (changes: Partial<KeyResult>) => {
    const result = edit(changes)
    if (!result.ok) failed(result.error)
  }
  const cell = (column: string) => ({
    label: t('cell', { column, row: title }),
    hideLabel: true,
    small: true,
  })
  return (
    <tr onKeyDown={moveKeys(onMove)}>
      <td>
        <TextAnswer
          {...cell(t('overview.keyResult'))}
          stored={title}
          maxLength={300}
          commit={(text) => edit({ title: text })}
        />
      </td>
      {(['baseline', 'target', 'current'] as const).map((column) => (
        <td key={column}>
          <NumberAnswer
            {...cell(t(`column.${column}`))}
            value={keyResult[column]}
            onAnswer={(value) => told({ [column]: value })}
          />
        </td>
      ))}
      <td>
        <TextAnswer
          {...cell(t('column.unit'))}
          stored={unit}
          maxLength={40}
          commit={(text) => edit({ unit: text })}
        />
      </td>
      <td>
        <DayAnswer {...cell(t('column.due'))} value={due} onAnswer={(iso) => told({ due: iso })} />
      </td>
      <td className={s['mid']}>
        <Progress keyResult={keyResult} />
      </td>
      <td>
        <RowTools name={title} onMove={onMove} onRemove={onRemove} {...edges} />
      </td>
    </tr>
  )
}

function Progress({ keyResult }: { readonly keyResult: KeyResult }) {
  const t = useTexts(texts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const progress = okrProgress(keyResult)
  if (progress.value === null) {
    const reason = progress.reasons[0] === 'division-by-zero' ? 'division-by-zero' : 'missing-input'
    return <span className={s['faint']}>{tWord(`reason.${reason}`)}</span>
  }
  return (
    <span className={s['progress']}>
      <ProgressBar
        share={progress.value / 100}
        label={t('objectives.progressOf', { name: keyResult.title })}
      />
      <span>{formats.percent(Math.round(progress.value))}</span>
    </span>
  )
}
