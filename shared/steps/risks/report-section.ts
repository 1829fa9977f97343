import type { Block } from '../../formats/blocks'
import {
  countByLevel,
  CRITICAL_FROM,
  HIGH_FROM,
  MODERATE_FROM,
  RISK_LEVELS,
  type RiskLevel,
} from '../../rules/risk-level'
import { retainedGates } from './gate-sentences'
import { codesOf, named, namesOf, type RiskReport } from './report'
import { ENDING_WITHIN_DAYS } from './report-facts'
import { heatMapFigure } from './report-map'
import { riskTable } from './report-table'
import { riskSituation, riskSituationSentence } from './situation'

export interface ReportSection {
  /** The conclusion, as a heading: no full stop. */
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Rows of the table in a report that is not the register. */
const FIRST_ROWS = 7

/** The risks in a report of several subjects: conclusion, map, the worst ones and who is missing. */
export function riskSection(report: RiskReport): ReportSection {
  const { t, facts } = report
  if (facts.views.length === 0)
    return {
      title: conclusionOf(report),
      blocks: [{ kind: 'paragraph', style: 'lead', text: t('noRiskNext') }],
    }
  return {
    title: conclusionOf(report),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: leadOf(report) },
      ...heatMapFigure(report),
      { kind: 'paragraph', text: scoreRule(report) },
      riskTable(facts.views.slice(0, FIRST_ROWS), report),
      ...ownerCallout(report),
    ],
  }
}

/** The situation of the screen, as a heading. */
export function conclusionOf({ project, today, facts, t, writing }: RiskReport): string {
  if (facts.views.length === 0) return t('noRisk')
  return riskSituationSentence(
    riskSituation(project, today, facts.views),
    writing.language,
  ).replace(/\.$/, '')
}

export const scoreRule = ({ t }: RiskReport): string =>
  t('scoreRule', { critical: CRITICAL_FROM, high: HIGH_FROM, moderate: MODERATE_FROM })

/** Counts before and after, the mean score, the measures in place. */
export function leadOf({ facts, summary, t, writing }: RiskReport): string {
  const { views, measures, measuresInPlace } = facts
  const levels = (counts: Readonly<Record<RiskLevel, number>>) => {
    const named = RISK_LEVELS.toReversed().filter((level) => counts[level] > 0)
    const rated = named.reduce((sum, level) => sum + counts[level], 0)
    return writing.list([
      ...named.map((level) => t(`level.${level}`, { count: counts[level] })),
      ...(rated < views.length ? [t('unrated', { count: views.length - rated })] : []),
    ])
  }
  const today = countByLevel(views.map(({ current }) => current.value?.level ?? null))
  const some = (counts: Readonly<Record<RiskLevel, number>>) =>
    RISK_LEVELS.some((level) => counts[level] > 0)
  return [
    t('lead.count', { count: views.length, words: writing.count(views.length) }),
    ...(some(summary.before) ? [t('lead.before', { levels: levels(summary.before) })] : []),
    ...(some(today) ? [t('lead.today', { levels: levels(today) })] : []),
    ...(some(summary.after) ? [t('lead.after', { levels: levels(summary.after) })] : []),
    ...(summary.means === null
      ? []
      : [
          t('lead.means', {
            before: writing.format.number(summary.means.before, 1),
            after: writing.format.number(summary.means.after, 1),
          }),
        ]),
    ...(measures.length === 0
      ? []
      : [
          t('lead.measures', {
            count: measuresInPlace,
            total: writing.format.number(measures.length),
          }),
        ]),
  ].join(' ')
}

/** What asks for a decision, each in a sentence; that all is followed, when it is. Missing owners have their callout. */
export function statementsOf(report: RiskReport): readonly string[] {
  const { facts, project, today, t, writing } = report
  type About =
    | 'late'
    | 'withoutMeasure'
    | 'notAccepted'
    | 'ended'
    | 'ending'
    | 'reviewLate'
    | 'recheck'
    | 'unrated'
  const words = (count: number) => ({ count, words: writing.count(count) })
  const about = (key: About) => {
    const views = facts[key]
    return views.length === 0
      ? []
      : [
          t(`statement.${key}`, {
            ...words(views.length),
            risks: namesOf(views, report),
            days: ENDING_WITHIN_DAYS,
          }),
        ]
  }
  const held = retainedGates(project, today, writing.language).filter(
    ({ verdict }) => verdict === 'blocked',
  )
  const followed = [facts.withoutOwner, facts.withoutDate, facts.late].every(
    (views) => views.length === 0,
  )
  return [
    ...(followed ? [t('statement.followed')] : []),
    ...about('unrated'),
    ...about('recheck'),
    ...about('notAccepted'),
    ...about('ended'),
    ...about('ending'),
    ...about('late'),
    ...(facts.lateMeasures.length === 0
      ? []
      : [
          t('statement.lateMeasures', {
            ...words(facts.lateMeasures.length),
            measures: named(facts.lateMeasures, report),
          }),
        ]),
    ...about('withoutMeasure'),
    ...about('reviewLate'),
    ...(held.length === 0
      ? []
      : [
          t('statement.held', {
            ...words(held.length),
            cases: named(
              held.map(({ useCase }) => useCase),
              report,
            ),
          }),
        ]),
    ...(facts.openIncidents.length === 0
      ? []
      : [
          t('statement.incidents', {
            ...words(facts.openIncidents.length),
            incidents: codesOf(
              facts.openIncidents.map(({ code }) => code),
              report,
            ),
          }),
        ]),
  ]
}

/** Open risks that nobody answers for, told apart. */
export const ownerCallout = (report: RiskReport): readonly Block[] =>
  report.facts.withoutOwner.length === 0
    ? []
    : [
        {
          kind: 'callout',
          tone: 'off',
          title: report.t('ownerTitle'),
          text: report.t('ownerText', { risks: namesOf(report.facts.withoutOwner, report) }),
        },
      ]
