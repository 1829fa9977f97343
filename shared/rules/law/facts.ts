import { z } from 'zod'
import { isoDate } from '../../domain/entity'

/** Points of Art. 5(1), in the order of the text. */
export const PROHIBITED_POINTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'ba', 'bb'] as const
export type ProhibitedPoint = (typeof PROHIBITED_POINTS)[number]

/** Operations of the CNIL list that an SME may meet (law.md section 4). */
export const CNIL_OPERATIONS = [
  'hr-profile',
  'employee-monitoring',
  'professional-alerts',
  'exclusion-profile',
  'external-data-profile',
  'biometric-vulnerable',
  'social-support',
  'location-large-scale',
] as const

export const EMOTION_SUBJECTS = ['candidates', 'employees', 'students', 'customers'] as const

const yesNo = z.boolean().nullable().exactOptional()

/**
 * Facts about one system, as law-facts.md names them. Every key may be left out (not asked yet) or be null
 * (asked, not known); neither ever lowers a tier. Unknown keys are refused.
 */
export const lawFactsSchema = z
  .strictObject({
    isAI: yesNo,
    euLink: yesNo,
    personalUse: yesNo,
    researchSole: yesNo,
    preMarketTestOnly: yesNo,
    realWorldTest: yesNo,
    militaryOnly: yesNo,
    develops: yesNo,
    hasDeveloped: yesNo,
    ownName: yesNo,
    suppliesToOthers: yesNo,
    usesItself: yesNo,
    importsThirdCountryBrand: yesNo,
    resellsUnchanged: yesNo,
    modifiesSubstantially: yesNo,
    newHighRiskPurpose: yesNo,
    a5_a: yesNo,
    a5_b: yesNo,
    a5_c: yesNo,
    a5_d: yesNo,
    a5_e: yesNo,
    a5_f: yesNo,
    a5_g: yesNo,
    a5_h: yesNo,
    a5_ba: yesNo,
    a5_bb: yesNo,
    a5_ba_purpose: yesNo,
    a5_ba_foreseeableNoSafeguards: yesNo,
    a5_ba_usedForIt: yesNo,
    explicitConsent: yesNo,
    infersEmotions: yesNo,
    emotionFromBiometrics: yesNo,
    emotionSubjects: z.enum(EMOTION_SUBJECTS).nullable().exactOptional(),
    medicalOrSafetyReason: yesNo,
    /** The listed product, in the user's words. */
    annexI_listedProduct: z.string().trim().min(1).max(200).nullable().exactOptional(),
    annexI_section: z.enum(['A', 'B']).nullable().exactOptional(),
    annexI_safetyComponent: yesNo,
    annexI_thirdPartyAssessment: yesNo,
    failureEndangers: yesNo,
    solelyConvenienceOrQuality: yesNo,
    thirdPartyOnlyForSpectrum: yesNo,
    annexIII: z
      .array(z.string().regex(/^[1-8][a-e]?$/))
      .max(40)
      .readonly()
      .nullable()
      .exactOptional(),
    n63_procedural: yesNo,
    n63_improvesFinishedWork: yesNo,
    n63_deviation: yesNo,
    n63_preparatory: yesNo,
    n63_noSignificantRisk: yesNo,
    profiling: yesNo,
    t_interacts: yesNo,
    t_obvious: yesNo,
    t_text: yesNo,
    t_image: yesNo,
    t_audio: yesNo,
    t_video: yesNo,
    t_standardEditing: yesNo,
    t_deepfake: yesNo,
    t_evidentArt: yesNo,
    t_publicInterestText: yesNo,
    t_published: yesNo,
    t_substantiveReview: yesNo,
    t_editorialResponsibility: yesNo,
    t_aiChangeAfterReview: yesNo,
    t_emotionRecognition: yesNo,
    t_biometricCategorisation: yesNo,
    g_trainsModel: yesNo,
    g_fineTunes: yesNo,
    /** Share of the original training compute, 0 to 1. */
    g_shareOfOriginalCompute: z.number().min(0).max(1).nullable().exactOptional(),
    g_openLicence: yesNo,
    d_personal: yesNo,
    /** Criteria of WP248, by their number. */
    d_wp248: z.array(z.int().min(1).max(9)).max(30).readonly().nullable().exactOptional(),
    d_cnilList: z.array(z.enum(CNIL_OPERATIONS)).max(30).readonly().nullable().exactOptional(),
    d_cnilExempt: yesNo,
    d_autoDecision: yesNo,
    /** People employed. */
    w_headcount: z.number().min(0).max(10_000_000).nullable().exactOptional(),
    w_touchesWork: yesNo,
    w_staffData: yesNo,
    w_monitors: yesNo,
    w_recruitmentAid: yesNo,
    w_newTool: yesNo,
    w_replaces: yesNo,
    w_widerUsers: yesNo,
    w_usedForAppraisal: yesNo,
    w_compulsory: yesNo,
    w_upgradeConsulted: yesNo,
    w_pilotReal: yesNo,
    w_closedTest: yesNo,
    w_charterSanctions: yesNo,
    s_publicBody: yesNo,
    s_forPublicAuthority: yesNo,
    s_publicService: yesNo,
    /** Placed on the market or put into service. */
    placedOn: isoDate.nullable().exactOptional(),
    /** The design changed significantly on this day. */
    designChangedAfter: isoDate.nullable().exactOptional(),
    /** Day the question is asked for. */
    asOf: isoDate.nullable().exactOptional(),
  })
  .readonly()

export type LawFacts = z.infer<typeof lawFactsSchema>
export type FactKey = keyof LawFacts
export const FACT_KEYS = Object.keys(lawFactsSchema.unwrap().shape) as readonly FactKey[]

/** Keys answered by yes or no. */
export type YesNoKey = {
  [K in FactKey]-?: LawFacts[K] extends boolean | null | undefined ? K : never
}[FactKey]

/** Not asked yet or not known: the two never lower a tier. */
export const unknown = (value: unknown): value is null | undefined =>
  value === null || value === undefined
