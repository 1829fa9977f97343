import type { Answer } from '../domain/answer'
import type { Project } from '../domain/project'
import { SEVERITY_FACETS } from '../domain/risk'
import type { Tool } from '../domain/tool'
import type { Computed } from '../kernel/computed'
import type { Colour } from './colour'
import { type LicenceUse, licenceUse } from './licence-use'
import { type StepAnswer, type StepMark, stepColourOf } from './step-colour'
import { stepProgress } from './step-progress'

/** The questions of steps 2 to 6 in the order of method.md 5.1, 6.1, 7.1, 8.1, 9.1. Step 1 asks per case. */
export const STEP_QUESTIONS = {
  risks: [
    'risk.q.error-severity',
    'risk.q.vendor-dependence',
    'risk.q.fallback',
    'risk.q.cybersecurity',
  ],
  tools: [
    'tool.q.fit-need',
    'tool.q.security-compliance',
    'tool.q.rights-restrictions',
    'tool.q.ai-referent',
    'tool.q.budget',
  ],
  charter: [
    'charter.q.exists',
    'charter.q.limits-risks',
    'charter.q.values-aligned',
    'charter.q.environment',
    'charter.q.communication-plan',
  ],
  change: ['change.q.training', 'change.q.support', 'change.q.planned-over-time'],
  followup: [
    'followup.q.kpis',
    'followup.q.bias-tests',
    'followup.q.prompts-updated',
    'followup.q.committee',
    'followup.q.licence-use',
  ],
} as const
export type AnsweredStep = keyof typeof STEP_QUESTIONS

/** Computed from the seats of the tools unless the room answered it. */
const LICENCE_QUESTION = 'followup.q.licence-use'

/** Use of all paid seats together: what `followup.q.licence-use` answers (method.md 16.11). */
export function licenceUseOfAll(tools: readonly Tool[]): Computed<LicenceUse> {
  const seated = tools.filter(
    ({ seatsPaid, seatsActive }) => seatsPaid !== null && seatsActive !== null,
  )
  const sum = (key: 'seatsPaid' | 'seatsActive') =>
    seated.length === 0 ? null : seated.reduce((total, tool) => total + (tool[key] ?? 0), 0)
  return licenceUse({ paid: sum('seatsPaid'), active: sum('seatsActive'), unitPrice: null })
}

/** What the project holds for each question of a step; null where nobody answered. */
export function stepAnswers(
  project: Pick<Project, 'answers' | 'tools'>,
  step: AnsweredStep,
): Readonly<Record<string, StepAnswer>> {
  const stored = new Map(project.answers.live.map((answer) => [answer.question, answer]))
  return Object.fromEntries(
    STEP_QUESTIONS[step].map((question) => {
      const value = worstFacet(stored, question) ?? stored.get(question)?.value ?? null
      return [
        question,
        question === LICENCE_QUESTION && value === null ? licenceColour(project.tools.live) : value,
      ]
    }),
  )
}

/** A severity answered by facets is the worst of them (method.md 5.1). */
function worstFacet(stored: ReadonlyMap<string, Answer>, question: string): number | null {
  const marks = SEVERITY_FACETS.map((facet) => stored.get(`${question}.${facet}`)?.value).filter(
    (mark) => typeof mark === 'number',
  )
  return marks.length === 0 ? null : Math.max(...marks)
}

const licenceColour = (tools: readonly Tool[]): Colour | null =>
  licenceUseOfAll(tools).value?.colour ?? null

export interface StepReading {
  /** Percentage points. */
  readonly progress: Computed<number>
  readonly colour: Computed<StepMark>
  /** Stored answers by question. */
  readonly answers: ReadonlyMap<string, Answer>
}

/**
 * How far a step is, and its colour.
 *
 * Source: method.md `rule.step-progress`, `rule.step-colour`.
 */
export function stepReading(
  project: Pick<Project, 'answers' | 'tools'>,
  step: AnsweredStep,
): StepReading {
  const answers = stepAnswers(project, step)
  const progress = stepProgress(
    Object.values(answers).map((value) => (value === '' ? null : value)),
  )
  return {
    progress,
    colour: stepColourOf(answers, progress.value === 100),
    answers: new Map(
      project.answers.live
        .filter(({ question }) => question in answers)
        .map((answer) => [answer.question, answer]),
    ),
  }
}
