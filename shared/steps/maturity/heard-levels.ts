import { questionsOfVersion } from '../../content/maturity/questions'
import type { Audit } from '../../domain/audit'
import type { Project } from '../../domain/project'
import { levelOf } from '../../rules/maturity-coverage'
import { MINIMUM_GROUP_SIZE } from '../../rules/maturity-groups'
import { respondentsOf, sheetOf } from './audits'

/** What the respondents said of one question; never from fewer than five people. */
export interface HeardLevel {
  /** People who gave a level. */
  readonly people: number
  /** Mean of their levels, 1 to 5, not rounded. */
  readonly mean: number
  /** Population standard deviation, in points. */
  readonly spread: number
  /** The mean as a described level, a half going up, as in `rule.maturity-score`. */
  readonly level: 1 | 2 | 3 | 4 | 5
}

/**
 * What at least five respondents said, by question; questions that fewer answered with a level are absent.
 * Empty for an audit answered together.
 *
 * Source: method.md 2 (the threshold and the rounding are P).
 */
export function heardLevels(
  project: Pick<Project, 'respondents' | 'auditAnswers'>,
  audit: Audit,
): ReadonlyMap<string, HeardLevel> {
  if (audit.mode === 'together') return new Map()
  const sheets = respondentsOf(project, audit.id).map(({ id }) => sheetOf(project, audit.id, id))
  return new Map(
    questionsOfVersion(audit.version).flatMap(({ id }) => {
      const levels = sheets.flatMap((sheet) => levelOf(sheet.get(id)?.value) ?? [])
      if (levels.length < MINIMUM_GROUP_SIZE) return []
      const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
      const variance = levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length
      const level = Math.floor(mean + 0.5) as HeardLevel['level']
      return [[id, { people: levels.length, mean, spread: Math.sqrt(variance), level }] as const]
    }),
  )
}
