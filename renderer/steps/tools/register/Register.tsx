import { useMemo, useState } from 'react'
import { toolStatuses } from '../../../../shared/content/tools/vocabulary'
import { type Tool, TOOL_STATUSES, type ToolStatus } from '../../../../shared/domain/tool'
import { toolsVocabulary } from '../../../../shared/locales/tools-vocabulary'
import { toolTotals, toolViews } from '../../../../shared/rules/tool-view'
import { registerSentence } from '../../../../shared/steps/tools/situation'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { cx } from '../../../ui/cx'
import { DataTable } from '../../../ui/DataTable'
import { EmptyState } from '../../../ui/EmptyState'
import { FilterMenu } from '../../../ui/FilterMenu'
import { Stack, Text } from '../../../ui/Layout'
import { type Sort, sortRows } from '../../../ui/table-model'
import { AddLine } from '../AddLine'
import { Page } from '../Page'
import { screenTexts } from '../texts'
import shared from '../tools.module.css'
import { useRoomy } from '../use-roomy'
import { useSay } from '../use-say'
import { useToolActions } from '../use-tools'
import { ChecksCard } from './ChecksCard'
import { sortValue, toolColumns } from './columns'
import { RecordDrawer } from './RecordDrawer'
import s from './register.module.css'
import { ShadowUses } from './ShadowUses'
import { registerTexts } from './texts'

/** The tools in use, on trial or considered, what they cost, and what is used beside them. */
export function Register() {
  const t = useTexts(registerTexts)
  const common = useTexts(screenTexts)
  const words = useTexts(toolsVocabulary)
  const say = useSay()
  const formats = useFormats()
  const { language } = useLanguage()
  const { rest, go, presenting } = usePlace()
  const project = useProject((whole) => whole)
  const { add } = useToolActions()
  const roomy = useRoomy()
  const [sort, setSort] = useState<Sort | null>(null)
  const [statuses, setStatuses] = useState<ReadonlySet<ToolStatus>>(new Set())

  const views = toolViews(project)
  const open = views.find(({ tool }) => tool.code === rest[1])?.tool ?? null
  const shortened = open !== null && !presenting
  const rows = useMemo(() => {
    const kept = toolViews(project).filter(
      ({ tool }) => statuses.size === 0 || statuses.has(tool.status),
    )
    const name = ({ lead }: Tool) =>
      lead === null ? null : (project.people.get(lead)?.name ?? null)
    return sortRows(kept, sort, (view, column) => sortValue(view, column, name), language)
  }, [project, statuses, sort, language])
  const columns = toolColumns(
    {
      t,
      words,
      say,
      formats,
      nameOf: ({ lead }) => (lead === null ? null : (project.people.get(lead)?.name ?? null)),
      notGiven: common('notGiven'),
    },
    toolTotals(project),
    shortened ? 'beside' : roomy ? 'wide' : 'narrow',
  )
  const enter = (name: string) => {
    const tool = add(name)
    if (tool) go(`register/${tool.code}`)
    return tool !== null
  }

  return (
    <Page tab="register" title={t('title')} sentence={registerSentence(project, language)}>
      <Stack gap={4}>
        {views.length === 0 ? (
          <EmptyState
            title={t('empty.title')}
            text={t('empty.text')}
            actions={<AddLine label={t('addLabel')} button={t('add')} onAdd={enter} />}
          />
        ) : (
          <>
            <div className={shared['bar']} data-print="hide">
              <FilterMenu
                label={t('filter')}
                icon="filter"
                clearLabel={t('clearFilter')}
                selected={statuses}
                onChange={setStatuses}
                options={TOOL_STATUSES.map((value) => ({
                  value,
                  label: say(toolStatuses[value].label),
                  count: views.filter(({ tool }) => tool.status === value).length,
                }))}
              />
              {statuses.size > 0 && (
                <Text tone="muted" size="table">
                  {t('shown', { shown: rows.length, total: views.length })}
                </Text>
              )}
            </div>
            <DataTable
              label={t('table')}
              columns={columns}
              rows={rows}
              idOf={({ tool }) => tool.id}
              sort={sort}
              onSort={setSort}
              current={open?.id ?? null}
              onOpen={({ tool }) => go(`register/${tool.code}`)}
              rowHeight={52}
              footer={
                rows.length === 0 ? (
                  t('noneShown')
                ) : presenting ? undefined : (
                  <AddLine label={t('addLabel')} button={t('add')} onAdd={enter} />
                )
              }
            />
          </>
        )}
        <div className={cx(s['bottom'], shortened && s['narrow'])}>
          <ShadowUses />
          {views.length > 0 && <ChecksCard />}
        </div>
      </Stack>
      {open !== null && !presenting && (
        <RecordDrawer
          id={open.id}
          order={rows.map(({ tool }) => tool.code)}
          onGo={(code) => go(`register/${code}`)}
          onClose={() => go('register')}
        />
      )}
    </Page>
  )
}
