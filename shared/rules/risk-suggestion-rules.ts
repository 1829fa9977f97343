import type { Ypn } from '../domain/answer'
import type { Profile, SECTORS } from '../domain/profile'
import type { DPIA_CRITERIA, HIGH_RISK_DOMAINS, UseCase } from '../domain/use-case'
import type { DataVerdict } from './data-readiness'

/** Why a risk of the library is suggested, in the order of the table. */
export const SUGGESTION_REASONS = [
  'prohibited-practice',
  'high-risk-area',
  'decides-on-people',
  'staff-management',
  'safety-area',
  'own-brand',
  'sensitive-data',
  'personal-data',
  'personal-data-unknown',
  'automated-decision',
  'systematic-monitoring',
  'matched-data',
  'data-blocked',
  'data-to-prepare',
  'generative',
  'analytic',
  'process-automation',
  'meets-people',
  'produces-content',
  'customer-facing',
  'weighs-on-decisions',
  'replaces-work',
  'assists-work',
  'process-not-reviewed',
  'benefit-not-measured',
  'regulated-sector',
  'works-council',
  'old-it',
  'under-pressure',
  'every-case',
] as const
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number]

/** 1 worth a look, 2 usual, 3 expected, 5 comes first. */
export type SuggestionWeight = 1 | 2 | 3 | 5

/** What the suggestions are read from: the sheet of a case and, where known, the company. */
export interface SuggestionFacts {
  readonly useCase: Pick<
    UseCase,
    'aiForm' | 'audience' | 'decisionImpact' | 'role' | 'processReviewed' | 'legal' | 'questions'
  >
  readonly dataVerdict: DataVerdict | null
  readonly company: Pick<
    Profile,
    'sector' | 'regulations' | 'headcount' | 'itAge' | 'pressure'
  > | null
}

export interface SuggestionRule {
  readonly reason: SuggestionReason
  readonly when: (facts: SuggestionFacts) => boolean
  /** Weight by id of the risk library. */
  readonly risks: Readonly<Record<`risk.${string}`, SuggestionWeight>>
}

type Domain = (typeof HIGH_RISK_DOMAINS)[number]
type Sector = (typeof SECTORS)[number]

const DECIDES_ON_PEOPLE: readonly Domain[] = [
  'recruitment',
  'staff-management',
  'credit-finance',
  'education',
  'essential-services',
  'justice',
]
const SAFETY: readonly Domain[] = ['health', 'critical-infrastructure', 'product-safety']
const REGULATED: readonly Sector[] = [
  'health',
  'medical-devices',
  'finance',
  'insurance',
  'legal-accounting',
  'energy-utilities',
  'agri-food',
  'public-sector',
]
/** Employees from which the works council is consulted on new technology (law.md section 5). */
const WORKS_COUNCIL_FROM = 50
/** Adequacy of the infrastructure, points 1 to 5, up to which it is a risk (method.md 3.3). */
const OLD_IT_UP_TO = 2

/** Prudent reading: "partly" is a yes (method.md 16.2, `rule.ai-act-hint`). */
const isYes = (answer: Ypn | null): boolean => answer === 'yes' || answer === 'partly'
const isShort = (answer: Ypn | null): boolean => answer === 'no' || answer === 'partly'

/** A trade with rules of its own, or a text named in the profile. */
export const isRegulated = ({
  sector,
  regulations,
}: Pick<Profile, 'sector' | 'regulations'>): boolean =>
  regulations.length > 0 || (sector !== null && REGULATED.includes(sector))

const inDomain = ({ useCase }: SuggestionFacts, domains: readonly Domain[]): boolean =>
  (useCase.legal.domains ?? []).some((domain) => domains.includes(domain))

const ticks = (
  { useCase: { legal } }: SuggestionFacts,
  criterion: (typeof DPIA_CRITERIA)[number],
): boolean => legal.personalData !== 'no' && (legal.dpiaCriteria ?? []).includes(criterion)

/** The table behind `suggestRisks` (P): one line a reason; risks of equal weight show in this order. */
export const SUGGESTION_RULES: readonly SuggestionRule[] = [
  {
    reason: 'prohibited-practice',
    when: ({ useCase }) => isYes(useCase.legal.prohibited),
    risks: { 'risk.compliance.prohibited-practice': 5, 'risk.compliance.ai-act': 3 },
  },
  {
    reason: 'high-risk-area',
    when: ({ useCase }) => (useCase.legal.domains ?? []).length > 0,
    risks: {
      'risk.compliance.ai-act': 3,
      'risk.compliance.untraceable': 3,
      'risk.compliance.liability': 2,
    },
  },
  {
    reason: 'decides-on-people',
    when: (facts) => inDomain(facts, DECIDES_ON_PEOPLE),
    risks: { 'risk.output.bias': 5, 'risk.compliance.automated-decision': 3 },
  },
  {
    reason: 'staff-management',
    when: (facts) => inDomain(facts, ['staff-management']),
    risks: { 'risk.compliance.staff-monitoring': 3, 'risk.human.job-fear': 1 },
  },
  {
    reason: 'safety-area',
    when: (facts) => inDomain(facts, SAFETY),
    risks: {
      'risk.output.unsafe-advice': 5,
      'risk.compliance.sector': 3,
      'risk.technical.no-fallback': 2,
    },
  },
  {
    reason: 'own-brand',
    when: ({ useCase }) => isYes(useCase.legal.ownBrand),
    risks: { 'risk.compliance.role-flip': 5, 'risk.compliance.liability': 2 },
  },
  {
    reason: 'sensitive-data',
    when: ({ useCase: { legal } }) => legal.personalData !== 'no' && isYes(legal.sensitiveData),
    risks: {
      'risk.data.unauthorised-access': 3,
      'risk.compliance.gdpr': 3,
      'risk.data.over-privilege': 2,
      'risk.data.re-identification': 2,
    },
  },
  {
    reason: 'personal-data',
    when: ({ useCase }) => isYes(useCase.legal.personalData),
    risks: {
      'risk.compliance.gdpr': 3,
      'risk.data.vendor-retention': 2,
      'risk.compliance.transfer': 2,
      'risk.data.unintended-disclosure': 1,
      'risk.compliance.no-deletion': 1,
    },
  },
  {
    reason: 'personal-data-unknown',
    when: ({ useCase }) => useCase.legal.personalData === null,
    risks: { 'risk.compliance.gdpr': 1 },
  },
  {
    reason: 'automated-decision',
    when: (facts) => ticks(facts, 'automated-decision') || ticks(facts, 'obstacle-to-right'),
    risks: { 'risk.compliance.automated-decision': 3, 'risk.compliance.untraceable': 2 },
  },
  {
    reason: 'systematic-monitoring',
    when: (facts) => ticks(facts, 'systematic-monitoring'),
    risks: { 'risk.compliance.staff-monitoring': 3, 'risk.human.overload': 1 },
  },
  {
    reason: 'matched-data',
    when: (facts) => ticks(facts, 'matching') || ticks(facts, 'large-scale'),
    risks: { 'risk.data.re-identification': 3 },
  },
  {
    reason: 'data-blocked',
    when: ({ dataVerdict }) => dataVerdict === 'blocked',
    risks: { 'risk.data.poor-quality': 5, 'risk.data.silos': 3, 'risk.financial.overrun': 2 },
  },
  {
    reason: 'data-to-prepare',
    when: ({ dataVerdict }) => dataVerdict === 'to-prepare',
    risks: { 'risk.data.poor-quality': 3, 'risk.financial.overrun': 2 },
  },
  {
    reason: 'generative',
    when: ({ useCase }) => useCase.aiForm === 'generative',
    risks: {
      'risk.output.hallucination': 3,
      'risk.data.leak': 3,
      'risk.security.prompt-injection': 2,
      'risk.data.training-reuse': 2,
      'risk.output.stale-knowledge': 2,
      'risk.human.reasoning-loss': 1,
      'risk.environment.footprint': 1,
    },
  },
  {
    reason: 'analytic',
    when: ({ useCase }) => useCase.aiForm === 'analytic',
    risks: {
      'risk.output.field-gap': 3,
      'risk.output.drift': 2,
      'risk.output.bias': 1,
      'risk.data.silos': 1,
    },
  },
  {
    reason: 'process-automation',
    when: ({ useCase }) => useCase.aiForm === 'process-automation',
    risks: {
      'risk.technical.no-fallback': 2,
      'risk.technical.integration': 2,
      'risk.output.process-amplification': 2,
      'risk.security.agent-action': 2,
    },
  },
  {
    reason: 'meets-people',
    when: ({ useCase }) => isYes(useCase.legal.interacts),
    risks: { 'risk.compliance.transparency': 3, 'risk.output.unsuitable-content': 2 },
  },
  {
    reason: 'produces-content',
    when: ({ useCase }) => isYes(useCase.legal.generates),
    risks: { 'risk.compliance.transparency': 2, 'risk.compliance.ip': 2 },
  },
  {
    reason: 'customer-facing',
    when: ({ useCase }) => useCase.audience === 'customer',
    risks: {
      'risk.reputation.trust-loss': 3,
      'risk.output.hallucination': 1,
      'risk.output.unsuitable-content': 1,
      'risk.reputation.public-criticism': 1,
    },
  },
  {
    reason: 'weighs-on-decisions',
    when: ({ useCase }) => isYes(useCase.decisionImpact),
    risks: {
      'risk.output.bad-decision': 3,
      'risk.compliance.liability': 1,
      'risk.human.authority-bias': 1,
    },
  },
  {
    reason: 'replaces-work',
    when: ({ useCase }) => useCase.role === 'replacement',
    risks: {
      'risk.technical.no-fallback': 3,
      'risk.human.job-fear': 3,
      'risk.output.bad-decision': 2,
      'risk.security.agent-action': 2,
    },
  },
  {
    reason: 'assists-work',
    when: ({ useCase }) => useCase.role === 'assistance',
    risks: {
      'risk.human.authority-bias': 2,
      'risk.human.skills': 1,
      'risk.financial.hidden-rework': 1,
    },
  },
  {
    reason: 'process-not-reviewed',
    when: ({ useCase }) => isShort(useCase.processReviewed),
    risks: { 'risk.output.process-amplification': 3 },
  },
  {
    reason: 'benefit-not-measured',
    when: ({ useCase }) => isShort(useCase.questions['measurable-benefit'].value),
    risks: { 'risk.financial.no-roi': 3, 'risk.project.vague-need': 2 },
  },
  {
    reason: 'regulated-sector',
    when: ({ company }) => company !== null && isRegulated(company),
    risks: { 'risk.compliance.sector': 3 },
  },
  {
    reason: 'works-council',
    when: ({ company }) => (company?.headcount ?? 0) >= WORKS_COUNCIL_FROM,
    risks: { 'risk.compliance.no-consultation': 3 },
  },
  {
    reason: 'old-it',
    when: ({ company }) => company !== null && (company.itAge ?? Infinity) <= OLD_IT_UP_TO,
    risks: { 'risk.technical.obsolete-it': 3, 'risk.technical.integration': 1 },
  },
  {
    reason: 'under-pressure',
    when: ({ company }) => company !== null && isYes(company.pressure),
    risks: { 'risk.project.rush': 3, 'risk.project.unrealistic': 1 },
  },
  {
    reason: 'every-case',
    when: () => true,
    risks: {
      'risk.technical.no-fallback': 1,
      'risk.vendor.lock-in': 1,
      'risk.human.skills': 1,
      'risk.human.resistance': 1,
      'risk.human.shadow-ai': 1,
    },
  },
]
