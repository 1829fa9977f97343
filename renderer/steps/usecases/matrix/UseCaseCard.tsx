import { memo } from 'react'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { MatrixCard, type MatrixCardProps } from '../../../ui/MatrixCard'
import { matrixTexts } from './texts'

type UseCaseCardProps = Pick<
  MatrixCardProps,
  'id' | 'side' | 'room' | 'selected' | 'tabStop' | 'under' | 'onPick' | 'onPress' | 'onFocus'
>

/** Watches its own use case and no other: moving one card renders one card. */
export const UseCaseCard = memo(function UseCaseCard({ id, ...card }: UseCaseCardProps) {
  const useCase = useProject(({ useCases }) => useCases.get(id))
  const settings = useProject((project) => project.settings)
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  if (!useCase || useCase.removedAt !== null) return null
  const { impact, feasibility, quadrant } = viewOf(useCase, settings)
  if (impact.value === null || feasibility.value === null || quadrant.value === null) return null
  return (
    <MatrixCard
      {...card}
      id={id}
      x={feasibility.value}
      y={impact.value}
      code={useCase.code}
      title={useCase.title}
      name={t('plane.cardName', {
        code: useCase.code,
        title: useCase.title,
        impact: formats.number(impact.value, 1),
        feasibility: formats.number(feasibility.value, 1),
        quadrant: tWord(`quadrant.${quadrant.value}.label`),
      })}
    />
  )
})
