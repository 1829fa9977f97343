import { useState } from 'react'
import { riskViewOf } from '../../../../shared/rules/risk-view'
import type { Risk } from '../../../../shared/domain/risk'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Drawer } from '../../../ui/Drawer'
import { Icon } from '../../../ui/Icon'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { Tabs } from '../../../ui/Tabs'
import { RatingChip } from '../register/RatingChip'
import { CaseGates } from './CaseGates'
import { FollowUp } from './FollowUp'
import { Measures } from './Measures'
import { type PartProps, RECORD_TABS, type RecordTab } from './part-props'
import { RatingPart } from './RatingPart'
import s from './record.module.css'
import { Sheet } from './Sheet'
import { recordTexts } from './texts'
import type { RiskEdits } from './use-risk-edits'

interface RiskRecordProps {
  readonly id: Risk['id']
  /** Ids in the order of the list beside, for previous and next. */
  readonly order: readonly string[]
  readonly edits: RiskEdits
  readonly onGo: (id: string) => void
  readonly onClose: () => void
}

const PARTS: Readonly<Record<RecordTab, (props: PartProps) => React.ReactNode>> = {
  sheet: Sheet,
  rating: RatingPart,
  measures: Measures,
  follow: FollowUp,
}

/** The record of one risk, beside the map and the register. */
export function RiskRecord({ id, order, edits, onGo, onClose }: RiskRecordProps) {
  const t = useTexts(recordTexts)
  const { go } = usePlace()
  const risk = useProject(({ risks }) => risks.get(id))
  const [tab, setTab] = useState<RecordTab>('rating')
  if (!risk || risk.removedAt !== null) return null
  const view = riskViewOf(risk)
  const at = order.indexOf(id)
  const towards = (to: string | undefined) => (to === undefined ? null : () => onGo(to))
  const Part = PARTS[tab]
  const { cause, event, consequence } = risk
  const told = [cause, event, consequence].some((text) => text.trim() !== '')

  return (
    <Drawer
      open
      onClose={onClose}
      title={risk.title}
      eyebrow={
        <span className={s['eyebrow']}>
          {risk.code} <RatingChip rating={view.gross.value} />
          <Icon name="arrow-right" size={14} />
          <RatingChip rating={view.residual.value} />
        </span>
      }
      sentence={told ? [cause, event, consequence].filter(Boolean).join(' ') : t('noScenario')}
      closeLabel={t('close')}
      previous={at === -1 ? undefined : { label: t('previous'), onGo: towards(order[at - 1]) }}
      next={at === -1 ? undefined : { label: t('next'), onGo: towards(order[at + 1]) }}
      tools={
        <Menu
          trigger={<IconButton icon="more" quiet label={t('more')} />}
          items={[
            {
              id: 'promote',
              label: t('promote'),
              icon: 'folder',
              onSelect: () => go(`library/promote/${risk.code}`),
            },
            'divider',
            {
              id: 'remove',
              label: t('remove'),
              icon: 'trash',
              danger: true,
              onSelect: () => {
                onClose()
                edits.remove(id)
              },
            },
          ]}
        />
      }
      footer={risk.useCaseIds.length === 0 ? undefined : <CaseGates risk={risk} />}
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
            count: value === 'measures' ? risk.measureIds.length : undefined,
          }))}
        >
          <Part view={view} edit={(changes) => edits.edit(id, changes)} edits={edits} />
        </Tabs>
      </div>
    </Drawer>
  )
}
