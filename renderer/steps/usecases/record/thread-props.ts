import type { Project } from '../../../../shared/domain/project'
import type { UseCase } from '../../../../shared/domain/use-case'

export interface ThreadProps {
  readonly project: Project
  readonly useCase: UseCase
  /** ISO date. */
  readonly today: string
}
