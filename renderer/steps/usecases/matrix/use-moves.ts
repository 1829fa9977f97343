import { useCallback } from 'react'
import { editSettings } from '../../../../shared/commands/project'
import { placeUseCase, useCaseCommands } from '../../../../shared/commands/use-case'
import type { Settings } from '../../../../shared/domain/settings'
import type { UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useActions } from '../../../data/use-actions'
import { useOpenProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import type { Place } from '../../../ui/matrix-place'
import { matrixTexts } from './texts'

export type Axis = 'impact' | 'feasibility'

export interface Moves {
  /** Puts a case somewhere, with a notice that takes it back: one step of undo. */
  readonly place: (id: string, at: Place) => void
  /** One mark typed; null goes back to the mean of the criteria. */
  readonly mark: (useCase: UseCase, axis: Axis, value: number | null) => void
  readonly settle: (changes: Partial<Settings>, sentence?: string) => void
}

export function useMoves(): Moves {
  const { run, read } = useActions()
  const open = useOpenProject()
  const { done, failed } = useNotices()
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()

  /** Takes back what was just run, and nothing that came after it. */
  const taker = useCallback(() => {
    const mine = open.nextUndo()?.sequence
    return () => {
      if (open.nextUndo()?.sequence === mine) open.undo()
      else failed({ code: 'nothing-to-undo' })
    }
  }, [open, failed])

  const mark = useCallback(
    (useCase: UseCase, axis: Axis, value: number | null) => {
      const after = {
        ...useCase,
        [axis]: { ...useCase[axis], direct: value },
      }
      const isScored = viewOf(after, read().settings).quadrant.value !== null
      const ran = run(useCaseCommands.edit, {
        id: useCase.id,
        changes: {
          ...(axis === 'impact'
            ? { impact: { direct: value } }
            : { feasibility: { direct: value } }),
          ...(isScored && useCase.status === 'idea' ? { status: 'scored' as const } : {}),
        },
      })
      if (!ran.ok) failed(ran.error)
      return ran.ok
    },
    [run, read, failed],
  )

  const place = useCallback(
    (id: string, at: Place) => {
      const { useCases, settings } = read()
      const useCase = useCases.get(id)
      if (!useCase) return
      const before = viewOf(useCase, settings)
      // An axis that did not move keeps its mean: only the other becomes a mark typed directly.
      const kept = [before.impact.value === at.y, before.feasibility.value === at.x] as const
      if (kept[0] && !kept[1]) {
        if (!mark(useCase, 'feasibility', at.x)) return
      } else if (kept[1] && !kept[0]) {
        if (!mark(useCase, 'impact', at.y)) return
      } else {
        const ran = run(placeUseCase, { id, impact: at.y, feasibility: at.x })
        if (!ran.ok) return failed(ran.error)
      }
      const after = read().useCases.get(id)
      const quadrant = after ? viewOf(after, settings).quadrant.value : null
      done(
        t('toast.placed', {
          code: useCase.code,
          impact: formats.number(at.y, 1),
          feasibility: formats.number(at.x, 1),
          quadrant: tWord(`quadrant.${quadrant ?? 'not-scored'}.label`),
        }),
        taker(),
      )
    },
    [run, read, mark, done, failed, t, tWord, formats, taker],
  )

  const settle = useCallback(
    (changes: Partial<Settings>, sentence?: string) => {
      const ran = run(editSettings, { changes })
      if (!ran.ok) failed(ran.error)
      else if (sentence !== undefined) done(sentence, taker())
    },
    [run, done, failed, taker],
  )

  return { place, mark, settle }
}
