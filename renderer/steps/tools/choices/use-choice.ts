import { useMemo } from 'react'
import type { Changes } from '../../../../shared/commands/assign'
import { architectureChoiceCommands } from '../../../../shared/commands/tool'
import {
  architectureChoiceSchema,
  type ArchitectureChoice,
} from '../../../../shared/domain/architecture-choice'
import { blankArchitectureChoice } from '../../../../shared/domain/blank-tools'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import { oneByCase } from '../../../../shared/rules/risk-view'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useNotices } from '../../../routing/notices'

export interface ChoiceProps {
  readonly choice: ArchitectureChoice
  readonly edit: (changes: Changes<ArchitectureChoice>) => Result<unknown, AppError>
}

/** The technical choices of a use case; the noun is made when its first field is answered. */
export function useChoice(useCaseId: UseCase['id']): ChoiceProps {
  const choices = useProject((project) => project.architectureChoices)
  const { run, newId, read } = useActions()
  const { failed } = useNotices()
  const stored = oneByCase(choices).get(useCaseId)
  const blank = useMemo(
    () =>
      blankArchitectureChoice({
        id: architectureChoiceSchema.unwrap().shape.id.parse(newId()),
        useCaseId,
      }),
    [newId, useCaseId],
  )
  return {
    choice: stored ?? blank,
    edit: (changes) => {
      const known = oneByCase(read().architectureChoices).get(useCaseId)
      const result = known
        ? run(architectureChoiceCommands.edit, { id: known.id, changes })
        : run(architectureChoiceCommands.add, { noun: merged(blank, changes) })
      if (!result.ok && result.error.code !== 'invalid-input') failed(result.error)
      return result
    },
  }
}

/** A first answer is one change: made and answered at once. */
function merged(
  blank: ArchitectureChoice,
  { hosting, costs, knowledge, ...rest }: Changes<ArchitectureChoice>,
): ArchitectureChoice {
  return {
    ...blank,
    ...rest,
    hosting: { ...blank.hosting, ...hosting },
    costs: { ...blank.costs, ...costs },
    knowledge: { ...blank.knowledge, ...knowledge },
  }
}
