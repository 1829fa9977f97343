import { useState } from 'react'
import { toolStatuses } from '../../../../shared/content/tools/vocabulary'
import type { Tool } from '../../../../shared/domain/tool'
import { toolViewOf } from '../../../../shared/rules/tool-view'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Chip } from '../../../ui/Chip'
import { Drawer } from '../../../ui/Drawer'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { Tabs } from '../../../ui/Tabs'
import { useSay } from '../use-say'
import { useToolActions } from '../use-tools'
import { ApprovalPart } from './ApprovalPart'
import { STATUS_TONES } from './columns'
import { CostsPart } from './CostsPart'
import { IdentityPart } from './IdentityPart'
import s from './record.module.css'
import { type PartProps, RECORD_TABS, type RecordTab } from './record-parts'
import { recordTexts } from './record-texts'
import { RulesPart } from './RulesPart'
import { StatusFooter } from './StatusFooter'

interface RecordDrawerProps {
  readonly id: Tool['id']
  /** Codes in the order of the list beside. */
  readonly order: readonly string[]
  readonly onGo: (code: string) => void
  readonly onClose: () => void
}

const PARTS: Readonly<Record<RecordTab, (props: PartProps) => React.ReactNode>> = {
  identity: IdentityPart,
  rules: RulesPart,
  costs: CostsPart,
  approval: ApprovalPart,
}

/** The record of one tool, beside the register. */
export function RecordDrawer({ id, order, onGo, onClose }: RecordDrawerProps) {
  const t = useTexts(recordTexts)
  const say = useSay()
  const { go } = usePlace()
  const project = useProject((whole) => whole)
  const { edit, remove } = useToolActions()
  const [tab, setTab] = useState<RecordTab>('identity')
  const tool = project.tools.get(id)
  if (!tool || tool.removedAt !== null) return null

  const view = toolViewOf(project, tool)
  const at = order.indexOf(tool.code)
  const towards = (code: string | undefined) => (code === undefined ? null : () => onGo(code))
  const part: PartProps = { view, edit: (changes) => edit(id, changes), show: setTab }
  const Part = PARTS[tab]
  const missing = view.gate.value?.missing.length ?? 0

  return (
    <Drawer
      open
      onClose={onClose}
      title={tool.name}
      eyebrow={
        <>
          {tool.code}{' '}
          <Chip tone={STATUS_TONES[tool.status]}>{say(toolStatuses[tool.status].label)}</Chip>
        </>
      }
      sentence={tool.purpose.trim() === '' ? t('noPurpose') : tool.purpose}
      closeLabel={t('close')}
      previous={at === -1 ? undefined : { label: t('previous'), onGo: towards(order[at - 1]) }}
      next={at === -1 ? undefined : { label: t('next'), onGo: towards(order[at + 1]) }}
      tools={
        <Menu
          trigger={<IconButton icon="more" quiet label={t('more')} />}
          items={[
            { id: 'compare', label: t('compare'), icon: 'table', onSelect: () => go('compare') },
            {
              id: 'readiness',
              label: t('readiness'),
              icon: 'check',
              onSelect: () => go(`readiness/${tool.code}`),
            },
            'divider',
            {
              id: 'remove',
              label: t('remove'),
              icon: 'trash',
              danger: true,
              onSelect: () => {
                onClose()
                remove(tool)
              },
            },
          ]}
        />
      }
      footer={<StatusFooter key={id} {...part} />}
    >
      <div className={s['tabs']}>
        <Tabs
          label={t('tabs.label')}
          compact
          value={tab}
          onChange={setTab}
          tabs={RECORD_TABS.map((value) => ({
            value,
            label: t(`tabs.${value}`),
            count: value === 'approval' && missing > 0 ? missing : undefined,
          }))}
        >
          <Part key={id} {...part} />
        </Tabs>
      </div>
    </Drawer>
  )
}
