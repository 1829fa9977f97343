import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { importUseCases, useCaseCommands } from '../../../../shared/commands/use-case'
import type { UseCaseIdea } from '../../../../shared/content/use-case-ideas/idea'
import { useCaseIdeas } from '../../../../shared/content/use-case-ideas/library'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Page } from '../Page'
import { addedIdeas, casesFromIdeas, type IdeaFilters, shownIdeas } from './choose-ideas'
import { IdeaCard } from './IdeaCard'
import { IdeaFilterBar } from './IdeaFilterBar'
import s from './ideas.module.css'
import { libraryTexts } from './texts'

/** Ideas that other companies of the sector work on, to start a register from. */
export function IdeaLibrary() {
  const t = useTexts(libraryTexts)
  const words = useTexts(vocabulary)
  const { language } = useLanguage()
  const here = usePlace()
  const add = useAddIdeas()
  const sector = useProject(({ profile }) => profile.sector)
  const cases = useProject(({ useCases }) => useCases.live)
  const everything: IdeaFilters = {
    query: '',
    functions: new Set(),
    forms: new Set(),
    sector: null,
    hideAdded: false,
  }
  const [filters, setFilters] = useState<IdeaFilters>({ ...everything, sector })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const asked = useDeferredValue(filters)
  const added = useMemo(() => addedIdeas(cases), [cases])
  const shown = useMemo(
    () => shownIdeas(useCaseIdeas, asked, added, language),
    [asked, added, language],
  )
  const count = shown.own.length + shown.any.length
  const kept = useCaseIdeas.filter(({ id }) => chosen.has(id) && !added.has(id))

  const onChoose = useCallback((id: string, on: boolean) => {
    setChosen((now) => {
      const next = new Set(now)
      if (on) next.add(id)
      else next.delete(id)
      return next
    })
  }, [])
  const cards = (ideas: readonly UseCaseIdea[]) => (
    <ul className={s['grid']}>
      {ideas.map((idea) => {
        const code = added.get(idea.id)
        return (
          <IdeaCard
            key={idea.id}
            idea={idea}
            added={
              code === undefined ? null : { code, href: here.href('usecases', `register/${code}`) }
            }
            chosen={chosen.has(idea.id)}
            onChoose={onChoose}
          />
        )
      })}
    </ul>
  )

  return (
    <Page
      tab="ideas"
      title={t('title')}
      sentence={t('sentence', { count: useCaseIdeas.length })}
      actions={
        <Button
          variant="filled"
          icon="add"
          disabled={kept.length === 0}
          onClick={() => {
            if (add(kept)) setChosen(new Set())
          }}
        >
          {kept.length === 0 ? t('addNone') : t('add', { count: kept.length })}
        </Button>
      }
    >
      <div className={s['page']}>
        <IdeaFilterBar filters={filters} onFilters={setFilters} />
        <div className={s['status']}>
          <span role="status">
            {t('shown', { count })}
            {kept.length > 0 && ` · ${t('chosen', { count: kept.length })}`}
          </span>
          {kept.length > 0 && (
            <Button variant="link" size="small" onClick={() => setChosen(new Set())}>
              {t('unselect')}
            </Button>
          )}
          <span className={s['hint']}>{t('hint')}</span>
        </div>
        {shown.own.length > 0 && asked.sector !== null && (
          <section aria-labelledby="ideas-own">
            <h2 id="ideas-own" className={s['heading']}>
              {t('own', { sector: words(`sector.${asked.sector}`) })}
            </h2>
            {cards(shown.own)}
          </section>
        )}
        {shown.any.length > 0 && (
          <section aria-labelledby="ideas-any">
            <h2 id="ideas-any" className={s['heading']}>
              {asked.sector === null ? t('anySector') : t('others')}
            </h2>
            {cards(shown.any)}
          </section>
        )}
        {count === 0 && (
          <EmptyState
            title={t('nothing.title')}
            text={t('nothing.text')}
            actions={<Button onClick={() => setFilters(everything)}>{t('nothing.showAll')}</Button>}
          />
        )}
      </div>
    </Page>
  )
}

/** Adds ideas as cases in one step, with one way back. */
function useAddIdeas(): (ideas: readonly UseCaseIdea[]) => boolean {
  const t = useTexts(libraryTexts)
  const { run, read, newId, now } = useActions()
  const { done, failed } = useNotices()
  return (ideas) => {
    const useCases = casesFromIdeas(ideas, read(), newId)
    const result = run(importUseCases, {
      source: t('source'),
      departments: [],
      people: [],
      useCases,
    })
    if (!result.ok) {
      failed(result.error)
      return false
    }
    const ids = useCases.map(({ id }) => id)
    done(t('done', { count: ids.length }), () => {
      const removed = run(useCaseCommands.remove, { ids, at: now() })
      if (!removed.ok) failed(removed.error)
    })
    return true
  }
}
