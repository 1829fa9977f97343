import { useMemo } from 'react'
import type { UseCase } from '../../../../shared/domain/use-case'
import { factsFromUseCase } from '../../../../shared/rules/law/prefill'
import { type LegalView, legalViewOf } from '../../../../shared/steps/legal/legal-view'
import { type Questionnaire, questionnaireOf } from '../../../../shared/steps/legal/questionnaire'
import { useProject } from '../../../data/use-project'
import { useToday } from '../../../data/use-today'

export interface CasePage {
  readonly legal: LegalView
  readonly questionnaire: Questionnaire
  readonly today: string
}

/** What the page of one case shows: its legal view and the questions left useful. */
export function useCasePage(useCase: UseCase): CasePage {
  const project = useProject((whole) => whole)
  const today = useToday()
  const legal = legalViewOf(project, useCase, today)
  const { profile } = project
  const questionnaire = useMemo(
    () => questionnaireOf(legal.facts, factsFromUseCase(useCase, profile)),
    [legal.facts, useCase, profile],
  )
  return { legal, questionnaire, today }
}

/** Live cases in the order of their codes, for lists and for previous and next. */
export function useCasesInOrder(): readonly UseCase[] {
  const live = useProject(({ useCases }) => useCases.live)
  return useMemo(
    () => live.toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true })),
    [live],
  )
}
