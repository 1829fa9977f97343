import type { Incident } from '../../domain/incident'
import type { Measure } from '../../domain/measure'
import type { Project } from '../../domain/project'
import type { Risk } from '../../domain/risk'
import { daysBetween } from '../../rules/days-between'
import { acceptanceHolds } from '../../rules/risk-acceptance'
import { type RiskView, riskViews, sponsorOf } from '../../rules/risk-view'

/** Days ahead in which the end of an acceptance is announced: time to decide again. */
export const ENDING_WITHIN_DAYS = 60

/** What a board asks of a register: who is missing, what is late, what ends. Closed risks ask nothing more. */
export interface RiskReportFacts {
  readonly views: readonly RiskView[]
  readonly withoutOwner: readonly RiskView[]
  readonly withoutDate: readonly RiskView[]
  readonly late: readonly RiskView[]
  readonly withoutMeasure: readonly RiskView[]
  /** High after measures, without an acceptance that holds. */
  readonly notAccepted: readonly RiskView[]
  readonly ended: readonly RiskView[]
  readonly ending: readonly RiskView[]
  readonly reviewLate: readonly RiskView[]
  readonly recheck: readonly RiskView[]
  readonly unrated: readonly RiskView[]
  /** Not given up. */
  readonly measures: readonly Measure[]
  readonly measuresInPlace: number
  readonly lateMeasures: readonly Measure[]
  readonly openIncidents: readonly Incident[]
}

/**
 * @param today ISO date
 */
export function riskReportFacts(project: Project, today: string): RiskReportFacts {
  const views = riskViews(project.risks)
  const open = views.filter(({ risk }) => risk.status !== 'done')
  const sponsor = sponsorOf(project)
  const measures = project.measures.live.filter(({ status }) => status !== 'dropped')
  const untilEnd = ({ acceptance }: Risk): number | null =>
    acceptance.by === null || acceptance.until === null
      ? null
      : daysBetween(today, acceptance.until)
  return {
    views,
    withoutOwner: open.filter(({ risk }) => risk.owner === null),
    withoutDate: open.filter(({ risk }) => risk.due === null),
    late: open.filter(({ risk }) => risk.due !== null && risk.due < today),
    withoutMeasure: open.filter(
      ({ risk }) => risk.treatment !== 'accept' && measuresOf(project, risk).length === 0,
    ),
    notAccepted: open.filter(
      ({ risk, remaining }) =>
        remaining.value?.level === 'high' && !acceptanceHolds(risk.acceptance, sponsor, today),
    ),
    ended: open.filter(({ risk }) => (untilEnd(risk) ?? 0) < 0),
    ending: open.filter(({ risk }) => {
      const days = untilEnd(risk)
      return days !== null && days >= 0 && days <= ENDING_WITHIN_DAYS
    }),
    reviewLate: open.filter(({ risk }) => risk.nextReview !== null && risk.nextReview < today),
    recheck: views.filter(({ remaining }) => remaining.status === 'invalid'),
    unrated: views.filter(({ gross, residual }) => gross.value === null || residual.value === null),
    measures,
    measuresInPlace: measures.filter(({ status }) => status === 'done').length,
    lateMeasures: measures.filter(
      ({ status, due }) => status !== 'done' && due !== null && due < today,
    ),
    openIncidents: project.incidents.live.filter(({ closed }) => closed === null),
  }
}

/** Measures of a risk that were not given up, in the order of their numbers. */
export const measuresOf = ({ measures }: Project, { measureIds }: Risk): readonly Measure[] =>
  measureIds
    .flatMap((id) => measures.get(id) ?? [])
    .filter(({ removedAt, status }) => removedAt === null && status !== 'dropped')
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
