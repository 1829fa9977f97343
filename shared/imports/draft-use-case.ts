import type { Ypn } from '../domain/answer'
import {
  type AiForm,
  FEASIBILITY_CRITERIA,
  IMPACT_CRITERIA,
  type UseCase,
  type UseCaseStatus,
} from '../domain/use-case'
import type { FieldId } from './fields'

/**
 * Fields of a use case that a row fills, as the noun has them; those it does not fill are left out. Only
 * `legal` is partial in itself. Ids, code, department, owner and extras are given beside it.
 */
export type UseCaseDraft = Partial<
  Omit<
    UseCase,
    'id' | 'code' | 'removedAt' | 'title' | 'legal' | 'departmentId' | 'owner' | 'imported'
  >
> & {
  /** Empty when the row has none, which blocks it. */
  readonly title: string
  readonly legal?: Partial<UseCase['legal']>
}

type Values = ReadonlyMap<FieldId, string | number>

export function draftOf(values: Values): UseCaseDraft {
  const text = (field: FieldId) => {
    const value = values.get(field)
    return typeof value === 'string' ? value : undefined
  }
  const number = (field: FieldId) => {
    const value = values.get(field)
    return typeof value === 'number' ? value : undefined
  }
  const yesNo = (field: FieldId) => text(field) as Ypn | undefined
  return {
    title: text('title') ?? '',
    ...filled({
      problem: text('problem'),
      pain: yesNo('pain'),
      process: text('process'),
      processReviewed: yesNo('processReviewed'),
      aiForm: text('aiForm') as AiForm | undefined,
      users: number('users'),
      casesPerMonth: number('casesPerMonth'),
      repetition: number('repetition'),
      manualSearch: number('manualSearch'),
      audience: text('audience') as 'internal' | 'customer' | undefined,
      decisionImpact: yesNo('decisionImpact'),
      role: text('role') as 'assistance' | 'replacement' | undefined,
      hybridFlow: text('hybridFlow'),
      dataSources: text('dataSources'),
      edgeCases: text('edgeCases'),
      fallback: text('fallback'),
      dataOwnerNote: text('dataOwnerNote'),
      status: text('status') as UseCaseStatus | undefined,
      statusNote: text('statusNote'),
      goal: goalOf(values, text, number),
      impact: axisOf('impact', IMPACT_CRITERIA, number),
      feasibility: axisOf('feasibility', FEASIBILITY_CRITERIA, number),
      legal: legalOf(yesNo),
    }),
  }
}

type Reader<T> = (field: FieldId) => T | undefined

function goalOf(
  values: Values,
  text: Reader<string>,
  number: Reader<number>,
): UseCase['goal'] | undefined {
  if (![...values.keys()].some((field) => field.startsWith('goal.'))) return undefined
  return {
    text: text('goal.text') ?? '',
    baseline: number('goal.baseline') ?? null,
    target: number('goal.target') ?? null,
    unit: text('goal.unit') ?? '',
    due: text('goal.due') ?? null,
  }
}

/** The overall mark and the marks of its criteria, when the row has one of them. */
function axisOf<A extends 'impact' | 'feasibility', C extends string>(
  axis: A,
  criteria: readonly C[],
  number: Reader<number>,
): { direct: number | null; sub: Record<C, number | null> } | undefined {
  const marks = criteria.map(
    (name) => [name, number(`${axis}.${name}` as FieldId) ?? null] as const,
  )
  const direct = number(axis) ?? null
  if (direct === null && marks.every(([, mark]) => mark === null)) return undefined
  return { direct, sub: Object.fromEntries(marks) as Record<C, number | null> }
}

const legalOf = (yesNo: Reader<Ypn>): Partial<UseCase['legal']> | undefined => {
  const legal = filled({
    personalData: yesNo('personalData'),
    sensitiveData: yesNo('sensitiveData'),
  })
  return Object.keys(legal).length > 0 ? legal : undefined
}

type Filled<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

const filled = <T extends Record<string, unknown>>(fields: T): Filled<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Filled<T>
