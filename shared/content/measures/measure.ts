import type { Localized } from '../../kernel/text'

export const MEASURE_KINDS = ['organisational', 'technical', 'contractual', 'human'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

export const MEASURE_EFFECTS = ['probability', 'severity', 'both'] as const
export type MeasureEffect = (typeof MEASURE_EFFECTS)[number]

/** First outlay for a company of 50 to 250 people: time only, up to 2 000, up to 10 000 euros, more. */
export const COST_BANDS = ['none', 'low', 'medium', 'high'] as const
export type CostBand = (typeof COST_BANDS)[number]

/** Who usually carries a measure; the workshop names the person. */
export const MEASURE_OWNERS = [
  'management',
  'ai-referent',
  'case-owner',
  'data-owner',
  'dpo',
  'ciso',
  'it',
  'legal',
  'hr',
  'purchasing',
  'finance',
] as const
export type MeasureOwner = (typeof MEASURE_OWNERS)[number]

/** Places of the product where a measure is carried out, by the word in their address. */
export const MEASURE_PLACES = [
  'profile',
  'maturity',
  'process',
  'usecases',
  'risks',
  'tools',
  'charter',
  'change',
  'followup',
  'roadmap',
  'roi',
  'governance',
] as const
export type MeasurePlace = (typeof MEASURE_PLACES)[number]

/** Document of method.md 0.1; P where the method completes them. */
export type MethodSource = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'P'

/** One counter-measure of the catalogue (method.md 5.6): what the room picks from to treat a risk. */
export interface Measure {
  /** Never renamed: projects keep it as the catalogue id of their own measures. */
  readonly id: MeasureId
  /** A verb and its object. */
  readonly title: Localized
  /** One sentence: what to do. */
  readonly description: Localized
  readonly kind: MeasureKind
  /** What it usually lowers. A hint: the residual rating is the room's. */
  readonly lowers: MeasureEffect
  readonly cost: CostBand
  /** Calendar days before it usually works; 0 for a decision. */
  readonly delayDays: number
  readonly owner: MeasureOwner
  readonly place: MeasurePlace
  readonly sources: readonly MethodSource[]
  /** When it was written or last reviewed (ISO date). */
  readonly reviewed: string
}

/** The date of the first edition of the catalogue. Kind, effect, cost, delay and owner are proposals (P). */
export const FIRST_EDITION = '2026-11-25'

/** Every counter-measure of method.md 5.6, in its order. */
export const MEASURE_IDS = [
  'measure.fact-check',
  'measure.cite-sources',
  'measure.human-validation',
  'measure.confidence-threshold',
  'measure.plausibility-check',
  'measure.ground-truth',
  'measure.output-tests',
  'measure.sample-review',
  'measure.quality-audit',
  'measure.source-watch',
  'measure.bias-tests',
  'measure.guardrails',
  'measure.encryption',
  'measure.strong-auth',
  'measure.token-rotation',
  'measure.segmentation',
  'measure.data-filter',
  'measure.least-privilege',
  'measure.access-control',
  'measure.audits',
  'measure.logging',
  'measure.data-governance',
  'measure.training',
  'measure.documentation',
  'measure.transparent-communication',
  'measure.ethics-guidelines',
  'measure.label-ai-content',
  'measure.non-critical-first',
  'measure.progressive-autonomy',
  'measure.feedback-channel',
  'measure.vulnerability-watch',
  'measure.escalation',
  'measure.fallback',
  'measure.exit-plan',
  'measure.abstraction-layer',
  'measure.multi-vendor',
  'measure.saas-first',
  'measure.fast-roi-pilot',
  'measure.open-api',
  'measure.partner',
  'measure.low-volume-first',
  'measure.outsource-first',
  'measure.settings-watch',
  'measure.regulatory-watch',
  'measure.questioning-culture',
  'measure.limits-documented',
  'measure.sobriety-rules',
  'measure.ai-referent',
  'measure.approved-alternative',
  'measure.assistance-positioning',
  'measure.baseline-kpi',
  'measure.batched-updates',
  'measure.budget-cap',
  'measure.change-plan',
  'measure.charter-rules',
  'measure.ai-act-classification',
  'measure.communication',
  'measure.contingency',
  'measure.contract-terms',
  'measure.data-cleaning',
  'measure.data-owner',
  'measure.deletion-concept',
  'measure.drop-use-case',
  'measure.eu-hosting',
  'measure.self-hosting',
  'measure.explainability',
  'measure.gates',
  'measure.gdpr-duties',
  'measure.independent-evaluation',
  'measure.infrastructure-upgrade',
  'measure.input-filter',
  'measure.insurance-check',
  'measure.ip-rules',
  'measure.licence-review',
  'measure.maintenance-budget',
  'measure.middleware',
  'measure.rag-entry',
  'measure.one-sentence-problem',
  'measure.pilot-first',
  'measure.pilot-rules',
  'measure.process-review-first',
  'measure.pseudonymise',
  'measure.raci',
  'measure.real-conditions-pilot',
  'measure.realistic-targets',
  'measure.rollback',
  'measure.sector-review',
  'measure.tco',
  'measure.tool-register',
  'measure.user-information',
  'measure.works-council',
] as const
export type MeasureId = (typeof MEASURE_IDS)[number]
