import { z } from 'zod'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { amountSchema, eachOf, fivePointOrNull } from './mark'
import { measureIdSchema } from './measure'
import { personIdSchema } from './person'
import { toolIdSchema } from './tool'
import { useCaseIdSchema } from './use-case'

/** method.md 5.2, in the order of the document. */
export const RISK_FAMILIES = [
  'output',
  'data',
  'security',
  'compliance',
  'reputation',
  'vendor',
  'technical',
  'financial',
  'human',
  'project',
  'environment',
] as const
export type RiskFamily = (typeof RISK_FAMILIES)[number]

/** The four facets of a severity; the worst one counts (method.md 5.3). */
export const SEVERITY_FACETS = ['reputation', 'quality', 'safety', 'compliance'] as const
export type SeverityFacet = (typeof SEVERITY_FACETS)[number]

/** ISO 31000: reduce, avoid, share, accept. */
export const TREATMENTS = ['reduce', 'avoid', 'share', 'accept'] as const
export type Treatment = (typeof TREATMENTS)[number]

export const RISK_STATUSES = ['open', 'watch', 'done'] as const
export const RISK_ORIGINS = ['workshop', 'library', 'own-library'] as const

export const riskIdSchema = idOf<'RiskId'>()
export type RiskId = z.infer<typeof riskIdSchema>

/** One cell of the 5 × 5 map; null while not rated. */
const rating = z.object({ probability: fivePointOrNull, severity: fivePointOrNull }).readonly()
export type Rating = z.infer<typeof rating>

/** A risk of the register: a scenario, three ratings and who answers for it (method.md 5.3). */
export const riskSchema = z
  .object({
    id: riskIdSchema,
    ...inTrash,
    /** R01… Never reused. */
    code: z.string().regex(/^R\d{2,}$/),
    title: z.string().trim().min(1).max(300),
    family: z.enum(RISK_FAMILIES),
    /** Id of the library (`risk.output.hallucination`…), or null for an own one. */
    catalogueId: z.string().max(120).nullable(),
    origin: z.enum(RISK_ORIGINS),
    /** The scenario: because of … it happens that … so that … */
    cause: longText,
    event: longText,
    consequence: longText,
    personsAffected: lineText,
    /** No case and no tool: the whole company. */
    useCaseIds: z.array(useCaseIdSchema).readonly(),
    toolIds: z.array(toolIdSchema).readonly(),
    existingControls: longText,
    /** Before any measure. A filled facet replaces the typed severity (`rule.risk-level`). */
    gross: rating,
    facets: eachOf(SEVERITY_FACETS, fivePointOrNull),
    /** With what is in place today. */
    current: rating,
    /** Once every measure is in place. */
    residual: rating,
    treatment: z.enum(TREATMENTS).nullable(),
    measureIds: z.array(measureIdSchema).readonly(),
    owner: personIdSchema.nullable(),
    due: isoDate.nullable(),
    status: z.enum(RISK_STATUSES),
    /** Euros. */
    cost: amountSchema.nullable(),
    escalation: longText,
    /** Who accepts what remains, since when and until when; `reason` when it is not the sponsor. */
    acceptance: z
      .object({
        by: personIdSchema.nullable(),
        on: isoDate.nullable(),
        until: isoDate.nullable(),
        reason: longText,
      })
      .readonly(),
    evidence: longText,
    legalReference: lineText,
    indicator: lineText,
    lastReview: isoDate.nullable(),
    nextReview: isoDate.nullable(),
    /** Codes of the charter's clauses that cover it. */
    charterClauses: z.array(z.string().max(40)).readonly(),
  })
  .readonly()
export type Risk = z.infer<typeof riskSchema>
