import { useState } from 'react'
import { auditName } from '../../../../shared/steps/maturity/words'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { Row } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import s from './audit.module.css'
import { DetailsDialog } from './DetailsDialog'
import { StartDialog } from './StartDialog'
import { auditPartTexts } from './texts'
import { useAuditPlace } from './use-audit'
import { useAuditEdits } from './use-audit-edits'

/** Which audit is shown, and what one does with a whole audit. */
export function AuditTools({ tab }: { readonly tab: string }) {
  const t = useTexts(auditPartTexts)
  const { language } = useLanguage()
  const { go } = usePlace()
  const { audits, audit, pathTo } = useAuditPlace()
  const { remove } = useAuditEdits()
  const [dialog, setDialog] = useState<'start' | 'details' | null>(null)
  if (!audit) return null
  return (
    <>
      <Row gap={2}>
        {audits.length > 1 && (
          <span className={s['picker']}>
            <SelectField
              label={t('choose')}
              hideLabel
              value={audit.id}
              onChange={(id) => {
                const next = audits.find((one) => one.id === id)
                if (next) go(pathTo(next, tab))
              }}
              options={audits
                .toReversed()
                .map((one) => ({ value: one.id, label: auditName(one, language) }))}
            />
          </span>
        )}
        <Menu
          trigger={<IconButton icon="more" label={t('more')} />}
          items={[
            {
              id: 'next',
              label: t('next'),
              icon: 'add',
              onSelect: () => setDialog('start'),
            },
            {
              id: 'edit',
              label: t('edit'),
              icon: 'edit',
              onSelect: () => setDialog('details'),
            },
            'divider',
            {
              id: 'remove',
              label: t('remove'),
              icon: 'trash',
              danger: true,
              onSelect: () => {
                remove(audit)
                go(tab)
              },
            },
          ]}
        />
      </Row>
      <StartDialog open={dialog === 'start'} onClose={() => setDialog(null)} />
      <DetailsDialog
        key={audit.id}
        audit={audit}
        open={dialog === 'details'}
        onClose={() => setDialog(null)}
      />
    </>
  )
}
