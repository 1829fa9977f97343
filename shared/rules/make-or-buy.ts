import { type Computed, computed, notComputable } from '../kernel/computed'

/** What is known of one function of the solution. */
export interface FunctionTraits {
  readonly standard: boolean
  readonly specialData: boolean
  readonly critical: boolean
  readonly differentiating: boolean
}

export const FUNCTION_ROUTES = ['plugin', 'api', 'to-clarify'] as const
export type FunctionRoute = (typeof FUNCTION_ROUTES)[number]
export type MakeOrBuy = 'plugin' | 'api' | 'hybrid'

/** Buy what is standard; develop where data, stakes or difference ask for it, even on a standard function. */
export function routeOfFunction(traits: FunctionTraits): FunctionRoute {
  if (traits.specialData || traits.critical || traits.differentiating) return 'api'
  return traits.standard ? 'plugin' : 'to-clarify'
}

/**
 * Plugin, own development or both, over the functions of a solution; each function keeps its own route.
 *
 * Not computable: `no-function`, `to-clarify` (nothing known of any). Provisional: `function-to-clarify`.
 * Source: method.md `rule.make-or-buy`.
 */
export function makeOrBuy(
  functions: readonly FunctionTraits[],
): Computed<MakeOrBuy> & { readonly perFunction: readonly FunctionRoute[] } {
  const perFunction = functions.map(routeOfFunction)
  if (perFunction.length === 0) return { ...notComputable('no-function'), perFunction }

  const plugin = perFunction.includes('plugin')
  const api = perFunction.includes('api')
  if (!plugin && !api) return { ...notComputable('to-clarify'), perFunction }
  const route = plugin && api ? 'hybrid' : api ? 'api' : 'plugin'
  const weakenedBy = perFunction.includes('to-clarify') ? ['function-to-clarify'] : []
  return { ...computed(route, weakenedBy), perFunction }
}
