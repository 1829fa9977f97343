import { facetScales } from '../../../content/risks/scales'
import { SEVERITY_FACETS } from '../../../domain/risk'
import { personName } from '../../../rules/names'
import type { RiskView } from '../../../rules/risk-view'
import { measuresOf } from '../../../steps/risks/report-facts'
import { date, number, text } from '../../cells'
import type { Context } from './context'
import type { TableColumn } from './table-sheet'

export type RiskColumn = TableColumn<RiskView>

export const input = (value: string) => text(value, 'input', { wrap: true })
export const mark = (value: number | null) => number(value, 'input', 'integer', { wrap: true })
export const day = (iso: string | null) =>
  iso === null ? input('') : { ...date(iso, 'input'), wrap: true }

export function scenarioColumns({ t, reader }: Context): readonly RiskColumn[] {
  const { project, say } = reader
  const long = (
    key: 'cause' | 'event' | 'consequence' | 'personsAffected' | 'existingControls',
    width: number,
  ): RiskColumn => ({
    key,
    label: t(`column.${key}`),
    width,
    cell: ({ risk }) => input(say(risk[key])),
  })
  return [
    {
      key: 'family',
      label: t('column.family'),
      width: 24,
      list: 'families',
      cell: ({ risk }) => input(reader.family(risk.family)),
    },
    {
      key: 'cases',
      label: t('column.cases'),
      width: 18,
      cell: ({ risk }) =>
        input(risk.useCaseIds.flatMap((id) => project.useCases.get(id)?.code ?? []).join(', ')),
    },
    {
      key: 'tools',
      label: t('column.tools'),
      width: 18,
      cell: ({ risk }) =>
        input(
          risk.toolIds
            .flatMap((id) => {
              const tool = project.tools.get(id)
              return tool ? [`${tool.code} ${say(tool.name)}`] : []
            })
            .join(', '),
        ),
    },
    long('cause', 40),
    long('event', 40),
    long('consequence', 40),
    long('personsAffected', 28),
    {
      key: 'origin',
      label: t('column.origin'),
      width: 18,
      list: 'origins',
      cell: ({ risk }) => input(reader.t(`origin.${risk.origin}`)),
    },
    long('existingControls', 40),
    {
      key: 'measures',
      label: t('column.measures'),
      width: 50,
      cell: ({ risk }) =>
        input(
          measuresOf(project, risk)
            .map(({ code, title }) => `${code} ${say(title)}`)
            .join(reader.language === 'fr' ? '\u202F; ' : '; '),
        ),
    },
    {
      key: 'cost',
      label: t('column.cost'),
      width: 13,
      end: true,
      rule: 'amount',
      cell: ({ risk }) => number(risk.cost, 'input', 'euros', { wrap: true }),
    },
  ]
}

export const facetColumns = ({ t, reader }: Context): readonly RiskColumn[] =>
  SEVERITY_FACETS.map((facet) => ({
    key: `facet.${facet}`,
    label: t('column.facet', { facet: reader.word(facetScales[facet].label) }),
    width: 13,
    end: true,
    rule: 'mark',
    cell: ({ risk }) => mark(risk.facets[facet]),
  }))

export function acceptanceColumns({ t, reader }: Context): readonly RiskColumn[] {
  const { project, say } = reader
  const written = (
    key: 'evidence' | 'legalReference' | 'indicator' | 'escalation',
    width: number,
  ): RiskColumn => ({
    key,
    label: t(`column.${key}`),
    width,
    cell: ({ risk }) => input(say(risk[key])),
  })
  return [
    {
      key: 'acceptedBy',
      label: t('column.acceptedBy'),
      width: 20,
      list: 'people',
      cell: ({ risk }) => input(say(personName(project, risk.acceptance.by))),
    },
    {
      key: 'acceptedOn',
      label: t('column.acceptedOn'),
      width: 13,
      cell: ({ risk }) => day(risk.acceptance.on),
    },
    {
      key: 'acceptedUntil',
      label: t('column.acceptedUntil'),
      width: 13,
      cell: ({ risk }) => day(risk.acceptance.until),
    },
    {
      key: 'acceptedWhy',
      label: t('column.acceptedWhy'),
      width: 36,
      cell: ({ risk }) => input(say(risk.acceptance.reason)),
    },
    written('evidence', 36),
    written('legalReference', 30),
    written('indicator', 30),
    written('escalation', 36),
    {
      key: 'lastReview',
      label: t('column.lastReview'),
      width: 13,
      cell: ({ risk }) => day(risk.lastReview),
    },
    {
      key: 'nextReview',
      label: t('column.nextReview'),
      width: 13,
      cell: ({ risk }) => day(risk.nextReview),
    },
    {
      key: 'charter',
      label: t('column.charter'),
      width: 18,
      cell: ({ risk }) => input(risk.charterClauses.map(say).join(', ')),
    },
  ]
}
