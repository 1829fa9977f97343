import { z } from 'zod'
import { envelope, ypnOrNull } from './answer'
import { departmentIdSchema } from './department'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { objectiveIdSchema } from './objective'
import { personIdSchema } from './person'
import { scoreSchema } from './score'

export const useCaseIdSchema = idOf<'UseCaseId'>()
export type UseCaseId = z.infer<typeof useCaseIdSchema>

export const IMPACT_CRITERIA = ['strategic', 'financial', 'competitive'] as const
export const FEASIBILITY_CRITERIA = ['cost', 'technical', 'data', 'skills'] as const
export type ImpactCriterion = (typeof IMPACT_CRITERIA)[number]
export type FeasibilityCriterion = (typeof FEASIBILITY_CRITERIA)[number]

/** The ten criteria of method.md 3.4, in the order of the document. */
export const DATA_CRITERIA = [
  'relevance',
  'accuracy',
  'unbiased',
  'completeness',
  'consistency',
  'recency',
  'accessibility',
  'volume',
  'structure',
  'owner',
] as const
export type DataCriterion = (typeof DATA_CRITERIA)[number]

export const DATA_DEFECTS = ['categories', 'history', 'formats', 'duplicates'] as const
/** Data are a cycle, not a stock (method.md 3.4). */
export const DATA_CYCLE = ['collection', 'storage', 'use', 'update', 'archive'] as const

/** method.md 3.6. */
export const AI_FORMS = ['process-automation', 'analytic', 'generative'] as const
export type AiForm = (typeof AI_FORMS)[number]

/** method.md 3.2 `usecase.status`. A refusal is as valid an outcome as a pilot, and has a reason. */
export const USE_CASE_STATUSES = ['idea', 'scored', 'pilot', 'live', 'parked', 'refused'] as const
export type UseCaseStatus = (typeof USE_CASE_STATUSES)[number]

/** The four typed questions of step 1 (method.md 3.1); `is-ai` is computed. */
export const USE_CASE_QUESTIONS = [
  'strategic-fit',
  'data-ready',
  'data-owner',
  'measurable-benefit',
] as const
export type UseCaseQuestion = (typeof USE_CASE_QUESTIONS)[number]

/** Areas of AI Act Annex III as step 1 asks them (method.md 5.4 `aiact.q.high-risk-domain`). */
export const HIGH_RISK_DOMAINS = [
  'recruitment',
  'staff-management',
  'credit-finance',
  'health',
  'education',
  'biometrics',
  'critical-infrastructure',
  'essential-services',
  'justice',
  'product-safety',
] as const

/** The nine DPIA criteria (method.md 5.5). */
export const DPIA_CRITERIA = [
  'evaluation',
  'automated-decision',
  'systematic-monitoring',
  'sensitive-data',
  'large-scale',
  'matching',
  'vulnerable-persons',
  'innovative-technology',
  'obstacle-to-right',
] as const

const each = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>).readonly()

/** Sub-scores of one axis, and a directly typed overall score that overrides their mean ("saisi"). */
const axis = <K extends string>(criteria: readonly K[]) =>
  z
    .object({ direct: scoreSchema.nullable(), sub: each(criteria, scoreSchema.nullable()) })
    .readonly()

/** yes / partly / no / na; for `data-owner` the named person of the sheet decides. */
const questionAnswer = z.object({ value: ypnOrNull, ...envelope }).readonly()
export type QuestionAnswer = z.infer<typeof questionAnswer>

export const useCaseSchema = z
  .object({
    id: useCaseIdSchema,
    ...inTrash,
    /** CU01…: shown everywhere, never reused, even after a deletion. */
    code: z.string().regex(/^CU\d{2,}$/),
    title: z.string().trim().min(1).max(300),
    problem: longText,
    pain: ypnOrNull,
    departmentId: departmentIdSchema.nullable(),
    process: lineText,
    processReviewed: ypnOrNull,
    aiForm: z.enum(AI_FORMS).nullable(),
    /** People who would use it. */
    users: z.number().min(0).nullable(),
    casesPerMonth: z.number().min(0).nullable(),
    /** 1 to 5. */
    repetition: z.int().min(1).max(5).nullable(),
    /** 1 to 5. */
    manualSearch: z.int().min(1).max(5).nullable(),
    audience: z.enum(['internal', 'customer']).nullable(),
    decisionImpact: ypnOrNull,
    role: z.enum(['assistance', 'replacement']).nullable(),
    hybridFlow: longText,
    /** What the sources are called; links to the catalogue of sources are `sourceIds`. */
    dataSources: longText,
    sourceIds: z.array(z.uuidv7()).readonly(),
    stakeholders: z.array(personIdSchema).readonly(),
    owner: personIdSchema.nullable(),
    goal: z
      .object({
        text: longText,
        baseline: z.number().nullable(),
        target: z.number().nullable(),
        unit: z.string().max(40),
        due: isoDate.nullable(),
      })
      .readonly(),
    objectiveId: objectiveIdSchema.nullable(),
    edgeCases: longText,
    /** The procedure without AI, in words (method.md 5.8); the tested sheet comes with step 2. */
    fallback: longText,
    impact: axis(IMPACT_CRITERIA),
    feasibility: axis(FEASIBILITY_CRITERIA),
    questions: each(USE_CASE_QUESTIONS, questionAnswer),
    aiVsAutomation: z
      .object({
        autonomy: ypnOrNull,
        adaptability: ypnOrNull,
        trained: ypnOrNull,
        rulesKnown: ypnOrNull,
      })
      .readonly(),
    data: each(DATA_CRITERIA, ypnOrNull),
    dataDefects: z.array(z.enum(DATA_DEFECTS)).readonly(),
    dataCycle: each(DATA_CYCLE, lineText),
    dataOwner: personIdSchema.nullable(),
    dataOwnerNote: lineText,
    legal: z
      .object({
        prohibited: ypnOrNull,
        /** Null: not looked at yet; an empty list says none. */
        domains: z.array(z.enum(HIGH_RISK_DOMAINS)).readonly().nullable(),
        narrow: ypnOrNull,
        interacts: ypnOrNull,
        generates: ypnOrNull,
        ownBrand: ypnOrNull,
        personalData: ypnOrNull,
        sensitiveData: ypnOrNull,
        /** Null: not looked at yet; an empty list says none. */
        dpiaCriteria: z.array(z.enum(DPIA_CRITERIA)).readonly().nullable(),
      })
      .readonly(),
    status: z.enum(USE_CASE_STATUSES),
    /** Why refused or parked, what comes next. A refusal without it is a consistency error. */
    statusNote: longText,
    /** Key of the idea of the library it came from. */
    ideaId: z.string().max(120).nullable(),
    /** Columns of an imported list that have no field here, kept word for word. */
    imported: z.array(z.object({ label: lineText, value: longText }).readonly()).readonly(),
  })
  .readonly()
export type UseCase = z.infer<typeof useCaseSchema>
