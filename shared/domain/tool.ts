import { z } from 'zod'
import { ypnOrNull } from './answer'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { amountSchema, eachOf, fivePointOrNull } from './mark'
import { personIdSchema } from './person'
import { useCaseIdSchema } from './use-case'

export const TOOL_CATEGORIES = [
  'assistant',
  'plugin',
  'rag-platform',
  'automation',
  'bi-process-mining',
  'embedded-copilot',
  'translation',
  'other',
] as const
export type ToolCategory = (typeof TOOL_CATEGORIES)[number]

export const HOSTING_MODES = ['proprietary', 'self-hosted', 'hybrid'] as const
export type HostingMode = (typeof HOSTING_MODES)[number]
export const DATA_LOCATIONS = ['fr', 'eu', 'outside-eu', 'internal'] as const
export type DataLocation = (typeof DATA_LOCATIONS)[number]
export const BILLING_MODES = ['seat', 'flat', 'token', 'mixed'] as const
export type BillingMode = (typeof BILLING_MODES)[number]
export const TOOL_STATUSES = [
  'candidate',
  'pilot',
  'approved',
  'tolerated',
  'prohibited',
  'retired',
] as const
export type ToolStatus = (typeof TOOL_STATUSES)[number]
export const DATA_CLASSES = ['public', 'internal', 'confidential', 'personal', 'sensitive'] as const
export type DataClass = (typeof DATA_CLASSES)[number]

/** The ten criteria of the comparison (method.md 6.2), each marked 1 to 5, 5 being the good end. */
export const TOOL_CRITERIA = [
  'need-fit',
  'security-compliance',
  'data-location',
  'adaptability',
  'openness',
  'reversibility',
  'skills',
  'set-up-time',
  'cost',
  'support',
] as const
export type ToolCriterion = (typeof TOOL_CRITERIA)[number]

/** method.md 6.7. */
export const PREREQUISITES = [
  'api',
  'data',
  'network',
  'auth',
  'monitoring',
  'data-model',
  'inventory',
] as const
/** method.md 6.8. */
export const INDEPENDENCE_CHECKS = [
  'standard-interfaces',
  'alternatives-review',
  'abstraction',
  'exit',
  'layers',
  'open-vendor',
] as const

export const toolIdSchema = idOf<'ToolId'>()
export type ToolId = z.infer<typeof toolIdSchema>

/** A tool of the register (method.md 6.2): used, on trial, wished for or refused. */
export const toolSchema = z
  .object({
    id: toolIdSchema,
    ...inTrash,
    /** T1… Never reused. */
    code: z.string().regex(/^T\d+$/),
    name: z.string().trim().min(1).max(300),
    vendor: lineText,
    version: lineText,
    category: z.enum(TOOL_CATEGORIES).nullable(),
    purpose: longText,
    hosting: z.enum(HOSTING_MODES).nullable(),
    dataLocation: z.enum(DATA_LOCATIONS).nullable(),
    trainingOptout: ypnOrNull,
    /** Which of the prices below count (`rule.tool-cost`). */
    billing: z.enum(BILLING_MODES).nullable(),
    /** Euros a seat and month, without tax. */
    seatPrice: amountSchema.nullable(),
    seatsPaid: z.int().min(0).nullable(),
    seatsActive: z.int().min(0).nullable(),
    /** Euros a month, without tax. */
    flatPerMonth: amountSchema.nullable(),
    /** Euros a million tokens, without tax. */
    pricePerMillionTokens: amountSchema.nullable(),
    tokensPerMonth: z.number().min(0).nullable(),
    pricesOn: isoDate.nullable(),
    /** Spending accepted, euros a year; 0 counts as set. */
    budgetPerYear: amountSchema.nullable(),
    openStandard: ypnOrNull,
    exitClause: ypnOrNull,
    exitNote: longText,
    processorContract: ypnOrNull,
    personalData: ypnOrNull,
    securityCompliance: ypnOrNull,
    rightsDefined: ypnOrNull,
    authorisedRoles: longText,
    allowedData: z.array(z.enum(DATA_CLASSES)).readonly(),
    settingsChecked: isoDate.nullable(),
    /** AI lead for its licences. */
    lead: personIdSchema.nullable(),
    status: z.enum(TOOL_STATUSES),
    useCaseIds: z.array(useCaseIdSchema).readonly(),
    criteria: eachOf(TOOL_CRITERIA, fivePointOrNull),
    /** Criteria of the comparison that this tool fails outright, with the reason. */
    eliminated: z
      .array(z.object({ criterion: z.string().max(80), reason: lineText }).readonly())
      .readonly(),
    prerequisites: eachOf(PREREQUISITES, ypnOrNull),
    independence: eachOf(INDEPENDENCE_CHECKS, ypnOrNull),
    alternativesReviewed: isoDate.nullable(),
    /** Euros once, for the total cost of ownership. */
    setUpCosts: eachOf(['integration', 'hardware', 'training', 'exit'], amountSchema.nullable()),
    /** Euros a year for running it beside its licences. */
    operatingPerYear: amountSchema.nullable(),
    note: longText,
  })
  .readonly()
export type Tool = z.infer<typeof toolSchema>
