import { useMemo } from 'react'
import { PROFILE_ROLES } from '../../../shared/domain/profile'
import { inOrder } from '../../../shared/steps/profile/reorder'
import { useProject } from '../../data/use-project'
import { useFormats, useTexts } from '../../i18n/language'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { Status } from '../../ui/Chip'
import { ProgressBar } from '../../ui/ProgressBar'
import { CardEmpty } from './CardEmpty'
import s from './overview.module.css'
import { texts } from './texts'

export function DepartmentsCard() {
  const t = useTexts(texts)
  const formats = useFormats()
  const live = useProject((project) => project.departments.live)
  const people = useProject((project) => project.people)
  const headcount = useProject((project) => project.profile.headcount)
  const departments = useMemo(() => inOrder(live), [live])
  const largest = Math.max(1, ...departments.map((department) => department.headcount ?? 0))
  const written = (count: number | null) => (count === null ? t('unknown') : formats.number(count))
  return (
    <Card
      title={t('overview.people')}
      aside={<b className={s['total']}>{written(headcount)}</b>}
      flush
    >
      {departments.length === 0 && (
        <CardEmpty sentence={t('overview.emptyDepartments')} page="departments" />
      )}
      <ul className={s['departments']}>
        {departments.map(({ id, name, headcount: count, head }) => {
          const person = head === null ? undefined : people.get(head)
          return (
            <li key={id}>
              <Avatar name={person?.name ?? '?'} />
              <span>
                <b>{name}</b>
                <small>{person?.name ?? t('unknown')}</small>
              </span>
              <ProgressBar share={(count ?? 0) / largest} label={`${name} : ${written(count)}`} />
              <span className={s['figure']}>{written(count)}</span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

export function RolesCard() {
  const t = useTexts(texts)
  const roles = useProject((project) => project.profile.roles)
  const people = useProject((project) => project.people)
  const given = PROFILE_ROLES.filter((role) => roles[role] !== null).length
  const total = PROFILE_ROLES.length
  return (
    <Card
      title={t('overview.roles')}
      aside={
        <Status tone={given === total ? 'ok' : 'warn'}>
          {t('overview.rolesGiven', { given, total })}
        </Status>
      }
      flush
    >
      <ul className={s['roles']}>
        {PROFILE_ROLES.map((role) => {
          const id = roles[role]
          const name = id === null ? undefined : people.get(id)?.name
          return (
            <li key={role}>
              <Avatar name={name ?? '?'} />
              {name === undefined ? <small>{t('overview.toName')}</small> : <b>{name}</b>}
              <small>{t(`roles.short.${role}`)}</small>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
