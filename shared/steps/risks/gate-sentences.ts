import { isRetained } from '../../rules/retained'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import { type Language, translate } from '../../kernel/text'
import type { FallbackNeed } from '../../rules/fallback-needed'
import { type CaseRisks, caseRisks } from '../../rules/risk-view'
import type { RiskGateBlocker } from '../../rules/risk-gate'
import { gateTexts } from './gate-texts'

/** Where one goes to lift a blocker: a page of step 2, its words as in the address. */
export type GateLink = `register/${string}` | `fallback/${string}` | 'library'

export interface GateReason {
  readonly blocker: RiskGateBlocker
  readonly sentence: string
  readonly link: GateLink
}

export interface CaseGate {
  readonly useCase: UseCase
  readonly verdict: 'allowed' | 'blocked'
  /** « Passe », or the number of reasons. */
  readonly sentence: string
  readonly reasons: readonly GateReason[]
  /** An alert that does not block: the procedure was never tried, or too long ago. */
  readonly warning: { readonly sentence: string; readonly link: GateLink } | null
}

/**
 * The gate of one use case in sentences, each with the page that lifts it.
 *
 * @param today ISO date
 *
 * Source: method.md `rule.risk-gate`, `rule.fallback-needed`.
 */
export function caseGate(
  project: Project,
  useCase: UseCase,
  today: string,
  language: Language,
): CaseGate {
  const t = translate(gateTexts, language)
  const { gate, need } = caseRisks(project, useCase, today)
  const reasons = (gate.value?.blockers ?? []).map((blocker): GateReason => {
    const codes = gate.value?.held
      .filter(({ blockers }) => blockers.includes(blocker))
      .map(({ risk }) => risk.view.risk.code)
    return {
      blocker,
      sentence: t(`blocker.${blocker}`, {
        count: codes?.length ?? 0,
        risks: listed(codes ?? [], language),
      }),
      link: linkOf(blocker, useCase, codes?.[0]),
    }
  })
  const verdict = gate.value?.verdict ?? 'blocked'
  return {
    useCase,
    verdict,
    sentence: verdict === 'allowed' ? t('allowed') : t('blocked', { count: reasons.length }),
    reasons,
    warning: warningOf(need, useCase, language),
  }
}

function linkOf(blocker: RiskGateBlocker, { code }: UseCase, risk: string | undefined): GateLink {
  if (blocker === 'no-risk-assessment') return 'library'
  if (blocker === 'no-fallback') return `fallback/${code}`
  return `register/${risk ?? ''}`
}

function warningOf(
  need: CaseRisks['need'],
  { code }: UseCase,
  language: Language,
): CaseGate['warning'] {
  const t = translate(gateTexts, language)
  const link = `fallback/${code}` as const
  if (need.value === null) return { sentence: t('fallback.inFuture'), link }
  if (!need.value.alert || need.value.state === 'none') return null
  return { sentence: t(`fallback.${alertState(need.value)}`), link }
}

/** An alert comes from a procedure never tried, or tried too long ago. */
const alertState = ({ state }: FallbackNeed): 'written' | 'stale' =>
  state === 'stale' ? 'stale' : 'written'

const listed = (codes: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(codes)

/** Cases that a gate concerns: retained ones, pilot or live. */
export const retainedCases = ({ useCases }: Project): readonly UseCase[] =>
  useCases.live.filter(isRetained)

/** The gate of each retained case, blocked ones first. */
export const retainedGates = (
  project: Project,
  today: string,
  language: Language,
): readonly CaseGate[] =>
  retainedCases(project)
    .map((useCase) => caseGate(project, useCase, today, language))
    .toSorted((a, b) => Number(a.verdict === 'allowed') - Number(b.verdict === 'allowed'))
