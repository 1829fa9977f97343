import { useMemo } from 'react'
import type { Changes } from '../../../../shared/commands/assign'
import { businessCaseCommands } from '../../../../shared/commands/tool'
import type {
  BenefitFactor,
  BenefitLine,
  BusinessCase,
  CostFactor,
  CostLine,
  IntangibleFactor,
} from '../../../../shared/domain/business-case'
import { idOf } from '../../../../shared/domain/entity'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import { err, type Result } from '../../../../shared/kernel/result'
import {
  businessCaseTemplate,
  newBenefitLine,
  newCostLine,
} from '../../../../shared/steps/roi/template'
import { useActions } from '../../../data/use-actions'
import { useOpenProject } from '../../../data/use-project'
import { useNotices } from '../../../routing/notices'

type Told = Result<unknown, AppError>
type Assumption = BusinessCase['assumptions'][number]

export interface CaseActions {
  readonly edit: (changes: Changes<BusinessCase>) => Told
  /** Answers the id of the new line, or null when it was refused. */
  readonly addCost: (factor: CostFactor, facts?: Partial<CostLine>) => string | null
  readonly editCost: (id: string, facts: Partial<CostLine>) => Told
  readonly removeCost: (id: string, sentence: string) => void
  readonly addBenefit: (factor: BenefitFactor) => string | null
  readonly editBenefit: (id: string, facts: Partial<BenefitLine>) => Told
  readonly removeBenefit: (id: string, sentence: string) => void
  readonly addIntangible: (factor: IntangibleFactor) => void
  readonly removeIntangible: (id: string, sentence: string) => void
  readonly addAssumption: () => void
  readonly editAssumption: (id: string, facts: Partial<Assumption>) => Told
  readonly removeAssumption: (id: string, sentence: string) => void
  /** Says what was just done, with the way back. */
  readonly said: (sentence: string) => void
}

/** Changes of one business case. Lists are read again before each change: two fields never undo each other. */
export function useCaseActions(id: BusinessCase['id']): CaseActions {
  const { run, newId, read } = useActions()
  const say = useUndoable()
  return useMemo(() => {
    const now = () => read().businessCases.get(id)
    const edit: CaseActions['edit'] = (changes) => run(businessCaseCommands.edit, { id, changes })
    const changed = <T extends { readonly id: string }>(
      list: readonly T[],
      lineId: string,
      facts: Partial<T>,
    ): readonly T[] => list.map((line) => (line.id === lineId ? { ...line, ...facts } : line))
    const lacking = (): Told => err({ code: 'missing', id })
    const without = <T extends { readonly id: string }>(list: readonly T[], lineId: string) =>
      list.filter((line) => line.id !== lineId)
    const removing = (changes: Changes<BusinessCase>, sentence: string): void => {
      if (edit(changes).ok) say(sentence)
    }
    return {
      edit,
      said: say,
      addCost: (factor, facts = {}) => {
        const line = { ...newCostLine(factor, newId), ...facts }
        return edit({ costs: [...(now()?.costs ?? []), line] }).ok ? line.id : null
      },
      editCost: (lineId, facts) => {
        const noun = now()
        return noun ? edit({ costs: changed(noun.costs, lineId, facts) }) : lacking()
      },
      removeCost: (lineId, sentence) =>
        removing({ costs: without(now()?.costs ?? [], lineId) }, sentence),
      addBenefit: (factor) => {
        const line = newBenefitLine(factor, newId)
        return edit({ benefits: [...(now()?.benefits ?? []), line] }).ok ? line.id : null
      },
      editBenefit: (lineId, facts) => {
        const noun = now()
        return noun ? edit({ benefits: changed(noun.benefits, lineId, facts) }) : lacking()
      },
      removeBenefit: (lineId, sentence) =>
        removing({ benefits: without(now()?.benefits ?? [], lineId) }, sentence),
      addIntangible: (factor) => {
        const one = { id: idOf<'IntangibleId'>().parse(newId()), factor, label: '' }
        edit({ intangibles: [...(now()?.intangibles ?? []), one] })
      },
      removeIntangible: (lineId, sentence) =>
        removing({ intangibles: without(now()?.intangibles ?? [], lineId) }, sentence),
      addAssumption: () => {
        const one: Assumption = {
          id: idOf<'AssumptionId'>().parse(newId()),
          text: '',
          basis: 'estimated',
        }
        edit({ assumptions: [...(now()?.assumptions ?? []), one] })
      },
      editAssumption: (lineId, facts) => {
        const noun = now()
        return noun ? edit({ assumptions: changed(noun.assumptions, lineId, facts) }) : lacking()
      },
      removeAssumption: (lineId, sentence) =>
        removing({ assumptions: without(now()?.assumptions ?? [], lineId) }, sentence),
    }
  }, [id, run, newId, read, say])
}

/** Opens and closes business cases. */
export function useBusinessCases() {
  const { run, newId, now, read } = useActions()
  const say = useUndoable()
  const { failed } = useNotices()
  return useMemo(
    () => ({
      start: (useCase: UseCase, sentence: string): void => {
        const noun = businessCaseTemplate(read(), useCase, newId)
        const result = run(businessCaseCommands.add, { noun })
        if (result.ok) say(sentence)
        else failed(result.error)
      },
      remove: (id: BusinessCase['id'], sentence: string): void => {
        const result = run(businessCaseCommands.remove, { ids: [id], at: now() })
        if (result.ok) say(sentence)
        else failed(result.error)
      },
    }),
    [run, newId, now, read, say, failed],
  )
}

/** Says what the last change did; its undo refuses once something came after. */
function useUndoable(): (sentence: string) => void {
  const open = useOpenProject()
  const { done, failed } = useNotices()
  return useMemo(
    () => (sentence) => {
      const last = open.nextUndo()?.sequence
      done(sentence, () => {
        if (open.nextUndo()?.sequence !== last) failed({ code: 'nothing-to-undo' })
        else void open.undo()
      })
    },
    [open, done, failed],
  )
}
