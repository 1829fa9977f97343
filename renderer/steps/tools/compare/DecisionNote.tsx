import type { ToolComparison } from '../../../../shared/domain/tool-comparison'
import { toolComparisonCommands } from '../../../../shared/commands/tool'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { useDo } from '../use-do'
import { compareTexts } from './texts'

/** The decision, as long as it stands. */
export function DecisionNote({ comparison }: { readonly comparison: ToolComparison }) {
  const t = useTexts(compareTexts)
  const formats = useFormats()
  const { presenting } = usePlace()
  const { done } = useNotices()
  const act = useDo()
  const { id, chosen, chosenOn, chosenBy, reason } = comparison
  const tool = useProject(({ tools }) => (chosen === null ? undefined : tools.get(chosen)))
  const person = useProject(({ people }) => (chosenBy === null ? undefined : people.get(chosenBy)))
  if (!tool || chosenOn === null) return null
  const facts = { tool: tool.name, date: formats.date(chosenOn) }
  return (
    <Callout
      tone="ok"
      title={
        person
          ? t('decision.chosenBy', { ...facts, person: person.name })
          : t('decision.chosen', facts)
      }
      actions={
        presenting ? undefined : (
          <Button
            size="small"
            variant="link"
            onClick={() => {
              const changes = { chosen: null, chosenOn: null, chosenBy: null }
              if (act(toolComparisonCommands.edit, { id, changes }))
                done(t('decision.reopened'), () =>
                  act(toolComparisonCommands.edit, { id, changes: { chosen, chosenOn, chosenBy } }),
                )
            }}
          >
            {t('decision.reopen')}
          </Button>
        )
      }
    >
      {reason}
    </Callout>
  )
}
