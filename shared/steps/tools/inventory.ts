import type { AiUse } from '../../domain/ai-use'
import type { Project } from '../../domain/project'
import type { Tool, ToolStatus } from '../../domain/tool'
import type { Computed } from '../../kernel/computed'
import { type ShadowAi, shadowAi } from '../../rules/shadow-ai'

/** An AI use of the profile, set against the register. */
export interface UseInRegister {
  readonly use: AiUse
  readonly tool: Tool | null
  readonly registerStatus: ToolStatus | null
}

/**
 * The uses found in the company and what the register says of them.
 *
 * Source: method.md `rule.shadow-ai`.
 */
export function usesInRegister({
  aiUses,
  tools,
}: Pick<Project, 'aiUses' | 'tools'>): readonly UseInRegister[] {
  const byCode = new Map(tools.live.map((tool) => [tool.code, tool]))
  return aiUses.live.map((use) => {
    const tool = (use.toolCode === null ? undefined : byCode.get(use.toolCode)) ?? null
    return { use, tool, registerStatus: tool?.status ?? null }
  })
}

export const shadowUses = (
  project: Pick<Project, 'aiUses' | 'tools'>,
): Computed<ShadowAi<UseInRegister>> => shadowAi(usesInRegister(project))
