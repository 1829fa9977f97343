import type { Tool } from '../../domain/tool'

export interface ListedTool {
  /** T1, T2… */
  readonly code: string
  readonly name: string
}

/**
 * Tools of the register that a use can point at.
 *
 * @param chosen code the use points at now: kept in the list although the tool is gone
 */
export function toolsInRegister(
  tools: readonly Tool[],
  chosen: string | null,
): readonly ListedTool[] {
  const listed = tools
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
  const gone = chosen !== null && !listed.some(({ code }) => code === chosen)
  return gone ? [...listed, { code: chosen, name: '' }] : listed
}
