import type { ProjectCard } from '../data/database'
import { useFormats, useLanguage, useTexts } from '../i18n/language'
import { Button } from '../ui/Button'
import { Monogram } from '../ui/Avatar'
import { Chip, Status } from '../ui/Chip'
import { MiniCompass } from '../ui/Compass'
import { DataTable } from '../ui/DataTable'
import { IconButton } from '../ui/IconButton'
import { Menu, type MenuItem } from '../ui/Menu'
import type { Column } from '../ui/table-model'
import s from './home.module.css'
import { shelfOf, stepOf } from './list-projects'
import { homeTexts } from './texts'
import { when } from './when'

export interface ProjectActions {
  readonly open: (card: ProjectCard) => void
  readonly menuOf: (card: ProjectCard) => readonly (MenuItem | 'divider')[]
}

interface ProjectListProps extends ProjectActions {
  readonly cards: readonly ProjectCard[]
  readonly now: number
  readonly layout: 'list' | 'cards'
}

export function ProjectList({ cards, now, layout, open, menuOf }: ProjectListProps) {
  const t = useTexts(homeTexts)
  const formats = useFormats()
  if (layout === 'cards')
    return (
      <ul className={s['cards']}>
        {cards.map((card) => (
          <li key={card.id} className={s['card']}>
            <Company card={card} open={open} />
            <Progress card={card} />
            <div className={s['cardFoot']}>
              <span>{when(card.openedAt, now, t, formats)}</span>
              <span>·</span>
              <span>{t('cases', { count: card.useCases })}</span>
              <span className={s['spacer']} />
              <Actions card={card} menuOf={menuOf} />
            </div>
          </li>
        ))}
      </ul>
    )

  const columns: readonly Column<ProjectCard>[] = [
    {
      id: 'company',
      header: t('columns.company'),
      rowHeader: true,
      cell: (card) => <Company card={card} open={open} />,
    },
    {
      id: 'progress',
      header: t('columns.progress'),
      width: '170px',
      cell: (card) => <Progress card={card} />,
    },
    {
      id: 'opened',
      header: t('columns.opened'),
      width: '150px',
      cell: (card) => when(card.openedAt, now, t, formats),
    },
    {
      id: 'cases',
      header: t('columns.cases'),
      align: 'end',
      width: '70px',
      cell: (card) => formats.number(card.useCases),
    },
    {
      id: 'actions',
      header: '',
      width: '150px',
      cell: (card) => (
        <div className={s['rowActions']}>
          {card.id === cards[0]?.id && shelfOf(card) === 'current' && (
            <Button size="small" onClick={() => open(card)}>
              {t('resume')}
            </Button>
          )}
          <Actions card={card} menuOf={menuOf} />
        </div>
      ),
    },
  ]
  return (
    <DataTable
      label={t('projects')}
      columns={columns}
      rows={cards}
      idOf={(card) => card.id}
      onOpen={open}
      rowHeight={64}
    />
  )
}

function Company({
  card,
  open,
}: {
  readonly card: ProjectCard
  readonly open: ProjectActions['open']
}) {
  const t = useTexts(homeTexts)
  const about = [
    card.activity,
    card.headcount === null ? '' : t('employees', { count: card.headcount }),
  ].filter((part) => part !== '')
  return (
    <div className={s['company']}>
      <Monogram name={card.name} large />
      <div>
        <a
          className={s['link']}
          href={`#/p/${card.id}/cockpit`}
          onClick={(event) => {
            event.preventDefault()
            open(card)
          }}
        >
          {card.name}
        </a>{' '}
        {card.demo && <Chip>{t('demoBadge')}</Chip>}
        <div className={s['second']}>{about.join(' · ')}</div>
      </div>
    </div>
  )
}

function Progress({ card }: { readonly card: ProjectCard }) {
  const t = useTexts(homeTexts)
  const { language } = useLanguage()
  const step = stepOf(card)
  const label = step === null ? t('finished') : t('step', { number: step })
  return (
    <div className={s['progress']} lang={language}>
      <MiniCompass shares={card.progress.map((share) => share ?? 0)} label={label} />
      {step === null ? <Status tone="ok">{label}</Status> : <span>{label}</span>}
    </div>
  )
}

function Actions({
  card,
  menuOf,
}: {
  readonly card: ProjectCard
  readonly menuOf: ProjectActions['menuOf']
}) {
  const t = useTexts(homeTexts)
  return (
    <Menu
      trigger={<IconButton icon="more" size="small" label={t('actionsOf', { name: card.name })} />}
      items={menuOf(card)}
    />
  )
}
