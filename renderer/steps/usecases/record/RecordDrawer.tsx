import { useState } from 'react'
import { refuseUseCase, useCaseCommands } from '../../../../shared/commands/use-case'
import type { Changes } from '../../../../shared/commands/assign'
import { USE_CASE_STATUSES, type UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { QuadrantChip } from '../../../ui/Chip'
import { Drawer } from '../../../ui/Drawer'
import { Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { Tabs } from '../../../ui/Tabs'
import { TextArea } from '../../../ui/TextArea'
import { AiTest, DataGrid, Marks, Qualification, Questions } from './parts'
import { recordTexts } from './texts'

interface RecordDrawerProps {
  readonly id: UseCase['id']
  /** Codes in the order of the list, for previous and next. */
  readonly order: readonly string[]
}

const TABS = ['qualify', 'marks', 'questions', 'data', 'ai'] as const
const PARTS = {
  qualify: Qualification,
  marks: Marks,
  questions: Questions,
  data: DataGrid,
  ai: AiTest,
}

/** The record of one case, beside the list. */
export function RecordDrawer({ id, order }: RecordDrawerProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const { go } = usePlace()
  const { run } = useActions()
  const useCase = useProject(({ useCases }) => useCases.get(id))
  const settings = useProject((project) => project.settings)
  const [tab, setTab] = useState<(typeof TABS)[number]>('qualify')
  const [reason, setReason] = useState<string | null>(null)
  if (!useCase) return null

  const { quadrant } = viewOf(useCase, settings)
  const at = order.indexOf(useCase.code)
  const towards = (code: string | undefined) =>
    code === undefined ? null : () => go(`register/${code}`)
  const edit = (changes: Changes<UseCase>) => run(useCaseCommands.edit, { id, changes })
  const Part = PARTS[tab]

  return (
    <Drawer
      open
      onClose={() => go('register')}
      title={useCase.title}
      eyebrow={
        <>
          {useCase.code}{' '}
          {quadrant.value !== null && (
            <QuadrantChip
              quadrant={quadrant.value}
              label={words(`quadrant.${quadrant.value}.one`)}
            />
          )}
        </>
      }
      sentence={useCase.problem}
      closeLabel={t('close')}
      previous={{ label: t('previous'), onGo: towards(order[at - 1]) }}
      next={{ label: t('next'), onGo: towards(order[at + 1]) }}
      footer={
        <Stack gap={2}>
          <SelectField
            label={t('status')}
            value={useCase.status}
            onChange={(status) => {
              if (status === 'refused') setReason(useCase.statusNote)
              else if (status !== null) edit({ status })
            }}
            options={USE_CASE_STATUSES.map((value) => ({
              value,
              label: words(`status.${value}.label`),
            }))}
          />
          {reason !== null && (
            <>
              <TextArea
                label={t('reason')}
                hint={t('reasonHint')}
                required
                value={reason}
                onChange={setReason}
              />
              <Button
                variant="danger"
                disabled={reason.trim() === ''}
                onClick={() => {
                  if (run(refuseUseCase, { id, reason }).ok) setReason(null)
                }}
              >
                {t('refuse')}
              </Button>
            </>
          )}
        </Stack>
      }
    >
      <Tabs
        label={t('tabs.label')}
        compact
        value={tab}
        onChange={setTab}
        tabs={TABS.map((value) => ({ value, label: t(`tabs.${value}`) }))}
      >
        <Part useCase={useCase} edit={edit} />
      </Tabs>
    </Drawer>
  )
}
