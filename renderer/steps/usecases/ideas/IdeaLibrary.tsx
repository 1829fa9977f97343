import { useMemo, useState } from 'react'
import { importUseCases } from '../../../../shared/commands/use-case'
import { IDEA_FUNCTIONS, type IdeaFunction } from '../../../../shared/content/use-case-ideas/idea'
import { useCaseIdeas } from '../../../../shared/content/use-case-ideas/library'
import { ideaTexts } from '../../../../shared/content/use-case-ideas/texts'
import { AI_FORMS, type AiForm } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Switch } from '../../../ui/Checkbox'
import { FilterMenu } from '../../../ui/FilterMenu'
import { Row, Stack, Text } from '../../../ui/Layout'
import { SearchField } from '../../../ui/SearchField'
import { Page } from '../Page'
import { IdeaCard } from './IdeaCard'
import s from './ideas.module.css'
import { casesFrom, listIdeas } from './list-ideas'
import { libraryTexts } from './texts'

/** Ideas by function and sector; several become cases of the register in one step to undo. */
export function IdeaLibrary() {
  const t = useTexts(libraryTexts)
  const tIdea = useTexts(ideaTexts)
  const words = useTexts(vocabulary)
  const { language } = useLanguage()
  const { go } = usePlace()
  const notices = useNotices()
  const { run, newId, read, undo } = useActions()
  const sector = useProject(({ profile }) => profile.sector)
  const useCases = useProject((project) => project.useCases)
  const [query, setQuery] = useState('')
  const [functions, setFunctions] = useState<ReadonlySet<IdeaFunction>>(new Set())
  const [forms, setForms] = useState<ReadonlySet<AiForm>>(new Set())
  const [mine, setMine] = useState(sector !== null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  const listed = listIdeas(
    useCaseIdeas,
    { query, functions, forms, sector: mine ? sector : null },
    language,
  )
  const known = useMemo(
    () => new Map(useCases.live.map(({ ideaId, code }) => [ideaId, code])),
    [useCases],
  )
  const picked = useCaseIdeas.filter(({ id }) => chosen.has(id))

  const handleAdd = () => {
    const added = run(importUseCases, {
      source: t('title'),
      departments: [],
      people: [],
      useCases: casesFrom(picked, read(), newId),
    })
    if (!added.ok) return notices.failed(added.error)
    notices.done(t('added', { count: picked.length }), undo)
    setChosen(new Set())
    go('register')
  }
  const toggle = (id: string) =>
    setChosen((now) => {
      const next = new Set(now)
      if (!next.delete(id)) next.add(id)
      return next
    })

  return (
    <Page
      tab="ideas"
      title={t('title')}
      sentence={t('sentence', { count: useCaseIdeas.length })}
      actions={
        <Button icon="add" variant="filled" disabled={picked.length === 0} onClick={handleAdd}>
          {picked.length === 0 ? t('addNone') : t('add', { count: picked.length })}
        </Button>
      }
    >
      <Stack gap={3}>
        <Row gap={2} wrap align="center">
          <SearchField
            label={t('search')}
            placeholder={t('search')}
            value={query}
            onChange={setQuery}
            clearLabel={t('clear')}
          />
          <FilterMenu
            label={t('function')}
            selected={functions}
            onChange={setFunctions}
            clearLabel={t('clear')}
            options={IDEA_FUNCTIONS.map((value) => ({ value, label: tIdea(`function.${value}`) }))}
          />
          <FilterMenu
            label={t('form')}
            selected={forms}
            onChange={setForms}
            clearLabel={t('clear')}
            options={AI_FORMS.map((value) => ({ value, label: words(`aiForm.${value}.label`) }))}
          />
          {sector !== null && (
            <Switch
              label={t('mySector', { sector: words(`sector.${sector}`) })}
              checked={mine}
              onChange={setMine}
            />
          )}
          <Text tone="faint" size="table">
            {t('shown', { shown: listed.length, count: useCaseIdeas.length })}
          </Text>
        </Row>
        {listed.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul className={s['ideas']}>
            {listed.map((idea) => (
              <li key={idea.id}>
                <IdeaCard
                  idea={idea}
                  code={known.get(idea.id) ?? null}
                  chosen={chosen.has(idea.id)}
                  onToggle={() => toggle(idea.id)}
                />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Page>
  )
}
