import type { Ypn } from '../domain/answer'
import type { Project } from '../domain/project'
import type { Settings } from '../domain/settings'
import type { UseCase, UseCaseId } from '../domain/use-case'
import { type Computed, notComputable } from '../kernel/computed'
import { type AiVerdict, aiVerdictState } from './ai-vs-automation'
import { type StepMark, answerWeight, stepColour } from './step-colour'
import { stepProgress } from './step-progress'
import { meanOf } from './ypn'
import { viewOf } from './use-case-view'

/** The five questions of step 1, in the order of method.md 3.1. */
export const STEP_ONE_QUESTIONS = [
  'strategic-fit',
  'data-ready',
  'data-owner',
  'measurable-benefit',
  'is-ai',
] as const
export type StepOneQuestion = (typeof STEP_ONE_QUESTIONS)[number]

/** What a case answers to the five questions; the verdict stands for the last one, a name for the third. */
export interface StepOneAnswers {
  readonly 'strategic-fit': Ypn | null
  readonly 'data-ready': Ypn | null
  /** `named` where the sheet names a data owner. */
  readonly 'data-owner': Ypn | 'named' | null
  readonly 'measurable-benefit': Ypn | null
  readonly 'is-ai': AiVerdict | null
}

export function stepOneAnswers(useCase: UseCase, settings: Settings): StepOneAnswers {
  const verdict = aiVerdictState(viewOf(useCase, settings).ai)
  return {
    'strategic-fit': useCase.questions['strategic-fit'].value,
    'data-ready': useCase.questions['data-ready'].value,
    'data-owner': useCase.dataOwner === null ? useCase.questions['data-owner'].value : 'named',
    'measurable-benefit': useCase.questions['measurable-benefit'].value,
    'is-ai': verdict === 'unknown' ? null : verdict,
  }
}

/** Colour of one case: the mean of its five answers; a named owner is a yes. */
export function stepOneCaseColour(useCase: UseCase, settings: Settings): Computed<StepMark> {
  const answers = stepOneAnswers(useCase, settings)
  return stepColour(
    STEP_ONE_QUESTIONS.map((question) => answerWeight(`usecase.q.${question}`, answers[question])),
  )
}

export interface StepOneProgress {
  /** Percentage points: mean over the cases counted. */
  readonly progress: Computed<number>
  /** Colour of the step, over retained cases (pilot or live). */
  readonly colour: Computed<StepMark>
  readonly byCase: ReadonlyMap<UseCaseId, Computed<StepMark>>
  /** Cases whose five questions are all answered. */
  readonly complete: number
  /** The gate of the step: at least one complete case (method.md 0.4). */
  readonly gateOpen: boolean
}

/**
 * How far step 1 is. Retained cases (pilot or live) count; while none is retained, progress looks at every
 * case still in play (neither refused nor parked), so that it does not stay empty until the first pilot.
 *
 * Source: method.md `rule.step-progress`, `rule.step-colour`, 0.4.
 */
export function stepOneProgress(project: Project): StepOneProgress {
  const { settings } = project
  const all = project.useCases.live
  const retained = all.filter(({ status }) => status === 'pilot' || status === 'live')
  const inPlay = all.filter(({ status }) => status !== 'refused' && status !== 'parked')
  const counted = retained.length > 0 ? retained : inPlay

  const shares = counted.map((useCase) => shareAnswered(useCase, settings).value)
  const mean = meanOf(shares)
  const byCase = new Map(
    retained.map((useCase) => [useCase.id, stepOneCaseColour(useCase, settings)]),
  )
  const complete = all.filter((useCase) => shareAnswered(useCase, settings).value === 100).length
  return {
    progress:
      mean === null
        ? notComputable('no-applicable-question')
        : { status: 'ok', value: mean, reasons: [] },
    colour: stepColour([...byCase.values()].map((mark) => mark.value?.mean ?? null)),
    byCase,
    complete,
    gateOpen: complete > 0,
  }
}

const shareAnswered = (useCase: UseCase, settings: Settings): Computed<number> => {
  const answers = stepOneAnswers(useCase, settings)
  return stepProgress(STEP_ONE_QUESTIONS.map((question) => answers[question]))
}
