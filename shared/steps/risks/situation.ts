import type { Project } from '../../domain/project'
import { type Language, translate } from '../../kernel/text'
import { acceptanceHolds } from '../../rules/risk-acceptance'
import { type RiskView, riskViews, sponsorOf } from '../../rules/risk-view'
import { spelled, spelledFirst } from '../../kernel/spelled'
import { situationTexts } from './situation-texts'

/** What the register says at a glance, counted over the risks given. */
export interface RiskSituation {
  readonly count: number
  readonly unrated: number
  readonly criticalBefore: number
  readonly criticalAfter: number
  readonly criticalWithoutOwner: number
  /** High after measures, without an acceptance that holds today. */
  readonly highNotAccepted: number
  readonly highAfter: number
}

/**
 * @param today ISO date
 */
export function riskSituation(
  project: Project,
  today: string,
  views: readonly RiskView[] = riskViews(project.risks),
): RiskSituation {
  const sponsor = sponsorOf(project)
  const left = (level: string) =>
    views.filter(({ remaining }) => remaining.value?.level === level).map(({ risk }) => risk)
  const critical = left('critical')
  const high = left('high')
  return {
    count: views.length,
    unrated: views.filter(({ gross, residual }) => gross.value === null || residual.value === null)
      .length,
    criticalBefore: views.filter(({ gross }) => gross.value?.level === 'critical').length,
    criticalAfter: critical.length,
    criticalWithoutOwner: critical.filter(({ owner }) => owner === null).length,
    highNotAccepted: high.filter(({ acceptance }) => !acceptanceHolds(acceptance, sponsor, today))
      .length,
    highAfter: high.length,
  }
}

/** The situation in one sentence: the worst fact and its consequence. */
export function riskSituationSentence(situation: RiskSituation, language: Language): string {
  const t = translate(situationTexts, language)
  const first = (count: number) => ({ count, number: spelledFirst(count, language) })
  const { count, unrated, criticalBefore, criticalAfter, criticalWithoutOwner } = situation
  const { highNotAccepted, highAfter } = situation
  if (count === 0) return t('none')
  if (criticalAfter > 0) {
    if (criticalWithoutOwner === criticalAfter) return t('criticalUnowned', first(criticalAfter))
    if (criticalWithoutOwner === 0) return t('criticalOwned', first(criticalAfter))
    return t('criticalSomeUnowned', {
      ...first(criticalAfter),
      unowned: spelled(criticalWithoutOwner, language),
    })
  }
  if (unrated > 0) return t('unrated', first(unrated))
  if (highNotAccepted > 0) return t('highNotAccepted', first(highNotAccepted))
  if (highAfter > 0) return t('highAccepted', first(highAfter))
  return criticalBefore > 0 ? t('allLowered', first(criticalBefore)) : t('calm', { count })
}

/** « 5 critiques avant mesures, 2 après », for the head of the projection. */
export const riskHeadline = (
  { criticalBefore, criticalAfter }: RiskSituation,
  language: Language,
): string =>
  translate(situationTexts, language)('headline', { count: criticalBefore, after: criticalAfter })
