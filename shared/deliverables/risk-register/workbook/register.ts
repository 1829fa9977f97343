import { SEVERITY_FACETS } from '../../../domain/risk'
import type { ConditionalFormat, Sheet } from '../../../formats/sheets'
import { personName } from '../../../rules/names'
import { RISK_LEVELS } from '../../../rules/risk-level'
import type { RiskView } from '../../../rules/risk-view'
import { LEVEL_TONES } from '../../../steps/risks/report'
import { formula, text } from '../../cells'
import { type Context, FIRST_ROW, literal, NAMES } from './context'
import {
  countedSeverity,
  levelCell,
  type RatingKey,
  RATINGS,
  reductionCell,
  retainedCell,
  scoreCell,
} from './ratings'
import {
  acceptanceColumns,
  day,
  facetColumns,
  input,
  mark,
  type RiskColumn,
  scenarioColumns,
} from './register-columns'
import { type Places, placesOf, tableSheet } from './table-sheet'

/** One row per risk: every column of a register, scores and levels live. */
export const registerSheet = (context: Context): Sheet =>
  tableSheet(
    {
      title: context.t('sheet.register'),
      columns: columnsOf(context),
      items: context.views,
      empty: context.t('empty.register'),
      frozen: 2,
      printedTo: 'status',
      formats: (places) => formatsOf(places, context),
    },
    context,
  )

/** Where the columns of the register are: the maps count in them. */
export const registerPlaces = (context: Context): Places =>
  placesOf(columnsOf(context), context.views.length)

function columnsOf(context: Context): readonly RiskColumn[] {
  const places = (): Places => placesOf(columns, context.views.length)
  const columns: readonly RiskColumn[] = [
    ...identityColumns(context),
    ...ratingColumns('gross', context, places),
    ...ratingColumns('residual', context, places),
    ...followUpColumns(context),
    ...ratingColumns('current', context, places),
    {
      key: 'reduction',
      label: context.t('column.reduction'),
      width: 11,
      end: true,
      cell: (view, row) => reductionCell(view, row, places(), context),
    },
    ...scenarioColumns(context),
    ...facetColumns(context),
    ...acceptanceColumns(context),
    {
      key: 'retained',
      label: context.t('column.severityRetained'),
      width: 9,
      end: true,
      hidden: true,
      cell: (view, row) => retainedCell(view, row, places()),
    },
  ]
  return columns
}

function identityColumns({ t, reader }: Context): readonly RiskColumn[] {
  return [
    {
      key: 'code',
      label: t('column.code'),
      width: 8,
      cell: ({ risk }) => text(risk.code, 'computed', { wrap: true }),
    },
    {
      key: 'title',
      label: t('column.risk'),
      width: 38,
      cell: ({ risk }) => input(reader.say(risk.title)),
    },
  ]
}

/** Probability, severity, score and level. A severity that comes from facets is computed, not typed. */
function ratingColumns(
  rating: RatingKey,
  context: Context,
  places: () => Places,
): readonly RiskColumn[] {
  const { t } = context
  const fromFacets = ({ risk }: RiskView): boolean =>
    rating === 'gross' && SEVERITY_FACETS.some((facet) => risk.facets[facet] !== null)
  return [
    {
      key: `${rating}P`,
      label: t(`column.${rating}P`),
      width: 9,
      end: true,
      rule: 'mark',
      cell: ({ risk }) => mark(risk[rating].probability),
    },
    {
      key: `${rating}G`,
      label: t(`column.${rating}G`),
      width: 9.5,
      end: true,
      rule: 'mark',
      cell: (view, row) =>
        fromFacets(view)
          ? formula(
              `MAX(${places().cell('facet.reputation', row)}:${places().cell('facet.compliance', row)})`,
              countedSeverity(view, rating) ?? '',
              { format: 'integer', wrap: true, align: 'end' },
            )
          : mark(view.risk[rating].severity),
    },
    {
      key: `${rating}Score`,
      label: t(`column.${rating}Score`),
      width: 8.5,
      end: true,
      cell: (view, row) => scoreCell(view, rating, row, places()),
    },
    {
      key: `${rating}Level`,
      label: t(`column.${rating}Level`),
      width: 11,
      cell: (view, row) => levelCell(view, rating, row, places(), context),
    },
  ]
}

function followUpColumns({ t, reader }: Context): readonly RiskColumn[] {
  const { project, say } = reader
  return [
    {
      key: 'owner',
      label: t('column.owner'),
      width: 20,
      list: 'people',
      cell: ({ risk }) => input(say(personName(project, risk.owner))),
    },
    { key: 'due', label: t('column.due'), width: 13, cell: ({ risk }) => day(risk.due) },
    {
      key: 'treatment',
      label: t('column.treatment'),
      width: 13,
      list: 'treatments',
      cell: ({ risk }) => input(risk.treatment === null ? '' : reader.treatment(risk.treatment)),
    },
    {
      key: 'status',
      label: t('column.status'),
      width: 15,
      list: 'statuses',
      cell: ({ risk }) => input(reader.status(risk.status)),
    },
  ]
}

/** Levels by colour; a date gone by and a missing name while the risk is open. */
function formatsOf(places: Places, { reader }: Context): readonly ConditionalFormat[] {
  const closed = literal(reader.status('done'))
  const open = `${places.cell('status', FIRST_ROW)}<>${closed}`
  const due = places.cell('due', FIRST_ROW)
  return [
    ...RATINGS.flatMap((rating) =>
      RISK_LEVELS.map(
        (level): ConditionalFormat => ({
          area: places.area(`${rating}Score`, `${rating}Level`),
          rule: {
            kind: 'formula',
            formula: `${places.cell(`${rating}Level`, FIRST_ROW)}=${literal(reader.level(level))}`,
            tone: LEVEL_TONES[level],
          },
        }),
      ),
    ),
    {
      area: places.area('due'),
      rule: {
        kind: 'formula',
        formula: `AND(ISNUMBER(${due}),${due}<${NAMES.editionDate},${open})`,
        tone: 'off',
      },
    },
    {
      area: places.area('owner'),
      rule: {
        kind: 'formula',
        formula: `AND(${places.cell('code', FIRST_ROW)}<>"",${places.cell('owner', FIRST_ROW)}="",${open})`,
        tone: 'warn',
      },
    },
  ]
}
