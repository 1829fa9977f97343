import type { Project } from '../../shared/domain/project'
import type { UseCase } from '../../shared/domain/use-case'
import type { Computed } from '../../shared/kernel/computed'

export const byCode = <T extends { readonly code: string }>(
  nouns: readonly T[],
  cells: (noun: T) => unknown,
) => Object.fromEntries(nouns.map((noun) => [noun.code, cells(noun)]))

export function caseCalled({ useCases }: Project, code: string): UseCase {
  const found = useCases.live.find((useCase) => useCase.code === code)
  if (!found) throw new Error(`No use case ${code}`)
  return found
}

/** A result with its status, its parts beside it. */
export const flat = <T extends object>(result: Computed<T>) => ({
  status: result.status,
  ...result.value,
})
