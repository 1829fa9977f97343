import type { Project } from '../../../../shared/domain/project'
import { viewOf } from '../../../../shared/rules/use-case-view'

/** The fact that matters most about the register now; the sentence under the title says it. */
export type Situation =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unscored'; readonly count: number; readonly unscored: number }
  | {
      readonly kind: 'pilot'
      readonly count: number
      readonly quickWins: number
      readonly pilots: readonly string[]
    }
  | { readonly kind: 'choose'; readonly count: number; readonly quickWins: number }
  | { readonly kind: 'none-quick'; readonly count: number }

export function situationOf({
  useCases,
  settings,
}: Pick<Project, 'useCases' | 'settings'>): Situation {
  const all = useCases.live
  const count = all.length
  if (count === 0) return { kind: 'empty' }
  const inPlay = all.filter(({ status }) => status !== 'refused' && status !== 'parked')
  const views = inPlay.map((useCase) => viewOf(useCase, settings))
  const unscored = views.filter(({ quadrant }) => quadrant.value === null).length
  if (unscored > 0) return { kind: 'unscored', count, unscored }
  const quickWins = views.filter(({ quadrant }) => quadrant.value === 'quick-win').length
  const pilots = inPlay.filter(({ status }) => status === 'pilot').map(({ code }) => code)
  if (pilots.length > 0) return { kind: 'pilot', count, quickWins, pilots }
  return quickWins > 0 ? { kind: 'choose', count, quickWins } : { kind: 'none-quick', count }
}
