import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { ImportResult, ImportRow } from '../../../../shared/imports/apply-mapping'
import { cellText } from '../../../../shared/imports/grid'
import { fieldColumn, type ImportContext } from '../../../../shared/imports/mapping'
import { fieldLabel } from '../../../../shared/imports/describe'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { Icon } from '../../../ui/Icon'
import { Row } from '../../../ui/Layout'
import { Segmented } from '../../../ui/Segmented'
import s from './import.module.css'
import { IssueLine } from './IssueLine'
import { resolveNear } from './resolve-near'
import { wizardTexts } from './texts'
import type { Draft } from './use-import'

interface PreviewPaneProps {
  readonly draft: Draft
  readonly context: ImportContext
  readonly result: ImportResult
  readonly onChange: (changes: Partial<Draft>) => void
}

type Shown = 'all' | 'attention' | 'blocked'
const SHOWN_FIELDS = ['title', 'department', 'impact', 'feasibility', 'owner'] as const

/** Right: the rows as they would come in, each with what stops it or deserves a look, corrected in place. */
export function PreviewPane({ draft, context, result, onChange }: PreviewPaneProps) {
  const t = useTexts(wizardTexts)
  const { language } = useLanguage()
  const [shown, setShown] = useState<Shown>('all')
  const { counts, rows } = result
  const { mapping, grids, edits } = draft

  const listed = useMemo(
    () =>
      rows.filter(({ ready, issues }) =>
        shown === 'all' ? true : shown === 'blocked' ? !ready : issues.length > 0,
      ),
    [rows, shown],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => 40 + (listed[at]?.issues.length ?? 0) * 38,
    getItemKey: (at) => listed[at]?.row ?? at,
    overscan: 12,
  })
  const cells = useMemo(() => {
    const grid = grids[mapping.sheet]
    return new Map(grid?.rows.map((row) => [row.number, row.cells]))
  }, [grids, mapping.sheet])

  /** What the list says in one cell, corrected or not: the start of a correction. */
  const saidAt = (row: number, column: number): string =>
    edits.corrections?.find((made) => made.row === row && made.column === column)?.text ??
    cellText(cells.get(row)?.[column])

  const correct = (row: number, column: number, text: string) =>
    onChange({
      edits: {
        ...edits,
        corrections: [
          ...(edits.corrections ?? []).filter((made) => made.row !== row || made.column !== column),
          { row, column, text },
        ],
      },
    })

  return (
    <Card
      flush
      className={s['preview']}
      title={t('preview')}
      aside={
        <Row gap={3} align="center" wrap>
          {counts.blocked > 0 && (
            <Status tone="off">{t('blocked', { count: counts.blocked })}</Status>
          )}
          {counts.toCheck > 0 && (
            <Status tone="warn">{t('toCheck', { count: counts.toCheck })}</Status>
          )}
          <Segmented
            label={t('show.label')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'all', label: t('show.all'), count: rows.length },
              {
                value: 'attention',
                label: t('show.attention'),
                count: counts.blocked + counts.toCheck,
              },
              { value: 'blocked', label: t('show.blocked'), count: counts.blocked },
            ]}
          />
        </Row>
      }
    >
      <div
        role="table"
        aria-label={t('preview')}
        aria-rowcount={listed.length + 1}
        className={s['table']}
      >
        <div role="row" className={s['head']}>
          <span role="columnheader">{t('row')}</span>
          {SHOWN_FIELDS.map((field) => (
            <span role="columnheader" key={field}>
              {fieldLabel(field, language)}
            </span>
          ))}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard */}
        <div ref={scroller} className={s['scroller']} tabIndex={0} role="rowgroup">
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((item) => {
              const row = listed[item.index]
              if (!row) return null
              return (
                <div
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  className={s['place']}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <PreviewRow row={row} context={context} />
                  {row.issues.map((issue) => (
                    <IssueLine
                      key={`${issue.code}-${issue.column}`}
                      row={row.row}
                      issue={issue}
                      context={context}
                      said={(column) => saidAt(row.row, column)}
                      titleColumn={fieldColumn(mapping, 'title')?.column ?? null}
                      onCorrect={(column, text) => correct(row.row, column, text)}
                      onSkip={() =>
                        onChange({ edits: { ...edits, skip: [...(edits.skip ?? []), row.row] } })
                      }
                      onAccept={() => onChange({ mapping: resolveNear(mapping, issue, context) })}
                      onMerge={(into) =>
                        onChange({
                          edits: {
                            ...edits,
                            merges: [...(edits.merges ?? []), { row: row.row, into }],
                          },
                        })
                      }
                    />
                  ))}
                </div>
              )
            })}
          </div>
          {listed.length === 0 && <p className={s['none']}>{t('noneShown')}</p>}
        </div>
      </div>
      <div className={s['foot']}>
        <Icon name="undo" size={16} />
        <span>{t('undoHint')}</span>
        {(result.newDepartments.length > 0 || result.newPeople.length > 0) && (
          <span>
            {t('creates', {
              departments: result.newDepartments.length,
              people: result.newPeople.length,
            })}
          </span>
        )}
        {counts.skipped > 0 && <span>{t('skipped', { count: counts.skipped })}</span>}
        {(edits.skip?.length ?? 0) > 0 && (
          <Button
            size="small"
            variant="link"
            onClick={() => onChange({ edits: { ...edits, skip: [] } })}
          >
            {t('takeBack')}
          </Button>
        )}
      </div>
    </Card>
  )
}

function PreviewRow({
  row,
  context,
}: {
  readonly row: ImportRow
  readonly context: ImportContext
}) {
  const formats = useFormats()
  const { useCase, department, owner } = row
  const named = (
    target: ImportRow['department'],
    known: readonly { id: string; name: string }[],
  ) =>
    target === null
      ? ''
      : 'newName' in target
        ? target.newName
        : (known.find(({ id }) => id === target.existingId)?.name ?? '')
  const mark = (axis: { readonly direct: number | null } | undefined) =>
    axis?.direct == null ? '' : formats.number(axis.direct, 1)
  return (
    <div
      role="row"
      className={s['row']}
      data-blocked={row.ready ? undefined : ''}
      data-check={row.ready && row.issues.length > 0 ? '' : undefined}
    >
      <span role="cell">{row.row}</span>
      <strong role="cell">{useCase.title}</strong>
      <span role="cell">{named(department, context.departments)}</span>
      <span role="cell" data-figures="">
        {mark(useCase.impact)}
      </span>
      <span role="cell" data-figures="">
        {mark(useCase.feasibility)}
      </span>
      <span role="cell">{named(owner, context.people)}</span>
    </div>
  )
}
