import { levelTexts, POINTS, probabilityScale, severityScale } from '../../content/risks/scales'
import type { Block } from '../../formats/blocks'
import { localized } from '../../kernel/text'
import { lowerFirst } from '../../kernel/writing'
import { HEAT_MAP_SIZE, type HeatMapRisk } from '../../pictures/heat-map-grid'
import { heatMapPicture } from '../../pictures/heat-map'
import { isCrowded } from '../../pictures/heat-map-marks'
import {
  countByLevel,
  CRITICAL_FROM,
  HIGH_FROM,
  MODERATE_FROM,
  RISK_LEVELS,
  type RiskLevel,
} from '../../rules/risk-level'
import type { RiskView } from '../../rules/risk-view'
import { codesOf, LEVEL_TONES, type RiskReport } from './report'

/** First and last score of each level. */
export const LEVEL_SCORES: Readonly<Record<RiskLevel, readonly [from: number, to: number]>> = {
  low: [1, MODERATE_FROM - 1],
  moderate: [MODERATE_FROM, HIGH_FROM - 1],
  high: [HIGH_FROM, CRITICAL_FROM - 1],
  critical: [CRITICAL_FROM, 25],
}

/** The map as a picture. Nothing while no risk is rated. */
export function heatMapFigure(report: RiskReport): readonly Block[] {
  const { facts, summary, t, writing } = report
  const { language } = writing
  const risks = facts.views.flatMap(mapped)
  if (risks.length === 0) return []
  const each = <T>(make: (level: RiskLevel) => T) => ({
    low: make('low'),
    moderate: make('moderate'),
    high: make('high'),
    critical: make('critical'),
  })
  return [
    {
      kind: 'figure',
      picture: {
        ...HEAT_MAP_SIZE,
        svg: heatMapPicture({
          risks,
          words: {
            probability: t('map.probability'),
            severity: t('map.severity'),
            probabilityMarks: POINTS.map((mark) =>
              localized(probabilityScale[mark].label, language),
            ),
            severityMarks: POINTS.map((mark) => localized(severityScale[mark].label, language)),
            levels: each((level) => localized(levelTexts[level].label, language)),
            counts: each((level) =>
              t('map.counts', {
                from: LEVEL_SCORES[level][0],
                to: LEVEL_SCORES[level][1],
                before: summary.before[level],
                after: summary.after[level],
              }),
            ),
            before: t('map.before'),
            after: t('map.after'),
          },
        }),
        alt: altOf(report, risks.length),
      },
      caption: isCrowded(risks) ? t('map.captionCounted') : t('map.caption'),
    },
  ]
}

/** A risk has a place once it is rated before measures; an invalid rating has none. */
function mapped({ risk, gross, residual }: RiskView): readonly HeatMapRisk[] {
  const { probability } = risk.gross
  if (gross.value === null || probability === null) return []
  const after = risk.residual.probability
  return [
    {
      number: risk.code.replace(/^R0*(?=\d)/, ''),
      gross: { probability, severity: gross.value.severity },
      residual:
        residual.value === null || after === null
          ? null
          : { probability: after, severity: residual.value.severity },
    },
  ]
}

/** The same in words. */
function altOf(report: RiskReport, count: number): string {
  const { t, facts, writing } = report
  const side = (rating: 'gross' | 'residual') => {
    const levels = RISK_LEVELS.toReversed().flatMap((level) => {
      const codes = codesAt(facts.views, rating, level)
      return codes.length === 0 ? [] : [`${nameOf(level, report)} ${codesOf(codes, report)}`]
    })
    if (levels.length === 0) return t('map.nothing')
    return levels.join(writing.language === 'fr' ? ' ; ' : '; ')
  }
  return t('map.alt', { count, before: side('gross'), after: side('residual') })
}

const nameOf = (level: RiskLevel, { writing }: RiskReport): string =>
  lowerFirst(localized(levelTexts[level].label, writing.language))

const codesAt = (
  views: readonly RiskView[],
  rating: 'gross' | 'residual',
  level: RiskLevel,
): readonly string[] =>
  views
    .filter((view) => view[rating].value?.level === level)
    .map(({ risk }) => risk.code)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))

/** How many risks at each level before, today and after, and which ones remain where. */
export function levelTable(report: RiskReport): Block {
  const { t, facts, summary, writing } = report
  const { format, language } = writing
  const today = countByLevel(facts.views.map(({ current }) => current.value?.level ?? null))
  const hasToday = RISK_LEVELS.some((level) => today[level] > 0)
  const count = (value: number) => ({ text: format.number(value) })
  return {
    kind: 'table',
    columns: [
      { label: t('map.level'), width: 22 },
      { label: t('map.scores'), width: 18 },
      { label: t('table.before'), width: 14, align: 'end' },
      ...(hasToday ? [{ label: t('map.today'), width: 20, align: 'end' as const }] : []),
      { label: t('table.after'), width: 14, align: 'end' },
      { label: t('map.risks'), width: 54 },
    ],
    rows: RISK_LEVELS.toReversed().map((level) => {
      const codes = codesAt(facts.views, 'residual', level)
      const [from, to] = LEVEL_SCORES[level]
      return [
        { text: localized(levelTexts[level].label, language), fill: LEVEL_TONES[level] },
        { text: t('map.scoresValue', { from, to }) },
        count(summary.before[level]),
        ...(hasToday ? [count(today[level])] : []),
        count(summary.after[level]),
        { text: codes.length === 0 ? t('map.nothing') : codesOf(codes, report) },
      ]
    }),
  }
}
