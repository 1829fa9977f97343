import { useMemo } from 'react'
import { pilotCommands } from '../../../../shared/commands/registry'
import { refuseUseCase, useCaseCommands } from '../../../../shared/commands/use-case'
import type { Changes } from '../../../../shared/commands/assign'
import { blankPilot } from '../../../../shared/domain/blank'
import { idOf } from '../../../../shared/domain/entity'
import type { Pilot } from '../../../../shared/domain/pilot'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import { ok, type Result } from '../../../../shared/kernel/result'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useActions } from '../../../data/use-actions'
import { useOpenProject } from '../../../data/use-project'
import { useNotices } from '../../../routing/notices'

export interface PilotActions {
  readonly edit: (id: Pilot['id'], changes: Changes<Pilot>) => Result<unknown, AppError>
  /** Opens a pilot sheet, filled from what the record already says. */
  readonly retain: (useCase: UseCase, sentence: string) => boolean
  readonly refuse: (useCase: UseCase, reason: string, sentence: string) => Result<unknown, AppError>
  readonly setStatus: (
    useCase: UseCase,
    changes: Pick<UseCase, 'status' | 'statusNote'>,
    sentence: string,
  ) => void
  readonly remove: (pilot: Pilot, sentence: string) => void
  /**
   * Changes the list of success criteria as it is now: two fields handed over at once must not write one
   * list over the other.
   */
  readonly editCriteria: (
    id: Pilot['id'],
    change: (list: Pilot['successCriteria']) => Pilot['successCriteria'],
  ) => Result<unknown, AppError>
  readonly newCriterion: () => Pilot['successCriteria'][number]
}

export function usePilotActions(): PilotActions {
  const { run, newId, now, read } = useActions()
  const open = useOpenProject()
  const { done, failed } = useNotices()
  return useMemo(() => {
    /** Runs several changes as one gesture: the notice takes them all back, unless something came after. */
    const gesture = (
      sentence: string,
      steps: readonly (() => Result<unknown, AppError>)[],
    ): Result<unknown, AppError> => {
      for (const step of steps) {
        const result = step()
        if (!result.ok) return result
      }
      const last = open.nextUndo()?.sequence
      done(sentence, () => {
        if (open.nextUndo()?.sequence !== last) return failed({ code: 'nothing-to-undo' })
        for (const _ of steps) open.undo()
      })
      return ok(null)
    }
    const told = (result: Result<unknown, AppError>): boolean => {
      if (!result.ok) failed(result.error)
      return result.ok
    }
    const edit: PilotActions['edit'] = (id, changes) => {
      const result = run(pilotCommands.edit, { id, changes })
      if (!result.ok) failed(result.error)
      return result
    }
    return {
      edit,
      editCriteria: (id, change) =>
        edit(id, { successCriteria: change(read().pilots.get(id)?.successCriteria ?? []) }),
      retain: (useCase, sentence) => {
        const isQuickWin = viewOf(useCase, read().settings).quadrant.value === 'quick-win'
        const blank = blankPilot({
          id: idOf<'PilotId'>().parse(newId()),
          useCaseId: useCase.id,
          objective: useCase.goal.text,
          sources: useCase.dataSources,
        })
        const noun: Pilot = {
          ...blank,
          criteria: {
            ...blank.criteria,
            'quick-win': { answer: isQuickWin ? 'yes' : 'no', evidence: '' },
          },
        }
        return told(
          gesture(sentence, [
            () => run(pilotCommands.add, { noun }),
            ...(useCase.status === 'pilot' || useCase.status === 'live'
              ? []
              : [
                  () =>
                    run(useCaseCommands.edit, {
                      id: useCase.id,
                      changes: { status: 'pilot' as const },
                    }),
                ]),
          ]),
        )
      },
      refuse: (useCase, reason, sentence) =>
        gesture(sentence, [() => run(refuseUseCase, { id: useCase.id, reason })]),
      setStatus: (useCase, changes, sentence) => {
        told(gesture(sentence, [() => run(useCaseCommands.edit, { id: useCase.id, changes })]))
      },
      remove: (pilot, sentence) => {
        const useCase = read().useCases.get(pilot.useCaseId)
        told(
          gesture(sentence, [
            () => run(pilotCommands.remove, { ids: [pilot.id], at: now() }),
            ...(useCase?.status === 'pilot'
              ? [
                  () =>
                    run(useCaseCommands.edit, {
                      id: useCase.id,
                      changes: { status: 'scored' as const },
                    }),
                ]
              : []),
          ]),
        )
      },
      newCriterion: () => ({
        id: idOf<'SuccessCriterionId'>().parse(newId()),
        text: '',
        operator: null,
        value: null,
      }),
    }
  }, [run, newId, now, read, open, done, failed])
}
