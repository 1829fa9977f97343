import { familiesInOrder } from '../../../../shared/content/risks/families'
import { levelTexts, riskStatusTexts } from '../../../../shared/content/risks/scales'
import { RISK_STATUSES } from '../../../../shared/domain/risk'
import { localized } from '../../../../shared/kernel/text'
import { RISK_LEVELS } from '../../../../shared/rules/risk-level'
import {
  NO_RISK_FILTERS,
  type RiskFilters,
  type RiskScope,
} from '../../../../shared/steps/risks/register'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { FilterMenu } from '../../../ui/FilterMenu'
import { SearchField } from '../../../ui/SearchField'
import { SelectField } from '../../../ui/SelectField'
import s from './register.module.css'
import { registerTexts } from './texts'

interface FilterBarProps {
  readonly filters: RiskFilters
  /** What was typed, as it was typed. */
  readonly typed: string
  readonly onTyped: (text: string) => void
  readonly onFilters: (filters: RiskFilters) => void
}

const keyOf = (scope: RiskScope): string =>
  scope.kind === 'case' || scope.kind === 'tool' ? `${scope.kind}:${scope.id}` : scope.kind

/** Narrows map and register together: words, one case or tool, families, levels, follow-up. */
export function FilterBar({ filters, typed, onTyped, onFilters }: FilterBarProps) {
  const t = useTexts(registerTexts)
  const { language } = useLanguage()
  const risks = useProject((project) => project.risks.live)
  const useCases = useProject((project) => project.useCases.live)
  const tools = useProject((project) => project.tools.live)
  const linkedCases = new Set<string>(risks.flatMap(({ useCaseIds }) => useCaseIds))
  const linkedTools = new Set<string>(risks.flatMap(({ toolIds }) => toolIds))
  const scopes: readonly { readonly scope: RiskScope; readonly label: string }[] = [
    { scope: { kind: 'portfolio' }, label: t('filter.portfolio') },
    { scope: { kind: 'company' }, label: t('company') },
    ...useCases
      .filter(({ id, status }) => linkedCases.has(id) || status === 'pilot' || status === 'live')
      .map(({ id, code, title }) => ({
        scope: { kind: 'case' as const, id },
        label: t('filter.case', { code, title }),
      })),
    ...tools
      .filter(({ id }) => linkedTools.has(id))
      .map(({ id, code, name }) => ({
        scope: { kind: 'tool' as const, id },
        label: t('filter.tool', { code, name }),
      })),
  ]
  const narrowed =
    typed !== '' ||
    filters.scope.kind !== 'portfolio' ||
    filters.families.size + filters.levels.size + filters.statuses.size > 0
  return (
    <div className={s['bar']} data-print="hide">
      <div className={s['search']}>
        <SearchField
          label={t('filter.search')}
          placeholder={t('filter.search')}
          value={typed}
          onChange={onTyped}
          clearLabel={t('filter.clear')}
        />
      </div>
      <div className={s['scope']}>
        <SelectField
          small
          hideLabel
          label={t('filter.scope')}
          value={keyOf(filters.scope)}
          onChange={(key) =>
            onFilters({
              ...filters,
              scope:
                scopes.find(({ scope }) => keyOf(scope) === key)?.scope ?? NO_RISK_FILTERS.scope,
            })
          }
          options={scopes.map(({ scope, label }) => ({ value: keyOf(scope), label }))}
        />
      </div>
      <FilterMenu
        label={t('filter.family')}
        clearLabel={t('filter.none')}
        selected={filters.families}
        onChange={(families) => onFilters({ ...filters, families })}
        options={familiesInOrder
          .map(({ id, title }) => ({
            value: id,
            label: localized(title, language),
            count: risks.filter(({ family }) => family === id).length,
          }))
          .filter(({ count }) => count > 0)}
      />
      <FilterMenu
        label={t('filter.level')}
        clearLabel={t('filter.none')}
        selected={filters.levels}
        onChange={(levels) => onFilters({ ...filters, levels })}
        options={[
          ...RISK_LEVELS.toReversed().map((level) => ({
            value: level,
            label: localized(levelTexts[level].label, language),
          })),
          { value: 'not-rated' as const, label: t('filter.notRated') },
        ]}
      />
      <FilterMenu
        label={t('filter.status')}
        clearLabel={t('filter.none')}
        selected={filters.statuses}
        onChange={(statuses) => onFilters({ ...filters, statuses })}
        options={RISK_STATUSES.map((status) => ({
          value: status,
          label: localized(riskStatusTexts[status].label, language),
          count: risks.filter((risk) => risk.status === status).length,
        }))}
      />
      {narrowed && (
        <Button
          size="small"
          variant="link"
          onClick={() => {
            onTyped('')
            onFilters(NO_RISK_FILTERS)
          }}
        >
          {t('filter.clearAll')}
        </Button>
      )}
    </div>
  )
}
