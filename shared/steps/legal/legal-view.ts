import { lawBook } from '../../content/law/packs'
import type { Assessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import type { Project } from '../../domain/project'
import { DPIA_CRITERIA, type UseCase } from '../../domain/use-case'
import { canonicalJson } from '../../kernel/canonical-json'
import type { Computed } from '../../kernel/computed'
import { type AiActHint, aiActHint } from '../../rules/ai-act-hint'
import { aiVerdictState } from '../../rules/ai-vs-automation'
import { dpiaHint, dpiaState } from '../../rules/dpia-hint'
import { classify } from '../../rules/law/classify'
import { FACT_KEYS, type LawFacts } from '../../rules/law/facts'
import type { Findings, Tier } from '../../rules/law/findings'
import { oneByCase } from '../../rules/risk-view'
import { viewOf } from '../../rules/use-case-view'

/** What is known of one use case in law: the hint of step 1 until a record is signed, then the classifier. */
export interface LegalView {
  readonly assessment: Assessment | null
  /** Facts of the classifier, those of the profile and of the use case included. */
  readonly facts: LawFacts
  /** Findings on these facts; null while nobody has answered a question of the classifier. */
  readonly findings: Findings | null
  readonly hint: Computed<AiActHint>
  /** Whether the record is signed: the findings then replace the hint everywhere. */
  readonly signed: boolean
  /** Signed, and a fact or a result has moved since: to be looked at again. */
  readonly moved: boolean
  /** Tiers of the signed record as the classifier reads today's facts; null while only the hint is there. */
  readonly tiers: readonly Tier[] | null
  readonly dpia: 'required' | 'consider' | 'not' | 'unknown'
  /** A required assessment has a date, planned or done. */
  readonly dpiaDated: boolean
  /** A doubt for a lawyer is open. */
  readonly lawyerOpen: boolean
}

const byUseCase = new WeakMap<
  UseCase,
  { readonly key: readonly unknown[]; readonly view: LegalView }
>()

/**
 * The legal view of a use case; remembered while the case, its assessment, the profile and the day stay.
 *
 * @param today ISO date
 *
 * Source: law-facts.md; method.md `rule.ai-act-hint`, `rule.dpia-hint`.
 */
export function legalViewOf(project: Project, useCase: UseCase, today: string): LegalView {
  const assessment = oneByCase(project.assessments).get(useCase.id) ?? null
  const key = [assessment, project.profile, project.settings, today]
  const known = byUseCase.get(useCase)
  if (known?.key.every((part, at) => part === key[at])) return known.view
  const view = computeView(project, useCase, assessment, today)
  byUseCase.set(useCase, { key, view })
  return view
}

function computeView(
  { profile, settings }: Project,
  useCase: UseCase,
  assessment: Assessment | null,
  today: string,
): LegalView {
  const facts = lawFactsOf(useCase, assessment, profile)
  const asked = assessment !== null && Object.keys(assessment.facts).length > 0
  const findings = asked ? prudent(classify(facts, lawBook, today)) : null
  const signed = assessment !== null && assessment.record.signedOn !== null && findings !== null
  const hint = aiActHint(useCase.legal, aiVerdictState(viewOf(useCase, settings).ai))
  const dpia = dpiaOf(DPIA_OF_HINT[dpiaState(dpiaHint(useCase.legal))], findings, signed)
  return {
    assessment,
    facts,
    findings,
    hint,
    signed,
    moved: signed && hasMoved(assessment, facts, findings),
    tiers: signed ? findings.tiers : null,
    dpia,
    dpiaDated:
      assessment !== null &&
      (assessment.dpia.plannedOn !== null || assessment.dpia.doneOn !== null),
    lawyerOpen:
      assessment !== null &&
      !assessment.lawyer.settled &&
      (assessment.lawyer.asked || doubts(findings, signed)),
  }
}

/** The record decides once signed; before and after, whichever of the two readings requires one is followed. */
function dpiaOf(
  hint: LegalView['dpia'],
  findings: Findings | null,
  signed: boolean,
): LegalView['dpia'] {
  if (findings === null) return hint
  const required = hint === 'required' || findings.dpia.result === 'required'
  return required ? 'required' : signed ? findings.dpia.result : hint
}

/** On screen a question not put yet is not a no: nothing is called minimal before the first questions are put. */
const prudent = (findings: Findings): Findings =>
  findings.silent.length === 0 || !findings.tiers.includes('minimal')
    ? findings
    : {
        ...findings,
        tiers: [...findings.tiers.filter((tier) => tier !== 'minimal'), 'needs-human'],
      }

const DPIA_OF_HINT = {
  required: 'required',
  'to-consider': 'consider',
  'not-needed-a-priori': 'not',
  'not-needed': 'not',
  unknown: 'unknown',
} as const

/**
 * Facts of the classifier for a case. Headcount, personal data and the nine criteria are asked elsewhere and
 * have one home; "partly" is read as yes, the prudent way.
 */
export function lawFactsOf(
  useCase: UseCase,
  assessment: Assessment | null,
  profile: Profile,
): LawFacts {
  const { personalData, sensitiveData, dpiaCriteria } = useCase.legal
  const stored = Object.fromEntries(
    Object.entries(assessment?.facts ?? {}).filter(([key]) =>
      (FACT_KEYS as readonly string[]).includes(key),
    ),
  ) as LawFacts
  const sensitive = sensitiveData === 'yes' || sensitiveData === 'partly'
  const numbers = (dpiaCriteria ?? []).map((criterion) => DPIA_CRITERIA.indexOf(criterion) + 1)
  const criteria = [...new Set(sensitive ? [...numbers, SENSITIVE] : numbers)].toSorted(
    (a, b) => a - b,
  )
  return {
    ...(profile.sector === 'public-sector' ? { s_publicBody: true } : {}),
    ...stored,
    ...(profile.headcount === null ? {} : { w_headcount: profile.headcount }),
    ...(personalData === null
      ? {}
      : { d_personal: personalData === 'yes' || personalData === 'partly' }),
    ...(dpiaCriteria === null && !sensitive ? {} : { d_wp248: criteria }),
  }
}

/**
 * Whether a doubt of the findings belongs to a lawyer. While nothing is signed, questions simply not answered
 * yet are no doubt: a ban, a role flip, an automated decision are, at any time.
 */
const doubts = (findings: Findings | null, signed: boolean): boolean =>
  findings?.questions.some(
    ({ id, gate }) => gate === 'lawyer' && (signed || id !== 'ask.unknown-facts'),
  ) ?? false

/** Number of "sensitive or highly personal data" among the nine criteria. */
const SENSITIVE = DPIA_CRITERIA.indexOf('sensitive-data') + 1

/** Same facts and same tiers and roles as on the day of the signature, or not. */
const hasMoved = (assessment: Assessment, facts: LawFacts, findings: Findings): boolean =>
  canonicalJson(assessment.record.facts) !== canonicalJson(facts) ||
  canonicalJson(assessment.record.tiers) !== canonicalJson(findings.tiers) ||
  canonicalJson(assessment.record.roles) !== canonicalJson(findings.role)
