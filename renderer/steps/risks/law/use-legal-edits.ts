import { useMemo } from 'react'
import { assign, type Changes } from '../../../../shared/commands/assign'
import { signRecord, answerFacts, assessmentCommands } from '../../../../shared/commands/risk'
import { editProfile } from '../../../../shared/commands/project'
import { useCaseCommands } from '../../../../shared/commands/use-case'
import { type Assessment, assessmentSchema } from '../../../../shared/domain/assessment'
import { blankAssessment } from '../../../../shared/domain/blank-risks'
import { DPIA_CRITERIA, type UseCase } from '../../../../shared/domain/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import { type Result } from '../../../../shared/kernel/result'
import type { FactKey } from '../../../../shared/rules/law/facts'
import { oneByCase } from '../../../../shared/rules/risk-view'
import { type FactValue, isElsewhere } from '../../../../shared/steps/legal/questionnaire'
import type { SignedRecord } from '../../../../shared/steps/legal/sign-record'
import { useActions } from '../../../data/use-actions'
import { useNotices } from '../../../routing/notices'

export type FactAnswers = Readonly<Partial<Record<FactKey, FactValue>>>

export interface LegalEdits {
  /** Answers to the classifier; each goes where that fact lives. */
  readonly answer: (useCase: UseCase, facts: FactAnswers) => boolean
  /** Fields of the assessment, which is created when it is first touched. */
  readonly edit: (useCase: UseCase, changes: Changes<Assessment>) => Result<unknown, AppError>
  readonly editCase: (useCase: UseCase, changes: Changes<UseCase>) => Result<unknown, AppError>
  readonly sign: (useCase: UseCase, record: SignedRecord) => boolean
}

export function useLegalEdits(): LegalEdits {
  const { run, read, newId } = useActions()
  const { failed } = useNotices()
  return useMemo(() => {
    const told = <T>(result: Result<T, AppError>): Result<T, AppError> => {
      if (!result.ok && result.error.code !== 'invalid-input') failed(result.error)
      return result
    }
    const stored = (useCase: UseCase) => oneByCase(read().assessments).get(useCase.id)
    const idOf = (): Assessment['id'] => assessmentSchema.unwrap().shape.id.parse(newId())

    const edit = (useCase: UseCase, changes: Changes<Assessment>): Result<unknown, AppError> => {
      const kept = stored(useCase)
      if (kept) return told(run(assessmentCommands.edit, { id: kept.id, changes }))
      const noun = structuredClone(blankAssessment({ id: idOf(), useCaseId: useCase.id }))
      const filled = assign(noun, changes)
      return filled.ok ? told(run(assessmentCommands.add, { noun })) : filled
    }
    const editCase = (useCase: UseCase, changes: Changes<UseCase>) =>
      told(run(useCaseCommands.edit, { id: useCase.id, changes }))

    const elsewhere = (useCase: UseCase, key: FactKey, value: FactValue) => {
      if (key === 'w_headcount')
        return told(
          run(editProfile, { changes: { headcount: typeof value === 'number' ? value : null } }),
        )
      if (key === 'd_personal')
        return editCase(useCase, {
          legal: { personalData: value === null ? null : value === true ? 'yes' : 'no' },
        })
      return editCase(useCase, { legal: { dpiaCriteria: criteriaOf(value) } })
    }
    const answer = (useCase: UseCase, facts: FactAnswers): boolean => {
      const given = Object.entries(facts) as [FactKey, FactValue][]
      for (const [key, value] of given.filter(([key]) => isElsewhere(key)))
        if (!shown(elsewhere(useCase, key, value), failed)) return false
      const own = Object.fromEntries(given.filter(([key]) => !isElsewhere(key)))
      if (Object.keys(own).length === 0) return true
      const kept = stored(useCase)
      const result = kept
        ? run(answerFacts, { id: kept.id, facts: own })
        : run(assessmentCommands.add, {
            noun: blankAssessment({ id: idOf(), useCaseId: useCase.id, facts: own }),
          })
      return shown(result, failed)
    }
    return {
      answer,
      edit,
      editCase,
      sign: (useCase, record) => {
        const kept = stored(useCase)
        return kept === undefined ? false : shown(run(signRecord, { id: kept.id, record }), failed)
      },
    }
  }, [run, read, newId, failed])
}

/** Answers have no field of their own to show a refusal in: it is told. */
function shown(result: Result<unknown, AppError>, failed: (error: AppError) => void): boolean {
  if (!result.ok) failed(result.error)
  return result.ok
}

/** Names of the criteria by their numbers; null while nobody has looked. */
function criteriaOf(value: FactValue): (typeof DPIA_CRITERIA)[number][] | null {
  if (!Array.isArray(value)) return null
  return DPIA_CRITERIA.filter((_, place) => (value as readonly unknown[]).includes(place + 1))
}
