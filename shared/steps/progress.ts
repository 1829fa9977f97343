import type { Project } from '../domain/project'
import { stepOneProgress } from '../rules/step-one'

/** The six steps of the workshop, in the order the room walks through them (method.md 0.4). */
export const STEPS = ['usecases', 'risks', 'tools', 'charter', 'change', 'followup'] as const
export type StepId = (typeof STEPS)[number]

/** Questions of the steps by their id prefix (method.md 16.11: 5, 4, 5, 5, 3, 5). */
const QUESTION_COUNT: Readonly<Record<Exclude<StepId, 'usecases'>, number>> = {
  risks: 4,
  tools: 5,
  charter: 5,
  change: 3,
  followup: 5,
}
const PREFIX: Readonly<Record<Exclude<StepId, 'usecases'>, string>> = {
  risks: 'risk.q.',
  tools: 'tool.q.',
  charter: 'charter.q.',
  change: 'change.q.',
  followup: 'followup.q.',
}

/**
 * Share of the questions answered, 0 to 1, by step (`rule.step-progress`). Step 1 is the mean over the
 * retained use cases; the other steps count what is stored under their question ids.
 */
export function workshopProgress(project: Project): readonly number[] {
  return STEPS.map((step) => {
    if (step === 'usecases') return (stepOneProgress(project).progress.value ?? 0) / 100
    const answers = project.answers.live.filter(({ question }) => question.startsWith(PREFIX[step]))
    const applicable = QUESTION_COUNT[step] - answers.filter(({ value }) => value === 'na').length
    const typed = answers.filter(({ value }) => value !== null && value !== 'na').length
    const answered = typed + (step === 'followup' && licencesKnown(project) ? 1 : 0)
    return applicable === 0 ? 0 : Math.min(1, answered / applicable)
  })
}

/** `followup.q.licence-use` is computed from the seats of the tools (method.md 16.11), never typed. */
const licencesKnown = ({ moduleRecords, answers }: Project): boolean =>
  answers.live.every(
    ({ question, value }) => question !== 'followup.q.licence-use' || value === null,
  ) &&
  moduleRecords.live.some(
    ({ kind, data }) => kind === 'tool' && typeof data['seatsPaid'] === 'number',
  )
