import { questionsOfVersion } from '../../../../shared/content/maturity/questions'
import type { Audit } from '../../../../shared/domain/audit'
import { minutesFor } from '../../../../shared/steps/maturity/estimate'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Segmented } from '../../../ui/Segmented'
import { auditPartTexts } from './texts'
import { useAuditEdits } from './use-audit-edits'

/** Twenty questions or all of them. Answers of the other version are kept. */
export function VersionSwitch({ audit }: { readonly audit: Audit }) {
  const t = useTexts(auditPartTexts)
  const { edit } = useAuditEdits()
  const { failed } = useNotices()
  return (
    <Segmented
      label={t('version.label')}
      value={audit.version}
      onChange={(version) => {
        const done = edit(audit.id, { version })
        if (!done.ok) failed(done.error)
      }}
      options={(['short', 'full'] as const).map((value) => ({
        value,
        label: t(`version.${value}`, { minutes: minutesFor(questionsOfVersion(value).length) }),
      }))}
    />
  )
}
