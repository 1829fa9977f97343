import type { Measure } from '../../domain/measure'
import type { Project } from '../../domain/project'
import type { Risk } from '../../domain/risk'
import { type Language, translate } from '../../kernel/text'
import { acceptanceGaps } from '../../rules/risk-acceptance'
import { caseRisks, type RiskView, riskViews, sponsorOf } from '../../rules/risk-view'
import { checkTexts } from './check-texts'
import { retainedCases } from './gate-sentences'
import { hoursLeft } from './incident-clock'

/** Blocking stops a case; to correct contradicts itself or is late; to know may be as it should. */
export type CheckSeverity = 'blocking' | 'correct' | 'know'

/** One thing of step 2 to settle: a fact with its consequence, and the page where one settles it. */
export interface RiskCheck {
  /** `<rule>:<id of the noun>`: the same as long as the fact lasts, so that it can be set aside. */
  readonly id: string
  readonly severity: CheckSeverity
  readonly sentence: string
  /** Words of the address after `risks`. */
  readonly link: string
}

type Found = readonly RiskCheck[]

/**
 * Everything step 2 leaves open, late or contradictory, the most serious first.
 *
 * @param today ISO date
 */
export function riskChecks(project: Project, today: string, language: Language): Found {
  const t = translate(checkTexts, language)
  const found = [
    ...riskViews(project.risks)
      .filter(({ risk }) => risk.status !== 'done')
      .flatMap((view) => checksOfRisk(project, view, today, language)),
    ...project.measures.live.flatMap((measure) =>
      checksOfMeasure(project, measure, today, language),
    ),
    ...retainedCases(project).flatMap((useCase): Found => {
      const { risks, need } = caseRisks(project, useCase, today)
      const link = `fallback/${useCase.code}`
      const naming = { useCase: useCase.code }
      if (risks.length === 0)
        return [check('case-without-risk', useCase.id, 'blocking', t('noRisk', naming), 'library')]
      if (need.value === null)
        return [check('fallback-in-future', useCase.id, 'correct', t('drillAhead', naming), link)]
      if (!need.value.alert) return []
      const { state } = need.value
      if (state === 'none')
        return [check('fallback-missing', useCase.id, 'blocking', t('noFallback', naming), link)]
      return state === 'stale'
        ? [check('fallback-stale', useCase.id, 'correct', t('fallbackStale', naming), link)]
        : [check('fallback-untested', useCase.id, 'correct', t('fallbackUntested', naming), link)]
    }),
    ...project.incidents.live.flatMap((incident): Found => {
      const link = `incidents/${incident.code}`
      const left = hoursLeft(incident, today)
      const naming = { incident: incident.code }
      return [
        ...when(left !== null, () =>
          check('incident-72-hours', incident.id, 'blocking', t('notify', naming), link),
        ),
        ...when(incident.closed !== null && incident.lesson.trim() === '', () =>
          check('incident-without-lesson', incident.id, 'know', t('noLesson', naming), link),
        ),
      ]
    }),
  ]
  return found.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])
}

const ORDER: Readonly<Record<CheckSeverity, number>> = { blocking: 0, correct: 1, know: 2 }

function checksOfRisk(
  project: Project,
  { risk, gross, residual, remaining }: RiskView,
  today: string,
  language: Language,
): Found {
  const t = translate(checkTexts, language)
  const naming = { risk: risk.code }
  const level = remaining.value?.level
  const gaps = acceptanceGaps(risk.acceptance, sponsorOf(project), today)
  const make = (rule: string, severity: CheckSeverity, sentence: string) =>
    check(rule, risk.id, severity, sentence, `register/${risk.code}`)
  return [
    ...when(remaining.reasons.includes('residual-above-gross'), () =>
      make('residual-above-gross', 'correct', t('residualAboveGross', naming)),
    ),
    ...when(gross.value === null, () => make('gross-not-rated', 'correct', t('noGross', naming))),
    ...when(gross.value !== null && residual.value === null, () =>
      make('residual-not-rated', 'correct', t('noResidual', naming)),
    ),
    ...when(level === 'critical' && risk.owner === null, () =>
      make('critical-without-owner', 'blocking', t('criticalNoOwner', naming)),
    ),
    ...when(level === 'critical' && risk.owner !== null, () =>
      make('critical-after-measures', 'blocking', t('critical', naming)),
    ),
    ...when(level === 'high' && risk.owner === null, () =>
      make('high-without-owner', 'blocking', t('highNoOwner', naming)),
    ),
    ...when((level === 'high' || level === 'critical') && risk.due === null, () =>
      make('no-due-date', 'correct', t('noDate', naming)),
    ),
    ...when(level === 'high' && gaps.includes('ended'), () =>
      make('acceptance-ended', 'blocking', t('acceptanceEnded', naming)),
    ),
    ...when(level === 'high' && gaps.length > 0 && !gaps.includes('ended'), () =>
      make('high-not-accepted', 'blocking', t('notAccepted', naming)),
    ),
    ...when(risk.due !== null && risk.due < today, () =>
      make('risk-late', 'correct', t('riskLate', naming)),
    ),
    ...when(risk.nextReview !== null && risk.nextReview < today, () =>
      make('review-late', 'correct', t('reviewLate', naming)),
    ),
    ...when(isLoweredByNothing(risk, gross.value?.score, residual.value?.score), () =>
      make('lowered-without-measure', 'correct', t('noMeasure', naming)),
    ),
    ...when(gross.reasons.includes('facet-missing'), () =>
      make('facet-missing', 'know', t('facetMissing', naming)),
    ),
  ]
}

/** A risk said to be lower after measures although none is listed and nothing is said to be in place. */
const isLoweredByNothing = (
  { measureIds, existingControls }: Risk,
  gross: number | undefined,
  residual: number | undefined,
): boolean =>
  gross !== undefined &&
  residual !== undefined &&
  residual < gross &&
  measureIds.length === 0 &&
  existingControls.trim() === ''

function checksOfMeasure(
  { risks }: Project,
  measure: Measure,
  today: string,
  language: Language,
): Found {
  const t = translate(checkTexts, language)
  const open = measure.status === 'todo' || measure.status === 'doing'
  const risk = risks.live.find(({ measureIds }) => measureIds.includes(measure.id))
  if (!open || !risk) return []
  const naming = { measure: measure.code, risk: risk.code }
  const make = (rule: string, severity: CheckSeverity, sentence: string) =>
    check(rule, measure.id, severity, sentence, `register/${risk.code}`)
  return [
    ...when(measure.due !== null && measure.due < today, () =>
      make('measure-late', 'correct', t('measureLate', naming)),
    ),
    ...when(measure.owner === null && risk.owner === null, () =>
      make('measure-without-owner', 'know', t('measureNoOwner', naming)),
    ),
  ]
}

const check = (
  rule: string,
  noun: string,
  severity: CheckSeverity,
  sentence: string,
  link: string,
): RiskCheck => ({ id: `${rule}:${noun}`, severity, sentence, link })

const when = (holds: boolean, make: () => RiskCheck): Found => (holds ? [make()] : [])
