import type { Project } from '../../domain/project'
import type { Cell, Tone } from '../../formats/blocks'
import { type Language, type Translate, translate } from '../../kernel/text'
import { type Writing, writingOf } from '../../kernel/writing'
import type { RiskLevel } from '../../rules/risk-level'
import type { RiskView } from '../../rules/risk-view'
import { type RegisterSummary, summarise } from './register'
import { riskReportFacts, type RiskReportFacts } from './report-facts'
import { reportTexts } from './report-texts'

/** What the risk parts of a document are made from. */
export interface RiskReport {
  readonly project: Project
  /** ISO date. */
  readonly today: string
  readonly writing: Writing
  readonly t: Translate<typeof reportTexts>
  readonly facts: RiskReportFacts
  readonly summary: RegisterSummary
}

export function riskReportOf(project: Project, language: Language, today: string): RiskReport {
  const facts = riskReportFacts(project, today)
  return {
    project,
    today,
    writing: writingOf(language),
    t: translate(reportTexts, language),
    facts,
    summary: summarise(facts.views, 'residual'),
  }
}

/** Names in a sentence: up to three in full, up to eight by code, beyond the first ones and a count. */
export const namesOf = (views: readonly RiskView[], report: RiskReport): string =>
  named(
    views.map(({ risk }) => risk),
    report,
  )

export function named(
  nouns: readonly { readonly code: string; readonly title: string }[],
  report: RiskReport,
): string {
  const { list, say } = report.writing
  return nouns.length <= 3
    ? list(nouns.map(({ code, title }) => `${code} ${say(title)}`))
    : codesOf(
        nouns.map(({ code }) => code),
        report,
      )
}

const MOST_CODES = 8

export function codesOf(codes: readonly string[], { t, writing }: RiskReport): string {
  if (codes.length <= MOST_CODES) return writing.list(codes)
  const shown = codes.slice(0, MOST_CODES - 2)
  return `${shown.join(', ')} ${t('andOthers', { count: codes.length - shown.length })}`
}

export const LEVEL_TONES: Readonly<Record<RiskLevel, Tone>> = {
  low: 'risk-low',
  moderate: 'risk-moderate',
  high: 'risk-high',
  critical: 'risk-critical',
}

/** A score on the colour of its level. */
export const scoreCell = (
  rating: RiskView['gross'],
  { t, writing }: Pick<RiskReport, 't' | 'writing'>,
): Cell =>
  rating.value === null
    ? { text: t('table.toRate') }
    : { text: writing.format.number(rating.value.score), fill: LEVEL_TONES[rating.value.level] }
