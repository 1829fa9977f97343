import { z } from 'zod'
import { ypnOrNull } from './answer'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { eachOf } from './mark'
import { personIdSchema } from './person'
import { useCaseIdSchema } from './use-case'

/** The fourteen duties of method.md 5.5, in the order of the document. */
export const GDPR_DUTIES = [
  'minimisation',
  'purpose',
  'processor-contract',
  'rights',
  'pseudonymise',
  'register',
  'dpia',
  'logging',
  'by-design',
  'user-information',
  'training-governance',
  'deletion',
  'dpo-involved',
  'hosting',
] as const
export type GdprDuty = (typeof GDPR_DUTIES)[number]

/** What the note to the works council says (law.md 5). */
export const CSE_SECTIONS = [
  'what',
  'why',
  'who',
  'data',
  'effects',
  'training',
  'timetable',
] as const
export type CseSection = (typeof CSE_SECTIONS)[number]

/** Events after which a classification is looked at again. */
export const REASSESSMENT_TRIGGERS = [
  'new-purpose',
  'new-model',
  'new-data',
  'new-persons',
  'new-vendor',
  'substantial-change',
  'incident',
  'law-change',
] as const

/** Value of a fact of the classifier; null: not known yet, which never lowers a tier. */
export const factValueSchema = z.union([
  z.boolean(),
  z.number(),
  z.string().max(300),
  z.array(z.union([z.string().max(60), z.number()])).readonly(),
  z.null(),
])

/**
 * What is known and decided of one use case in law: facts for the classifier, the signed record of its
 * classification, the DPIA, the works council and the duties of the GDPR. One per use case.
 */
export const assessmentSchema = z
  .object({
    id: idOf<'AssessmentId'>(),
    ...inTrash,
    useCaseId: useCaseIdSchema,
    /**
     * Facts of the classifier by key (shared/rules/law). Headcount, personal data and the nine criteria live
     * in the profile and in the use case: they are never stored here twice.
     */
    facts: z.record(z.string().max(60), factValueSchema).readonly(),
    /** The signed record; once `signedOn` is set it replaces the hint of step 1 everywhere. */
    record: z
      .object({
        tiers: z.array(z.string().max(40)).readonly(),
        roles: z.array(z.string().max(40)).readonly(),
        /** Facts as they stood when it was signed, to tell when they have moved since. */
        facts: z.record(z.string().max(60), factValueSchema).readonly(),
        packDate: isoDate.nullable(),
        reasons: longText,
        decision: z.enum(['retain', 'study', 'drop']).nullable(),
        motive: longText,
        decidedBy: personIdSchema.nullable(),
        reviewer: personIdSchema.nullable(),
        signedOn: isoDate.nullable(),
        reviewOn: isoDate.nullable(),
        triggers: z.array(z.enum(REASSESSMENT_TRIGGERS)).readonly(),
      })
      .readonly(),
    /** A doubt that a lawyer settles: until then the case does not pass. */
    lawyer: z
      .object({
        asked: z.boolean(),
        who: lineText,
        on: isoDate.nullable(),
        opinion: longText,
        settled: z.boolean(),
      })
      .readonly(),
    dpia: z
      .object({
        plannedOn: isoDate.nullable(),
        doneOn: isoDate.nullable(),
        owner: personIdSchema.nullable(),
        /** Why it is not made, or what it concluded. */
        note: longText,
      })
      .readonly(),
    cse: z
      .object({
        informedOn: isoDate.nullable(),
        opinionOn: isoDate.nullable(),
        opinion: z.enum(['favourable', 'unfavourable', 'silent']).nullable(),
        expert: z.boolean(),
        sections: eachOf(CSE_SECTIONS, longText),
        note: longText,
      })
      .readonly(),
    gdpr: eachOf(GDPR_DUTIES, z.object({ answer: ypnOrNull, evidence: longText }).readonly()),
    /** What is done about single duties of the classification, by duty id. */
    duties: z
      .array(
        z
          .object({
            duty: z.string().max(120),
            owner: personIdSchema.nullable(),
            due: isoDate.nullable(),
            doneOn: isoDate.nullable(),
            evidence: longText,
          })
          .readonly(),
      )
      .max(200)
      .readonly(),
    /** The notice shown to people, as adapted from the ready ones. */
    notice: longText,
  })
  .readonly()
export type Assessment = z.infer<typeof assessmentSchema>
