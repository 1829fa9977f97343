import type { ToolStatus } from '../domain/tool'
import { type Computed, computed, notComputable } from '../kernel/computed'

/** Statuses of the register that allow a tool to be used; any other, or none, does not. */
export const ALLOWED_STATUSES: ReadonlySet<ToolStatus | null> = new Set<ToolStatus>([
  'approved',
  'pilot',
  'tolerated',
])

/** A tool in use; null status: absent from the register. */
export interface ToolInUse {
  readonly registerStatus: ToolStatus | null
}

export interface ShadowAi<TTool extends ToolInUse = ToolInUse> {
  /** Percentage points of the tools in use, 0 to 100. */
  readonly share: number
  /** Tools used without the register allowing it, in the order given. */
  readonly undeclared: readonly TTool[]
}

/**
 * How much of the AI in use escapes the register of tools.
 *
 * Not computable: `no-tool-declared`; an empty inventory proves nothing, so it is never 0 %.
 * Source: method.md `rule.shadow-ai`.
 */
export function shadowAi<TTool extends ToolInUse>(
  used: readonly TTool[],
): Computed<ShadowAi<TTool>> {
  if (used.length === 0) return notComputable('no-tool-declared')
  const undeclared = used.filter(({ registerStatus }) => !ALLOWED_STATUSES.has(registerStatus))
  return computed({ share: (undeclared.length / used.length) * 100, undeclared })
}
