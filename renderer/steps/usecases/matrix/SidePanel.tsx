import { useMemo } from 'react'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { QUADRANTS } from '../../../../shared/rules/quadrant'
import { rankSensitivity } from '../../../../shared/rules/rank-sensitivity'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { QuadrantChip } from '../../../ui/Chip'
import { Tabs } from '../../../ui/Tabs'
import { CaseList } from './CaseList'
import type { Cell } from './cells'
import s from './matrix.module.css'
import { Ranking } from './Ranking'
import { SelectedCase } from './SelectedCase'
import { matrixTexts } from './texts'
import type { MatrixCases } from './use-matrix'
import type { Moves } from './use-moves'
import { Weights } from './Weights'

export type SideTab = 'case' | 'tray' | 'lists' | 'ranking' | 'weights'

interface SidePanelProps {
  readonly cases: MatrixCases
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
  readonly selected: string | null
  readonly origin: { readonly impact: number | null; readonly feasibility: number | null } | null
  readonly cell: Cell | null
  readonly onCloseCell: () => void
  readonly onSelect: (id: string) => void
  readonly onPoint: (id: string | null) => void
  readonly moves: Moves
}

export function SidePanel(props: SidePanelProps) {
  const { cases, tab, onTab, selected, origin, cell, onCloseCell, onSelect, onPoint, moves } = props
  const t = useTexts(matrixTexts)
  const tabs: readonly SideTab[] = ['case', 'tray', 'lists', 'ranking', 'weights']
  const offered = tabs.filter((name) => name !== 'tray' || cases.waiting.length > 0)
  const shown = offered.includes(tab) ? tab : 'case'
  const lists = { selected, onSelect, onPoint }
  return (
    <aside className={s['side']} aria-label={t('side.label')}>
      <Tabs
        label={t('side.label')}
        compact
        value={shown}
        onChange={onTab}
        tabs={offered.map((value) => ({
          value,
          label: t(`side.${value}`),
          count: value === 'tray' ? cases.waiting.length : undefined,
        }))}
      >
        <div className={s['sideBody']}>
          {shown === 'case' &&
            (selected === null ? (
              <p className={s['quiet']}>{t('case.none')}</p>
            ) : (
              <SelectedCase
                key={selected}
                id={selected}
                rank={rankOf(cases, selected)}
                origin={origin}
                moves={moves}
              />
            ))}
          {shown === 'tray' && (
            <>
              <p className={s['note']}>{t('tray.help')}</p>
              <CaseList label={t('side.tray')} views={cases.waiting} toPlace {...lists} />
            </>
          )}
          {shown === 'lists' &&
            (cell ? (
              <CellList cell={cell} onClose={onCloseCell} {...lists} />
            ) : (
              <QuadrantLists cases={cases} {...lists} />
            ))}
          {(shown === 'ranking' || shown === 'weights') && (
            <Analysis
              tab={shown}
              cases={cases}
              selected={selected}
              onSelect={onSelect}
              moves={moves}
            />
          )}
        </div>
      </Tabs>
    </aside>
  )
}

const rankOf = ({ ranked }: MatrixCases, id: string): number | null => {
  const at = ranked.findIndex(({ useCase }) => useCase.id === id)
  return at >= 0 && ranked[at]?.quadrant.value ? at + 1 : null
}

type Lists = Pick<SidePanelProps, 'selected' | 'onSelect' | 'onPoint'>

function QuadrantLists({ cases, ...lists }: Lists & { readonly cases: MatrixCases }) {
  const tWord = useTexts(vocabulary)
  return (
    <>
      {QUADRANTS.map((quadrant) => {
        const name = tWord(`quadrant.${quadrant}.label`)
        return (
          <section key={quadrant} className={s['quadrantList']} aria-label={name}>
            <h3>
              <QuadrantChip quadrant={quadrant} label={name} plain /> {cases.counts[quadrant]}
            </h3>
            <CaseList
              label={name}
              views={cases.placed.filter((view) => view.quadrant.value === quadrant)}
              {...lists}
            />
          </section>
        )
      })}
    </>
  )
}

export function CellList({
  cell,
  onClose,
  ...lists
}: Lists & { readonly cell: Cell; readonly onClose?: () => void }) {
  const t = useTexts(matrixTexts)
  const formats = useFormats()
  const title = t('plane.cellTitle', {
    bottom: formats.number(cell.bottom),
    top: formats.number(cell.top),
    left: formats.number(cell.left),
    right: formats.number(cell.right),
  })
  return (
    <section className={s['cellList']} aria-label={title}>
      {onClose && (
        <>
          <Button variant="link" size="small" icon="chevron-left" onClick={onClose}>
            {t('side.back')}
          </Button>
          <h3>
            {title} · {t('list.count', { count: cell.members.length })}
          </h3>
        </>
      )}
      <CaseList label={title} views={cell.members} {...lists} />
    </section>
  )
}

interface AnalysisProps extends Pick<SidePanelProps, 'cases' | 'selected' | 'onSelect' | 'moves'> {
  readonly tab: 'ranking' | 'weights'
}

/** Only mounted when looked at: sixteen rankings of the whole register. */
function Analysis({ tab, cases, selected, onSelect, moves }: AnalysisProps) {
  const live = useProject(({ useCases }) => useCases.live)
  const settings = useProject((project) => project.settings)
  const sensitivity = useMemo(() => rankSensitivity(live, settings), [live, settings])
  const ranges = useMemo(
    () => new Map(sensitivity.cases.map((range) => [String(range.id), range])),
    [sensitivity],
  )
  return tab === 'ranking' ? (
    <Ranking placed={cases.placed} ranges={ranges} selected={selected} onSelect={onSelect} />
  ) : (
    <Weights sensitivity={sensitivity} moves={moves} onSelect={onSelect} />
  )
}
