import { useState } from 'react'
import { eliminatoryCriteria } from '../../../../shared/content/tools/eliminatory-criteria'
import { selectionCriteria } from '../../../../shared/content/tools/selection-criteria'
import { TOOL_CRITERIA } from '../../../../shared/domain/tool'
import {
  ELIMINATORY_CRITERIA,
  type ToolComparison,
} from '../../../../shared/domain/tool-comparison'
import { useCaseIdSchema } from '../../../../shared/domain/use-case'
import { useProject } from '../../../data/use-project'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { FilterMenu } from '../../../ui/FilterMenu'
import { IconButton } from '../../../ui/IconButton'
import { Popover } from '../../../ui/Popover'
import { SelectField } from '../../../ui/SelectField'
import { AddLine } from '../AddLine'
import { useSay } from '../use-say'
import s from './compare.module.css'
import { compareTexts } from './texts'
import { useComparisonActions } from './use-comparison'

interface FrameBarProps {
  readonly comparison: ToolComparison
  readonly onCreate: (title: string) => boolean
}

/** Which comparison, which tools, which criteria, for how many users and which case. */
export function FrameBar({ comparison, onCreate }: FrameBarProps) {
  const t = useTexts(compareTexts)
  const say = useSay()
  const { go } = usePlace()
  const { edit, remove } = useComparisonActions()
  const tools = useProject((project) => project.tools.live)
  const cases = useProject((project) => project.useCases.live)
  const comparisons = useProject((project) => project.toolComparisons.live)
  const { id, weights } = comparison
  return (
    <section className={s['frame']} aria-label={t('frame')} data-print="hide">
      {comparisons.length > 1 && (
        <div className={s['frameWide']}>
          <SelectField
            label={t('which')}
            hideLabel
            small
            value={id}
            options={comparisons.map((one) => ({ value: one.id, label: one.title }))}
            onChange={(chosen) => go(`compare/${chosen ?? ''}`)}
          />
        </div>
      )}
      <FilterMenu
        label={t('tools')}
        clearLabel={t('clear')}
        selected={new Set<string>(comparison.toolIds)}
        options={tools.map((tool) => ({ value: tool.id, label: `${tool.code} ${tool.name}` }))}
        onChange={(selected) =>
          edit(id, {
            toolIds: tools.map((tool) => tool.id).filter((one) => selected.has(one)),
          })
        }
      />
      <FilterMenu
        label={t('stops')}
        clearLabel={t('clear')}
        selected={new Set(comparison.eliminatory)}
        options={ELIMINATORY_CRITERIA.map((value) => ({
          value,
          label: say(eliminatoryCriteria[value].label),
        }))}
        onChange={(selected) =>
          edit(id, { eliminatory: ELIMINATORY_CRITERIA.filter((one) => selected.has(one)) })
        }
      />
      <FilterMenu
        label={t('criteria')}
        clearLabel={t('clear')}
        selected={new Set(TOOL_CRITERIA.filter((one) => weights[one] > 0))}
        options={TOOL_CRITERIA.map((value) => ({
          value,
          label: say(selectionCriteria[value].label),
        }))}
        onChange={(selected) =>
          edit(id, {
            weights: Object.fromEntries(
              TOOL_CRITERIA.map((one) => [
                one,
                selected.has(one) ? weights[one] || selectionCriteria[one].weight : 0,
              ]),
            ),
          })
        }
      />
      <div className={s['users']}>
        <NumberAnswer
          label={t('users')}
          small
          min={0}
          decimals={0}
          value={comparison.users}
          onAnswer={(users) => edit(id, { users })}
        />
      </div>
      <div className={s['case']}>
        <SelectField
          label={t('useCase')}
          small
          value={comparison.useCaseId}
          emptyLabel={t('anyCase')}
          options={cases.map((one) => ({ value: one.id, label: `${one.code} ${one.title}` }))}
          onChange={(useCaseId) =>
            edit(id, { useCaseId: useCaseId === null ? null : useCaseIdSchema.parse(useCaseId) })
          }
        />
      </div>
      <div className={s['frameEnd']}>
        <Rename comparison={comparison} />
        <NewComparison onCreate={onCreate} />
        <IconButton icon="trash" label={t('remove')} onClick={() => remove(comparison)} />
      </div>
    </section>
  )
}

function Rename({ comparison: { id, title } }: Pick<FrameBarProps, 'comparison'>) {
  const t = useTexts(compareTexts)
  const { edit } = useComparisonActions()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('rename')}
      trapFocus
      trigger={<IconButton icon="edit" label={t('rename')} onClick={() => setOpen(!open)} />}
    >
      <TextAnswer
        label={t('name')}
        stored={title}
        expected={t('nameExpected')}
        maxLength={300}
        commit={(name) => edit(id, { title: name })}
      />
    </Popover>
  )
}

function NewComparison({ onCreate }: Pick<FrameBarProps, 'onCreate'>) {
  const t = useTexts(compareTexts)
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('another')}
      trapFocus
      trigger={<IconButton icon="add" label={t('another')} onClick={() => setOpen(!open)} />}
    >
      <AddLine
        label={t('addLabel')}
        button={t('add')}
        onAdd={(title) => {
          const created = onCreate(title)
          if (created) setOpen(false)
          return created
        }}
      />
    </Popover>
  )
}
