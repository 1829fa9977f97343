import { useState } from 'react'
import { eliminatoryCriteria } from '../../../../shared/content/tools/eliminatory-criteria'
import type { Tool } from '../../../../shared/domain/tool'
import type { EliminatoryCriterion } from '../../../../shared/domain/tool-comparison'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'
import { useSay } from '../use-say'
import { compareTexts } from './texts'
import { useComparisonActions } from './use-comparison'

interface RuleOutDialogProps {
  readonly tool: Tool
  readonly criteria: readonly EliminatoryCriterion[]
  readonly onClose: () => void
}

/** Rules a tool out on a criterion that the register cannot answer, with the reason. */
export function RuleOutDialog({ tool, criteria, onClose }: RuleOutDialogProps) {
  const t = useTexts(compareTexts)
  const say = useSay()
  const { done } = useNotices()
  const { ruleOut } = useComparisonActions()
  const [criterion, setCriterion] = useState<EliminatoryCriterion | null>(criteria[0] ?? null)
  const [reason, setReason] = useState('')
  const { name } = tool
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('ruleOut.title', { tool: name })}
      sentence={t('ruleOut.sentence')}
      closeLabel={t('ruleOut.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('ruleOut.cancel')}</Button>
          <Button
            variant="danger"
            disabled={criterion === null || reason.trim() === ''}
            onClick={() => {
              if (criterion === null) return
              ruleOut(tool, criterion, reason.trim())
              done(t('ruleOut.done', { tool: name }), () => ruleOut(tool, criterion, null))
              onClose()
            }}
          >
            {t('ruleOut.confirm')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <SelectField
          label={t('ruleOut.criterion')}
          value={criterion}
          hint={criterion === null ? undefined : say(eliminatoryCriteria[criterion].statement)}
          options={criteria.map((value) => ({
            value,
            label: say(eliminatoryCriteria[value].label),
          }))}
          onChange={setCriterion}
        />
        <TextField
          label={t('ruleOut.reason')}
          required
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
      </Stack>
    </Dialog>
  )
}
