import { useMemo } from 'react'
import type { Application } from '../../../shared/domain/application'
import { inOrder } from '../../../shared/steps/profile/reorder'
import { useProject } from '../../data/use-project'
import { useTexts } from '../../i18n/language'
import { Card } from '../../ui/Card'
import { Status } from '../../ui/Chip'
import { CardEmpty } from './CardEmpty'
import s from './overview.module.css'
import { texts } from './texts'
import { UseStatus } from './UseStatus'

export function ValuesCard() {
  const t = useTexts(texts)
  const live = useProject((project) => project.companyValues.live)
  const values = useMemo(() => inOrder(live), [live])
  return (
    <Card title={t('values.list')} aside={<span>{t('overview.demands')}</span>} flush>
      {values.length === 0 && <CardEmpty sentence={t('overview.emptyValues')} page="values" />}
      <ul className={s['values']}>
        {values.map(({ id, name, aiConsequence }) => (
          <li key={id}>
            <b>{name === '' ? t('row.nameless') : name}</b>
            <p>{aiConsequence === '' ? t('overview.demandToWrite') : aiConsequence}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function ApplicationsCard() {
  const t = useTexts(texts)
  const live = useProject((project) => project.applications.live)
  const applications = useMemo(() => inOrder(live), [live])
  const undated = applications.filter(({ since }) => since === null).length
  return (
    <Card
      title={t('page.applications')}
      aside={undated > 0 ? <span>{t('overview.noYear', { count: undated })}</span> : undefined}
      flush
    >
      {applications.length === 0 && (
        <CardEmpty sentence={t('overview.emptyApplications')} page="applications" />
      )}
      <ul className={s['applications']}>
        {applications.map((application) => (
          <li key={application.id}>
            <b>{application.name === '' ? t('row.nameless') : application.name}</b>
            <small>{application.since ?? t('unknown')}</small>
            <Access api={application.api} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

const TONES = { yes: 'ok', partly: 'warn', export: 'warn', no: 'off' } as const

function Access({ api }: Pick<Application, 'api'>) {
  const t = useTexts(texts)
  if (api === null) return <small>{t('unknown')}</small>
  return <Status tone={TONES[api]}>{t(`applications.short.${api}`)}</Status>
}

export function UsesCard() {
  const t = useTexts(texts)
  const live = useProject((project) => project.aiUses.live)
  const uses = useMemo(() => inOrder(live), [live])
  return (
    <Card title={t('page.ai-uses')} flush>
      {uses.length === 0 && <CardEmpty sentence={t('overview.emptyUses')} page="ai-uses" />}
      <ul className={s['uses']}>
        {uses.map((use) => (
          <li key={use.id}>
            <b>{use.name === '' ? t('row.nameless') : use.name}</b>
            <UseStatus use={use} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
