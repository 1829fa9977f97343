import { objectiveCommands } from '../../../shared/commands/registry'
import { blankObjective } from '../../../shared/domain/blank'
import { objectiveIdSchema, type Objective } from '../../../shared/domain/objective'
import { KEY_RESULTS } from '../../../shared/steps/profile/checks'
import { nextObjectiveCode } from '../../../shared/steps/profile/next-objective-code'
import { lastKey } from '../../../shared/steps/profile/reorder'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { TextAnswer } from '../../forms/TextAnswer'
import { useTexts } from '../../i18n/language'
import { Card } from '../../ui/Card'
import { Status } from '../../ui/Chip'
import { Stack, Text, VisuallyHidden } from '../../ui/Layout'
import { AddLine } from './AddLine'
import { KeyResults } from './KeyResults'
import { moveKeys } from './move-keys'
import s from './profile.module.css'
import { RowTools } from './RowTools'
import { texts } from './texts'
import { useDo } from './use-edit'
import { useOrdered } from './use-ordered'

/** Objectives, each with its key results. */
export function Objectives() {
  const t = useTexts(texts)
  const { newId, read } = useActions()
  const act = useDo()
  const live = useProject((project) => project.objectives.live)
  const list = useOrdered(
    live,
    {
      ...objectiveCommands,
      reorder: (id, order) => act(objectiveCommands.edit, { id, changes: { order } }),
    },
    ({ code, title }) => (title === '' ? code : title),
  )
  const add = (title: string) =>
    act(objectiveCommands.add, {
      noun: blankObjective({
        id: objectiveIdSchema.parse(newId()),
        code: nextObjectiveCode(read()),
        order: lastKey(read().objectives.live),
        title,
      }),
    })

  return (
    <Stack gap={4}>
      <Text tone="muted">{t('objectives.hint')}</Text>
      {list.items.map((objective, at) => (
        <ObjectiveCard
          key={objective.id}
          objective={objective}
          edges={{ first: at === 0, last: at === list.items.length - 1 }}
          onMove={(step) => list.move(objective.id, step)}
          onRemove={() => list.remove(objective.id)}
        />
      ))}
      <div data-print="hide">
        <Card flush className={s['objective']}>
          <AddLine
            label={t('fresh.objectives')}
            button={t('add.objectives')}
            onAdd={add}
            maxLength={300}
          />
        </Card>
      </div>
      <VisuallyHidden>
        <output>{list.announcement}</output>
      </VisuallyHidden>
    </Stack>
  )
}

interface ObjectiveCardProps {
  readonly objective: Objective
  readonly edges: { readonly first: boolean; readonly last: boolean }
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function ObjectiveCard({ objective, edges, onMove, onRemove }: ObjectiveCardProps) {
  const t = useTexts(texts)
  const { run } = useActions()
  const { id, code, title, keyResults } = objective
  const expected = keyResults.length >= KEY_RESULTS.from && keyResults.length <= KEY_RESULTS.to
  return (
    <Card flush className={s['objective']}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- catches Alt + arrows of the fields inside; the buttons do the same */}
      <div className={s['objectiveHead']} onKeyDown={moveKeys(onMove)}>
        <TextAnswer
          label={t('column.objective', { code })}
          aside={
            expected ? undefined : (
              <Status tone="warn">{t('objectives.count', { count: keyResults.length })}</Status>
            )
          }
          stored={title}
          maxLength={300}
          commit={(text) => run(objectiveCommands.edit, { id, changes: { title: text } })}
        />
        <RowTools
          name={title === '' ? code : title}
          onMove={onMove}
          onRemove={onRemove}
          {...edges}
        />
      </div>
      <KeyResults objective={objective} />
    </Card>
  )
}
