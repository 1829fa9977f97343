import { z } from 'zod'
import { idOf, inTrash, lineText, longText } from './entity'
import { amountSchema } from './mark'
import { toolIdSchema } from './tool'
import { useCaseIdSchema } from './use-case'

/** method.md 11.1, in the order of the document. */
export const COST_FACTORS = [
  'licences',
  'integration',
  'infrastructure',
  'data-preparation',
  'training-change',
  'maintenance',
  'api-usage',
  'management-staff',
  'analysis-consulting',
  'continuous-optimisation',
  'hardware',
  'internal-time',
  'legal',
  'exit',
] as const
export type CostFactor = (typeof COST_FACTORS)[number]

/** method.md 11.3. The last six are never added up (`rule.intangibles`). */
export const BENEFIT_FACTORS = [
  'time',
  'hires-avoided',
  'overtime',
  'temps',
  'turnover',
  'retention',
  'visits',
  'faster-handling',
  'fcr',
  'quality',
] as const
export type BenefitFactor = (typeof BENEFIT_FACTORS)[number]
export const INTANGIBLE_FACTORS = [
  'scale',
  'competitive',
  'employer',
  'scalability',
  'future',
  'data',
] as const
export type IntangibleFactor = (typeof INTANGIBLE_FACTORS)[number]

/** Where a figure comes from: read off a trace, judged, or decided. */
export const BASES = ['measured', 'estimated', 'chosen'] as const
export type Basis = (typeof BASES)[number]
export const CONFIDENCES = ['low', 'medium', 'high'] as const

const pct = z.number().min(-100).max(1_000)

const costLine = z
  .object({
    id: idOf<'CostLineId'>(),
    factor: z.enum(COST_FACTORS),
    label: lineText,
    period: z.enum(['one-off', 'yearly', 'monthly']),
    /** Euros a period; null while unknown. Of licences: computed from `seats` and `unitPrice` when both are there. */
    amount: amountSchema.nullable(),
    seats: z.int().min(0).nullable(),
    /** Euros a seat and month. */
    unitPrice: amountSchema.nullable(),
    /** Grows and shrinks with the three volumes. */
    withVolume: z.boolean(),
    basis: z.enum(BASES).nullable(),
    note: lineText,
  })
  .readonly()
export type CostLine = z.infer<typeof costLine>

const benefitLine = z
  .object({
    id: idOf<'BenefitLineId'>(),
    factor: z.enum(BENEFIT_FACTORS),
    label: lineText,
    /** Time: cases a year, hours a case before and after, euros an hour. */
    volume: z.number().min(0).nullable(),
    hoursBefore: z.number().min(0).nullable(),
    hoursAfter: z.number().min(0).nullable(),
    hourlyCost: amountSchema.nullable(),
    /** Share of the gain that becomes useful, percentage points; null: the default of the method. */
    realisationPct: z.number().min(0).max(100).nullable(),
    /** Things avoided: how many a year, euros each. */
    count: z.number().min(0).nullable(),
    unitCost: amountSchema.nullable(),
    /** Revenue: euros a year, and the margin that is left of it. */
    extraRevenue: amountSchema.nullable(),
    marginPct: z.number().min(0).max(100).nullable(),
    /** A direct estimate, euros a year. */
    amount: amountSchema.nullable(),
    /** The range around the likely value, in percent of it: low at most 0, high at least 0. */
    lowPct: pct,
    highPct: pct,
    confidence: z.enum(CONFIDENCES).nullable(),
    basis: z.enum(BASES).nullable(),
    note: lineText,
  })
  .readonly()
export type BenefitLine = z.infer<typeof benefitLine>

/** Costs, benefits and return of one use case over several years (method.md 11 and 16.6). One per use case. */
export const businessCaseSchema = z
  .object({
    id: idOf<'BusinessCaseId'>(),
    ...inTrash,
    useCaseId: useCaseIdSchema,
    toolIds: z.array(toolIdSchema).readonly(),
    costs: z.array(costLine).max(200).readonly(),
    benefits: z.array(benefitLine).max(200).readonly(),
    intangibles: z
      .array(
        z
          .object({
            id: idOf<'IntangibleId'>(),
            factor: z.enum(INTANGIBLE_FACTORS),
            label: lineText,
          })
          .readonly(),
      )
      .max(50)
      .readonly(),
    /** Yearly maintenance, percentage points of the one-off cost. */
    maintenancePct: z.number().min(0).max(100),
    years: z.int().min(1).max(10),
    /** Yearly growth of the running cost, percentage points. */
    growthPct: z.number().min(-50).max(100),
    /** The first year's slow start (`rule.ramp`). */
    ramp: z.boolean(),
    /** Multipliers of what grows with volume. */
    volumes: z
      .object({ low: z.number().min(0), expected: z.number().min(0), high: z.number().min(0) })
      .readonly(),
    /** Whether the hours said to be saved exist (`rule.capacity-check`). */
    capacity: z
      .object({
        fte: z.number().min(0).nullable(),
        productiveHours: z.number().min(0).nullable(),
        hoursBefore: z.number().min(0).nullable(),
        hoursAfter: z.number().min(0).nullable(),
        volume: z.number().min(0).nullable(),
        /** Euros a year. */
        payroll: amountSchema.nullable(),
        explanation: longText,
      })
      .readonly(),
    /** For the estimates of delay and staff (method.md 16.11). */
    delivery: z
      .object({
        months: z.number().min(0).max(120).nullable(),
        departments: z.int().min(0).nullable(),
        route: z.enum(['plugin', 'api']).nullable(),
        companyWide: z.boolean(),
      })
      .readonly(),
    assumptions: z
      .array(
        z.object({ id: idOf<'AssumptionId'>(), text: lineText, basis: z.enum(BASES) }).readonly(),
      )
      .max(100)
      .readonly(),
    note: longText,
  })
  .readonly()
export type BusinessCase = z.infer<typeof businessCaseSchema>
