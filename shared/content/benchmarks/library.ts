import type { Benchmark } from './benchmark'
import { caseBenchmarks } from './cases'
import { studyBenchmarks } from './studies'

/** Every figure of method.md 18, in the order of the document. */
export const benchmarks: readonly Benchmark[] = [...studyBenchmarks, ...caseBenchmarks]

const byId = new Map<string, Benchmark>(benchmarks.map((benchmark) => [benchmark.id, benchmark]))

export const benchmarkById = (id: string): Benchmark | undefined => byId.get(id)
