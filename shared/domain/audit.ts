import { z } from 'zod'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { fivePointOrNull, fivePointSchema } from './mark'
import { personIdSchema } from './person'

export const auditIdSchema = idOf<'AuditId'>()
export type AuditId = z.infer<typeof auditIdSchema>

/** One maturity audit (method.md 2). A later one shows the change. */
export const auditSchema = z
  .object({
    id: auditIdSchema,
    ...inTrash,
    label: lineText,
    date: isoDate.nullable(),
    version: z.enum(['short', 'full']),
    /** One answer found together, or one sheet a respondent. */
    mode: z.enum(['together', 'respondents']),
    note: longText,
  })
  .readonly()
export type Audit = z.infer<typeof auditSchema>

export const respondentIdSchema = idOf<'RespondentId'>()
export type RespondentId = z.infer<typeof respondentIdSchema>

/** Somebody who fills a sheet of their own. Only groups of five people and more are ever shown. */
export const respondentSchema = z
  .object({
    id: respondentIdSchema,
    ...inTrash,
    auditId: auditIdSchema,
    /** A name or a pseudonym. */
    name: lineText,
    group: lineText,
  })
  .readonly()
export type Respondent = z.infer<typeof respondentSchema>

/** How well a level is shown; kept apart from the level. */
export const EVIDENCE_STRENGTHS = ['none', 'stated', 'seen', 'measured'] as const
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number]

export const auditAnswerIdSchema = idOf<'AuditAnswerId'>()

/** One answer of an audit: of the room when `respondentId` is null, else of that person. */
export const auditAnswerSchema = z
  .object({
    id: auditAnswerIdSchema,
    ...inTrash,
    auditId: auditIdSchema,
    respondentId: respondentIdSchema.nullable(),
    /** `maturity.strategy.q1`… */
    question: z.string().min(1).max(120),
    /** 1 to 5, "don't know", not applicable; null: not answered. */
    value: z.union([fivePointSchema, z.literal('unknown'), z.literal('na')]).nullable(),
    /** The level aimed at in twelve months; of the room only. */
    target: fivePointOrNull,
    evidence: longText,
    strength: z.enum(EVIDENCE_STRENGTHS).nullable(),
    comment: longText,
    answeredBy: personIdSchema.nullable(),
    answeredAt: isoDate.nullable(),
  })
  .readonly()
export type AuditAnswer = z.infer<typeof auditAnswerSchema>

/** A measure proposed by an audit that the room has taken up. */
export const auditMeasureSchema = z
  .object({
    id: idOf<'AuditMeasureId'>(),
    ...inTrash,
    auditId: auditIdSchema,
    /** Id of the catalogue of maturity measures. */
    measure: z.string().min(1).max(120),
    owner: personIdSchema.nullable(),
    due: isoDate.nullable(),
    doneOn: isoDate.nullable(),
    note: longText,
  })
  .readonly()
export type AuditMeasure = z.infer<typeof auditMeasureSchema>
