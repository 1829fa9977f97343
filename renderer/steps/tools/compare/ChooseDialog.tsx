import { useState } from 'react'
import { chooseTool, toolComparisonCommands } from '../../../../shared/commands/tool'
import type { PersonId } from '../../../../shared/domain/person'
import { choiceBlockers } from '../../../../shared/steps/tools/choice-gate'
import type { ComparisonView } from '../../../../shared/steps/tools/comparison-view'
import { useProject } from '../../../data/use-project'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Dialog } from '../../../ui/Dialog'
import { Grid, Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { TextArea } from '../../../ui/TextArea'
import { useDo } from '../use-do'
import { useToday } from '../../../data/use-today'
import { compareTexts } from './texts'

interface ChooseDialogProps {
  readonly view: ComparisonView
  readonly onClose: () => void
}

/** Who chose which tool, when and why; refused while a retained case it serves has no risk assessment. */
export function ChooseDialog({ view, onClose }: ChooseDialogProps) {
  const t = useTexts(compareTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { href } = usePlace()
  const { done } = useNotices()
  const act = useDo()
  const today = useToday()
  const project = useProject((whole) => whole)
  const { comparison, leader } = view
  const kept = view.tools.filter(({ out }) => out.length === 0)
  const [toolId, setToolId] = useState<string | null>(
    comparison.chosen ?? leader?.id ?? kept[0]?.tool.id ?? null,
  )
  const [by, setBy] = useState<PersonId | null>(
    comparison.chosenBy ?? project.profile.roles.sponsor,
  )
  const [on, setOn] = useState<string | null>(comparison.chosenOn ?? today)
  const [reason, setReason] = useState(comparison.reason)
  const tool = kept.find((one) => one.tool.id === toolId)?.tool
  const blockers = tool === undefined ? [] : choiceBlockers(project, comparison, tool)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const ready = tool !== undefined && on !== null && blockers.length === 0 && reason.trim() !== ''

  const decide = () => {
    if (!ready) return
    const args = { id: comparison.id, toolId: tool.id, on, by, reason: reason.trim() }
    if (!act(chooseTool, args)) return
    const { chosen, chosenOn, chosenBy, reason: before } = comparison
    done(t('decision.done', { tool: tool.name }), () =>
      act(toolComparisonCommands.edit, {
        id: comparison.id,
        changes: { chosen, chosenOn, chosenBy, reason: before },
      }),
    )
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('decision.title')}
      sentence={t('decision.sentence')}
      closeLabel={t('ruleOut.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('ruleOut.cancel')}</Button>
          <Button variant="filled" disabled={!ready} onClick={decide}>
            {t('decision.confirm')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <SelectField
          label={t('decision.tool')}
          value={toolId}
          options={kept.map((one) => ({
            value: one.tool.id,
            label:
              one.score === null
                ? one.tool.name
                : `${one.tool.name} (${formats.number(one.score, 2)})`,
          }))}
          onChange={setToolId}
        />
        {blockers.length > 0 && (
          <Callout
            tone="off"
            live
            title={t('decision.blocked')}
            actions={
              <ButtonLink size="small" href={href('risks')}>
                {t('decision.toRisks')}
              </ButtonLink>
            }
          >
            {t('decision.blockedText', {
              count: blockers.length,
              cases: list.format(blockers.map(({ code, title }) => `${code} ${title}`)),
            })}
          </Callout>
        )}
        {tool !== undefined && leader !== null && tool !== leader && (
          <Callout tone="warn">{t('decision.notLeader', { tool: tool.name })}</Callout>
        )}
        <Grid columns={2}>
          <PersonField label={t('decision.by')} value={by} onChange={setBy} />
          <DayAnswer label={t('decision.on')} value={on} onAnswer={setOn} />
        </Grid>
        <TextArea
          label={t('decision.reason')}
          hint={t('decision.reasonHint')}
          required
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </Stack>
    </Dialog>
  )
}
