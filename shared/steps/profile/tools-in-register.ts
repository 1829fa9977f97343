import type { ModuleRecord } from '../../domain/module-record'

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
  records: readonly ModuleRecord[],
  chosen: string | null,
): readonly ListedTool[] {
  const tools = records
    .filter(({ kind, code }) => kind === 'tool' && code !== '')
    .map(({ code, data }) => ({ code, name: typeof data['name'] === 'string' ? data['name'] : '' }))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
  const gone = chosen !== null && !tools.some(({ code }) => code === chosen)
  return gone ? [...tools, { code: chosen, name: '' }] : tools
}
