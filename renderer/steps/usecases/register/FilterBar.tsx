import { useMemo, useState } from 'react'
import { USE_CASE_STATUSES } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { AI_VERDICTS } from '../../../../shared/rules/ai-vs-automation'
import { DATA_VERDICTS } from '../../../../shared/rules/data-readiness'
import { QUADRANTS } from '../../../../shared/rules/quadrant'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { FilterMenu } from '../../../ui/FilterMenu'
import { Menu } from '../../../ui/Menu'
import { Popover } from '../../../ui/Popover'
import { SearchField } from '../../../ui/SearchField'
import type { Sort } from '../../../ui/table-model'
import { FilterGroup } from './FilterGroup'
import { countFilters, type Filters, NO_FILTERS, NONE } from './filters'
import { isSortId, SORTS } from './order'
import s from './register.module.css'
import { registerTexts } from './texts'

interface FilterBarProps {
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  /** Rows were edited since they were put in order. */
  readonly aged: boolean
  readonly onSortAgain: () => void
}

/** Search, filters and order of the register. */
export function FilterBar(props: FilterBarProps) {
  const { filters, onFilters, sort, onSort, aged, onSortAgain } = props
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  const departments = useProject((project) => project.departments.live)
  const set = (changes: Partial<Filters>) => onFilters({ ...filters, ...changes })
  const departmentOptions = useMemo(
    () => [
      ...departments
        .toSorted((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ id, name }) => ({ value: id as string, label: name })),
      { value: NONE, label: t('noDepartment') },
    ],
    [departments, t],
  )
  const by = sort !== null && isSortId(sort.column) ? sort.column : 'rank'

  return (
    <div className={s['bar']} data-print="hide">
      <div className={s['search']}>
        <SearchField
          label={t('filter.search')}
          value={filters.query}
          onChange={(query) => set({ query })}
          clearLabel={t('filter.clearSearch')}
        />
      </div>
      <FilterMenu
        icon="filter"
        label={t('filter.department')}
        options={departmentOptions}
        selected={filters.departments}
        onChange={(chosen) => set({ departments: chosen })}
        clearLabel={t('filter.clear')}
      />
      <FilterMenu
        label={t('filter.quadrant')}
        options={[...QUADRANTS, 'not-scored' as const].map((value) => ({
          value,
          label: words(`quadrant.${value}.label`),
        }))}
        selected={filters.quadrants as ReadonlySet<(typeof QUADRANTS)[number] | 'not-scored'>}
        onChange={(quadrants) => set({ quadrants })}
        clearLabel={t('filter.clear')}
      />
      <FilterMenu
        label={t('filter.status')}
        options={USE_CASE_STATUSES.map((value) => ({
          value,
          label: words(`status.${value}.label`),
        }))}
        selected={filters.statuses}
        onChange={(statuses) => set({ statuses })}
        clearLabel={t('filter.clear')}
      />
      <MoreFilters filters={filters} onFilters={onFilters} />
      {countFilters(filters) > 0 && (
        <Button variant="link" size="small" onClick={() => onFilters(NO_FILTERS)}>
          {t('filter.clearAll')}
        </Button>
      )}
      <div className={s['order']}>
        {aged && (
          <Button variant="link" size="small" icon="refresh" onClick={onSortAgain}>
            {t('sort.again')}
          </Button>
        )}
        <Menu
          trigger={
            <Button variant="subtle" size="small" icon="switch">
              {t('sort.label', { by: t(`sort.${by}`) })}
            </Button>
          }
          items={SORTS.map((id) => ({
            id,
            label: t(`sort.${id}`),
            icon: id === by ? ('check' as const) : undefined,
            onSelect: () =>
              onSort(
                id === 'rank'
                  ? null
                  : {
                      column: id,
                      // Figures are read from the best down.
                      direction: ['impact', 'feasibility', 'index', 'data'].includes(id)
                        ? 'descending'
                        : 'ascending',
                    },
              ),
          }))}
        />
      </div>
    </div>
  )
}

function MoreFilters({ filters, onFilters }: Pick<FilterBarProps, 'filters' | 'onFilters'>) {
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  const people = useProject((project) => project.people.live)
  const [open, setOpen] = useState(false)
  const set = (changes: Partial<Filters>) => onFilters({ ...filters, ...changes })
  const active = countFilters({ ...NO_FILTERS, ...pick(filters) })

  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('filter.more')}
      trapFocus
      trigger={
        <Button size="small" onClick={() => setOpen(!open)}>
          {t('filter.more')}
          {active > 0 && <span className={s['badge']}>{active}</span>}
        </Button>
      }
    >
      <div className={s['more']}>
        <Checkbox
          label={t('filter.incomplete')}
          hint={t('filter.incompleteHint')}
          checked={filters.incomplete}
          onChange={(incomplete) => set({ incomplete })}
        />
        <FilterGroup
          label={t('filter.ai')}
          options={[...AI_VERDICTS, 'unknown' as const].map((value) => ({
            value,
            label: words(`aiVerdict.${value}.label`),
          }))}
          selected={filters.ai}
          onChange={(ai) => set({ ai })}
        />
        <FilterGroup
          label={t('filter.data')}
          options={[...DATA_VERDICTS, 'none' as const].map((value) => ({
            value,
            label: words(`dataVerdict.${value}.label`),
          }))}
          selected={filters.data}
          onChange={(data) => set({ data })}
        />
        <FilterGroup
          label={t('filter.owner')}
          options={[
            ...people.map(({ id, name }) => ({ value: id as string, label: name })),
            { value: NONE, label: t('nobody') },
          ]}
          selected={filters.owners}
          onChange={(owners) => set({ owners })}
        />
      </div>
    </Popover>
  )
}

const pick = ({ ai, data, owners, incomplete }: Filters) => ({ ai, data, owners, incomplete })
