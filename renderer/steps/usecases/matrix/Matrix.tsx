import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { quadrantOf } from '../../../../shared/rules/quadrant'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { cx } from '../../../ui/cx'
import { Dialog } from '../../../ui/Dialog'
import { EmptyState } from '../../../ui/EmptyState'
import type { Place } from '../../../ui/matrix-place'
import { MatrixBoard } from '../../../ui/MatrixPlane'
import { Page } from '../Page'
import { CARDS_UP_TO, cellsOf } from './cells'
import { NO_FILTERS } from './filters'
import s from './matrix.module.css'
import { MatrixTable } from './MatrixTable'
import { MatrixToolbar } from './MatrixToolbar'
import { Plane } from './Plane'
import { CellList, SidePanel, type SideTab } from './SidePanel'
import { matrixTexts } from './texts'
import { useBoardWords } from './use-board-words'
import { useMatrix } from './use-matrix'
import { useMoves } from './use-moves'

interface Origin {
  readonly id: string
  readonly impact: number | null
  readonly feasibility: number | null
}

/** Every case by impact and feasibility; cards move by mouse, by keys and by figures. */
export function Matrix() {
  const t = useTexts(matrixTexts)
  const { rest, go, href, presenting } = usePlace()
  const { read } = useActions()
  const cut = useProject(({ settings }) => settings.matrixCut)
  const [filters, setFilters] = useState(NO_FILTERS)
  const [view, setView] = useState<'plane' | 'table'>('plane')
  const [tab, setTab] = useState<SideTab>('case')
  const [pointed, setPointed] = useState<string | null>(null)
  const [cellKey, setCellKey] = useState<string | null>(null)
  const [origin, setOrigin] = useState<Origin | null>(null)
  const cases = useMatrix(filters)
  const moves = useMoves()
  const words = useBoardWords()

  const code = rest[1] ?? null
  const selected = useProject(
    ({ useCases }) => useCases.live.find((useCase) => useCase.code === code)?.id ?? null,
  )
  // Handlers read the latest address through a ref, so that the cards keep theirs.
  const place = useRef({ code, go })
  useEffect(() => {
    place.current = { code, go }
  })
  const select = useCallback(
    (id: string) => {
      const chosen = read().useCases.get(id)
      if (!chosen) return
      setTab('case')
      setCellKey(null)
      if (chosen.code !== place.current.code) place.current.go(`matrix/${chosen.code}`)
    },
    [read],
  )
  const drop = useCallback(
    (id: string, at: Place) => {
      const { useCases, settings } = read()
      const useCase = useCases.get(id)
      if (!useCase) return
      const { impact, feasibility } = viewOf(useCase, settings)
      setOrigin({ id, impact: impact.value, feasibility: feasibility.value })
      moves.place(id, at)
    },
    [read, moves],
  )
  const quadrantAt = useCallback((at: Place) => quadrantOf(at.y, at.x, cut).value ?? 'avoid', [cut])
  const cell = useMemo(
    () =>
      cellKey === null
        ? null
        : (cellsOf(cases.placed, cut).find(({ key }) => key === cellKey) ?? null),
    [cellKey, cases.placed, cut],
  )

  const scored = cases.ranked.filter(({ quadrant }) => quadrant.value !== null).length
  const waiting = cases.ranked.length - scored
  const quick = cases.ranked.filter(({ quadrant }) => quadrant.value === 'quick-win').length
  const sentence =
    cases.ranked.length === 0
      ? undefined
      : waiting > 0
        ? t('situationWaiting', { placed: scored, count: waiting })
        : t('situation', { count: scored, quick })

  if (cases.ranked.length === 0)
    return (
      <Page tab="matrix" title={t('title')}>
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <>
              <ButtonLink variant="filled" href={href('usecases', 'register')}>
                {t('empty.register')}
              </ButtonLink>
              <ButtonLink href={href('usecases', 'ideas')}>{t('empty.ideas')}</ButtonLink>
            </>
          }
        />
      </Page>
    )

  const lists = { selected, onSelect: select, onPoint: setPointed }
  const nothingShown = cases.placed.length + cases.waiting.length === 0
  return (
    <Page
      tab="matrix"
      title={t('title')}
      sentence={sentence}
      actions={
        !presenting && (
          <>
            <Button
              icon={view === 'plane' ? 'table' : 'adjust'}
              onClick={() => setView(view === 'plane' ? 'table' : 'plane')}
            >
              {t(view === 'plane' ? 'view.table' : 'view.plane')}
            </Button>
            <ButtonLink variant="filled" iconAfter="arrow-right" href={href('usecases', 'pilot')}>
              {t('choosePilot')}
            </ButtonLink>
          </>
        )
      }
    >
      {!presenting && <MatrixToolbar filters={filters} onFilters={setFilters} moves={moves} />}
      {nothingShown && (
        <Callout
          tone="info"
          live
          actions={
            <Button size="small" onClick={() => setFilters(NO_FILTERS)}>
              {t('noneShown.clear')}
            </Button>
          }
        >
          {t('noneShown.title')}
        </Callout>
      )}
      {view === 'table' && !presenting ? (
        <MatrixTable cases={cases} selected={selected} onSelect={select} moves={moves} />
      ) : (
        <MatrixBoard words={words} quadrantAt={quadrantAt} onDrop={drop} onPick={select}>
          <div className={cx(s['board'], presenting && s['projected'])}>
            <div className={s['planeArea']}>
              <Plane
                placed={cases.placed}
                counts={cases.counts}
                cut={cut}
                selected={selected}
                pointed={pointed}
                large={presenting}
                openCell={cellKey}
                onSelect={select}
                onOpenCell={({ key }) => {
                  setCellKey(key)
                  setTab('lists')
                }}
              />
              {cases.placed.length > CARDS_UP_TO && (
                <p className={s['note']}>{t('plane.grouped', { limit: CARDS_UP_TO })}</p>
              )}
            </div>
            {!presenting && (
              <SidePanel
                cases={cases}
                tab={tab}
                onTab={setTab}
                origin={origin?.id === selected ? origin : null}
                cell={cell}
                onCloseCell={() => setCellKey(null)}
                moves={moves}
                {...lists}
              />
            )}
          </div>
          {presenting && cell && (
            <Dialog
              open
              onClose={() => setCellKey(null)}
              title={t('list.count', { count: cell.members.length })}
              closeLabel={t('side.back')}
            >
              <CellList cell={cell} {...lists} />
            </Dialog>
          )}
        </MatrixBoard>
      )}
    </Page>
  )
}
