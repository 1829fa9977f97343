import { useMemo, useState } from 'react'
import type { Risk, RiskFamily } from '../../../../shared/domain/risk'
import {
  type AfterKind,
  filterRisks,
  NO_RISK_FILTERS,
} from '../../../../shared/steps/risks/register'
import {
  riskHeadline,
  riskSituation,
  riskSituationSentence,
} from '../../../../shared/steps/risks/situation'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { fold } from '../../../ui/fold'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { Page } from '../Page'
import { RiskRecord } from '../record/RiskRecord'
import { useRiskEdits } from '../record/use-risk-edits'
import { ChecksCard } from './ChecksCard'
import { FilterBar } from './FilterBar'
import { GateLines } from './GateLines'
import { MapCard } from './MapCard'
import { mapTexts } from './map-texts'
import { NewRisk } from './NewRisk'
import { Projected } from './Projected'
import { RiskTable } from './RiskTable'
import { RisksEmpty } from './RisksEmpty'
import s from './register.module.css'
import { registerTexts } from './texts'
import { Trash } from './Trash'
import { useSize } from './use-size'

const DRAWN = { width: 584, height: 600 }

/** The map beside the register; what passes and what is left to settle below. */
export function Register() {
  const t = useTexts(registerTexts)
  const tMap = useTexts(mapTexts)
  const { language } = useLanguage()
  const { rest, go, href, presenting } = usePlace()
  const { now } = useActions()
  const project = useProject((whole) => whole)
  const edits = useRiskEdits()
  const [typed, setTyped] = useState('')
  const [filters, setFilters] = useState(NO_RISK_FILTERS)
  const [after, setAfter] = useState<AfterKind>('residual')
  const [picked, setPicked] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const [box, { width }] = useSize<HTMLDivElement>(DRAWN)

  const today = now().slice(0, 10)
  const { risks } = project
  const views = useMemo(
    () => filterRisks(risks, { ...filters, words: fold(typed.trim()) }, after, fold),
    [risks, filters, typed, after],
  )
  const shown = risks.live.find(({ code }) => code === rest[1]) ?? null
  const selected = shown?.id ?? picked
  const situation = riskSituation(project, today, filters === NO_RISK_FILTERS ? undefined : views)
  const headline = riskHeadline(situation, language)
  const label = tMap('label', { count: views.length, headline })
  const removed = risks.size - risks.live.length
  const trash = rest[1] === 'trash'
  const open = (id: string) => {
    setPicked(id)
    go(`register/${risks.get(id)?.code ?? ''}`)
  }
  // With a record open, choosing another risk turns its page.
  const select = (id: string) => (shown === null ? setPicked(id) : open(id))

  const add = (title: string, family: RiskFamily): Risk | null => {
    const { scope } = filters
    const added = edits.add({
      title,
      family,
      useCaseIds: project.useCases.live.flatMap(({ id }) =>
        scope.kind === 'case' && scope.id === id ? [id] : [],
      ),
      toolIds: project.tools.live.flatMap(({ id }) =>
        scope.kind === 'tool' && scope.id === id ? [id] : [],
      ),
    })
    if (added) setPicked(added.id)
    return added
  }

  if (trash)
    return (
      <Page tab="register" title={t('trash.title')} sentence={t('trash.sentence')}>
        <Trash edits={edits} onBack={() => go('register')} />
      </Page>
    )
  const empty = risks.live.length === 0
  return (
    <Page
      tab="register"
      title={t('title')}
      sentence={presenting ? headline : riskSituationSentence(situation, language)}
      actions={
        !presenting && (
          <>
            {removed > 0 && (
              <Menu
                trigger={<IconButton icon="more" variant="default" label={t('more')} />}
                items={[
                  {
                    id: 'trash',
                    label: t('openTrash', { count: removed }),
                    icon: 'trash',
                    onSelect: () => go('register/trash'),
                  },
                ]}
              />
            )}
            <ButtonLink icon="method" href={href('risks', 'library')}>
              {t('library')}
            </ButtonLink>
            <Button icon="add" variant="filled" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          </>
        )
      }
    >
      {empty && !adding ? (
        <RisksEmpty onBlank={() => setAdding(true)} />
      ) : presenting ? (
        <Projected {...{ views, after, selected, label, edits }} onSelect={setPicked} />
      ) : (
        <div className={s['page']}>
          {!empty && (
            <FilterBar filters={filters} typed={typed} onTyped={setTyped} onFilters={setFilters} />
          )}
          {adding && <NewRisk onAdd={add} onOpen={open} onClose={() => setAdding(false)} />}
          {!empty && views.length === 0 && (
            <EmptyState
              title={t('nothing.title')}
              text={t('nothing.text', { count: risks.live.length })}
              actions={
                <Button
                  onClick={() => {
                    setTyped('')
                    setFilters(NO_RISK_FILTERS)
                  }}
                >
                  {t('filter.clearAll')}
                </Button>
              }
            />
          )}
          {views.length > 0 && (
            <div className={s['board']}>
              <MapCard
                {...{ views, after, selected, label, edits }}
                onAfter={setAfter}
                onSelect={select}
                onOpen={open}
              />
              <div ref={box} className={s['tableBox']}>
                <RiskTable {...{ views, after, selected, width }} onSelect={select} onOpen={open} />
              </div>
            </div>
          )}
          <div className={s['below']}>
            <GateLines
              onCase={(id) => setFilters({ ...NO_RISK_FILTERS, scope: { kind: 'case', id } })}
            />
            <ChecksCard />
          </div>
        </div>
      )}
      {shown && !presenting && (
        <RiskRecord
          key={shown.id}
          id={shown.id}
          order={views.map(({ risk }) => risk.id)}
          edits={edits}
          onGo={open}
          onClose={() => go('register')}
        />
      )}
    </Page>
  )
}
