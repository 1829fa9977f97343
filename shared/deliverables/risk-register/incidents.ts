import type { Incident } from '../../domain/incident'
import { incidentSeverityScale, type Point } from '../../content/risks/scales'
import type { Cell } from '../../formats/blocks'
import { asSentence } from '../../kernel/writing'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

const LIMIT = 80

/** The log, latest first. That nothing happened is said, once there are risks to watch. */
export function incidentChapter(reader: Reader): Chapter | null {
  const { t, project, report, count } = reader
  const all = project.incidents.live.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  const name = t('chapter.incidents')
  if (all.length === 0)
    return report.facts.views.length === 0
      ? null
      : {
          name,
          flows: true,
          title: t('incidents.none'),
          blocks: [{ kind: 'paragraph', text: t('incidents.noneText') }],
        }
  const open = report.facts.openIncidents.length
  const shown = all.slice(0, LIMIT)
  return {
    name,
    flows: true,
    title: `${t('incidents.title', { count: all.length, words: count(all.length) })}, ${
      open === 0
        ? t('incidents.allClosed', { count: all.length })
        : t('incidents.stillOpen', { count: open })
    }`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: t('incidents.code'), width: 11 },
          { label: t('incidents.date'), width: 23 },
          { label: t('incidents.what'), width: 52 },
          { label: t('incidents.severity'), width: 20 },
          { label: t('incidents.done'), width: 50 },
          { label: t('incidents.closed'), width: 23 },
        ],
        rows: shown.map((incident) => incidentRow(incident, reader)),
        ...(shown.length < all.length
          ? { caption: t('incidents.cut', { shown: shown.length, total: all.length }) }
          : {}),
      },
    ],
  }
}

function incidentRow(incident: Incident, reader: Reader): readonly Cell[] {
  const { t, say, format, word } = reader
  const where = placesOf(incident, reader)
  const lesson = say(incident.lesson)
  return [
    { text: incident.code },
    { text: incident.date === null ? '' : format.shortDate(incident.date) },
    {
      text: [
        asSentence(say(incident.description) || t('incidents.toDescribe')),
        ...(where === '' ? [] : [asSentence(where)]),
      ].join(' '),
    },
    {
      text:
        incident.severity === null
          ? t('incidents.toRate')
          : `${incident.severity} ${word(incidentSeverityScale[incident.severity as Point].label)}`,
    },
    {
      text: [
        ...(say(incident.action) === '' ? [] : [asSentence(say(incident.action))]),
        ...(lesson === '' ? [] : [t('incidents.lesson', { lesson: asSentence(lesson) })]),
      ].join(' '),
    },
    incident.closed === null
      ? { text: t('incidents.open'), fill: 'warn' }
      : { text: format.shortDate(incident.closed) },
  ]
}

/** Case, tool, assistant and risk concerned, by code where there is one. */
export const placesOf = (incident: Incident, { project, say }: Reader): string =>
  [
    incident.useCaseId === null ? '' : (project.useCases.get(incident.useCaseId)?.code ?? ''),
    incident.toolId === null ? '' : (project.tools.get(incident.toolId)?.code ?? ''),
    say(incident.assistant),
    incident.riskId === null ? '' : (project.risks.get(incident.riskId)?.code ?? ''),
  ]
    .filter(Boolean)
    .join(', ')
