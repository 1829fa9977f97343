import type { Changes } from '../../../../shared/commands/assign'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import type { Mark } from '../register/score-changes'

export const RECORD_TABS = [
  'qualify',
  'marks',
  'questions',
  'data',
  'ai',
  'thread',
  'signals',
] as const
export type RecordTab = (typeof RECORD_TABS)[number]

/** What each part of the record receives. */
export interface PartProps {
  readonly useCase: UseCase
  /** Writes fields of this case; the answer belongs to the field that asked. */
  readonly edit: (changes: Changes<UseCase>) => Result<unknown, AppError>
  /** Writes a mark of this case; null takes it back. */
  readonly mark: (mark: Mark, value: number | null) => void
  /** Opens another part of the record. */
  readonly show: (tab: RecordTab) => void
}
