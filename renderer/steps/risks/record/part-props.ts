import type { Changes } from '../../../../shared/commands/assign'
import type { Risk } from '../../../../shared/domain/risk'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import type { RiskView } from '../../../../shared/rules/risk-view'
import type { RiskEdits } from './use-risk-edits'

export const RECORD_TABS = ['sheet', 'rating', 'measures', 'follow'] as const
export type RecordTab = (typeof RECORD_TABS)[number]

export interface PartProps {
  readonly view: RiskView
  readonly edit: (changes: Changes<Risk>) => Result<unknown, AppError>
  readonly edits: RiskEdits
}
