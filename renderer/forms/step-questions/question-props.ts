import type { WorkshopQuestion } from '../../../shared/content/workshop-question'
import type { Answer } from '../../../shared/domain/answer'
import type { AppError } from '../../../shared/errors/app-error'
import type { Result } from '../../../shared/kernel/result'
import type { AnswerChanges } from './use-step-answers'

export interface QuestionProps {
  readonly question: WorkshopQuestion<string>
  readonly answers: ReadonlyMap<string, Answer>
  readonly write: (question: string, changes: AnswerChanges) => Result<unknown, AppError>
}
