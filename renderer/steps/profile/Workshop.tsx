import type { Profile } from '../../../shared/domain/profile'
import { editProfile } from '../../../shared/commands/project'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { TextAnswer } from '../../forms/TextAnswer'
import { useTexts } from '../../i18n/language'
import { useNotices } from '../../routing/notices'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { Stack } from '../../ui/Layout'
import { AddLine } from './AddLine'
import { EditTable } from './EditTable'
import { PersonField } from '../../forms/PersonField'
import { DayAnswer } from './profile-fields'
import s from './profile.module.css'
import { RowTools } from './RowTools'
import { texts } from './texts'
import { useDo, useProfileEdit } from './use-edit'
import { useField } from './use-field'

type Session = Profile['workshop']['sessions'][number]

/** When, where and with whom the workshop takes place. */
export function Workshop() {
  return (
    <Stack gap={4}>
      <Sessions />
      <div className={s['half']}>
        <Participants />
        <FileData />
      </div>
    </Stack>
  )
}

function Sessions() {
  const t = useTexts(texts)
  const { read } = useActions()
  const { done } = useNotices()
  const act = useDo()
  const sessions = useProject((project) => project.profile.workshop.sessions)
  const rewrite = (next: (list: readonly Session[]) => readonly Session[]) =>
    act(editProfile, {
      changes: { workshop: { sessions: next(read().profile.workshop.sessions) } },
    })
  const remove = (session: Session, at: number) => {
    if (!rewrite((list) => list.toSpliced(at, 1))) return
    done(t('row.removed', { name: session.purpose || t('row.nameless') }), () =>
      rewrite((list) => list.toSpliced(at, 0, session)),
    )
  }
  return (
    <Card title={t('workshop.sessions')} flush>
      {sessions.length > 0 && (
        <EditTable
          label={t('workshop.sessions')}
          minWidth={620}
          ordered={false}
          columns={[
            { header: t('column.sessionPurpose') },
            { header: t('column.date'), width: '170px' },
            { header: t('column.place'), width: '36%' },
          ]}
        >
          {sessions.map((session, at) => (
            <SessionRow
              // oxlint-disable-next-line react/no-array-index-key -- sessions have no id; fields hand over on leaving
              key={at}
              at={at}
              session={session}
              onRemove={() => remove(session, at)}
            />
          ))}
        </EditTable>
      )}
      <AddLine
        label={t('fresh.session')}
        button={t('add.session')}
        maxLength={300}
        onAdd={(purpose) => rewrite((list) => [...list, { date: null, place: '', purpose }])}
      />
    </Card>
  )
}

interface SessionRowProps {
  readonly at: number
  readonly session: Session
  readonly onRemove: () => void
}

function SessionRow({ at, session, onRemove }: SessionRowProps) {
  const t = useTexts(texts)
  const { read } = useActions()
  const edit = useProfileEdit()
  const change = (changes: Partial<Session>) =>
    edit({
      workshop: {
        sessions: read().profile.workshop.sessions.map((other, index) =>
          index === at ? { ...other, ...changes } : other,
        ),
      },
    })
  const cell = (column: 'sessionPurpose' | 'date' | 'place') => ({
    label: t('cell', {
      column: t(`column.${column}`),
      row: t('workshop.sessionName', { at: at + 1 }),
    }),
    hideLabel: true,
    small: true,
  })
  return (
    <tr>
      <td>
        <TextAnswer
          {...cell('sessionPurpose')}
          stored={session.purpose}
          maxLength={300}
          commit={(purpose) => change({ purpose })}
        />
      </td>
      <td>
        <DayAnswer {...cell('date')} value={session.date} onAnswer={(date) => change({ date })} />
      </td>
      <td>
        <TextAnswer
          {...cell('place')}
          stored={session.place}
          maxLength={300}
          commit={(place) => change({ place })}
        />
      </td>
      <td>
        <RowTools name={session.purpose} onRemove={onRemove} />
      </td>
    </tr>
  )
}

function Participants() {
  const t = useTexts(texts)
  const people = useProject((project) => project.people.live)
  const participants = people.filter(({ workshopRole }) => workshopRole.trim() !== '')
  return (
    <Card title={t('workshop.participants')} aside={<span>{participants.length}</span>} flush>
      <p className={s['note']}>{t('workshop.participantsHint')}</p>
      <ul className={s['people']}>
        {participants.map(({ id, name, workshopRole }) => (
          <li key={id}>
            <Avatar name={name} />
            <span>
              <b>{name}</b>
              <small>{workshopRole}</small>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function FileData() {
  const t = useTexts(texts)
  const field = useField()
  const workshop = useProject((project) => project.profile.workshop)
  const edit = useProfileEdit()
  return (
    <Card title={t('workshop.data')}>
      <Stack gap={4}>
        <PersonField
          {...field('facilitator')}
          value={workshop.facilitator}
          onChange={(facilitator) => edit({ workshop: { facilitator } })}
        />
        <TextAnswer
          {...field('version')}
          stored={workshop.version}
          maxLength={40}
          commit={(version) => edit({ workshop: { version } })}
        />
      </Stack>
    </Card>
  )
}
