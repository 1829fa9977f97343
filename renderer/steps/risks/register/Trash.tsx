import { useMemo } from 'react'
import type { Risk } from '../../../../shared/domain/risk'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { Row, Stack } from '../../../ui/Layout'
import type { Column } from '../../../ui/table-model'
import type { RiskEdits } from '../record/use-risk-edits'
import { registerTexts } from './texts'

interface TrashProps {
  readonly edits: RiskEdits
  readonly onBack: () => void
}

/** Risks that were removed, the latest first; each comes back with its number and its record. */
export function Trash({ edits, onBack }: TrashProps) {
  const t = useTexts(registerTexts)
  const formats = useFormats()
  const { done } = useNotices()
  const risks = useProject((project) => project.risks)
  const removed = useMemo(
    () =>
      risks
        .all()
        .filter(({ removedAt }) => removedAt !== null)
        .toSorted((a, b) => ((a.removedAt ?? '') < (b.removedAt ?? '') ? 1 : -1)),
    [risks],
  )
  const columns: readonly Column<Risk>[] = [
    {
      id: 'title',
      header: t('column.risk'),
      rowHeader: true,
      cell: ({ title, code }) => <TwoLines title={title} second={code} />,
    },
    {
      id: 'removed',
      header: t('trash.removedOn'),
      width: '150px',
      cell: ({ removedAt }) => (removedAt === null ? '' : formats.shortDate(removedAt)),
    },
    {
      id: 'action',
      header: t('trash.restore'),
      width: '220px',
      cell: ({ id, code }) => (
        <Button
          size="small"
          icon="undo"
          onClick={() => {
            edits.restore([id])
            done(t('trash.restored', { code }))
          }}
        >
          {t('trash.restore')}
        </Button>
      ),
    },
  ]
  return (
    <Stack gap={3}>
      <Row>
        <Button size="small" icon="arrow-left" onClick={onBack}>
          {t('trash.back')}
        </Button>
      </Row>
      {removed.length === 0 ? (
        <p role="status">{t('trash.empty')}</p>
      ) : (
        <DataTable
          label={t('trash.title')}
          columns={columns}
          rows={removed}
          idOf={({ id }) => id}
          rowHeight={52}
        />
      )}
    </Stack>
  )
}
