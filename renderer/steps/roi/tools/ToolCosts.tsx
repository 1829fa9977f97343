import { useMemo } from 'react'
import { toolCostsSentence } from '../../../../shared/steps/roi/situation'
import { TOOL_COST_PARTS, toolCosts } from '../../../../shared/steps/roi/tool-costs'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { Page } from '../Page'
import { StackedBars } from '../StackedBars'
import { HostingCard } from './HostingCard'
import { toolCostTexts } from './texts'
import s from './tool-costs.module.css'
import { ToolCostTable } from './ToolCostTable'

/** What the tools cost a year, over three years, and at other volumes. */
export function ToolCosts() {
  const t = useTexts(toolCostTexts)
  const { language } = useLanguage()
  const { href } = usePlace()
  const project = useProject((all) => all)
  const costs = useMemo(() => toolCosts(project), [project])
  if (costs.rows.length === 0)
    return (
      <Page tab="tools" title={t('title')}>
        <EmptyState
          title={t('none.title')}
          text={t('none.text')}
          actions={
            <ButtonLink href={href('tools', 'register')} variant="filled">
              {t('none.action')}
            </ButtonLink>
          }
        />
      </Page>
    )
  return (
    <Page tab="tools" title={t('title')} sentence={toolCostsSentence(project, language)}>
      <div className={s['page']}>
        <Bars costs={costs} />
        <ToolCostTable costs={costs} />
        <HostingCard rows={costs.hosting} />
      </div>
    </Page>
  )
}

function Bars({ costs: { rows } }: { readonly costs: ReturnType<typeof toolCosts> }) {
  const t = useTexts(toolCostTexts)
  const format = useFormats()
  const known = rows
    .flatMap(({ tool, parts, total }) =>
      parts === null || total === null ? [] : [{ tool, parts, total }],
    )
    .toSorted((a, b) => b.total - a.total)
  const unknown = rows.filter(({ total }) => total === null).map(({ tool }) => tool.name)
  const used = TOOL_COST_PARTS.filter((part) => known.some(({ parts }) => parts[part] > 0))
  return (
    <Card title={t('chart.title')}>
      {known.length > 0 && (
        <StackedBars
          parts={used.map((part) => t(`part.${part}`))}
          bars={known.map(({ tool, parts, total }) => ({
            id: tool.id,
            label: tool.name,
            parts: used.map((part) => parts[part]),
            total: format.money(total),
            alt: t('chart.alt', { tool: tool.name, total: format.money(total) }),
          }))}
        />
      )}
      {unknown.length > 0 && (
        <p className={s['quiet']}>
          {t('chart.unknown', { count: unknown.length, tools: unknown.join(', ') })}
        </p>
      )}
    </Card>
  )
}
