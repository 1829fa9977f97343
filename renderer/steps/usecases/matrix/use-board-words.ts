import { useMemo } from 'react'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { quadrantOf } from '../../../../shared/rules/quadrant'
import { useActions } from '../../../data/use-actions'
import { useFormats, useTexts } from '../../../i18n/language'
import type { MatrixWords } from '../../../ui/matrix-context'
import { matrixTexts } from './texts'

/** What the plane says and announces, in the language of the screen. */
export function useBoardWords(): MatrixWords {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const { read } = useActions()
  return useMemo(
    () => ({
      impact: t('plane.impact'),
      feasibility: t('plane.feasibility'),
      quadrants: {
        'quick-win': tWord('quadrant.quick-win.label'),
        strategic: tWord('quadrant.strategic.label'),
        incremental: tWord('quadrant.incremental.label'),
        avoid: tWord('quadrant.avoid.label'),
      },
      instructions: t('plane.instructions'),
      card: t('plane.card'),
      mark: (mark) => formats.number(mark, 1),
      becomes: (quadrant) => t('plane.becomes', { quadrant: tWord(`quadrant.${quadrant}.label`) }),
      announce: (event, id, place) => {
        const { useCases, settings } = read()
        const title = useCases.get(id)?.title ?? ''
        if (event === 'outside' || event === 'cancelled') return t(`say.${event}`, { title })
        if (place === null) return t('say.pickedUnplaced', { title })
        const quadrant = quadrantOf(place.y, place.x, settings.matrixCut).value ?? 'not-scored'
        return t(`say.${event}`, {
          title,
          impact: formats.number(place.y, 1),
          feasibility: formats.number(place.x, 1),
          quadrant: tWord(`quadrant.${quadrant}.label`),
        })
      },
    }),
    [t, tWord, formats, read],
  )
}
