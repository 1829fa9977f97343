import { z } from 'zod'
import { ypnOrNull } from './answer'
import { isoDate, lineText, longText } from './entity'
import { personIdSchema } from './person'

/** Self-recognition prompts (method.md 1): two or more "yes" recommend the governance module. */
export const PROFILE_SIGNS = [
  'uncoordinated',
  'irregular-updates',
  'anecdotal-metrics',
  'unclear-liability',
] as const
export const PROFILE_ROLES = [
  'sponsor',
  'aiReferent',
  'dpo',
  'legal',
  'ciso',
  'itHead',
  'staffReps',
] as const
export type ProfileRole = (typeof PROFILE_ROLES)[number]

/** Sectors whose regulation raises compliance demands come first in the list; `other` is free text. */
export const SECTORS = [
  'manufacturing',
  'construction',
  'agri-food',
  'retail',
  'logistics',
  'health',
  'medical-devices',
  'finance',
  'insurance',
  'legal-accounting',
  'consulting',
  'it-software',
  'energy-utilities',
  'hospitality-tourism',
  'education-training',
  'media-communication',
  'real-estate',
  'public-sector',
  'non-profit',
  'other',
] as const

/** The company profile (method.md 1). One per project. */
export const profileSchema = z
  .object({
    name: z.string().max(200),
    sector: z.enum(SECTORS).nullable(),
    /** The activity in the company's own words. */
    activity: lineText,
    regulations: z.array(lineText).max(50).readonly(),
    headcount: z.int().min(0).max(10_000_000).nullable(),
    /** Euros a year. */
    revenue: z.number().min(0).nullable(),
    /** Contribution margin, percentage points. */
    marginPct: z.number().min(0).max(100).nullable(),
    /** Euros an hour, loaded. */
    hourlyCost: z.number().min(0).nullable(),
    sites: z.array(lineText).max(100).readonly(),
    /** ISO 3166-1 alpha-2. */
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(100)
      .readonly(),
    mission: z.object({ why: longText, how: longText, what: longText }).readonly(),
    /** Adequacy of the infrastructure, 1 (outdated) to 5. */
    itAge: z.int().min(1).max(5).nullable(),
    assistantsCount: z.int().min(0).nullable(),
    roles: z
      .object(
        Object.fromEntries(
          PROFILE_ROLES.map((role) => [role, personIdSchema.nullable()]),
        ) as Record<ProfileRole, z.ZodNullable<typeof personIdSchema>>,
      )
      .readonly(),
    motivation: longText,
    pressure: ypnOrNull,
    budgetEnvelope: z
      .object({
        year: z.int().min(2000).max(2200).nullable(),
        amount: z.number().min(0).nullable(),
      })
      .readonly(),
    signs: z
      .object(
        Object.fromEntries(PROFILE_SIGNS.map((sign) => [sign, ypnOrNull])) as Record<
          (typeof PROFILE_SIGNS)[number],
          typeof ypnOrNull
        >,
      )
      .readonly(),
    workshop: z
      .object({
        sessions: z
          .array(
            z.object({ date: isoDate.nullable(), place: lineText, purpose: lineText }).readonly(),
          )
          .max(50)
          .readonly(),
        facilitator: personIdSchema.nullable(),
        version: z.string().max(40),
      })
      .readonly(),
    lastMatrixReview: isoDate.nullable(),
    lastRoadmapReview: isoDate.nullable(),
  })
  .readonly()
export type Profile = z.infer<typeof profileSchema>
