import { useMemo, useState } from 'react'
import { incidentCommands } from '../../../../shared/commands/risk'
import { incidentSeverityScale, POINTS } from '../../../../shared/content/risks/scales'
import { blankIncident } from '../../../../shared/domain/blank-risks'
import type { Incident } from '../../../../shared/domain/incident'
import { localized } from '../../../../shared/kernel/text'
import { nextCode } from '../../../../shared/kernel/next-code'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Status } from '../../../ui/Chip'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { EmptyState } from '../../../ui/EmptyState'
import { type Column, type Sort, sortRows } from '../../../ui/table-model'
import { Page } from '../Page'
import { IncidentDrawer } from './IncidentDrawer'
import { incidentTexts } from './texts'

/** The log of incidents, and the record of one beside it (method.md 5.7). */
export function Incidents() {
  const t = useTexts(incidentTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { rest, go } = usePlace()
  const { run, read, newId, now } = useActions()
  const { failed } = useNotices()
  const incidents = useProject((project) => project.incidents.live)
  const risks = useProject((project) => project.risks)
  const useCases = useProject((project) => project.useCases)
  const [sort, setSort] = useState<Sort | null>({ column: 'date', direction: 'descending' })
  const shown = incidents.find(({ code }) => code === rest[1]) ?? null

  const rows = useMemo(() => {
    const valueOf = (incident: Incident, column: string): string | number | null => {
      if (column === 'date') return incident.date
      if (column === 'severity') return incident.severity
      if (column === 'state') return incident.closed
      return incident.code
    }
    return sortRows(incidents, sort, valueOf, language)
  }, [incidents, sort, language])

  const add = () => {
    const codes = read()
      .incidents.all()
      .map(({ code }) => code)
    const noun = blankIncident({
      id: newId() as Incident['id'],
      code: nextCode('I', 2, codes),
      date: now().slice(0, 10),
    })
    const added = run(incidentCommands.add, { noun })
    if (added.ok) go(`incidents/${noun.code}`)
    else failed(added.error)
  }

  const columns: readonly Column<Incident>[] = [
    {
      id: 'incident',
      header: t('column.incident'),
      rowHeader: true,
      sortable: true,
      cell: ({ code, description, assistant, useCaseId }) => {
        const where = useCaseId === null ? assistant : useCases.get(useCaseId)?.code
        return (
          <TwoLines
            title={description.trim() === '' ? t('untold') : description}
            second={where === undefined || where === '' ? code : `${code} · ${where}`}
          />
        )
      },
    },
    {
      id: 'date',
      header: t('column.date'),
      width: '120px',
      sortable: true,
      cell: ({ date }) => (date === null ? t('noDate') : formats.shortDate(date)),
    },
    {
      id: 'severity',
      header: t('column.severity'),
      width: '120px',
      sortable: true,
      cell: ({ severity }) => {
        const point = POINTS.find((mark) => mark === severity)
        return point === undefined
          ? t('noDate')
          : `${point} ${localized(incidentSeverityScale[point].label, language)}`
      },
    },
    {
      id: 'risk',
      header: t('column.risk'),
      width: '80px',
      cell: ({ riskId }) => (riskId === null ? '' : (risks.get(riskId)?.code ?? '')),
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '170px',
      sortable: true,
      cell: ({ closed }) =>
        closed === null ? (
          <Status tone="warn">{t('open')}</Status>
        ) : (
          <Status tone="ok">{t('closed', { date: formats.shortDate(closed) })}</Status>
        ),
    },
  ]

  const open = incidents.filter(({ closed }) => closed === null).length
  const noLesson = incidents.filter(
    ({ closed, lesson }) => closed !== null && lesson.trim() === '',
  ).length
  const sentence =
    incidents.length === 0
      ? t('sentence.none')
      : open > 0
        ? t('sentence.open', { count: open })
        : noLesson > 0
          ? t('sentence.noLesson', { count: noLesson })
          : t('sentence.closed', { count: incidents.length })

  return (
    <Page
      tab="incidents"
      title={t('title')}
      sentence={sentence}
      actions={
        incidents.length > 0 && (
          <Button variant="filled" icon="add" onClick={add}>
            {t('add')}
          </Button>
        )
      }
    >
      {incidents.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <Button variant="filled" icon="add" onClick={add}>
              {t('add')}
            </Button>
          }
        />
      ) : (
        <DataTable
          label={t('table')}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          sort={sort}
          onSort={setSort}
          current={shown?.id ?? null}
          onOpen={({ code }) => go(`incidents/${code}`)}
          rowHeight={52}
          maxHeight="calc(100dvh - 260px)"
        />
      )}
      {shown && (
        <IncidentDrawer
          key={shown.id}
          incident={shown}
          order={rows}
          onGo={({ code }) => go(`incidents/${code}`)}
          onClose={() => go('incidents')}
        />
      )}
    </Page>
  )
}
