import { IDEA_FUNCTIONS } from '../../../../shared/content/use-case-ideas/idea'
import { ideaTexts } from '../../../../shared/content/use-case-ideas/texts'
import { SECTORS } from '../../../../shared/domain/profile'
import { AI_FORMS } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useTexts } from '../../../i18n/language'
import { Checkbox } from '../../../ui/Checkbox'
import { FilterMenu } from '../../../ui/FilterMenu'
import { SearchField } from '../../../ui/SearchField'
import { SelectField } from '../../../ui/SelectField'
import type { IdeaFilters } from './choose-ideas'
import s from './ideas.module.css'
import { libraryTexts } from './texts'

interface IdeaFilterBarProps {
  readonly filters: IdeaFilters
  readonly onFilters: (filters: IdeaFilters) => void
}

/** What the library is narrowed to. */
export function IdeaFilterBar({ filters, onFilters }: IdeaFilterBarProps) {
  const t = useTexts(libraryTexts)
  const facts = useTexts(ideaTexts)
  const words = useTexts(vocabulary)
  const set = (changes: Partial<IdeaFilters>) => onFilters({ ...filters, ...changes })
  return (
    <div className={s['bar']} data-print="hide">
      <div className={s['search']}>
        <SearchField
          label={t('search')}
          value={filters.query}
          onChange={(query) => set({ query })}
          clearLabel={t('clearSearch')}
        />
      </div>
      <div className={s['sector']}>
        <SelectField
          label={t('sector')}
          hideLabel
          small
          emptyLabel={t('anySector')}
          value={filters.sector}
          onChange={(sector) => set({ sector })}
          options={SECTORS.map((value) => ({ value, label: words(`sector.${value}`) }))}
        />
      </div>
      <FilterMenu
        icon="filter"
        label={t('function')}
        options={IDEA_FUNCTIONS.map((value) => ({ value, label: facts(`function.${value}`) }))}
        selected={filters.functions}
        onChange={(functions) => set({ functions })}
        clearLabel={t('clear')}
      />
      <FilterMenu
        label={t('form')}
        options={AI_FORMS.map((value) => ({ value, label: words(`aiForm.${value}.label`) }))}
        selected={filters.forms}
        onChange={(forms) => set({ forms })}
        clearLabel={t('clear')}
      />
      <Checkbox
        label={t('hideAdded')}
        checked={filters.hideAdded}
        onChange={(hideAdded) => set({ hideAdded })}
      />
    </div>
  )
}
