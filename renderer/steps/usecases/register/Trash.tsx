import { useMemo, useState } from 'react'
import type { UseCase } from '../../../../shared/domain/use-case'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { Row, Stack } from '../../../ui/Layout'
import type { Column } from '../../../ui/table-model'
import { registerTexts } from './texts'
import type { CaseEdits } from './use-case-edits'

interface TrashProps {
  readonly edits: CaseEdits
  readonly onBack: () => void
}

/** Cases that were removed, the latest first; each can come back with its number and its record. */
export function Trash({ edits, onBack }: TrashProps) {
  const t = useTexts(registerTexts)
  const formats = useFormats()
  const { done } = useNotices()
  const cases = useProject(({ useCases }) => useCases)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const removed = useMemo(
    () =>
      cases
        .all()
        .filter(({ removedAt }) => removedAt !== null)
        .toSorted((a, b) => ((a.removedAt ?? '') < (b.removedAt ?? '') ? 1 : -1)),
    [cases],
  )
  const ids = removed.map(({ id }) => id as string).filter((id) => chosen.has(id))

  const restore = (some: readonly string[]) => {
    edits.restore(some)
    setChosen(new Set())
    done(t('restored', { count: some.length }))
  }

  const columns: readonly Column<UseCase>[] = [
    {
      id: 'title',
      header: t('trash.case'),
      rowHeader: true,
      cell: ({ title, code }) => <TwoLines title={title} second={code} />,
    },
    {
      id: 'removed',
      header: t('trash.removedOn'),
      width: '140px',
      cell: ({ removedAt }) => (removedAt === null ? '' : formats.shortDate(removedAt)),
    },
    {
      id: 'action',
      header: t('trash.action'),
      width: '230px',
      cell: ({ id }) => (
        <Button size="small" icon="undo" onClick={() => restore([id])}>
          {t('trash.restore')}
        </Button>
      ),
    },
  ]

  return (
    <Stack gap={3}>
      <Row gap={2} wrap>
        <Button size="small" icon="arrow-left" onClick={onBack}>
          {t('trash.back')}
        </Button>
        {ids.length > 0 && (
          <Button size="small" onClick={() => restore(ids)}>
            {t('trash.restoreSome', { count: ids.length })}
          </Button>
        )}
      </Row>
      {removed.length === 0 ? (
        <p role="status">{t('trash.empty')}</p>
      ) : (
        <DataTable
          label={t('trash.title')}
          columns={columns}
          rows={removed}
          idOf={({ id }) => id}
          maxHeight="calc(100dvh - 290px)"
          selection={{
            ids: chosen,
            onChange: setChosen,
            selectAllLabel: t('selectAll'),
            selectRowLabel: (id) => {
              const useCase = cases.get(id)
              return t('selectRow', { code: useCase?.code ?? '', title: useCase?.title ?? '' })
            },
          }}
        />
      )}
    </Stack>
  )
}
