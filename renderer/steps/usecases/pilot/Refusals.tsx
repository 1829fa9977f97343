import type { UseCaseView } from '../../../../shared/rules/use-case-view'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Status } from '../../../ui/Chip'
import { DataTable } from '../../../ui/DataTable'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'

/** What was refused, why, and the way back. */
export function Refusals({ views }: { readonly views: readonly UseCaseView[] }) {
  const t = useTexts(pilotTexts)
  const { setStatus } = usePilotActions()
  return (
    <DataTable
      label={t('refused.label')}
      rows={views}
      idOf={({ useCase }) => useCase.id}
      maxHeight="min(420px, 50vh)"
      columns={[
        {
          id: 'case',
          header: t('column.case'),
          rowHeader: true,
          width: '34%',
          cell: ({ useCase }) => `${useCase.code} ${useCase.title}`,
        },
        {
          id: 'reason',
          header: t('column.reason'),
          cell: ({ useCase }) =>
            useCase.statusNote === '' ? (
              <Status tone="warn">{t('refused.noReason')}</Status>
            ) : (
              useCase.statusNote
            ),
        },
        {
          id: 'action',
          header: t('column.action'),
          width: '150px',
          cell: ({ useCase, quadrant }) => (
            <Button
              size="small"
              variant="subtle"
              icon="undo"
              onClick={() =>
                setStatus(
                  useCase,
                  {
                    status: quadrant.value === null ? 'idea' : 'scored',
                    statusNote: useCase.statusNote,
                  },
                  t('refused.back', { code: useCase.code }),
                )
              }
            >
              {t('refused.reconsider')}
            </Button>
          ),
        },
      ]}
    />
  )
}
