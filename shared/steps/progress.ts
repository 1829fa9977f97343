import type { Project } from '../domain/project'
import { stepOneProgress } from '../rules/step-one'
import { stepReading } from '../rules/workshop-steps'

/** The six steps of the workshop, in the order the room walks through them (method.md 0.4). */
export const STEPS = ['usecases', 'risks', 'tools', 'charter', 'change', 'followup'] as const
export type StepId = (typeof STEPS)[number]

/**
 * Share of the questions answered, 0 to 1, by step (`rule.step-progress`). Step 1 is the mean over the
 * retained use cases; the other steps count what is stored under their question ids.
 */
export const workshopProgress = (project: Project): readonly number[] =>
  STEPS.map((step) => {
    const { progress } = step === 'usecases' ? stepOneProgress(project) : stepReading(project, step)
    return (progress.value ?? 0) / 100
  })

/**
 * Steps whose questions are all answered and whose colour is not green: complete, and not sound
 * (`rule.step-colour`).
 */
export const unsoundSteps = (project: Project): readonly StepId[] =>
  STEPS.filter((step) => {
    const { progress, colour } =
      step === 'usecases' ? stepOneProgress(project) : stepReading(project, step)
    return progress.value === 100 && colour.value !== null && colour.value.colour !== 'green'
  })
