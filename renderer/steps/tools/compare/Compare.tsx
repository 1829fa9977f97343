import { useState } from 'react'
import type { ToolCriterion } from '../../../../shared/domain/tool'
import type { ToolComparison } from '../../../../shared/domain/tool-comparison'
import { comparisonView } from '../../../../shared/steps/tools/comparison-view'
import { comparisonSentence } from '../../../../shared/steps/tools/situation'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Stack } from '../../../ui/Layout'
import { AddLine } from '../AddLine'
import { Page } from '../Page'
import s from './cost.module.css'
import { CostCard } from './CostCard'
import { ChooseDialog } from './ChooseDialog'
import { DecisionNote } from './DecisionNote'
import { FirmnessCard } from './FirmnessCard'
import { FrameBar } from './FrameBar'
import { MarksTable } from './MarksTable'
import { OutList } from './OutList'
import { StopsCard } from './StopsCard'
import { compareTexts } from './texts'
import { useComparisonActions } from './use-comparison'

/** Tools side by side: what eliminates first, then what weighs, what it costs, and how firm the result is. */
export function Compare() {
  const t = useTexts(compareTexts)
  const { language } = useLanguage()
  const { rest, go } = usePlace()
  const project = useProject((whole) => whole)
  const { create } = useComparisonActions()
  const comparisons = project.toolComparisons.live
  const shown = comparisons.find(({ id }) => id === rest[1]) ?? comparisons.at(-1) ?? null

  const start = (title: string) => {
    const created = create(title)
    if (created) go(`compare/${created.id}`)
    return created !== null
  }
  if (shown !== null) return <OneComparison key={shown.id} comparison={shown} onCreate={start} />

  const bare = project.tools.live.length === 0
  return (
    <Page tab="compare" title={t('title')} sentence={comparisonSentence(project, null, language)}>
      {bare ? (
        <EmptyState
          title={t('noTool.title')}
          text={t('noTool.text')}
          actions={
            <Button variant="filled" onClick={() => go('register')}>
              {t('noTool.go')}
            </Button>
          }
        />
      ) : (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={<AddLine label={t('addLabel')} button={t('add')} onAdd={start} />}
        />
      )}
    </Page>
  )
}

interface OneComparisonProps {
  readonly comparison: ToolComparison
  readonly onCreate: (title: string) => boolean
}

function OneComparison({ comparison, onCreate }: OneComparisonProps) {
  const t = useTexts(compareTexts)
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const project = useProject((whole) => whole)
  const { edit } = useComparisonActions()
  const [choosing, setChoosing] = useState(false)
  // A weight under the finger: the scores follow at once, the project hears of it when it is let go.
  const [held, setHeld] = useState<{ criterion: ToolCriterion; weight: number } | null>(null)
  const [drafted, setDrafted] = useState(comparison)
  const draft = held === null ? comparison : drafted
  const view = comparisonView(project, draft)
  const kept = view.tools.filter(({ out }) => out.length === 0)

  const holdWeight = (criterion: ToolCriterion, weight: number) => {
    setHeld({ criterion, weight })
    setDrafted({ ...comparison, weights: { ...comparison.weights, [criterion]: weight } })
  }
  const keepWeight = () => {
    if (held === null) return
    edit(comparison.id, { weights: { [held.criterion]: held.weight } })
    setHeld(null)
  }

  return (
    <Page
      tab="compare"
      title={comparison.title}
      sentence={comparisonSentence(project, comparison, language)}
      actions={
        presenting || kept.length === 0 ? undefined : (
          <Button
            variant={comparison.chosen === null ? 'filled' : 'default'}
            onClick={() => setChoosing(true)}
          >
            {comparison.chosen !== null
              ? t('decision.change')
              : view.leader === null
                ? t('chooseOne')
                : t('choose', { tool: view.leader.name })}
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {!presenting && <FrameBar comparison={comparison} onCreate={onCreate} />}
        <DecisionNote comparison={comparison} />
        <StopsCard view={view} />
        <OutList view={view} />
        <MarksTable
          view={view}
          onHoldWeight={holdWeight}
          onKeepWeight={keepWeight}
          onWeight={(criterion, weight) =>
            edit(comparison.id, { weights: { [criterion]: weight } })
          }
        />
        {kept.length > 0 && (
          <div className={s['bottom']}>
            <CostCard view={view} />
            <FirmnessCard view={view} />
          </div>
        )}
      </Stack>
      {choosing && <ChooseDialog view={view} onClose={() => setChoosing(false)} />}
    </Page>
  )
}
