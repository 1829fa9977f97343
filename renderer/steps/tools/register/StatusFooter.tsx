import { useState } from 'react'
import { toolStatuses } from '../../../../shared/content/tools/vocabulary'
import { TOOL_STATUSES } from '../../../../shared/domain/tool'
import { toolsVocabulary } from '../../../../shared/locales/tools-vocabulary'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { SelectField } from '../../../ui/SelectField'
import { useSay } from '../use-say'
import s from './record.module.css'
import type { PartProps } from './record-parts'
import { recordTexts } from './record-texts'

/** The status of a tool; "approved" is refused with what it lacks while its conditions are not met. */
export function StatusFooter({ view: { tool, gate }, edit, show }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(toolsVocabulary)
  const say = useSay()
  const { language } = useLanguage()
  const { failed } = useNotices()
  const [asked, setAsked] = useState(false)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const missing = gate.value?.missing ?? []
  const blocked = gate.value?.verdict !== 'allowed'
  const named = list.format(missing.map((condition) => words(`condition.${condition}.short`)))
  const inConflict = tool.status === 'approved' && blocked

  return (
    <div className={s['footer']}>
      {blocked && (asked || inConflict) && (
        <Callout
          tone="warn"
          live={asked}
          title={inConflict ? undefined : t('refused.title')}
          actions={
            <Button size="small" variant="link" onClick={() => show('approval')}>
              {t('refused.see')}
            </Button>
          }
        >
          {t(inConflict ? 'stillApproved' : 'refused.text', { missing: named })}
        </Callout>
      )}
      <SelectField
        label={t('status')}
        hint={say(toolStatuses[tool.status].meaning)}
        value={tool.status}
        options={TOOL_STATUSES.map((value) => ({
          value,
          label: say(toolStatuses[value].label),
        }))}
        onChange={(status) => {
          if (status === null) return
          const refused = status === 'approved' && blocked
          setAsked(refused)
          if (refused) return
          const done = edit({ status })
          if (!done.ok) failed(done.error)
        }}
      />
    </div>
  )
}
