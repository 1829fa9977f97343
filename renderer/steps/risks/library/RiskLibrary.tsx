import { useState } from 'react'
import { adoptRisks } from '../../../../shared/commands/risk'
import { familiesInOrder } from '../../../../shared/content/risks/families'
import { riskLibrary } from '../../../../shared/content/risks/library'
import { localized } from '../../../../shared/kernel/text'
import {
  adoption,
  offered,
  type OfferedRisk,
  USUAL_MEASURES,
} from '../../../../shared/steps/risks/adopt'
import { useActions } from '../../../data/use-actions'
import { useOwnLibrary } from '../../../data/own-library'
import { useOpenProject, useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { SearchField } from '../../../ui/SearchField'
import { Segmented } from '../../../ui/Segmented'
import { SelectField } from '../../../ui/SelectField'
import { Page } from '../Page'
import s from './library.module.css'
import { OwnMenu } from './OwnMenu'
import { Promote } from './Promote'
import { RiskDetails } from './RiskDetails'
import { ShelfList } from './ShelfList'
import { libraryTexts } from './texts'
import { type ShelfFilters, type ShelfName, sourceOf, useShelf } from './use-shelf'

const NO_FILTERS: ShelfFilters = { words: '', family: null, shelf: 'all' }
const SHELVES: readonly ShelfName[] = ['all', 'sextant', 'own']

/** `library/promote/<code>` shows what would leave the project; the rest is the library itself. */
export function RiskLibrary() {
  const { rest } = usePlace()
  const promoted = rest[1] === 'promote' ? (rest[2] ?? null) : null
  return promoted === null ? <Shelves /> : <Promote code={promoted} />
}

function Shelves() {
  const t = useTexts(libraryTexts)
  const { language } = useLanguage()
  const { rest, go, href } = usePlace()
  const { run, read, newId } = useActions()
  const open = useOpenProject()
  const { done, failed } = useNotices()
  const own = useOwnLibrary()
  const useCases = useProject((project) => project.useCases.live)
  const written = useProject(({ header }) => header.language)
  const [filters, setFilters] = useState(NO_FILTERS)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [measures, setMeasures] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map())
  const [looked, setLooked] = useState<string | null>(null)

  const cases = useCases.filter(({ status }) => status !== 'refused')
  const useCase = useCases.find(({ code }) => code === rest[1]) ?? null
  const shelf = useShelf(own.risks ?? [], useCase, filters)
  const shown = [...shelf.suggested, ...shelf.others]
  const current = shown.find(({ risk }) => risk.id === looked) ?? shown[0] ?? null
  const picked = shown.filter(({ risk }) => chosen.has(risk.id))

  const measuresOf = (risk: OfferedRisk): ReadonlySet<string> =>
    measures.get(risk.id) ??
    new Set(risk.measures.slice(0, USUAL_MEASURES).map(({ title }) => title))

  const add = () => {
    const kept = picked.map(({ risk }) => {
      const titles = measuresOf(risk)
      // Kept in the project: in its language, whatever the one on screen.
      const source = sourceOf(risk)
      const inProject = source ? offered(source, written) : risk
      return {
        risk: inProject,
        measures: inProject.measures.filter((_one, at) =>
          titles.has(risk.measures[at]?.title ?? ''),
        ),
      }
    })
    const taken = adoption(read(), kept, useCase?.id ?? null, newId)
    const ran = run(adoptRisks, taken)
    if (!ran.ok) return failed(ran.error)
    const mine = open.nextUndo()?.sequence
    setChosen(new Set())
    done(t('done', { count: taken.risks.length, where: useCase?.code ?? t('company') }), () => {
      if (open.nextUndo()?.sequence === mine) open.undo()
      else failed({ code: 'nothing-to-undo' })
    })
    go('register')
  }

  return (
    <Page
      tab="register"
      title={t('title')}
      sentence={
        (own.risks?.length ?? 0) === 0
          ? t('sentence', { count: riskLibrary.length })
          : t('sentenceOwn', { total: riskLibrary.length, count: own.risks?.length ?? 0 })
      }
      actions={
        <>
          <OwnMenu own={own} />
          <ButtonLink icon="arrow-left" href={href('risks', 'register')}>
            {t('back')}
          </ButtonLink>
          <Button variant="filled" icon="add" disabled={picked.length === 0} onClick={add}>
            {picked.length === 0 ? t('addNone') : t('add', { count: picked.length })}
          </Button>
        </>
      }
    >
      <div className={s['page']}>
        <div className={s['bar']}>
          <div className={s['target']}>
            <SelectField
              small
              label={t('target')}
              hideLabel
              value={useCase?.code ?? null}
              emptyLabel={t('company')}
              onChange={(code) => go(code === null ? 'library' : `library/${code}`)}
              options={cases.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
            />
          </div>
          <div className={s['search']}>
            <SearchField
              label={t('search')}
              placeholder={t('search')}
              value={filters.words}
              onChange={(words) => setFilters({ ...filters, words })}
              clearLabel={t('clearSearch')}
            />
          </div>
          <div className={s['family']}>
            <SelectField
              small
              label={t('family')}
              hideLabel
              value={filters.family}
              emptyLabel={t('allFamilies')}
              onChange={(family) => setFilters({ ...filters, family })}
              options={familiesInOrder.map(({ id, title }) => ({
                value: id,
                label: localized(title, language),
              }))}
            />
          </div>
          <Segmented
            label={t('shelf.label')}
            value={filters.shelf}
            onChange={(name) => setFilters({ ...filters, shelf: name })}
            options={SHELVES.map((value) => ({ value, label: t(`shelf.${value}`) }))}
          />
          <span className={s['status']} role="status">
            {t('shown', { count: shown.length })}
            {picked.length > 0 && ` · ${t('chosen', { count: picked.length })}`}
          </span>
          {picked.length > 0 && (
            <Button variant="link" size="small" onClick={() => setChosen(new Set())}>
              {t('unselect')}
            </Button>
          )}
        </div>
        {filters.shelf === 'own' && <p className={s['foot']}>{t('mine.place')}</p>}
        {current === null ? (
          <EmptyState
            title={t('nothing.title')}
            text={filters.shelf === 'own' ? t('nothing.own') : t('nothing.text')}
            actions={<Button onClick={() => setFilters(NO_FILTERS)}>{t('nothing.showAll')}</Button>}
          />
        ) : (
          <div className={s['panes']}>
            <ShelfList
              shelf={shelf}
              useCase={useCase}
              current={current.risk.id}
              chosen={chosen}
              onLook={setLooked}
              onChoose={(id, on) => {
                const next = new Set(chosen)
                if (on) next.add(id)
                else next.delete(id)
                setChosen(next)
                setLooked(id)
              }}
            />
            <RiskDetails
              key={current.risk.id}
              shelved={current}
              kept={measuresOf(current.risk)}
              onKept={(titles) => setMeasures(new Map(measures).set(current.risk.id, titles))}
              own={own}
            />
          </div>
        )}
      </div>
    </Page>
  )
}
