import type { RankRange, RankSensitivity } from '../../../../shared/rules/rank-sensitivity'

/** What the trials of weights say, as facts; the screen makes a sentence of them. */
export type Conclusion =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'firm' | 'firmQuadrants' | 'moving' | 'movingFirst'
      readonly first: RankRange
      /** Cases that fall in another quadrant under at least one trial, best first. */
      readonly movers: readonly RankRange[]
    }

export function conclude({ cases }: RankSensitivity): Conclusion {
  const first = cases[0]
  if (!first) return { kind: 'none' }
  const movers = cases.filter(({ alsoIn }) => alsoIn.length > 0)
  const staysFirst = first.worst === 1
  const kind =
    movers.length === 0
      ? staysFirst
        ? 'firm'
        : 'firmQuadrants'
      : staysFirst
        ? 'moving'
        : 'movingFirst'
  return { kind, first, movers }
}
