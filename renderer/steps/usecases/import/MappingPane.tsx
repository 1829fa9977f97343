import { memo } from 'react'
import { describeColumn, describeFormula, fieldLabel } from '../../../../shared/imports/describe'
import { FIELD_IDS, isFieldId } from '../../../../shared/imports/fields'
import type { ColumnMapping, ImportContext, Mapping } from '../../../../shared/imports/mapping'
import {
  proposeMapping,
  retarget,
  type ProposedColumn,
} from '../../../../shared/imports/propose-mapping'
import { importTexts } from '../../../../shared/imports/texts'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { Row } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { ConversionFields } from './ConversionFields'
import s from './import.module.css'
import { wizardTexts } from './texts'
import type { Draft } from './use-import'

interface MappingPaneProps {
  readonly draft: Draft
  readonly context: ImportContext
  readonly onChange: (changes: Partial<Draft>) => void
}

/** Left: each column of the list, what it becomes, and how its values are converted. */
export function MappingPane({ draft, context, onChange }: MappingPaneProps) {
  const t = useTexts(wizardTexts)
  const { mapping, grids, proposal } = draft
  const grid = grids[mapping.sheet]

  /** Another sheet or heading row is another list: the proposal is made anew. */
  const choose = (chosen: { sheet?: number; headerRow?: number }) => {
    const fresh = proposeMapping(grids, context, { sheet: mapping.sheet, ...chosen })
    onChange({ proposal: fresh, mapping: fresh.mapping, edits: {} })
  }
  const replace = (column: ColumnMapping) =>
    onChange({
      mapping: {
        ...mapping,
        columns: mapping.columns.map((other) => (other.column === column.column ? column : other)),
      },
    })

  return (
    <Card title={t('columns', { count: mapping.columns.length })} flush className={s['mapping']}>
      <div className={s['source']}>
        {grids.length > 1 && (
          <SelectField
            label={t('sheet')}
            value={String(mapping.sheet)}
            onChange={(value) => choose({ sheet: Number(value ?? 0) })}
            options={grids.map(({ sheet }, at) => ({ value: String(at), label: sheet }))}
          />
        )}
        <NumberAnswer
          label={t('headerRow')}
          value={mapping.headerRow}
          min={0}
          max={grid?.rows.at(-1)?.number ?? 1}
          decimals={0}
          onAnswer={(row) => row !== null && choose({ headerRow: row })}
        />
      </div>
      <ul className={s['columns']}>
        {mapping.columns.map((column, at) => (
          <ColumnLine
            key={column.column}
            column={column}
            proposed={proposal.columns[at]}
            onTarget={(target) =>
              grid && onChange({ mapping: retarget(grid, mapping, column.column, target, context) })
            }
            onConversion={(conversion) => replace({ ...column, conversion })}
          />
        ))}
      </ul>
    </Card>
  )
}

interface ColumnLineProps {
  readonly column: ColumnMapping
  readonly proposed: ProposedColumn | undefined
  readonly onTarget: (target: ColumnMapping['target']) => void
  readonly onConversion: (conversion: ColumnMapping['conversion']) => void
}

const ColumnLine = memo(function ColumnLine({
  column,
  proposed,
  onTarget,
  onConversion,
}: ColumnLineProps) {
  const t = useTexts(wizardTexts)
  const tImport = useTexts(importTexts)
  const { language } = useLanguage()
  const { target, label } = column
  const value = target.kind === 'field' ? target.field : target.kind
  const notes = describeColumn(column, proposed?.filled ?? 0, language)
  const formula =
    column.conversion.kind === 'scale' ? describeFormula(column.conversion, language) : ''
  const open = hasOpenWords(column.conversion)

  return (
    <li className={s['column']}>
      <div>
        <strong>{label}</strong>
        <span className={s['samples']}>
          {proposed?.samples.map((sample) => `« ${sample.slice(0, 28)} »`).join(' · ')}
        </span>
      </div>
      <div>
        <SelectField
          label={t('becomes', { label })}
          hideLabel
          value={value}
          onChange={(chosen) => {
            if (chosen === null) return
            onTarget(
              isFieldId(chosen)
                ? { kind: 'field', field: chosen }
                : { kind: chosen as 'keep' | 'ignore' },
            )
          }}
          options={[
            { value: 'keep', label: tImport('target.keep') },
            { value: 'ignore', label: tImport('target.ignore') },
            ...FIELD_IDS.map((field) => ({
              value: field as string,
              label: fieldLabel(field, language),
            })),
          ]}
        />
        <Row gap={2} wrap>
          {target.kind === 'field' && proposed?.reason && (
            <Status tone="ok">{tImport(`reason.${proposed.reason}`)}</Status>
          )}
          {notes.map((note) => (
            <Status key={note} tone={open ? 'warn' : 'neutral'}>
              {note}
            </Status>
          ))}
          {formula !== '' && <span className={s['formula']}>{formula}</span>}
        </Row>
        {target.kind === 'field' && (
          <ConversionFields column={column} onConversion={onConversion} />
        )}
      </div>
    </li>
  )
})

const hasOpenWords = (conversion: Mapping['columns'][number]['conversion']): boolean =>
  (conversion.kind === 'words' || conversion.kind === 'scale') &&
  conversion.words.some(({ value }) => value === null)
