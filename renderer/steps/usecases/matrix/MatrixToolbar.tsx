import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings'
import { USE_CASE_STATUSES } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { AI_VERDICTS } from '../../../../shared/rules/ai-vs-automation'
import { QUADRANTS } from '../../../../shared/rules/quadrant'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Switch } from '../../../ui/Checkbox'
import { FilterMenu } from '../../../ui/FilterMenu'
import { IconButton } from '../../../ui/IconButton'
import { NumberField } from '../../../ui/NumberField'
import { SearchField } from '../../../ui/SearchField'
import type { MatrixFilters } from './filters'
import s from './matrix.module.css'
import { matrixTexts } from './texts'
import type { Moves } from './use-moves'

interface MatrixToolbarProps {
  readonly filters: MatrixFilters
  readonly onFilters: (filters: MatrixFilters) => void
  readonly moves: Moves
}

export function MatrixToolbar({ filters, onFilters, moves }: MatrixToolbarProps) {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const departments = useProject((project) => project.departments)
  const change = (changes: Partial<MatrixFilters>) => onFilters({ ...filters, ...changes })
  const clearLabel = t('filters.all')
  return (
    <div className={s['toolbar']} data-print="hide">
      <div className={s['search']}>
        <SearchField
          label={t('filters.search')}
          value={filters.search}
          onChange={(search) => change({ search })}
          clearLabel={t('filters.clearSearch')}
        />
      </div>
      <FilterMenu
        icon="filter"
        label={t('filters.department')}
        clearLabel={clearLabel}
        selected={filters.departments}
        onChange={(chosen) => change({ departments: chosen })}
        options={[
          ...departments.live.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: '', label: t('filters.noDepartment') },
        ]}
      />
      <FilterMenu
        label={t('filters.status')}
        clearLabel={clearLabel}
        selected={filters.statuses}
        onChange={(statuses) => change({ statuses })}
        options={USE_CASE_STATUSES.map((value) => ({
          value,
          label: tWord(`status.${value}.label`),
        }))}
      />
      <FilterMenu
        label={t('filters.quadrant')}
        clearLabel={clearLabel}
        selected={filters.quadrants}
        onChange={(quadrants) => change({ quadrants })}
        options={QUADRANTS.map((value) => ({ value, label: tWord(`quadrant.${value}.label`) }))}
      />
      <FilterMenu
        label={t('filters.verdict')}
        clearLabel={clearLabel}
        selected={filters.verdicts}
        onChange={(verdicts) => change({ verdicts })}
        options={[...AI_VERDICTS, 'unknown' as const].map((value) => ({
          value,
          label: tWord(`aiVerdict.${value}.label`),
        }))}
      />
      <span className={s['push']} />
      <Switch
        label={t('filters.retained')}
        checked={filters.retainedOnly}
        onChange={(retainedOnly) => change({ retainedOnly })}
      />
      <Cut moves={moves} />
    </div>
  )
}

/** First mark that counts as high; a changed one is printed in the reports. */
function Cut({ moves }: { readonly moves: Moves }) {
  const t = useTexts(matrixTexts)
  const { language } = useLanguage()
  const formats = useFormats()
  const cut = useProject((project) => project.settings.matrixCut)
  const usual = DEFAULT_SETTINGS.matrixCut
  return (
    <div className={s['cut']}>
      <span aria-hidden="true">{t('cut.label')}</span>
      <NumberField
        label={t('cut.label')}
        hideLabel
        small
        value={cut}
        onChange={(value) => moves.settle({ matrixCut: value ?? usual })}
        language={language}
        expected={t('cut.expected')}
        min={1}
        max={10}
        decimals={1}
        step={0.1}
      />
      {cut !== usual && (
        <IconButton
          icon="undo"
          size="small"
          label={t('cut.reset', { cut: formats.number(usual) })}
          onClick={() =>
            moves.settle({ matrixCut: usual }, t('toast.cut', { cut: formats.number(usual) }))
          }
        />
      )}
    </div>
  )
}
