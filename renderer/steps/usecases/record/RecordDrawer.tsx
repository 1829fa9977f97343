import { useCallback, useMemo, useState } from 'react'
import { useCaseCommands } from '../../../../shared/commands/use-case'
import type { UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Chip } from '../../../ui/Chip'
import { Drawer } from '../../../ui/Drawer'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { Tabs } from '../../../ui/Tabs'
import { QuadrantMark } from '../QuadrantMark'
import { type CaseEdits, useCaseEdits } from '../register/use-case-edits'
import { AiTest } from './AiTest'
import { DataGrid } from './DataGrid'
import { Decision } from './Decision'
import { Marks } from './Marks'
import { type PartProps, RECORD_TABS, type RecordTab } from './part-props'
import { Qualification } from './Qualification'
import { Questions } from './Questions'
import { Signals } from './Signals'
import s from './record.module.css'
import { recordTexts } from './texts'
import { Thread } from './Thread'
import { useSignals } from './use-signals'

interface RecordDrawerProps {
  readonly id: UseCase['id']
  /** Ids in the order of the list beside, for previous and next; none where there is no list. */
  readonly order?: readonly string[]
  /** What the page does with cases; the drawer has its own where the page has none. */
  readonly edits?: CaseEdits
  /** Whether the reason of a refusal is being asked; kept by the drawer where the page does not. */
  readonly refusing?: boolean
  readonly onRefusing?: (refusing: boolean) => void
  readonly onGo?: (id: string) => void
  readonly onClose?: () => void
}

const PARTS: Readonly<Record<RecordTab, (props: PartProps) => React.ReactNode>> = {
  qualify: Qualification,
  marks: Marks,
  questions: Questions,
  data: DataGrid,
  ai: AiTest,
  thread: Thread,
  signals: Signals,
}
const NO_LIST: readonly string[] = []

/** The record of one case, beside the list or the matrix. */
export function RecordDrawer(props: RecordDrawerProps) {
  const useCase = useProject(({ useCases }) => useCases.get(props.id))
  if (!useCase || useCase.removedAt !== null) return null
  return <OpenRecord {...props} useCase={useCase} />
}

function OpenRecord(props: RecordDrawerProps & { readonly useCase: UseCase }) {
  const { useCase, order = NO_LIST, onGo, onClose } = props
  const { id } = useCase
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const here = usePlace()
  const { run, read } = useActions()
  const settings = useProject((project) => project.settings)
  const [tab, setTab] = useState<RecordTab>('qualify')
  const [asking, setAsking] = useState(false)
  const own = useCaseEdits(useCallback(() => setAsking(true), []))
  const edits = props.edits ?? own
  const signals = useSignals(useCase)

  const { quadrant } = viewOf(useCase, settings)
  const at = order.indexOf(id)
  const go = onGo ?? ((to: string) => here.go(`register/${read().useCases.get(to)?.code ?? ''}`))
  const close = onClose ?? (() => here.go('register'))
  const towards = (to: string | undefined) => (to === undefined ? null : () => go(to))

  const part = useMemo<Omit<PartProps, 'useCase'>>(
    () => ({
      edit: (changes) => run(useCaseCommands.edit, { id, changes }),
      mark: (mark, value) => edits.mark(id, mark, value),
      show: setTab,
    }),
    [run, id, edits],
  )
  const Part = PARTS[tab]

  return (
    <Drawer
      open
      onClose={close}
      title={useCase.title}
      eyebrow={
        <>
          {useCase.code}{' '}
          {quadrant.value === null ? (
            <Chip tone="outline">{words('quadrant.not-scored.one')}</Chip>
          ) : (
            <QuadrantMark useCase={useCase} quadrant={quadrant.value} />
          )}
        </>
      }
      sentence={useCase.problem.trim() === '' ? t('noProblem') : useCase.problem}
      closeLabel={t('close')}
      previous={at === -1 ? undefined : { label: t('previous'), onGo: towards(order[at - 1]) }}
      next={at === -1 ? undefined : { label: t('next'), onGo: towards(order[at + 1]) }}
      tools={
        <Menu
          trigger={<IconButton icon="more" quiet label={t('more')} />}
          items={[
            {
              id: 'matrix',
              label: t('onMatrix'),
              icon: 'table',
              onSelect: () => here.goTo('usecases', 'matrix'),
            },
            {
              id: 'pilot',
              label: t('pilotSheet'),
              icon: 'bearing',
              onSelect: () => here.goTo('usecases', `pilot/${useCase.code}`),
            },
            'divider',
            {
              id: 'duplicate',
              label: t('duplicate'),
              icon: 'copy',
              onSelect: () => {
                const copy = edits.duplicate(id)
                if (copy) go(copy.id)
              },
            },
            {
              id: 'remove',
              label: t('remove'),
              icon: 'trash',
              danger: true,
              onSelect: () => {
                close()
                edits.remove([id])
              },
            },
          ]}
        />
      }
      footer={
        <Decision
          key={id}
          useCase={useCase}
          edit={part.edit}
          refusing={props.refusing ?? asking}
          onRefusing={props.onRefusing ?? setAsking}
          onRefuse={(reason) => edits.refuse(id, reason)}
        />
      }
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
            count: value === 'signals' && signals.value ? signals.value.count : undefined,
          }))}
        >
          <Part key={id} useCase={useCase} {...part} />
        </Tabs>
      </div>
    </Drawer>
  )
}
