import type { Changes } from '../../../../shared/commands/assign'
import type { Tool } from '../../../../shared/domain/tool'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import type { ToolView } from '../../../../shared/rules/tool-view'

export const RECORD_TABS = ['identity', 'rules', 'costs', 'approval'] as const
export type RecordTab = (typeof RECORD_TABS)[number]

/** What each part of the record receives. */
export interface PartProps {
  readonly view: ToolView
  readonly edit: (changes: Changes<Tool>) => Result<unknown, AppError>
  readonly show: (tab: RecordTab) => void
}
