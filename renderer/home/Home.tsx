import { useEffect, useState, type ReactNode } from 'react'
import type { ProjectCard } from '../data/database'
import { useMachine } from '../data/use-project'
import { useProjectList } from '../data/use-project-list'
import { useLanguage, useTexts } from '../i18n/language'
import { placeAddress } from '../routing/places'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { FileDrop } from '../ui/FileDrop'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/icons'
import { cx } from '../ui/cx'
import type { MenuItem } from '../ui/Menu'
import { SearchField } from '../ui/SearchField'
import { Segmented } from '../ui/Segmented'
import { SelectField } from '../ui/SelectField'
import s from './home.module.css'
import { HomePanel } from './HomePanel'
import { listProjects, shelfOf, type Order, type Shown } from './list-projects'
import { NewProjectDialog } from './NewProjectDialog'
import { ProjectList } from './ProjectList'
import { homeTexts } from './texts'
import { useHome } from './use-home'
import { useIncoming } from './use-incoming'

interface HomeProps {
  readonly userName: string
  readonly goTo: (address: string) => void
  /** Language, theme and settings buttons. */
  readonly tools: ReactNode
  /** What the start found: rebuilt projects, an absent disk side. */
  readonly notices: ReactNode
}

export function Home({ userName, goTo, tools, notices }: HomeProps) {
  const t = useTexts(homeTexts)
  const { language } = useLanguage()
  const machine = useMachine()
  const cards = useProjectList()
  const [creating, setCreating] = useState(false)
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order>('opened')
  const [shown, setShown] = useState<Shown>('current')
  const [layout, setLayout] = useState<'list' | 'cards'>('list')
  const [go] = useState(() => (id: string, place = 'cockpit') => {
    const [first = 'cockpit', ...rest] = place.split('/')
    goTo(placeAddress(id, first as 'cockpit', rest.join('/')))
  })
  const home = useHome(go)
  const incoming = useIncoming(go)
  const about = useAbout()

  useEffect(() => {
    document.title = 'Sextant'
  }, [])

  const all = cards ?? []
  const listed = listProjects(all, { shown, query, order })
  const counts = {
    current: all.filter((card) => shelfOf(card) === 'current').length,
    archived: all.filter((card) => shelfOf(card) === 'archived').length,
    trash: all.filter((card) => shelfOf(card) === 'trash').length,
  }

  const menuOf = (card: ProjectCard): readonly (MenuItem | 'divider')[] => [
    { id: 'open', label: t('open'), icon: 'document', onSelect: () => go(card.id) },
    {
      id: 'export',
      label: t('export'),
      icon: 'download',
      onSelect: () => void home.exportFile(card),
    },
    { id: 'copy', label: t('duplicate'), icon: 'copy', onSelect: () => void home.duplicate(card) },
    ...(card.demo
      ? [
          {
            id: 'reset',
            label: t('demo.reset'),
            icon: 'refresh' as const,
            onSelect: () => void home.resetDemo(card),
          },
        ]
      : []),
    'divider',
    ...shelfItems(card),
  ]

  function shelfItems(card: ProjectCard): readonly MenuItem[] {
    if (card.removedAt !== null)
      return [
        {
          id: 'restore',
          label: t('restore'),
          icon: 'undo',
          onSelect: () => void home.trash(card, false),
        },
      ]
    return [
      card.archivedAt === null
        ? {
            id: 'archive',
            label: t('archive'),
            icon: 'folder',
            onSelect: () => void home.archive(card, true),
          }
        : {
            id: 'unarchive',
            label: t('unarchive'),
            icon: 'undo',
            onSelect: () => void home.archive(card, false),
          },
      {
        id: 'trash',
        label: t('trash'),
        icon: 'trash',
        danger: true,
        onSelect: () => void home.trash(card, true),
      },
    ]
  }

  return (
    <div className={s['home']}>
      <HomePanel />
      <main className={s['main']}>
        {notices}
        <header className={s['top']}>
          <div>
            <h1>{userName === '' ? t('welcome') : t('hello', { name: userName })}</h1>
            <p>{all.length === 0 ? t('firstLead') : t('lead')}</p>
          </div>
          <span className={s['spacer']} />
          {tools}
        </header>

        <div className={s['ways']}>
          <Way
            icon="add"
            primary
            title={t('new.title')}
            text={t('new.text')}
            onAct={() => setCreating(true)}
          />
          <Way
            icon="play"
            title={t('demo.title')}
            text={t('demo.text')}
            onAct={() => void home.openDemo()}
          />
          <Way
            icon="upload"
            title={t('import.title')}
            text={t('import.text')}
            onAct={() => void incoming.choose()}
          />
        </div>

        <div className={s['bar']}>
          <h2>{t('projects')}</h2>
          <span className={s['count']}>{counts[shown]}</span>
          <Segmented
            label={t('show.label')}
            value={shown}
            onChange={setShown}
            options={(['current', 'archived', 'trash'] as const).map((value) => ({
              value,
              label: t(`show.${value}`),
              count: counts[value],
            }))}
          />
          <span className={s['spacer']} />
          <div className={s['barSearch']}>
            <SearchField
              label={t('search')}
              placeholder={t('search')}
              value={query}
              onChange={setQuery}
              clearLabel={t('clearSearch')}
            />
          </div>
          <SelectField
            label={t('sort.label')}
            hideLabel
            small
            value={order}
            onChange={(value) => setOrder(value ?? 'opened')}
            options={(['opened', 'name', 'progress', 'created'] as const).map((value) => ({
              value,
              label: t(`sort.${value}`),
            }))}
          />
          <Segmented
            label={t('layout.label')}
            value={layout}
            onChange={setLayout}
            options={[
              { value: 'list', label: t('layout.list') },
              { value: 'cards', label: t('layout.cards') },
            ]}
          />
        </div>
        {cards !== undefined && listed.length === 0 ? (
          <p className={s['empty']}>
            {query === '' ? t(`empty.${shown}`) : t('empty.search', { query })}
          </p>
        ) : (
          <ProjectList
            cards={listed}
            layout={layout}
            now={machine.now()}
            open={(card) => go(card.id)}
            menuOf={menuOf}
          />
        )}

        <div className={s['drop']}>
          <FileDrop
            label={t('import.title')}
            buttonLabel={t('import.choose')}
            accept=".sextant,.xlsx,.xls,.ods,.csv"
            onFiles={(files) => void takeFile(files[0])}
          >
            {t('import.drop')}
          </FileDrop>
        </div>
        <footer className={s['foot']}>
          <Icon name="folder" size={16} />
          <span>{about?.dataFolder ?? ''}</span>
          <span className={s['spacer']} />
          <span>{about === null ? '' : t('version', { version: about.version })}</span>
        </footer>
      </main>

      <NewProjectDialog
        key={`${creating}-${language}`}
        open={creating}
        onClose={() => setCreating(false)}
        onCreate={(name, projectLanguage) => {
          setCreating(false)
          void home.create(name, projectLanguage)
        }}
      />
      <Dialog
        open={incoming.asking !== null}
        onClose={() => void incoming.answer('cancel')}
        title={t('import.existing')}
        sentence={t('import.existingText', {
          file: incoming.asking?.file ?? '',
          name: incoming.asking?.existing.name ?? '',
        })}
        closeLabel={t('close')}
        footer={
          <>
            <Button onClick={() => void incoming.answer('cancel')}>{t('cancel')}</Button>
            <Button onClick={() => void incoming.answer('replace')}>{t('import.replace')}</Button>
            <Button variant="filled" data-autofocus onClick={() => void incoming.answer('copy')}>
              {t('import.copy')}
            </Button>
          </>
        }
      />
    </div>
  )

  async function takeFile(file: File | undefined): Promise<void> {
    if (file)
      await incoming.take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
}

interface WayProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly primary?: boolean
  readonly onAct: () => void
}

const Way = ({ icon, title, text, primary = false, onAct }: WayProps) => (
  <button type="button" className={cx(s['way'], primary && s['primary'])} onClick={onAct}>
    <span className={s['wayIcon']}>
      <Icon name={icon} />
    </span>
    <span className={s['wayTitle']}>{title}</span>
    <span className={s['wayText']}>{text}</span>
  </button>
)

/** Where the data are, for the foot of the page; empty while the disk side is away. */
function useAbout() {
  const { host } = useMachine()
  const [about, setAbout] = useState<{ version: string; dataFolder: string } | null>(null)
  useEffect(() => {
    void host.about().then((reply) => {
      if (reply.ok) setAbout(reply.value)
    })
  }, [host])
  return about
}
