import type { Localized } from '../../kernel/text'

/** Documents of method.md 0.1 that quote figures. */
export const BENCHMARK_DOCUMENTS = ['S0', 'S1', 'S2', 'S3', 'S4'] as const
export type BenchmarkDocument = (typeof BENCHMARK_DOCUMENTS)[number]

/** What a reader sees instead of a code. */
export const benchmarkDocuments: Readonly<Record<BenchmarkDocument, Localized>> = {
  S0: {
    fr: 'Guide commercial : assistants reliés aux données (marché allemand)',
    en: 'Commercial guide: assistants connected to data (German market)',
  },
  S1: {
    fr: 'Guide commercial : gérer un parc d’assistants',
    en: 'Commercial guide: managing a fleet of assistants',
  },
  S2: {
    fr: 'Guide d’un consultant indépendant : l’IA responsable en entreprise',
    en: 'Independent consultant’s guide: responsible AI in companies',
  },
  S3: {
    fr: 'Article commercial : risques et occasions de l’IA pour les PME',
    en: 'Commercial article: risks and opportunities of AI for SMEs',
  },
  S4: {
    fr: 'Guide commercial : délais des processus d’assistance',
    en: 'Commercial guide: lead times of support processes',
  },
}

/**
 * What could be checked of a figure.
 * - `contradicted`: its inputs, or another figure of the documents, say otherwise; only our own figure is kept;
 * - `study-named`: a study is named, so somebody could look it up; nobody has;
 * - `not-verifiable`: neither inputs nor a study.
 */
export const BENCHMARK_CHECKS = ['contradicted', 'study-named', 'not-verifiable'] as const
export type BenchmarkCheck = (typeof BENCHMARK_CHECKS)[number]

export const benchmarkChecks: Readonly<Record<BenchmarkCheck, Localized>> = {
  contradicted: { fr: 'Contredit', en: 'Contradicted' },
  'study-named': { fr: 'Étude citée, non vérifiée', en: 'Study named, not verified' },
  'not-verifiable': { fr: 'Non vérifiable', en: 'Not verifiable' },
}

export type BenchmarkUnit =
  | 'percent'
  | 'percent-change'
  | 'percent-per-year'
  | 'points'
  | 'euros-per-year'
  | 'hours'
  | 'hours-per-week'
  | 'minutes'
  | 'days'
  | 'weeks'
  | 'months'
  | 'people'
  | 'mark-out-of-10'
  | 'mark-out-of-5'

/** One number, or a range, edges included. */
export interface BenchmarkFigure {
  readonly label: Localized
  readonly value: number
  /** Upper end; null for a single number. */
  readonly high: number | null
  readonly unit: BenchmarkUnit
  /** Recomputed by us from the inputs of the document, and not the figure it prints. */
  readonly ours: boolean
}

/** A figure quoted by one of the documents (method.md 18): shown with its attribution, never as established. */
export interface Benchmark {
  readonly id: `bench.${string}`
  /** Empty where the documents' figure is contradicted and we have none of our own. */
  readonly figures: readonly BenchmarkFigure[]
  readonly sentence: Localized
  /** The study or body the document names, as it names it; null where none. */
  readonly attribution: Localized | null
  readonly documents: readonly BenchmarkDocument[]
  /** Of the study, where the document gives one. */
  readonly year: number | null
  /** True when it stands in a commercial publication. */
  readonly vendorClaim: boolean
  readonly check: BenchmarkCheck
  /** What is wrong with the documents' figure and what we use; only and always where contradicted. */
  readonly correction: Localized | null
  /** Ids not to be shown beside this one: the same number for unrelated things (method.md 19, `disc.16`). */
  readonly notBeside: readonly string[]
}

/** A figure as the document prints it. */
export const quoted = (
  label: Localized,
  value: number,
  unit: BenchmarkUnit,
  high: number | null = null,
): BenchmarkFigure => ({ label, value, high, unit, ours: false })

/** A figure of ours, from the inputs of the document. */
export const recomputed = (
  label: Localized,
  value: number,
  unit: BenchmarkUnit,
  high: number | null = null,
): BenchmarkFigure => ({ label, value, high, unit, ours: true })
