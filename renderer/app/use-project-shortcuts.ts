import { STEPS } from '../../shared/steps/progress'
import type { PlaceHere } from '../routing/use-place'
import { useShortcuts } from './use-shortcuts'

interface ProjectShortcuts {
  readonly here: PlaceHere
  readonly openPalette: () => void
  readonly openShortcuts: () => void
  readonly toggleMethod: () => void
  readonly togglePresenting: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** The keys of design.md section 4. Escape belongs to the topmost layer, which listens by itself. */
export function useProjectShortcuts({
  here,
  openPalette,
  openShortcuts,
  toggleMethod,
  togglePresenting,
  undo,
  redo,
}: ProjectShortcuts): void {
  useShortcuts([
    { keys: 'ctrl+k', run: openPalette, inFields: true },
    { keys: '?', run: openShortcuts },
    { keys: 'f1', run: toggleMethod, inFields: true },
    { keys: 'f5', run: togglePresenting, inFields: true },
    { keys: 'ctrl+z', run: undo, inFields: true },
    { keys: 'ctrl+shift+z', run: redo, inFields: true },
    { keys: 'ctrl+y', run: redo, inFields: true },
    { keys: 'alt+0', run: () => here.goTo('cockpit'), inFields: true },
    ...STEPS.map((step, at) => ({
      keys: `alt+${at + 1}`,
      run: () => here.goTo(step),
      inFields: true,
    })),
    ...(here.presenting ? [{ keys: 'escape', run: togglePresenting }] : []),
  ])
}
